#include "app/storage/processidentity.h"

#include <QByteArray>
#include <QFile>

#include <cerrno>
#include <csignal>
#include <unistd.h>

using namespace Qt::Literals;

namespace purser {

namespace {

QString bootIdNow()
{
    QFile file(u"/proc/sys/kernel/random/boot_id"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    return QString::fromLatin1(file.readAll().trimmed());
}

struct Status
{
    char state = 0; // 'Z' and 'X': ended
    qint64 startTime = 0;
};

std::optional<Status> statusOf(qint64 pid)
{
    QFile file("/proc/"_L1 + QString::number(pid) + "/stat"_L1);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    // The second field is the program's name in parentheses, which may itself hold blanks and parentheses.
    const QByteArray line = file.readAll();
    const auto fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    constexpr qsizetype stateField = 3 - 3;
    constexpr qsizetype startField = 22 - 3;
    if (fields.size() <= startField || fields[stateField].isEmpty()) {
        return {};
    }
    return Status {.state = fields[stateField].front(), .startTime = fields[startField].toLongLong()};
}

} // namespace

ProcessIdentity ProcessIdentity::current()
{
    return of(::getpid());
}

ProcessIdentity ProcessIdentity::of(qint64 pid)
{
    const auto status = statusOf(pid);
    return {.pid = pid, .startTime = status ? status->startTime : 0, .bootId = bootIdNow()};
}

bool isAlive(const ProcessIdentity &identity)
{
    if (identity.pid <= 0 || identity.bootId != bootIdNow()) {
        return false;
    }
    if (const auto status = statusOf(identity.pid)) {
        return status->startTime == identity.startTime && status->state != 'Z' && status->state != 'X';
    }
    // /proc may hide other users' processes.
    return ::kill(static_cast<pid_t>(identity.pid), 0) == 0 || errno != ESRCH;
}

} // namespace purser
