#pragma once

#include "ui/theme/tokens.h"

#include <QString>

namespace purser {

// The one style sheet of the application. Widgets choose their looks by dynamic properties:
// kind = primary | danger | quiet | link | row | rowDanger (buttons), role (labels, see TextRole), invalid (fields).
QString styleSheet(const Tokens &tokens);

} // namespace purser
