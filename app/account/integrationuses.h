#pragma once

#include "app/model/integration.h"
#include "app/model/result.h"

#include <QStringList>

namespace purser {

class Connection;

// Inside a transaction: lets subscriptions use an integration, each under its name, or under the name with the first
// free number behind it where the subscription has that name already.
Result<Done> addUses(Connection &connection, const Integration &integration, const QStringList &subscriptionIds);

} // namespace purser
