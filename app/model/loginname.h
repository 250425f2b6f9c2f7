#pragma once

#include <QString>

namespace purser {

// The name under which the person is logged in on this computer; the user's number if it has no name.
QString loginName();

} // namespace purser
