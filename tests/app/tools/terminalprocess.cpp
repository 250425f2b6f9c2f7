#include "tests/app/tools/terminalprocess.h"

#include <array>
#include <gtest/gtest.h>
#include <poll.h>
#include <pty.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

namespace purser {

namespace {

constexpr int patience = 120'000; // milliseconds

void type(int terminal, const QByteArray &line)
{
    const QByteArray typed = line + '\n';
    EXPECT_EQ(write(terminal, typed.constData(), static_cast<size_t>(typed.size())), typed.size());
}

QByteArray screenOf(int terminal, QByteArrayList answers)
{
    QByteArray screen;
    std::array<char, 4096> buffer {};
    for (;;) {
        pollfd waiting {.fd = terminal, .events = POLLIN, .revents = 0};
        if (poll(&waiting, 1, patience) <= 0) {
            ADD_FAILURE() << "nothing came any more after: " << screen.constData();
            return screen;
        }
        const ssize_t size = read(terminal, buffer.data(), buffer.size());
        if (size <= 0) {
            return screen; // the other side is closed
        }
        screen.append(buffer.data(), size);
        if (screen.endsWith(": ") || screen.endsWith(":\r\n")) {
            type(terminal, answers.isEmpty() ? QByteArray() : answers.takeFirst());
        }
    }
}

} // namespace

TerminalRun runAtTerminal(const QStringList &command, QByteArrayList answers)
{
    std::vector<QByteArray> bytes;
    std::vector<char *> arguments;
    for (const QString &word : command) {
        bytes.push_back(word.toUtf8());
    }
    for (QByteArray &word : bytes) {
        arguments.push_back(word.data());
    }
    arguments.push_back(nullptr);
    int terminal = -1;
    const pid_t child = forkpty(&terminal, nullptr, nullptr, nullptr);
    if (child == 0) {
        execv(arguments.front(), arguments.data());
        _exit(127);
    }
    TerminalRun run;
    run.screen = screenOf(terminal, std::move(answers));
    close(terminal);
    int status = 0;
    waitpid(child, &status, 0);
    run.exitCode = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    return run;
}

} // namespace purser
