#pragma once

#include "app/workflow/reading.h"
#include "app/workflow/yamltree.h"

namespace purser {

// The CI part of a document: integrations.{hub,key,deploy,notifications,generic}, the older notifications at the top,
// the build's image and scripts; and the mistakes people make there.
void readShippableSections(const YamlValue &document, Reading &reading);

} // namespace purser
