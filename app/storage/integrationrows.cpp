#include "app/storage/integrationrows.h"

#include "app/model/trustwords.h"

#include <utility>

using namespace Qt::Literals;

namespace purser {

namespace {

// A question about all integrations, the same about one, and about the first of them by name key.
struct Question
{
    QString all = {};
    QString one = {};
    QString first = {};
};

const Question integrationQuestion {
    .all = u"SELECT id, name, type, secret_id, secret_host, revision, created_at, updated_at "
           "FROM integration ORDER BY name_key"_s,
    .one = u"SELECT id, name, type, secret_id, secret_host, revision, created_at, updated_at "
           "FROM integration WHERE id = ?"_s,
    .first = u"SELECT id, name, type, secret_id, secret_host, revision, created_at, updated_at "
             "FROM integration ORDER BY name_key LIMIT ?"_s,
};
const Question fieldQuestion {
    .all = u"SELECT integration_id, field, value FROM integration_field"_s,
    .one = u"SELECT integration_id, field, value FROM integration_field WHERE integration_id = ?"_s,
    .first = u"SELECT integration_id, field, value FROM integration_field WHERE integration_id IN "
             "(SELECT id FROM integration ORDER BY name_key LIMIT ?)"_s,
};
const Question trustQuestion {
    .all = u"SELECT integration_id, kind, value FROM integration_trust ORDER BY kind, value"_s,
    .one = u"SELECT integration_id, kind, value FROM integration_trust WHERE integration_id = ? "
           "ORDER BY kind, value"_s,
    .first = u"SELECT integration_id, kind, value FROM integration_trust WHERE integration_id IN "
             "(SELECT id FROM integration ORDER BY name_key LIMIT ?) ORDER BY kind, value"_s,
};
const Question checkQuestion {
    .all = u"SELECT integration_id, verdict, message, checked_at, accepted_at FROM integration_check"_s,
    .one = u"SELECT integration_id, verdict, message, checked_at, accepted_at FROM integration_check "
           "WHERE integration_id = ?"_s,
    .first = u"SELECT integration_id, verdict, message, checked_at, accepted_at FROM integration_check "
             "WHERE integration_id IN (SELECT id FROM integration ORDER BY name_key LIMIT ?)"_s,
};
const Question useQuestion {
    .all = u"SELECT u.integration_id, u.id, u.subscription_id, s.name, u.name, u.created_at "
           "FROM subscription_integration u JOIN subscription s ON s.id = u.subscription_id "
           "ORDER BY s.name_key, u.name_key"_s,
    .one = u"SELECT u.integration_id, u.id, u.subscription_id, s.name, u.name, u.created_at "
           "FROM subscription_integration u JOIN subscription s ON s.id = u.subscription_id "
           "WHERE u.integration_id = ? ORDER BY s.name_key, u.name_key"_s,
    .first = u"SELECT u.integration_id, u.id, u.subscription_id, s.name, u.name, u.created_at "
             "FROM subscription_integration u JOIN subscription s ON s.id = u.subscription_id "
             "WHERE u.integration_id IN (SELECT id FROM integration ORDER BY name_key LIMIT ?) "
             "ORDER BY s.name_key, u.name_key"_s,
};

// Fills a list of integrations from the answers, table by table.
class Reading
{
public:
    Reading(Connection &connection, const WhichIntegrations &which) : m_connection(connection), m_which(which) { }

    Result<QList<Integration>> run()
    {
        auto done = ask(integrationQuestion, [this](const Row &row) { takeIntegration(row); });
        if (done) {
            done = ask(fieldQuestion, [this](const Row &row) { takeField(row); });
        }
        if (done) {
            done = ask(trustQuestion, [this](const Row &row) { takeTrust(row); });
        }
        if (done) {
            done = ask(checkQuestion, [this](const Row &row) { takeCheck(row); });
        }
        if (done) {
            done = ask(useQuestion, [this](const Row &row) { takeUse(row); });
        }
        if (!done) {
            return std::unexpected(done.error());
        }
        return std::move(m_integrations);
    }

private:
    Result<Done> ask(const Question &question, const std::function<void(const Row &)> &take)
    {
        if (m_which.id) {
            return m_connection.select(question.one, {*m_which.id}, take);
        }
        if (m_which.first) {
            return m_connection.select(question.first, {*m_which.first}, take);
        }
        return m_connection.select(question.all, {}, take);
    }

    // Rows of one integration mostly follow one another.
    Integration *owner(const Row &row)
    {
        const QString id = row.text(0);
        if (!m_owner || m_owner->id != id) {
            const auto found = m_places.constFind(id);
            m_owner = found == m_places.constEnd() ? nullptr : &m_integrations[*found];
        }
        return m_owner;
    }

    void takeIntegration(const Row &row)
    {
        m_places.insert(row.text(0), m_integrations.size());
        m_integrations.append({.id = row.text(0),
            .name = row.text(1),
            .typeId = row.text(2),
            .secretId = row.text(3),
            .secretHost = row.text(4),
            .revision = row.number(5),
            .createdAt = row.time(6),
            .updatedAt = row.time(7)});
    }

    void takeField(const Row &row)
    {
        if (Integration *integration = owner(row)) {
            integration->values.insert(sharedText(row.text(1)), row.text(2));
        }
    }

    void takeTrust(const Row &row)
    {
        const auto kind = trustKindFromString(row.text(1));
        // What a newer program allowed in a way that this one does not know is not allowed here.
        if (Integration *integration = owner(row); integration && kind) {
            integration->trusts.append({.kind = *kind, .value = row.text(2)});
        }
    }

    void takeCheck(const Row &row)
    {
        if (Integration *integration = owner(row)) {
            integration->lastCheck = LastCheck {.verdict = verdictFromString(row.text(1)).value_or(Verdict::NotProven),
                .message = row.text(2),
                .at = row.time(3),
                .acceptedAt = row.time(4)};
        }
    }

    void takeUse(const Row &row)
    {
        if (Integration *integration = owner(row)) {
            integration->uses.append({.id = row.text(1),
                .subscriptionId = sharedText(row.text(2)),
                .subscriptionName = sharedText(row.text(3)),
                .integrationId = integration->id,
                .name = row.text(4),
                .createdAt = row.time(5)});
        }
    }

    // The same few words come a hundred thousand times: keep each once.
    const QString &sharedText(const QString &text) { return *m_texts.insert(text); }

    Connection &m_connection;
    const WhichIntegrations m_which;
    QList<Integration> m_integrations;
    QHash<QString, qsizetype> m_places;
    QSet<QString> m_texts;
    Integration *m_owner = nullptr;
};

} // namespace

Result<QList<Integration>> readIntegrations(Connection &connection, const WhichIntegrations &which)
{
    return Reading(connection, which).run();
}

} // namespace purser
