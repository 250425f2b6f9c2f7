#pragma once

namespace purser {

// Whether this computer has any network besides itself. False means that a check of another machine cannot succeed;
// true promises nothing.
bool hasNetwork();

} // namespace purser
