#include "app/tools/purserctl/becoming.h"

#include "app/model/displaytext.h"
#include "app/tools/purserctl/output.h"

#include <cerrno>
#include <csignal>
#include <cstring>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

using namespace Qt::Literals;

namespace purser {

namespace {

constexpr int cannotBeStarted = 127;

// The environment with the variables in the place of those of the same name.
std::vector<char *> environmentWith(QByteArrayList &assignments, const QList<Variable> &variables)
{
    std::vector<char *> environment;
    for (char **entry = environ; *entry; ++entry) {
        const QByteArrayView name(*entry, std::strcspn(*entry, "="));
        const auto isReplaced = [name](const Variable &variable) { return variable.name.toLatin1() == name; };
        if (std::ranges::none_of(variables, isReplaced)) {
            environment.push_back(*entry);
        }
    }
    for (const Variable &variable : variables) {
        assignments << variable.name.toLatin1() + '=' + variable.value.expose();
    }
    for (QByteArray &assignment : assignments) {
        environment.push_back(assignment.data());
    }
    environment.push_back(nullptr);
    return environment;
}

QString reason(int error)
{
    switch (error) {
    case ENOENT:
        return u"there is no such program"_s;
    case E2BIG:
        return u"its arguments and variables are longer than the system allows"_s;
    default:
        return QString::fromLocal8Bit(std::strerror(error));
    }
}

} // namespace

StartingState::StartingState() : m_mask(::umask(077))
{
    ::umask(m_mask);
    ::getrlimit(RLIMIT_CORE, &m_coreSize);
    m_brokenPipe = std::signal(SIGPIPE, SIG_IGN);
    m_fileTooLarge = std::signal(SIGXFSZ, SIG_IGN);
}

void StartingState::restore() const
{
    ::umask(m_mask);
    ::setrlimit(RLIMIT_CORE, &m_coreSize);
    std::signal(SIGPIPE, m_brokenPipe);
    std::signal(SIGXFSZ, m_fileTooLarge);
}

int becomeCommand(const QByteArrayList &command, const QList<Variable> &variables, const StartingState &state)
{
    QByteArrayList words = command;
    std::vector<char *> arguments;
    for (QByteArray &word : words) {
        arguments.push_back(word.data());
    }
    arguments.push_back(nullptr);
    QByteArrayList assignments;
    const std::vector<char *> environment = environmentWith(assignments, variables);
    state.restore();
    ::execvpe(arguments.front(), arguments.data(), environment.data());
    const int error = errno;
    for (QByteArray &assignment : assignments) {
        wipe(assignment);
    }
    complain(u"“%1” could not be started: %2."_s.arg(displayText(command.first()), reason(error)));
    return cannotBeStarted;
}

} // namespace purser
