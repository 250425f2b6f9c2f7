#pragma once

#include <QString>

namespace purser {

// Text from outside made fit to be shown as plain text: line ends become blanks, runs of blanks one, control and
// bidirectional override characters and other invisible ones become visible (U+202E → "⟨U+202E⟩"). What is longer than
// `limit` UTF-16 units is cut between characters and ends in "…".
QString displayText(const QString &foreign, qsizetype limit = 300);

// The same for bytes that should be UTF-8 but may be anything.
QString displayText(const QByteArray &foreign, qsizetype limit = 300);

} // namespace purser
