#pragma once

#include "app/exchange/variables.h"

#include <QByteArrayList>

#include <sys/resource.h>
#include <sys/types.h>

namespace purser {

// How this process was started, so that a command that takes its place finds it the same: purserctl's own carefulness
// about files, core dumps and signals is no business of the command's. Made first in main().
class StartingState
{
public:
    StartingState();

    void restore() const;

private:
    using Handler = void (*)(int);

    mode_t m_mask = 0;
    rlimit m_coreSize {};
    Handler m_brokenPipe = nullptr;
    Handler m_fileTooLarge = nullptr;
};

// Becomes the command, with the variables in its environment: terminal, signals and exit code are the command's own.
// Comes back only where it cannot be started, says why, and answers 127, as shells do.
int becomeCommand(const QByteArrayList &command, const QList<Variable> &variables, const StartingState &state);

} // namespace purser
