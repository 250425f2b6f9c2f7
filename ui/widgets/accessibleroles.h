#pragma once

namespace purser {

// Tells screen readers what our own kinds of widgets are, where Qt would call them fillers. Call before the first of
// them is made; calling it again does nothing.
void installAccessibleRoles();

} // namespace purser
