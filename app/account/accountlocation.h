#pragma once

#include <QString>

namespace purser {

// Which account a program works on: what the command line says, else PURSER_ACCOUNT, else
// $XDG_DATA_HOME/purser/account.db.
QString accountLocation(const QString &fromCommandLine);

// The one that a person has without having named any.
QString ownAccountLocation();

// Whether a location is not a file but the address of a server.
bool isAddress(const QString &location);

// False where nothing was ever saved: there is no such file yet.
bool hasAccount(const QString &location);

} // namespace purser
