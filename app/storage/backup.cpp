#include "app/storage/backup.h"

#include "app/model/fault.h"
#include "app/storage/filesystem.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>
#include <csignal>
#include <unistd.h>
#include <vector>

using namespace Qt::Literals;

namespace purser {

namespace {

constexpr qsizetype backupsKept = 3;

QString backupPrefix(const QString &path)
{
    return path % ".backup-"_L1;
}

QString partPrefix(const QString &path)
{
    return path % ".backup.part-"_L1; // and the number of the process that writes it
}

// The number at the end of every name that is `prefix` and a number.
std::vector<qint64> numbersAfter(const QString &prefix)
{
    const QFileInfo info(prefix);
    std::vector<qint64> numbers;
    const auto names = QDir(info.path()).entryList(QDir::Files | QDir::Hidden | QDir::System);
    for (const QString &name : names) {
        bool isNumber = false;
        const qint64 number = QStringView(name).mid(info.fileName().size()).toLongLong(&isNumber);
        if (name.startsWith(info.fileName()) && isNumber && number > 0) {
            numbers.push_back(number);
        }
    }
    std::ranges::sort(numbers);
    return numbers;
}

void removeAbandonedParts(const QString &path)
{
    for (const qint64 pid : numbersAfter(partPrefix(path))) {
        if (pid == ::getpid() || (::kill(static_cast<pid_t>(pid), 0) != 0 && errno == ESRCH)) {
            QFile::remove(partPrefix(path) % QString::number(pid));
        }
    }
}

// Others make copies of the same account at the same moment, and keep only the newest: one that is gone already was
// theirs to remove.
Result<Done> syncCopy(const QString &name)
{
    const Result<Done> synced = syncFile(name);
    return synced || QFileInfo::exists(name) ? synced : Result<Done>(Done {});
}

// Unlike a rename, a link never replaces what another process has just put there.
Result<Done> giveName(const QString &part, const QString &path)
{
    const auto numbers = numbersAfter(backupPrefix(path));
    for (qint64 number = numbers.empty() ? 1 : numbers.back() + 1;; ++number) {
        const QString name = backupPrefix(path) % QString::number(number);
        if (::link(QFile::encodeName(part).constData(), QFile::encodeName(name).constData()) == 0) {
            QFile::remove(part);
            return syncCopy(name);
        }
        // Some file systems have no links.
        if (errno != EEXIST) {
            if (QFile::rename(part, name)) {
                return syncCopy(name);
            }
            return failure(ErrorKind::AccountFailed, name, systemMessage());
        }
    }
}

void removeOldest(const QString &path)
{
    const auto numbers = numbersAfter(backupPrefix(path));
    const auto count = static_cast<qsizetype>(numbers.size());
    for (qsizetype i = 0; i + backupsKept < count; ++i) {
        QFile::remove(backupPrefix(path) % QString::number(numbers[static_cast<size_t>(i)]));
    }
}

} // namespace

Result<Done> backUp(Connection &connection)
{
    const QString path = connection.path();
    removeAbandonedParts(path);
    const QString part = partPrefix(path) % QString::number(::getpid());
    // VACUUM INTO fills an empty file and leaves its mode; it does not sync what it wrote.
    if (const auto created = createPrivateFile(part); !created) {
        return created;
    }
    Result<Done> outcome = Done {};
    if (const auto written = connection.run(u"VACUUM INTO ?"_s, {part}); !written) {
        outcome = std::unexpected(written.error());
    } else {
        outcome = syncFile(part);
    }
    if (outcome) {
        faultPoint("backup:before-rename");
        outcome = giveName(part, path);
    }
    if (!outcome) {
        QFile::remove(part);
        return outcome;
    }
    removeOldest(path);
    return outcome;
}

} // namespace purser
