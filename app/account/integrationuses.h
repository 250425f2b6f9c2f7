#pragma once

#include "app/model/integration.h"
#include "app/model/result.h"

#include <QStringList>

namespace purser {

class Connection;
class Recording;

// Inside a transaction: lets subscriptions use an integration, each under its name, or under the name with the first
// free number behind it where the subscription has that name already.
Result<Done> addUses(Recording &recording, const Integration &integration, const QStringList &subscriptionIds);

// The name, or the name with the first free number behind it where the subscription has it already.
Result<QString> freeUseName(Connection &connection, const QString &subscriptionId, const QString &name);

} // namespace purser
