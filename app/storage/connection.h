#pragma once

#include "app/model/result.h"
#include "app/storage/filesystem.h"
#include "app/storage/openfile.h"

#include <QDateTime>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>
#include <vector>

namespace purser {

// One row of an answer, read column by column.
class Row
{
public:
    explicit Row(const QSqlQuery &query) : m_query(query) { }

    QString text(int column) const { return m_query.value(column).toString(); }
    qint64 number(int column) const { return m_query.value(column).toLongLong(); }
    bool isNull(int column) const { return m_query.isNull(column); }
    // As it can be bound again.
    QVariant value(int column) const { return isNull(column) ? QVariant() : m_query.value(column); }

    // Times are kept as milliseconds since 1970 in UTC; NULL is a null QDateTime.
    QDateTime time(int column) const;

private:
    const QSqlQuery &m_query;
};

// What a store binds for a time: NULL for a null one.
QVariant stored(const QDateTime &time);

// A connection to an account's SQLite file. Use it on the thread that opened it only.
//
// SQLite through Qt has traps: QSqlDatabase::transaction() takes no lock until the first write, commit() may say "done"
// after a statement failed and gives no reason on a full disk, and QSqlError::type() is the same for all of it.
// Therefore transactions are statements here, a failed statement forbids the commit, and only SQLite's own result code
// says what happened (see sqlitecodes.h).
class Connection
{
public:
    enum class Mode {
        ReadWrite, // the file must exist
        ReadOnly,
        Immutable, // takes no lock and writes nothing beside the file: only for files that nobody can be writing
    };

    static Result<std::unique_ptr<Connection>> open(const QString &path, Mode mode);
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    QString path() const { return m_path; }

    // Runs one statement that changes something and says how many rows it changed. `bindings` fill its `?` in order; a
    // null QString is bound as empty text, QVariant() as NULL.
    Result<qint64> run(const QString &sql, const QVariantList &bindings = {});

    // Runs one statement that asks, and calls `receive` for every row.
    Result<Done> select(
        const QString &sql, const QVariantList &bindings, const std::function<void(const Row &)> &receive);

    // The first column of the first row; no value if there is no row.
    Result<std::optional<QString>> selectText(const QString &sql, const QVariantList &bindings = {});
    Result<qint64> selectNumber(const QString &sql, const QVariantList &bindings = {}); // 0 if there is no row

    // BEGIN IMMEDIATE: the lock is taken here, so that no later statement can meet a busy account. A busy one is tried
    // four times, each waiting busy_timeout (3 s). AccountMoved if the file is no longer the one that was opened.
    Result<Done> begin();
    // Rolls back and fails if any statement since begin() failed, or COMMIT itself does.
    Result<Done> commit();
    void rollback();

    // `work` in begin() … commit(); rolled back if it fails.
    template <typename Work>
    std::invoke_result_t<Work &, Connection &> write(Work &work);

    // `work` with one unchanging view of the account, whatever others write meanwhile.
    template <typename Work>
    std::invoke_result_t<Work &, Connection &> read(Work &work);

    // From now on begin() fails with `reason`.
    Result<Done> forbidWriting(const Error &reason);
    std::optional<Error> readOnlyReason() const { return m_readOnlyReason; }

    // Sets a PRAGMA that takes a number. Statements cannot bind there, so this is the one place that writes into SQL.
    Result<Done> setPragma(const QString &name, qint64 value);

    // Remembers which files are open, for begin() and commit() to compare. Part of opening an account.
    void rememberFiles();

private:
    Connection(const QString &path, const QString &name);
    Result<Done> connect(Mode mode);
    Result<Done> setUp();
    QSqlQuery takeQuery(const QString &sql);
    void keepQuery(const QString &sql, QSqlQuery query);
    Result<Done> execute(QSqlQuery &query, const QString &sql, const QVariantList &bindings);
    Result<Done> beginReading();
    Result<Done> checkFiles() const;
    Error remember(const Error &error);

    const QString m_path;
    const QString m_name; // Qt's name for the connection
    std::optional<OpenFile> m_openFile;
    QSqlDatabase m_database;
    std::map<QString, QSqlQuery> m_queries; // prepared and at rest, by their SQL
    std::optional<Error> m_readOnlyReason;
    std::optional<Error> m_failure; // of the transaction
    bool m_inTransaction = false;
    bool m_isReading = false; // in a transaction that must not change anything
    std::vector<std::pair<QString, FileIdentity>> m_files;
};

template <typename Work>
std::invoke_result_t<Work &, Connection &> Connection::write(Work &work)
{
    if (const auto begun = begin(); !begun) {
        return std::unexpected(begun.error());
    }
    auto outcome = work(*this);
    if (!outcome) {
        rollback();
        return outcome;
    }
    if (const auto committed = commit(); !committed) {
        return std::unexpected(committed.error());
    }
    return outcome;
}

template <typename Work>
std::invoke_result_t<Work &, Connection &> Connection::read(Work &work)
{
    if (const auto begun = beginReading(); !begun) {
        return std::unexpected(begun.error());
    }
    auto outcome = work(*this);
    const auto failed = m_failure;
    rollback();
    if (outcome && failed) {
        return std::unexpected(*failed);
    }
    return outcome;
}

} // namespace purser
