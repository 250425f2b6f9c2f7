#include "app/storage/dependencyrows.h"

#include "app/storage/outcome.h"

#include <array>

using namespace Qt::Literals;

namespace purser {

namespace {

const QString usesOfIntegration =
    u"SELECT u.id, u.subscription_id, s.name, u.name, u.all_projects, "
    "(SELECT COUNT(*) FROM dependency y WHERE y.subscription_integration_id = u.id AND y.strength = 'hard') "
    "FROM subscription_integration u JOIN subscription s ON s.id = u.subscription_id "
    "WHERE u.integration_id = ? ORDER BY s.name_key, u.name_key"_s;

QString dependenciesWhere(const QString &condition)
{
    return u"SELECT y.id, d.kind, d.subscription_id, s.name, d.name, u.id, u.name, d.id, y.origin, y.strength, "
           "d.folder, y.file, y.line, y.place, y.applies, y.mention, "
           "CASE y.origin WHEN 'scan' THEN COALESCE(p.scanned_at, y.created_at) ELSE y.created_at END "
           "FROM subscription_integration u JOIN dependency y ON y.subscription_integration_id = u.id "
           "JOIN dependent d ON d.id = y.dependent_id JOIN subscription s ON s.id = d.subscription_id "
           "LEFT JOIN project_scan p ON p.project_id = d.id WHERE "_s
        % condition
        % u" ORDER BY CASE d.kind WHEN 'project' THEN 0 WHEN 'environment' THEN 1 ELSE 2 END, s.name_key, d.name_key, "
          "y.file, y.line, u.name_key, y.id"_s;
}

const QString ofIntegration = dependenciesWhere(u"u.integration_id = ?"_s);
const QString ofSubscriptionIntegration = dependenciesWhere(u"u.id = ?"_s);

Dependency::Kind kindOf(DependentKind kind)
{
    static constexpr std::array kinds {
        Dependency::Kind::Project, Dependency::Kind::Environment, Dependency::Kind::Image};
    return kinds.at(static_cast<size_t>(kind));
}

Dependency dependencyFrom(const Row &row)
{
    return {.kind = kindOf(dependentKindFromString(row.text(1))),
        .id = row.text(0),
        .subscriptionId = row.text(2),
        .subscription = row.text(3),
        .name = row.text(4),
        .subscriptionIntegrationId = row.text(5),
        .subscriptionIntegration = row.text(6),
        .dependentId = row.text(7),
        .origin = originFromString(row.text(8)),
        .strength = strengthFromString(row.text(9)),
        .folder = row.text(10),
        .file = row.text(11),
        .line = static_cast<int>(row.number(12)),
        .where = row.text(13),
        .condition = row.text(14),
        .mention = row.text(15),
        .seenAt = row.time(16)};
}

Dependency useFrom(const Row &row)
{
    return {.kind = Dependency::Kind::SubscriptionIntegration,
        .id = row.text(0),
        .subscriptionId = row.text(1),
        .subscription = row.text(2),
        .name = row.text(3),
        .subscriptionIntegrationId = row.text(0),
        .subscriptionIntegration = row.text(3),
        .isForAllProjects = row.number(4) != 0,
        .dependencies = static_cast<int>(row.number(5))};
}

} // namespace

Result<QList<Dependency>> readDependencies(Connection &connection, RestingOn what, const QString &id)
{
    QList<Dependency> found;
    const bool isWhole = what == RestingOn::Integration;
    auto done = connection.select(isWhole ? ofIntegration : ofSubscriptionIntegration, {id},
        [&found](const Row &row) { found.append(dependencyFrom(row)); });
    if (done && isWhole) {
        done = connection.select(usesOfIntegration, {id}, [&found](const Row &row) { found.append(useFrom(row)); });
    }
    return done ? Result<QList<Dependency>>(found) : std::unexpected(done.error());
}

Result<Done> removeSoftDependencies(Connection &connection, const QString &subscriptionIntegrationId)
{
    return onlyDone(
        connection.run(u"DELETE FROM dependency WHERE subscription_integration_id = ? AND strength = 'soft'"_s,
            {subscriptionIntegrationId}));
}

} // namespace purser
