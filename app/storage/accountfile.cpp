#include "app/storage/accountfile.h"

#include "app/storage/backup.h"
#include "app/storage/filesystem.h"
#include "app/storage/openfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::Literals;

namespace purser {

namespace {

using Opened = Result<std::unique_ptr<Connection>>;

struct Surroundings
{
    bool hasWal = false;
    bool hasShm = false;
    bool hasJournal = false;
    bool isHeld = false;

    bool isUnclean() const { return (hasWal || hasJournal) && !isHeld; }
};

Surroundings surroundingsOf(const QString &path)
{
    return {.hasWal = QFile::exists(path % "-wal"_L1),
        .hasShm = QFile::exists(path % "-shm"_L1),
        .hasJournal = QFile::exists(path % "-journal"_L1),
        .isHeld = isHeldByProcess(path)};
}

Result<Done> checkHeader(const QString &path, const Surroundings &surroundings)
{
    switch (fileHeader(path)) {
    case FileHeader::Account:
    case FileHeader::OpenHere:
        return Done {};
    case FileHeader::Empty:
        if (surroundings.hasWal) {
            return failure(ErrorKind::AccountDamaged, path, u"the file is empty, but the file beside it is not"_s);
        }
        return Done {};
    case FileHeader::Unfinished:
        if (surroundings.hasJournal) {
            return Done {};
        }
        [[fallthrough]];
    case FileHeader::NoAccount:
        return failure(ErrorKind::AccountDamaged, path, u"the file is not an account"_s);
    }
    Q_UNREACHABLE();
}

Result<Done> quickCheck(Connection &connection)
{
    const auto answer = connection.selectText(u"PRAGMA quick_check(1)"_s);
    if (!answer) {
        return std::unexpected(answer.error());
    }
    if (*answer != u"ok"_s) {
        return failure(ErrorKind::AccountDamaged, connection.path(), answer->value_or(QString()));
    }
    return Done {};
}

// Reads what every account has. Answers the schema's version.
Result<int> checkContent(Connection &connection, bool isUnclean)
{
    const auto tables = connection.selectNumber(u"SELECT COUNT(*) FROM sqlite_master"_s);
    if (!tables) {
        return std::unexpected(tables.error());
    }
    const auto version = schemaVersion(connection);
    const auto id = connection.selectNumber(u"PRAGMA application_id"_s);
    if (!version || !id) {
        return version ? std::unexpected(id.error()) : version;
    }
    const bool isNew = *tables == 0 && *version == 0 && *id == 0;
    if (!isNew && (*version < 1 || *id != accountApplicationId)) {
        return failure(ErrorKind::AccountDamaged, connection.path(), u"the file is not an account"_s);
    }
    if (isUnclean) {
        if (const auto checked = quickCheck(connection); !checked) {
            return std::unexpected(checked.error());
        }
    }
    return version;
}

Connection::Mode readingMode(const Surroundings &surroundings)
{
    // Without these files nobody has it open, and opening it for reading only would leave such files behind.
    return surroundings.hasWal || surroundings.hasJournal ? Connection::Mode::ReadOnly : Connection::Mode::Immutable;
}

// Looks at an account before anything in it or beside it may be changed. After this a recovery may be allowed to write.
Result<int> inspect(const QString &path, const Surroundings &surroundings)
{
    const auto connection = Connection::open(path, readingMode(surroundings));
    auto version = connection ? checkContent(**connection, surroundings.isUnclean())
                              : Result<int>(std::unexpected(connection.error()));
    if (!version && !surroundings.hasShm && !surroundings.isHeld) {
        QFile::remove(path % "-shm"_L1); // what reading beside a -wal file made
    }
    return version;
}

Opened openForReading(const QString &path, const Surroundings &surroundings, const Migrations &migrations)
{
    auto connection = Connection::open(path, readingMode(surroundings));
    if (!connection) {
        return connection;
    }
    const auto version = checkContent(**connection, surroundings.isUnclean());
    if (!version) {
        // Changes that were not yet moved into the file cannot be read without writing beside it.
        const bool needsWriting = surroundings.hasWal && version.error().kind == ErrorKind::AccountUnreachable;
        Error error = version.error();
        error.kind = needsWriting ? ErrorKind::AccountReadOnly : error.kind;
        return std::unexpected(error);
    }
    const int latest = migrations.isEmpty() ? 0 : migrations.last().number;
    if (*version < latest) {
        return failure(ErrorKind::AccountReadOnly, path, u"the account has to be brought up to date first"_s);
    }
    const auto kind = *version > latest ? ErrorKind::AccountNewer : ErrorKind::AccountReadOnly;
    const auto forbidden = (*connection)->forbidWriting(Error {.kind = kind, .subject = path});
    return forbidden ? std::move(connection) : std::unexpected(forbidden.error());
}

Result<Done> chooseJournal(Connection &connection)
{
    const bool isRollback = needsRollbackJournal(fileSystemType(connection.path()));
    const auto wanted = isRollback ? u"delete"_s : u"wal"_s;
    const auto current = connection.selectText(u"PRAGMA journal_mode"_s);
    if (!current) {
        return std::unexpected(current.error());
    }
    if (*current == wanted) {
        return Done {};
    }
    // A file system that cannot do it keeps the other journal, which is slower and as safe.
    const auto set =
        connection.selectText(isRollback ? u"PRAGMA journal_mode = DELETE"_s : u"PRAGMA journal_mode = WAL"_s);
    return set ? Result<Done>(Done {}) : std::unexpected(set.error());
}

Result<Done> bringUpToDate(Connection &connection, int version, const Migrations &migrations)
{
    const int latest = migrations.isEmpty() ? 0 : migrations.last().number;
    if (version > latest) {
        return connection.forbidWriting(Error {.kind = ErrorKind::AccountNewer, .subject = connection.path()});
    }
    if (version > 0 && version < latest) {
        if (const auto backedUp = backUp(connection); !backedUp) {
            return backedUp;
        }
    }
    if (const auto migrated = migrate(connection, migrations); !migrated) {
        return migrated;
    }
    // Only now: in the first migration's transaction the file itself becomes an account, not a file beside it.
    return chooseJournal(connection);
}

Opened openForWriting(const QString &path, const Surroundings &surroundings, const Migrations &migrations)
{
    auto connection = Connection::open(path, Connection::Mode::ReadWrite);
    if (!connection) {
        return connection;
    }
    const auto version = checkContent(**connection, surroundings.isUnclean() && surroundings.hasJournal);
    if (!version) {
        return std::unexpected(version.error());
    }
    if (const auto done = bringUpToDate(**connection, *version, migrations); !done) {
        return std::unexpected(done.error());
    }
    // Makes SQLite open the files beside the account.
    if (const auto done = schemaVersion(**connection); !done) {
        return std::unexpected(done.error());
    }
    (*connection)->rememberFiles();
    return connection;
}

} // namespace

Result<std::unique_ptr<Connection>> openAccount(const QString &givenPath, const Migrations &migrations)
{
    const QString path = QDir::cleanPath(QFileInfo(givenPath).absoluteFilePath());
    if (const auto prepared = prepareDirectory(QFileInfo(path).path()); !prepared) {
        return std::unexpected(prepared.error());
    }
    const FileState state = fileState(path);
    const Surroundings surroundings = surroundingsOf(path);
    if (state.kind == FileState::Kind::Other) {
        return failure(ErrorKind::AccountUnreachable, path, u"not a regular file"_s);
    }
    if (state.kind == FileState::Kind::Absent) {
        if (surroundings.hasWal) {
            return failure(ErrorKind::AccountDamaged, path, u"the file is missing, but the file beside it is not"_s);
        }
        if (const auto created = createPrivateFile(path); !created) {
            return std::unexpected(created.error());
        }
        return openForWriting(path, surroundings, migrations);
    }
    if (const auto checked = checkHeader(path, surroundings); !checked) {
        return std::unexpected(checked.error());
    }
    if (!state.isWritable) {
        return openForReading(path, surroundings, migrations);
    }
    // A transaction that was cut off has to be undone before anything can be read, which needs to write.
    if (state.size > 0 && !surroundings.hasJournal) {
        if (const auto inspected = inspect(path, surroundings); !inspected) {
            return std::unexpected(inspected.error());
        }
    }
    return openForWriting(path, surroundings, migrations);
}

} // namespace purser
