#pragma once

#include "app/model/dependency.h"
#include "app/model/subscription.h"
#include "app/storage/connection.h"

namespace purser {

// Subscription integrations as rows. A name taken in its subscription is InvalidInput with Issue::NameTaken at "name";
// an unknown id, also of the subscription, the integration or a project, is NoSuchThing with that id as subject.
class SubscriptionIntegrationStore
{
public:
    explicit SubscriptionIntegrationStore(Connection &connection) : m_connection(connection) { }

    // By name.
    Result<QList<SubscriptionIntegrationDetails>> of(const QString &subscriptionId);
    Result<SubscriptionIntegrationDetails> find(const QString &id);
    Result<SubscriptionIntegrationDetails> findByName(const QString &subscriptionId, const QString &nameKey);

    // Stores `use`, type, permission and time of change; what is derived from other rows is ignored.
    Result<Done> insert(const SubscriptionIntegrationDetails &details);
    // Replaces name, integration, type, permission and time of change.
    Result<Done> update(const SubscriptionIntegrationDetails &details);
    // InUse, with the name as subject, while something hard rests on it; the soft ones go with it.
    Result<Done> remove(const QString &id);

    // What rests on it, the soft ones too.
    Result<QList<Dependency>> dependencies(const QString &id);

private:
    Result<Done> writeProjects(const SubscriptionIntegrationDetails &details);
    Error explained(const Error &error, const SubscriptionIntegrationDetails &details);

    Connection &m_connection;
};

} // namespace purser
