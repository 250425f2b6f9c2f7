#pragma once

#include <QByteArray>

#include <string>

namespace purser {

// Text for mdoc(7), in which nothing is taken for a macro or an escape.

// A paragraph: lines of running text, each sentence on its own as the format wants it, with a full stop at the end.
QByteArray manualText(const std::string &text);
// Lines as they stand.
QByteArray manualVerbatim(const QByteArray &lines);
// One word, or several for one macro.
QByteArray manualArgument(const QByteArray &word);
QByteArray manualArgument(const std::string &word);

} // namespace purser
