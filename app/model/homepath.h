#pragma once

#include <QString>

namespace purser {

// A file's path to be shown: "~/…" where it is in the home folder.
QString homePathText(const QString &path);

} // namespace purser
