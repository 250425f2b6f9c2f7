#pragma once

#include "app/model/error.h"

namespace purser {

// What an SQLite result code (https://www.sqlite.org/rescode.html), primary or extended, means for a person. The
// constraints come as InvalidInput (unique: Issue::NameTaken, not null: Issue::Missing, both at no field yet) and
// InUse (foreign key); the stores say which name, and which of NoSuchThing and InUse it is.
Error errorOfCode(int code);

} // namespace purser
