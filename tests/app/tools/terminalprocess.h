#pragma once

#include <QByteArray>
#include <QStringList>

namespace purser {

// A command at a terminal of its own, where somebody types `answers` one after the other: each once a question that
// ends in ": " stands there. A whole path, then its arguments.
struct TerminalRun
{
    int exitCode = -1;
    QByteArray screen = {};
};
TerminalRun runAtTerminal(const QStringList &command, QByteArrayList answers);

} // namespace purser
