#pragma once

#include "app/types/integrationtype.h"

namespace purser {

// What a field is, where its value is found and what it is used for, in the language of the program: paragraphs of
// plain text, for who asks "What's this?". The type's own hint comes first.
QString help(const Field &field);

} // namespace purser
