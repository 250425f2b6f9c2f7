#pragma once

#include "app/workflow/reading.h"
#include "app/workflow/yamlwalk.h"

namespace purser {

// The names in a list of pull secrets: [{name: acme-hub}], or [acme-hub] as many charts have it.
void readPullSecrets(const YamlPlace &place, Reading &reading);

} // namespace purser
