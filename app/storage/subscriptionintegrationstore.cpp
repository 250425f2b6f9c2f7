#include "app/storage/subscriptionintegrationstore.h"

#include "app/model/namekey.h"
#include "app/storage/dependencyrows.h"
#include "app/storage/outcome.h"

using namespace Qt::Literals;

namespace purser {

namespace {

const QString columns =
    u"SELECT u.id, u.subscription_id, s.name, i.id, u.name, u.created_at, u.type, i.name, u.all_projects, "
    "u.updated_at FROM subscription_integration u JOIN subscription s ON s.id = u.subscription_id "
    "LEFT JOIN integration i ON i.id = u.integration_id "_s;

// One question for the rows themselves, one for the projects that may use them, one for what rests on them; `where` is
// a condition on u, the subscription integration.
struct Questions
{
    QString rows;
    QString projects;
    QString counts;
};

Questions questions(const QString &where)
{
    return {.rows = columns % where % u" ORDER BY u.name_key"_s,
        .projects = u"SELECT u.id, d.id, d.name FROM subscription_integration u "
                    "JOIN subscription_integration_project p ON p.subscription_integration_id = u.id "
                    "JOIN dependent d ON d.id = p.project_id "_s
            % where % u" ORDER BY d.name_key"_s,
        .counts = u"SELECT u.id, d.kind, COUNT(DISTINCT d.id) FROM subscription_integration u "
                  "JOIN dependency y ON y.subscription_integration_id = u.id AND y.strength = 'hard' "
                  "JOIN dependent d ON d.id = y.dependent_id "_s
            % where % u" GROUP BY u.id, d.kind"_s};
}

const Questions bySubscription = questions(u"WHERE u.subscription_id = ?"_s);
const Questions byId = questions(u"WHERE u.id = ?"_s);

SubscriptionIntegrationDetails detailsFrom(const Row &row)
{
    return {.use = {.id = row.text(0),
                .subscriptionId = row.text(1),
                .subscriptionName = row.text(2),
                .integrationId = row.text(3),
                .name = row.text(4),
                .createdAt = row.time(5)},
        .typeId = row.text(6),
        .integrationName = row.text(7),
        .isForAllProjects = row.number(8) != 0,
        .updatedAt = row.time(9)};
}

void takeCount(SubscriptionIntegrationDetails &details, DependentKind kind, int count)
{
    switch (kind) {
    case DependentKind::Project:
        details.projects = count;
        break;
    case DependentKind::Environment:
        details.environments = count;
        break;
    case DependentKind::Image:
        details.images = count;
        break;
    }
}

Result<QList<SubscriptionIntegrationDetails>> load(
    Connection &connection, const Questions &questions, const QString &id)
{
    QList<SubscriptionIntegrationDetails> all;
    QHash<QString, qsizetype> places;
    const auto take = [&](const Row &row) {
        places.insert(row.text(0), all.size());
        all.append(detailsFrom(row));
    };
    const auto takeProject = [&](const Row &row) {
        SubscriptionIntegrationDetails &details = all[places.value(row.text(0))];
        details.projectIds << row.text(1);
        details.projectNames << row.text(2);
    };
    const auto takeNumber = [&](const Row &row) {
        takeCount(
            all[places.value(row.text(0))], dependentKindFromString(row.text(1)), static_cast<int>(row.number(2)));
    };
    auto done = connection.select(questions.rows, {id}, take);
    if (done) {
        done = connection.select(questions.projects, {id}, takeProject);
    }
    if (done) {
        done = connection.select(questions.counts, {id}, takeNumber);
    }
    if (!done) {
        return std::unexpected(done.error());
    }
    return all;
}

QVariant reference(const QString &id)
{
    return id.isEmpty() ? QVariant() : QVariant(id);
}

} // namespace

Result<QList<SubscriptionIntegrationDetails>> SubscriptionIntegrationStore::of(const QString &subscriptionId)
{
    return load(m_connection, bySubscription, subscriptionId);
}

Result<SubscriptionIntegrationDetails> SubscriptionIntegrationStore::find(const QString &id)
{
    return onlyOne(load(m_connection, byId, id), id);
}

Result<SubscriptionIntegrationDetails> SubscriptionIntegrationStore::findByName(
    const QString &subscriptionId, const QString &nameKey)
{
    const auto id =
        m_connection.selectText(u"SELECT id FROM subscription_integration WHERE subscription_id = ? AND name_key = ?"_s,
            {subscriptionId, nameKey});
    if (!id) {
        return std::unexpected(id.error());
    }
    return *id ? find(**id) : failure(ErrorKind::NoSuchThing, nameKey);
}

Result<Done> SubscriptionIntegrationStore::insert(const SubscriptionIntegrationDetails &details)
{
    const SubscriptionIntegration &use = details.use;
    const auto inserted = m_connection.run(
        u"INSERT INTO subscription_integration (id, subscription_id, integration_id, type, name, name_key, "
        "all_projects, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {use.id, use.subscriptionId, reference(use.integrationId), details.typeId, use.name, nameKey(use.name),
            details.isForAllProjects ? 1 : 0, stored(use.createdAt), stored(details.updatedAt)});
    if (!inserted) {
        return std::unexpected(explained(inserted.error(), details));
    }
    return writeProjects(details);
}

Result<Done> SubscriptionIntegrationStore::update(const SubscriptionIntegrationDetails &details)
{
    const SubscriptionIntegration &use = details.use;
    const auto updated =
        m_connection.run(u"UPDATE subscription_integration SET integration_id = ?, type = ?, name = ?, name_key = ?, "
                         "all_projects = ?, updated_at = ? WHERE id = ?"_s,
            {reference(use.integrationId), details.typeId, use.name, nameKey(use.name),
                details.isForAllProjects ? 1 : 0, stored(details.updatedAt), use.id});
    if (!updated) {
        return std::unexpected(explained(updated.error(), details));
    }
    if (const auto known = changedOne(updated, use.id); !known) {
        return known;
    }
    const auto cleared = m_connection.run(
        u"DELETE FROM subscription_integration_project WHERE subscription_integration_id = ?"_s, {use.id});
    return cleared ? writeProjects(details) : std::unexpected(cleared.error());
}

Result<Done> SubscriptionIntegrationStore::remove(const QString &id)
{
    const auto name = m_connection.selectText(u"SELECT name FROM subscription_integration WHERE id = ?"_s, {id});
    if (!name || !*name) {
        return name ? failure(ErrorKind::NoSuchThing, id) : std::unexpected(name.error());
    }
    if (const auto forgotten = removeSoftDependencies(m_connection, id); !forgotten) {
        return forgotten;
    }
    auto removed = changedOne(m_connection.run(u"DELETE FROM subscription_integration WHERE id = ?"_s, {id}), id);
    if (!removed && removed.error().kind == ErrorKind::InUse) {
        removed.error().subject = **name;
    }
    return removed;
}

Result<QList<Dependency>> SubscriptionIntegrationStore::dependencies(const QString &id)
{
    return readDependencies(m_connection, RestingOn::SubscriptionIntegration, id);
}

Result<Done> SubscriptionIntegrationStore::writeProjects(const SubscriptionIntegrationDetails &details)
{
    if (details.isForAllProjects) {
        return Done {};
    }
    for (const QString &project : details.projectIds) {
        const auto written = m_connection.run(
            u"INSERT INTO subscription_integration_project (subscription_integration_id, project_id) VALUES (?, ?)"_s,
            {details.use.id, project});
        if (!written) {
            Error error = written.error();
            if (error.kind == ErrorKind::InUse) {
                error.kind = ErrorKind::NoSuchThing;
                error.subject = project;
            }
            return std::unexpected(error);
        }
    }
    return Done {};
}

Error SubscriptionIntegrationStore::explained(const Error &error, const SubscriptionIntegrationDetails &details)
{
    const SubscriptionIntegration &use = details.use;
    if (error.kind == ErrorKind::InUse) {
        // Adding or swapping, a foreign key can only fail because there is no such thing at its end.
        const auto subscription =
            m_connection.selectText(u"SELECT id FROM subscription WHERE id = ?"_s, {use.subscriptionId});
        const bool lacksSubscription = subscription && !*subscription;
        return {.kind = ErrorKind::NoSuchThing, .subject = lacksSubscription ? use.subscriptionId : use.integrationId};
    }
    const auto twin = m_connection.selectText(
        u"SELECT name FROM subscription_integration WHERE subscription_id = ? AND name_key = ? AND id <> ?"_s,
        {use.subscriptionId, nameKey(use.name), use.id});
    return withTwin(error, use.name, twin);
}

} // namespace purser
