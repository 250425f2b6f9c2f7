#pragma once

#include "app/model/result.h"

#include <QString>

#include <optional>
#include <utility>

namespace purser {

// Device and inode: what a file is, whatever its name. Nothing if there is none.
using FileIdentity = std::optional<std::pair<quint64, quint64>>;
FileIdentity fileIdentity(const QString &path);

// What stands in an account's place.
struct FileState
{
    enum class Kind { Absent, File, Other };

    Kind kind = Kind::Absent;
    qint64 size = 0;
    bool isWritable = false; // the file and its directory
};
FileState fileState(const QString &path);

// Makes the directory, and those above it, with mode 0700 if it is missing. Fails with AccountUnreachable if it cannot
// be made, or belongs to another user, or if others may write in it: they could replace the account.
Result<Done> prepareDirectory(const QString &directory);

// Makes an empty file of mode 0600 whatever the umask, unless there is one already.
Result<Done> createPrivateFile(const QString &path);

// Writes a file's content and its directory entry through to the disk.
Result<Done> syncFile(const QString &path);

// Whether SQLite's WAL cannot be relied upon there: it needs memory that all users of the file share, which network
// and user-space file systems do not give. `type` is statfs's f_type, see statfs(2).
bool needsRollbackJournal(qint64 type);
qint64 fileSystemType(const QString &path);

// The system's words for errno.
QString systemMessage();

} // namespace purser
