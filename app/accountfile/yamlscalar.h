#pragma once

#include <QByteArray>
#include <QString>

namespace purser {

// The text as a scalar on one line that every reader of YAML 1.1 and 1.2 takes for exactly this text: plain only if it
// begins with a letter, is none of the words that mean something ("no", "null"), and has nothing in it that could;
// else in double quotes, with everything escaped that is not to be seen. A lone half of a surrogate pair, which no
// file can hold, becomes U+FFFD. Source: YAML 1.2.2, 5.7 and 7.3; YAML 1.1 for the words.
QByteArray yamlScalar(const QString &text);

} // namespace purser
