#pragma once

#include "app/model/integration.h"
#include "app/storage/connection.h"

namespace purser {

// All integrations, unless it says otherwise.
struct WhichIntegrations
{
    std::optional<QString> id = {}; // the one with this id
    std::optional<int> first = {}; // so many, the first by name key
};

// Reads integrations complete, by name key, with one statement for each table, however many they are.
Result<QList<Integration>> readIntegrations(Connection &connection, const WhichIntegrations &which = {});

} // namespace purser
