#pragma once

#include <QStringList>

#include <optional>

namespace purser {

// Whether the program's arguments ask for pictures instead of a window: decided before there is an application, since a
// process without a window needs no display.
enum class PictureMode { None, Run, Worker, Lint };
PictureMode pictureMode(int argc, char **argv);

// `purser --pictures DIR …`: renders and says on standard output how far it is and on standard error what is wrong.
// Returns the exit code: 0 done and, of a verification, nothing changed; 1 something changed or failed; 2 wrong use.
int makePictures(const QStringList &arguments);

} // namespace purser
