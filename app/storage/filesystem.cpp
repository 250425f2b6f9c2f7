#include "app/storage/filesystem.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

using namespace Qt::Literals;

namespace purser {

namespace {

Result<Done> syncPath(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0) {
        return failure(ErrorKind::AccountFailed, path, systemMessage());
    }
    const bool isSynced = ::fsync(descriptor) == 0;
    const QString message = systemMessage();
    ::close(descriptor);
    if (!isSynced) {
        return failure(ErrorKind::AccountFailed, path, message);
    }
    return Done {};
}

Result<Done> makeDirectory(const QString &directory)
{
    if (::mkdir(QFile::encodeName(directory).constData(), S_IRWXU) == 0 || errno == EEXIST) {
        return Done {};
    }
    const QString parent = QFileInfo(directory).path();
    if (errno != ENOENT || parent == directory) {
        return failure(ErrorKind::AccountUnreachable, directory, systemMessage());
    }
    if (const auto made = makeDirectory(parent); !made) {
        return made;
    }
    if (::mkdir(QFile::encodeName(directory).constData(), S_IRWXU) != 0 && errno != EEXIST) {
        return failure(ErrorKind::AccountUnreachable, directory, systemMessage());
    }
    return Done {};
}

} // namespace

QString systemMessage()
{
    return qt_error_string(errno);
}

FileIdentity fileIdentity(const QString &path)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0) {
        return {};
    }
    return std::pair<quint64, quint64> {status.st_dev, status.st_ino};
}

FileState fileState(const QString &path)
{
    struct stat status = {};
    const QByteArray name = QFile::encodeName(path);
    if (::lstat(name.constData(), &status) != 0) {
        // Only a missing file may become a new account; one that cannot be looked at is something else.
        return {.kind = errno == ENOENT ? FileState::Kind::Absent : FileState::Kind::Other};
    }
    if (!S_ISREG(status.st_mode)) {
        return {.kind = FileState::Kind::Other};
    }
    const QByteArray directory = QFile::encodeName(QFileInfo(path).path());
    const bool isWritable = ::faccessat(AT_FDCWD, name.constData(), W_OK, AT_EACCESS) == 0
        && ::faccessat(AT_FDCWD, directory.constData(), W_OK, AT_EACCESS) == 0;
    return {.kind = FileState::Kind::File, .size = status.st_size, .isWritable = isWritable};
}

Result<Done> prepareDirectory(const QString &directory)
{
    if (const auto made = makeDirectory(directory); !made) {
        return made;
    }
    struct stat status = {};
    if (::stat(QFile::encodeName(directory).constData(), &status) != 0) {
        return failure(ErrorKind::AccountUnreachable, directory, systemMessage());
    }
    if (!S_ISDIR(status.st_mode)) {
        return failure(ErrorKind::AccountUnreachable, directory, u"not a directory"_s);
    }
    // In a shared directory such as /tmp the sticky bit keeps others from replacing what is ours.
    const bool isSticky = (status.st_mode & S_ISVTX) != 0;
    if (!isSticky && status.st_uid != ::geteuid()) {
        return failure(ErrorKind::AccountUnreachable, directory, u"the directory belongs to another user"_s);
    }
    const bool isGroupOurs = status.st_gid == ::getegid();
    const mode_t othersMayWrite = S_IWOTH | (isGroupOurs ? 0 : S_IWGRP);
    if (!isSticky && (status.st_mode & othersMayWrite) != 0) {
        return failure(ErrorKind::AccountUnreachable, directory, u"other users may write in the directory"_s);
    }
    return Done {};
}

Result<Done> createPrivateFile(const QString &path)
{
    const int descriptor = ::open(
        QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    if (descriptor < 0) {
        if (errno == EEXIST) {
            return Done {};
        }
        const auto kind = errno == ENOSPC || errno == EDQUOT ? ErrorKind::AccountFull : ErrorKind::AccountUnreachable;
        return failure(kind, path, systemMessage());
    }
    ::close(descriptor);
    return Done {};
}

Result<Done> syncFile(const QString &path)
{
    if (const auto synced = syncPath(path); !synced) {
        return synced;
    }
    return syncPath(QFileInfo(path).path());
}

bool needsRollbackJournal(qint64 type)
{
    // linux/magic.h, and statfs(2) for those that it lacks.
    constexpr std::array<qint64, 10> types {
        0x6969, // NFS
        0xff534d42, // CIFS
        0xfe534d42, // SMB 2
        0x517b, // SMB
        0x564c, // NCP
        0x5346414f, // AFS
        0x73757245, // Coda
        0x01021997, // 9P
        0x65735546, // FUSE
        0x786f4256, // VirtualBox's shared folders
    };
    // f_type is signed on some machines: only its 32 bits count.
    return std::ranges::find(types, type & 0xffffffff) != types.end();
}

qint64 fileSystemType(const QString &path)
{
    struct statfs status = {};
    if (::statfs(QFile::encodeName(path).constData(), &status) != 0) {
        return 0;
    }
    return static_cast<qint64>(status.f_type);
}

} // namespace purser
