#pragma once

#include <QString>

namespace purser {

// A text of a guide in the language of the program; as it stands in the file where there is no translation.
QString guideText(const QString &text);

} // namespace purser
