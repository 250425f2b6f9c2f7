#pragma once

#include <QString>

namespace purser {

// The name under which the person is logged in on this computer; the user's number if it has no name.
QString loginName();

// That name instead, from here on: for pictures, which show nobody's.
void setLoginName(const QString &name);

} // namespace purser
