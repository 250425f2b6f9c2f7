#pragma once

#include "app/model/subscription.h"
#include "app/storage/connection.h"

namespace purser {

// Subscriptions and their uses of integrations as rows. A taken name is InvalidInput with Issue::NameTaken at "name",
// an unknown id NoSuchThing with the id as subject.
class SubscriptionStore
{
public:
    explicit SubscriptionStore(Connection &connection) : m_connection(connection) { }

    // By name key, each with the number of its subscription integrations.
    Result<QList<Subscription>> all();
    Result<Subscription> find(const QString &id);
    Result<Subscription> findByName(const QString &nameKey);

    Result<Done> insert(const Subscription &subscription);
    Result<Done> rename(const QString &id, const QString &name, const QDateTime &updatedAt);
    // InUse while it has subscription integrations.
    Result<Done> remove(const QString &id);

    // The name of the subscription, other than `exceptId`, that already has this key.
    Result<std::optional<QString>> nameTaken(const QString &nameKey, const QString &exceptId = {});

    // A name is taken only within its subscription.
    Result<Done> addUse(const SubscriptionIntegration &use);
    Result<Done> removeUse(const QString &id);
    Result<Done> renameUse(const QString &id, const QString &name);
    // Puts another integration behind the same name.
    Result<Done> swapUse(const QString &id, const QString &integrationId);

    Result<SubscriptionIntegration> findUse(const QString &id);
    // By subscription and name.
    Result<QList<SubscriptionIntegration>> uses(const QString &integrationId);
    // By name.
    Result<QList<SubscriptionIntegration>> usesOf(const QString &subscriptionId);

private:
    Error explained(const Error &error, const QString &name, const QString &exceptId);
    Error explainedUse(const Error &error, const SubscriptionIntegration &use);

    Connection &m_connection;
};

} // namespace purser
