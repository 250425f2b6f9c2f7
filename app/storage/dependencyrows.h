#pragma once

#include "app/model/dependency.h"
#include "app/storage/connection.h"

namespace purser {

enum class RestingOn { Integration, SubscriptionIntegration };

// What rests on an integration (its subscription integrations and everything that rests on these) or on a subscription
// integration: grouped by kind, then by subscription, name, file and line.
Result<QList<Dependency>> readDependencies(Connection &connection, RestingOn what, const QString &id);

// What scans merely suspect to rest on a subscription integration does not stand in the way of removing it, but has to
// go first.
Result<Done> removeSoftDependencies(Connection &connection, const QString &subscriptionIntegrationId);

} // namespace purser
