#pragma once

#include <QFont>
#include <QString>
#include <QStringList>

namespace purser {

// The fonts of pictures: always the same files, whatever the desktop has besides.

// Puts links to the files and a fontconfig file into the folder, and returns that file's path. Files that this computer
// lacks are left out; what a language needs of them, missingFont() says.
QString preparePictureFonts(const QString &folder);

QFont pictureFont(const QString &language);

// The Debian package that the language's font is in, if it is not among those of the process; else empty.
QString missingFont(const QString &language);

} // namespace purser
