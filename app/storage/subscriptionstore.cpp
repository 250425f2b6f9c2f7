#include "app/storage/subscriptionstore.h"

#include "app/model/namekey.h"
#include "app/storage/outcome.h"

using namespace Qt::Literals;

namespace purser {

namespace {

const QString columns = u"SELECT s.id, s.name, s.created_at, s.updated_at, "
                        "(SELECT COUNT(*) FROM subscription_integration u WHERE u.subscription_id = s.id), "
    "(SELECT COUNT(*) FROM subscription_integration u LEFT JOIN integration i ON i.id = u.integration_id "
    "WHERE u.subscription_id = s.id AND i.id IS NULL), "
                        "(SELECT COUNT(*) FROM dependent d WHERE d.subscription_id = s.id AND d.kind = 'project'), "
                        "(SELECT COUNT(*) FROM dependent d WHERE d.subscription_id = s.id AND d.kind = 'environment'), "
                        "(SELECT COUNT(*) FROM dependent d WHERE d.subscription_id = s.id AND d.kind = 'image') "
                        "FROM subscription s "_s;
const QString selectAll = columns % u"ORDER BY s.name_key"_s;
const QString selectById = columns % u"WHERE s.id = ?"_s;
const QString selectByName = columns % u"WHERE s.name_key = ?"_s;

Result<QList<Subscription>> load(Connection &connection, const QString &sql, const QVariantList &bindings)
{
    QList<Subscription> subscriptions;
    const auto receive = [&subscriptions](const Row &row) {
        subscriptions.append({.id = row.text(0),
            .name = row.text(1),
            .createdAt = row.time(2),
            .updatedAt = row.time(3),
            .integrations = static_cast<int>(row.number(4)),
            .orphans = static_cast<int>(row.number(5)),
            .projects = static_cast<int>(row.number(6)),
            .environments = static_cast<int>(row.number(7)),
            .images = static_cast<int>(row.number(8))});
    };
    const auto done = connection.select(sql, bindings, receive);
    if (!done) {
        return std::unexpected(done.error());
    }
    return subscriptions;
}

} // namespace

Result<QList<Subscription>> SubscriptionStore::all()
{
    return load(m_connection, selectAll, {});
}

Result<Subscription> SubscriptionStore::find(const QString &id)
{
    return onlyOne(load(m_connection, selectById, {id}), id);
}

Result<Subscription> SubscriptionStore::findByName(const QString &nameKey)
{
    return onlyOne(load(m_connection, selectByName, {nameKey}), nameKey);
}

Result<Done> SubscriptionStore::insert(const Subscription &subscription)
{
    const auto inserted = m_connection.run(
        u"INSERT INTO subscription (id, name, name_key, created_at, updated_at) VALUES (?, ?, ?, ?, ?)"_s,
        {subscription.id, subscription.name, nameKey(subscription.name), stored(subscription.createdAt),
            stored(subscription.updatedAt)});
    if (!inserted) {
        return std::unexpected(explained(inserted.error(), subscription.name, subscription.id));
    }
    return Done {};
}

Result<Done> SubscriptionStore::rename(const QString &id, const QString &name, const QDateTime &updatedAt)
{
    const auto renamed =
        m_connection.run(u"UPDATE subscription SET name = ?, name_key = ?, updated_at = ? WHERE id = ?"_s,
            {name, nameKey(name), stored(updatedAt), id});
    if (!renamed) {
        return std::unexpected(explained(renamed.error(), name, id));
    }
    return changedOne(renamed, id);
}

Result<Done> SubscriptionStore::remove(const QString &id)
{
    return changedOne(m_connection.run(u"DELETE FROM subscription WHERE id = ?"_s, {id}), id);
}

Result<std::optional<QString>> SubscriptionStore::nameTaken(const QString &nameKey, const QString &exceptId)
{
    return m_connection.selectText(
        u"SELECT name FROM subscription WHERE name_key = ? AND id <> ?"_s, {nameKey, exceptId});
}

Error SubscriptionStore::explained(const Error &error, const QString &name, const QString &exceptId)
{
    return withTwin(error, name, nameTaken(nameKey(name), exceptId));
}

} // namespace purser
