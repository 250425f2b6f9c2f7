#pragma once

#include <QString>

namespace purser {

// Which account a program works on: what the command line says, else PURSER_ACCOUNT, else
// $XDG_DATA_HOME/purser/account.db.
QString accountLocation(const QString &fromCommandLine);

} // namespace purser
