#pragma once

#include "app/model/integration.h"

#include <QList>
#include <QString>

namespace purser {

// Integrations as a large company would have them: few users and hosts, two subscriptions each.
QList<Integration> manyIntegrations(int count);

// An account's file with that many integrations, without secrets.
void fillAccount(const QString &file, int count);

} // namespace purser
