#include "app/model/namekey.h"
#include "app/storage/outcome.h"
#include "app/storage/subscriptionstore.h"

using namespace Qt::Literals;

namespace purser {

namespace {

const QString selectById =
    u"SELECT u.id, u.subscription_id, s.name, u.integration_id, u.name, u.created_at "
    "FROM subscription_integration u JOIN subscription s ON s.id = u.subscription_id WHERE u.id = ?"_s;
const QString selectByIntegration = u"SELECT u.id, u.subscription_id, s.name, u.integration_id, u.name, u.created_at "
                                    "FROM subscription_integration u JOIN subscription s ON s.id = u.subscription_id "
                                    "WHERE u.integration_id = ? ORDER BY s.name_key, u.name_key"_s;
const QString selectBySubscription = u"SELECT u.id, u.subscription_id, s.name, u.integration_id, u.name, u.created_at "
                                     "FROM subscription_integration u JOIN subscription s ON s.id = u.subscription_id "
                                     "WHERE u.subscription_id = ? ORDER BY u.name_key"_s;

Result<QList<SubscriptionIntegration>> load(Connection &connection, const QString &sql, const QString &id)
{
    QList<SubscriptionIntegration> uses;
    const auto receive = [&uses](const Row &row) {
        uses.append({.id = row.text(0),
            .subscriptionId = row.text(1),
            .subscriptionName = row.text(2),
            .integrationId = row.text(3),
            .name = row.text(4),
            .createdAt = row.time(5)});
    };
    const auto done = connection.select(sql, {id}, receive);
    if (!done) {
        return std::unexpected(done.error());
    }
    return uses;
}

} // namespace

Result<Done> SubscriptionStore::addUse(const SubscriptionIntegration &use)
{
    const auto added = m_connection.run(
        u"INSERT INTO subscription_integration (id, subscription_id, integration_id, name, name_key, created_at) "
        "VALUES (?, ?, ?, ?, ?, ?)"_s,
        {use.id, use.subscriptionId, use.integrationId, use.name, nameKey(use.name), stored(use.createdAt)});
    if (!added) {
        return std::unexpected(explainedUse(added.error(), use));
    }
    return Done {};
}

Result<Done> SubscriptionStore::removeUse(const QString &id)
{
    return changedOne(m_connection.run(u"DELETE FROM subscription_integration WHERE id = ?"_s, {id}), id);
}

Result<Done> SubscriptionStore::renameUse(const QString &id, const QString &name)
{
    auto use = findUse(id);
    if (!use) {
        return std::unexpected(use.error());
    }
    use->name = name;
    const auto renamed = m_connection.run(
        u"UPDATE subscription_integration SET name = ?, name_key = ? WHERE id = ?"_s, {name, nameKey(name), id});
    if (!renamed) {
        return std::unexpected(explainedUse(renamed.error(), *use));
    }
    return Done {};
}

Result<Done> SubscriptionStore::swapUse(const QString &id, const QString &integrationId)
{
    const auto swapped =
        m_connection.run(u"UPDATE subscription_integration SET integration_id = ? WHERE id = ?"_s, {integrationId, id});
    if (!swapped) {
        return std::unexpected(explainedUse(swapped.error(), {.id = id, .integrationId = integrationId}));
    }
    return changedOne(swapped, id);
}

Result<SubscriptionIntegration> SubscriptionStore::findUse(const QString &id)
{
    return onlyOne(load(m_connection, selectById, id), id);
}

Result<QList<SubscriptionIntegration>> SubscriptionStore::uses(const QString &integrationId)
{
    return load(m_connection, selectByIntegration, integrationId);
}

Result<QList<SubscriptionIntegration>> SubscriptionStore::usesOf(const QString &subscriptionId)
{
    return load(m_connection, selectBySubscription, subscriptionId);
}

Error SubscriptionStore::explainedUse(const Error &error, const SubscriptionIntegration &use)
{
    if (error.kind == ErrorKind::InUse) {
        // Adding or swapping, a foreign key can only fail because there is no such thing at its end.
        const auto subscription = find(use.subscriptionId);
        const bool lacksSubscription = !use.subscriptionId.isEmpty() && !subscription;
        return {.kind = ErrorKind::NoSuchThing,
            .subject = lacksSubscription ? use.subscriptionId : use.integrationId,
            .detail = error.detail};
    }
    const auto twin = m_connection.selectText(
        u"SELECT name FROM subscription_integration WHERE subscription_id = ? AND name_key = ? AND id <> ?"_s,
        {use.subscriptionId, nameKey(use.name), use.id});
    return withTwin(error, use.name, twin);
}

} // namespace purser
