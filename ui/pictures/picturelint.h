#pragma once

#include <QStringList>

namespace purser {

// `purser --pictures-lint FOLDER [--scenes PATH]`: looks at the pictures that a writer's documents show, and says on
// standard output, a line each with file and line: pictures that are not there, those without alternative text, those
// made from scenes that the program would make otherwise today, and those that no document shows. Returns the exit
// code: 0 nothing to say; 1 something; 2 wrong use.
int lintPictures(const QStringList &arguments);

} // namespace purser
