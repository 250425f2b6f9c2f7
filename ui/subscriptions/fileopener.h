#pragma once

#include <QString>

#include <functional>

namespace purser {

// Shows a file (its absolute path) to the person, at a line (from 1; 0: anywhere) where the program that opens it
// can. False: nothing opened it.
using FileOpener = std::function<bool(const QString &path, int line)>;

// With the program that the desktop has for it.
bool openOnDesktop(const QString &path, int line);

} // namespace purser
