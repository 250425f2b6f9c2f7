#include "app/storage/connection.h"

#include "app/model/fault.h"
#include "app/storage/sqlitecodes.h"

#include <QSqlError>
#include <QUrl>

#include <atomic>

using namespace Qt::Literals;

namespace purser {

namespace {

constexpr int busyMilliseconds = 3000;
constexpr int busyRetries = 3;

Error errorOf(const QSqlError &sqlError, const QString &path)
{
    // The type is no help: it is ConnectionError for a busy, a full and a damaged account alike.
    Error error = errorOfCode(sqlError.nativeErrorCode().toInt());
    error.subject = path;
    // That something refers to a row is all there is to say of it, and not in SQLite's words.
    if (error.kind != ErrorKind::InUse) {
        error.detail = sqlError.databaseText();
    }
    return error;
}

// A URI says what a plain path cannot: never to create a file, and that nobody else writes it.
QString uriOf(const QString &path, Connection::Mode mode)
{
    const QString file = QString::fromLatin1(QUrl::fromLocalFile(path).toEncoded(QUrl::FullyEncoded));
    switch (mode) {
    case Connection::Mode::ReadWrite:
        return file % "?mode=rw"_L1;
    case Connection::Mode::ReadOnly:
        return file % "?mode=ro"_L1;
    case Connection::Mode::Immutable:
        return file % "?mode=ro&immutable=1"_L1;
    }
    Q_UNREACHABLE();
}

void bind(QSqlQuery &query, const QVariantList &bindings)
{
    for (qsizetype i = 0; i < bindings.size(); ++i) {
        const QVariant &value = bindings[i];
        // Qt would bind a null QString as NULL; here it is text of no length like any other.
        const bool isNullText = value.typeId() == QMetaType::QString && value.toString().isNull();
        query.bindValue(static_cast<int>(i), isNullText ? QVariant(u""_s) : value);
    }
}

} // namespace

QDateTime Row::time(int column) const
{
    return isNull(column) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(number(column), Qt::UTC);
}

QVariant stored(const QDateTime &time)
{
    return time.isNull() ? QVariant() : QVariant(time.toMSecsSinceEpoch());
}

Connection::Connection(const QString &path, const QString &name) : m_path(path), m_name(name) { }

Connection::~Connection()
{
    rollback();
    m_queries.clear();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Mode mode)
{
    static std::atomic<int> count = 0;
    const QString name = "purser-account-"_L1 % QString::number(++count);
    std::unique_ptr<Connection> connection(new Connection(path, name));
    if (const auto connected = connection->connect(mode); !connected) {
        return std::unexpected(connected.error());
    }
    return connection;
}

Result<Done> Connection::connect(Mode mode)
{
    m_openFile.emplace(m_path);
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    m_database.setDatabaseName(uriOf(m_path, mode));
    const QString timeout = "QSQLITE_BUSY_TIMEOUT="_L1 % QString::number(busyMilliseconds);
    m_database.setConnectOptions("QSQLITE_OPEN_URI;"_L1 % timeout);
    if (!m_database.open()) {
        return std::unexpected(errorOf(m_database.lastError(), m_path));
    }
    return setUp();
}

Result<Done> Connection::setUp()
{
    for (const auto &pragma : {u"PRAGMA foreign_keys = ON"_s, u"PRAGMA synchronous = FULL"_s,
             u"PRAGMA trusted_schema = OFF"_s, u"PRAGMA cell_size_check = ON"_s, u"PRAGMA cache_size = -16384"_s}) {
        if (const auto done = run(pragma); !done) {
            return std::unexpected(done.error());
        }
    }
    return Done {};
}

Error Connection::remember(const Error &error)
{
    if (m_inTransaction && !m_failure) {
        m_failure = error;
    }
    return error;
}

Result<Done> Connection::execute(QSqlQuery &query, const QString &sql, const QVariantList &bindings)
{
    // Waiting out a lock is safe only while none is held: in a transaction a busy answer ends it.
    for (int retries = m_inTransaction ? 0 : busyRetries;; --retries) {
        const bool isPrepared = query.lastQuery() == sql && !query.lastError().isValid();
        bool isDone = isPrepared || query.prepare(sql);
        if (isDone) {
            bind(query, bindings);
            isDone = query.exec(); // runs the statement: no event loop
        }
        if (isDone) {
            return Done {};
        }
        const Error error = errorOf(query.lastError(), m_path);
        if (error.kind != ErrorKind::AccountBusy || retries == 0) {
            return std::unexpected(remember(error));
        }
        faultPoint("storage.busy");
    }
}

Result<qint64> Connection::run(const QString &sql, const QVariantList &bindings)
{
    if (m_isReading) {
        return std::unexpected(remember({.kind = ErrorKind::AccountFailed, .detail = u"a change while reading"_s}));
    }
    QSqlQuery query = takeQuery(sql);
    if (const auto done = execute(query, sql, bindings); !done) {
        return std::unexpected(done.error());
    }
    const qint64 changed = query.numRowsAffected();
    keepQuery(sql, std::move(query));
    return changed;
}

Result<Done> Connection::select(
    const QString &sql, const QVariantList &bindings, const std::function<void(const Row &)> &receive)
{
    QSqlQuery query = takeQuery(sql);
    if (const auto done = execute(query, sql, bindings); !done) {
        return done;
    }
    const Row row(query);
    while (query.next()) {
        receive(row);
    }
    // A damaged page ends the rows early, and only this tells it from the last row.
    if (query.lastError().isValid()) {
        return std::unexpected(remember(errorOf(query.lastError(), m_path)));
    }
    keepQuery(sql, std::move(query));
    return Done {};
}

// Preparing costs more than running. While a query runs it is not in the store, so that a nested one is another.
QSqlQuery Connection::takeQuery(const QString &sql)
{
    auto kept = m_queries.extract(sql);
    if (kept) {
        return std::move(kept.mapped());
    }
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    return query;
}

void Connection::keepQuery(const QString &sql, QSqlQuery query)
{
    query.finish();
    m_queries.insert_or_assign(sql, std::move(query));
}

Result<std::optional<QString>> Connection::selectText(const QString &sql, const QVariantList &bindings)
{
    std::optional<QString> found;
    const auto keep = [&found](const Row &row) { found = found.value_or(row.text(0)); };
    const auto done = select(sql, bindings, keep);
    if (!done) {
        return std::unexpected(done.error());
    }
    return found;
}

Result<qint64> Connection::selectNumber(const QString &sql, const QVariantList &bindings)
{
    const auto found = selectText(sql, bindings);
    if (!found) {
        return std::unexpected(found.error());
    }
    return found->value_or(QString()).toLongLong();
}

Result<Done> Connection::setPragma(const QString &name, qint64 value)
{
    const auto done = run("PRAGMA "_L1 % name % " = "_L1 % QString::number(value));
    if (!done) {
        return std::unexpected(done.error());
    }
    return Done {};
}

Result<Done> Connection::forbidWriting(const Error &reason)
{
    m_readOnlyReason = reason;
    const auto done = run(u"PRAGMA query_only = ON"_s);
    if (!done) {
        return std::unexpected(done.error());
    }
    return Done {};
}

} // namespace purser
