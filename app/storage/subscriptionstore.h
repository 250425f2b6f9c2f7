#pragma once

#include "app/model/subscription.h"
#include "app/storage/connection.h"

namespace purser {

// Subscriptions as rows. A taken name is InvalidInput with Issue::NameTaken at "name", an unknown id NoSuchThing with
// the id as subject.
class SubscriptionStore
{
public:
    explicit SubscriptionStore(Connection &connection) : m_connection(connection) { }

    // By name key, each with how much is in it.
    Result<QList<Subscription>> all();
    Result<Subscription> find(const QString &id);
    Result<Subscription> findByName(const QString &nameKey);

    Result<Done> insert(const Subscription &subscription);
    Result<Done> rename(const QString &id, const QString &name, const QDateTime &updatedAt);
    // InUse while anything is in it.
    Result<Done> remove(const QString &id);

    // The name of the subscription, other than `exceptId`, that already has this key.
    Result<std::optional<QString>> nameTaken(const QString &nameKey, const QString &exceptId = {});

private:
    Error explained(const Error &error, const QString &name, const QString &exceptId);

    Connection &m_connection;
};

} // namespace purser
