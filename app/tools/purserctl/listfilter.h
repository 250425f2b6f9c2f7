#pragma once

#include "app/model/integration.h"

#include <QStringList>

namespace purser {

// "failing", "never-checked", "unassigned", "expires-soon": as the window's list has them.
QStringList listFilters();

// An empty filter lets everything through.
bool passesFilter(const Integration &integration, const QString &filter);

} // namespace purser
