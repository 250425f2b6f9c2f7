#pragma once

#include "app/workflow/reading.h"
#include "app/workflow/yamltree.h"

namespace purser {

// The pipeline part of a document: resources, which name integrations, and jobs, which name integrations or resources.
void readShippablePipeline(const YamlValue &document, Reading &reading);

} // namespace purser
