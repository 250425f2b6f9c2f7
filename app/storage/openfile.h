#pragma once

#include "app/storage/filesystem.h"

namespace purser {

// Notes that this process has an SQLite connection to the file, as long as this object lives.
//
// Closing any descriptor of a file drops all locks that the process holds on it (fcntl(2), "Record locks"), SQLite's
// included: looking into an account's files behind SQLite's back is allowed only while no connection is open.
class OpenFile
{
public:
    explicit OpenFile(const QString &path);
    ~OpenFile();
    Q_DISABLE_COPY_MOVE(OpenFile)

private:
    FileIdentity m_identity;
};

// What an account's file says of itself, read without SQLite, which would create files beside it.
enum class FileHeader {
    Empty,
    Account,
    NoAccount,
    Unfinished, // zeros only: a transaction that created the account was cut off
    OpenHere, // not looked at, since this process has it open and so has looked before
};
FileHeader fileHeader(const QString &path);

// Whether a living process has the account open in WAL mode: then files beside it are no sign of an accident.
bool isHeldByProcess(const QString &path);

} // namespace purser
