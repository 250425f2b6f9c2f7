#pragma once

#include "ui/integrations/integrationfilter.h"

#include <QVariant>

namespace purser {

// How it stands, in a word: "Accepted", "Never checked", "Secret missing", "Checking…".
QString statusWord(const ListedIntegration &entry);

// What the column Status says under one role.
QVariant statusCell(const ListedIntegration &entry, int role);

} // namespace purser
