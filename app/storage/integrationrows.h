#pragma once

#include "app/model/integration.h"
#include "app/storage/connection.h"

namespace purser {

// Reads integrations complete, by name key, with one statement for each table, however many they are: all of them, or
// the one with this id.
Result<QList<Integration>> readIntegrations(Connection &connection, const std::optional<QString> &id = {});

QString toString(Trust::Kind kind);

} // namespace purser
