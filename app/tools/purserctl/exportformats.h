#pragma once

#include "app/exchange/integrationexport.h"

#include <string>
#include <vector>

namespace purser {

// The names that --as takes, and what they mean.
std::vector<std::string> exportFormatNames();
ExportFormat exportFormat(const QString &name);

} // namespace purser
