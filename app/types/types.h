#pragma once

#include "app/types/integrationtype.h"

namespace purser {

// Every integration type, in the order of the dropdown.
const QList<IntegrationType> &integrationTypes();

// The type with this id, or nullptr.
const IntegrationType *integrationType(const QString &id);

} // namespace purser
