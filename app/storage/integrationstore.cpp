#include "app/storage/integrationstore.h"

#include "app/model/namekey.h"
#include "app/model/trustwords.h"
#include "app/storage/dependencyrows.h"
#include "app/storage/integrationrows.h"
#include "app/storage/outcome.h"

using namespace Qt::Literals;

namespace purser {

namespace {

// No secret is NULL, so that a unique or foreign key could one day be put on it.
QVariant storedSecretId(const QString &secretId)
{
    return secretId.isEmpty() ? QVariant() : QVariant(secretId);
}

// For statements about an integration that need not exist: why nothing was changed.
Result<Done> knownIntegration(const Result<qint64> &changed, const QString &id)
{
    if (!changed) {
        Error error = changed.error();
        if (error.kind == ErrorKind::InUse) {
            error.kind = ErrorKind::NoSuchThing;
            error.subject = id;
        }
        return std::unexpected(error);
    }
    return Done {};
}

} // namespace

Result<QList<Integration>> IntegrationStore::all()
{
    return readIntegrations(m_connection);
}

Result<QList<Integration>> IntegrationStore::first(int count)
{
    return readIntegrations(m_connection, {.first = count});
}

Result<QList<Integration>> IntegrationStore::forHosts(const QStringList &secretHosts, const QStringList &typeIds)
{
    QList<Integration> found;
    const auto take = [&found](const Row &row) {
        found.append({.id = row.text(0), .name = row.text(1), .typeId = row.text(2)});
    };
    const auto marks = [](qsizetype count) { return QStringList(count, u"?"_s).join(u", "_s); };
    QVariantList bindings;
    for (const QString &each : secretHosts + typeIds) {
        bindings << each;
    }
    auto done = m_connection.select(
        u"SELECT id, name, type FROM integration WHERE secret_host IN (%1) OR type IN (%2) ORDER BY name_key"_s.arg(
            marks(secretHosts.size()), marks(typeIds.size())),
        bindings, take);
    for (Integration &integration : found) {
        const auto takeField = [&integration](const Row &row) { integration.values.insert(row.text(0), row.text(1)); };
        if (done) {
            done = m_connection.select(
                u"SELECT field, value FROM integration_field WHERE integration_id = ?"_s, {integration.id}, takeField);
        }
    }
    return done ? Result<QList<Integration>>(found) : std::unexpected(done.error());
}

Result<Integration> IntegrationStore::find(const QString &id)
{
    return onlyOne(readIntegrations(m_connection, {.id = id}), id);
}

Result<Integration> IntegrationStore::findByName(const QString &nameKey)
{
    const auto id = m_connection.selectText(u"SELECT id FROM integration WHERE name_key = ?"_s, {nameKey});
    if (!id) {
        return std::unexpected(id.error());
    }
    return *id ? find(**id) : failure(ErrorKind::NoSuchThing, nameKey);
}

Result<Done> IntegrationStore::insert(const Integration &integration)
{
    const auto inserted = m_connection.run(
        u"INSERT INTO integration (id, name, name_key, type, secret_id, secret_host, revision, created_at, updated_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {integration.id, integration.name, nameKey(integration.name), integration.typeId,
            storedSecretId(integration.secretId), integration.secretHost, integration.revision,
            stored(integration.createdAt), stored(integration.updatedAt)});
    if (!inserted) {
        return std::unexpected(explained(inserted.error(), integration));
    }
    if (const auto written = writeDetails(integration); !written) {
        return written;
    }
    return integration.lastCheck ? recordCheck(integration.id, *integration.lastCheck) : Done {};
}

Result<qint64> IntegrationStore::update(const Integration &integration, qint64 expectedRevision)
{
    const auto updated = m_connection.run(
        u"UPDATE integration SET name = ?, name_key = ?, secret_id = ?, secret_host = ?, updated_at = ?, "
        "revision = revision + 1 WHERE id = ? AND revision = ?"_s,
        {integration.name, nameKey(integration.name), storedSecretId(integration.secretId), integration.secretHost,
            stored(integration.updatedAt), integration.id, expectedRevision});
    if (!updated) {
        return std::unexpected(explained(updated.error(), integration));
    }
    if (*updated == 0) {
        const auto known = find(integration.id);
        return known ? failure(ErrorKind::Changed, known->name) : std::unexpected(known.error());
    }
    for (const auto &statement : {u"DELETE FROM integration_field WHERE integration_id = ?"_s,
             u"DELETE FROM integration_trust WHERE integration_id = ?"_s}) {
        if (const auto deleted = m_connection.run(statement, {integration.id}); !deleted) {
            return std::unexpected(deleted.error());
        }
    }
    if (const auto written = writeDetails(integration); !written) {
        return std::unexpected(written.error());
    }
    return expectedRevision + 1;
}

Result<Done> IntegrationStore::remove(const QString &id)
{
    return changedOne(m_connection.run(u"DELETE FROM integration WHERE id = ?"_s, {id}), id);
}

Result<Done> IntegrationStore::recordCheck(const QString &id, const LastCheck &check)
{
    const auto recorded = m_connection.run(
        u"INSERT INTO integration_check (integration_id, verdict, message, checked_at, accepted_at) "
        "VALUES (?, ?, ?, ?, ?) ON CONFLICT (integration_id) DO UPDATE SET verdict = excluded.verdict, "
        "message = excluded.message, checked_at = excluded.checked_at, "
        "accepted_at = COALESCE(excluded.accepted_at, integration_check.accepted_at)"_s,
        {id, toString(check.verdict), check.message, stored(check.at), stored(check.acceptedAt)});
    return knownIntegration(recorded, id);
}

Result<Done> IntegrationStore::forgetCheck(const QString &id)
{
    return knownIntegration(m_connection.run(u"DELETE FROM integration_check WHERE integration_id = ?"_s, {id}), id);
}

Result<QList<Dependency>> IntegrationStore::dependencies(const QString &id)
{
    return readDependencies(m_connection, RestingOn::Integration, id);
}

Result<std::optional<QString>> IntegrationStore::nameTaken(const QString &nameKey, const QString &exceptId)
{
    return m_connection.selectText(
        u"SELECT name FROM integration WHERE name_key = ? AND id <> ?"_s, {nameKey, exceptId});
}

Result<QStringList> IntegrationStore::names(const QString &exceptId)
{
    QStringList names;
    const auto receive = [&names](const Row &row) { names.append(row.text(0)); };
    const auto done =
        m_connection.select(u"SELECT name FROM integration WHERE id <> ? ORDER BY name_key"_s, {exceptId}, receive);
    if (!done) {
        return std::unexpected(done.error());
    }
    return names;
}

Result<Done> IntegrationStore::writeDetails(const Integration &integration)
{
    for (const auto &[field, value] : integration.values.asKeyValueRange()) {
        const auto written =
            m_connection.run(u"INSERT INTO integration_field (integration_id, field, value) VALUES (?, ?, ?)"_s,
                {integration.id, field, value});
        if (!written) {
            return std::unexpected(written.error());
        }
    }
    for (const Trust &trust : integration.trusts) {
        // Allowing the same thing twice is allowing it.
        const auto written =
            m_connection.run(u"INSERT INTO integration_trust (integration_id, kind, value) VALUES (?, ?, ?) "
                             "ON CONFLICT DO NOTHING"_s,
                {integration.id, toString(trust.kind), trust.value});
        if (!written) {
            return std::unexpected(written.error());
        }
    }
    return Done {};
}

Error IntegrationStore::explained(const Error &error, const Integration &integration)
{
    return withTwin(error, integration.name, nameTaken(nameKey(integration.name), integration.id));
}

} // namespace purser
