#pragma once

#include "app/model/listing.h"

#include <QString>

namespace purser {

// The one place where the end of a list becomes words, for window and command line alike. Plain text, translated.

// Why the list ends here, in one sentence; empty where it is complete.
QString message(const Listing &listing);

// One thing to do about it; may be empty.
QString advice(const Listing &listing);

// "complete", "not-offered", …: for programs, not translated.
QString endName(Listing::End end);

} // namespace purser
