#include "tests/app/tools/crashscene.h"

#include "app/account/secretpayload.h"
#include "tests/app/secrets/storetesting.h"
#include "tests/support/keychain.h"
#include "tests/support/printers.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::Literals;

namespace purser {

namespace {

struct SavedRow
{
    QString accountId = {};
    QString id = {};
    QString name = {};
    QString secretId = {};
    QString secretHost = {};
    QString userName = {};

    QString key() const { return u"purser/1/%1/%2/%3"_s.arg(accountId, id, secretId); }
};

struct SavedAccount
{
    QList<SavedRow> rows = {};
    QStringList notes = {};
    QString integrity = {};
};

// Read with SQLite alone, not with what is tested.
SavedAccount readAccount(const QString &path)
{
    const QString connection = u"afterwards"_s;
    SavedAccount account;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, connection);
        database.setDatabaseName(path);
        EXPECT_TRUE(database.open());
        QSqlQuery query(database);
        EXPECT_TRUE(query.exec(
            u"SELECT account.id, i.id, i.name, i.secret_id, i.secret_host, f.value FROM account, integration i "
            "LEFT JOIN integration_field f ON f.integration_id = i.id AND f.field = 'username' ORDER BY i.name"_s))
            << qPrintable(query.lastError().text());
        while (query.next()) {
            const auto text = [&query](int column) { return query.value(column).toString(); };
            account.rows << SavedRow {text(0), text(1), text(2), text(3), text(4), text(5)};
        }
        query.exec(u"SELECT secret_id || ' ' || state FROM local_secret ORDER BY 1"_s);
        while (query.next()) {
            account.notes << query.value(0).toString();
        }
        query.exec(u"PRAGMA integrity_check"_s);
        account.integrity = query.next() ? query.value(0).toString() : u"no answer"_s;
    }
    QSqlDatabase::removeDatabase(connection);
    return account;
}

// Row and secret as one; no value if they are not.
std::optional<Credential> credentialOf(const SavedRow &row)
{
    KeychainSecretStore store;
    const auto item = wait(store.read(row.key()));
    EXPECT_EQ(kindOf(item), ErrorKind::None) << qPrintable(row.name + u' ' + item.error().detail);
    const auto payload = item ? decode(*item) : std::unexpected(item.error());
    if (!payload || payload->host != row.secretHost || payload->userName != row.userName) {
        return {};
    }
    return Credential {row.userName, payload->values.value(u"password"_s).expose()};
}

} // namespace

void CrashScene::SetUp()
{
    Keychain::unlock();
    useNewAccount();
}

void CrashScene::TearDown()
{
    for (const QString &key : Keychain::items()) {
        Keychain::remove(key);
    }
}

void CrashScene::useNewAccount()
{
    ASSERT_EQ(Keychain::items(), QStringList());
    m_ledger.clear();
    ++m_accounts;
}

CrashScene::Change CrashScene::addition(const QString &name)
{
    const QString number = QString::number(++m_credentials);
    return {name, Credential {u"user"_s + number, "password-" + number.toLatin1()}};
}

CrashScene::Change CrashScene::edition(const QString &name)
{
    return addition(name);
}

PurserctlProcess::Start CrashScene::commandFor(const Change &change) const
{
    PurserctlProcess::Start start;
    start.environment = {{u"PURSER_ACCOUNT"_s, path()}};
    if (!change.after) {
        start.arguments = {u"integration"_s, u"remove"_s, change.name};
        return start;
    }
    if (acknowledged(change.name)) {
        start.arguments = {u"integration"_s, u"edit"_s, change.name};
    } else {
        start.arguments = {u"integration"_s, u"add"_s, u"--type"_s, u"docker"_s, u"--name"_s, change.name};
    }
    start.arguments << u"--field"_s << u"username="_s + change.after->userName << u"--secret"_s << u"password=-"_s;
    start.input = change.after->password;
    return start;
}

void CrashScene::begun(const Change &change)
{
    m_ledger.insert(change.name, {acknowledged(change.name), change.after});
}

void CrashScene::ended(const Change &change, const Ended &ended)
{
    if (!ended.isKilled && ended.exitCode == 0) {
        m_ledger.insert(change.name, {change.after});
    }
}

void CrashScene::apply(const Change &change)
{
    const PurserctlProcess::Start command = commandFor(change);
    begun(change);
    const Ended result = run(command);
    ASSERT_EQ(result.exitCode, 0) << result.errors.constData();
    ended(change, result);
}

std::optional<Credential> CrashScene::acknowledged(const QString &name) const
{
    return m_ledger.value(name, {std::nullopt}).first();
}

QStringList CrashScene::acknowledgedNames() const
{
    QStringList names;
    for (const auto &[name, possible] : m_ledger.asKeyValueRange()) {
        if (possible.first()) {
            names << name;
        }
    }
    return names;
}

void CrashScene::expectWhole()
{
    const Ended list =
        run({.arguments = {u"--json"_s, u"integration"_s, u"list"_s}, .environment = {{u"PURSER_ACCOUNT"_s, path()}}});
    ASSERT_EQ(list.exitCode, 0) << list.errors.constData();
    ASSERT_EQ(list.errors, QByteArray());
    const SavedAccount account = readAccount(path());
    EXPECT_EQ(account.integrity, u"ok"_s);
    EXPECT_EQ(list.array().size(), account.rows.size());
    QMap<QString, Possible> present;
    QStringList keys;
    QStringList notes;
    for (const SavedRow &row : account.rows) {
        const auto credential = credentialOf(row);
        ASSERT_TRUE(credential) << qPrintable(row.name) << " is half saved";
        ASSERT_TRUE(m_ledger.value(row.name).contains(credential)) << qPrintable(row.name) << " is not what was saved";
        present.insert(row.name, {credential});
        keys << row.key();
        notes << row.secretId + u" live"_s;
    }
    for (const auto &[name, possible] : m_ledger.asKeyValueRange()) {
        EXPECT_TRUE(present.contains(name) || possible.contains(std::nullopt)) << qPrintable(name) << " is lost";
    }
    keys.sort();
    notes.sort();
    EXPECT_EQ(Keychain::items(), keys);
    EXPECT_EQ(account.notes, notes);
    m_ledger = present;
}

QStringList CrashScene::pointsOf(const PurserctlProcess::Start &command) const
{
    PurserctlProcess::Start recorded = command;
    recorded.program = u"purserctl_with_faults"_s;
    recorded.environment.insert(u"PURSER_FAULT_LOG"_s, file(u"points"_s));
    const Ended ended = run(recorded);
    EXPECT_EQ(ended.exitCode, 0) << ended.errors.constData();
    QFile log(file(u"points"_s));
    EXPECT_TRUE(log.open(QIODevice::ReadOnly));
    QStringList points;
    QMap<QString, int> times;
    for (const QString &point : QString::fromLatin1(log.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        points << u"%1#%2"_s.arg(point, QString::number(++times[point]));
    }
    log.remove();
    return points;
}

PurserctlProcess::Start CrashScene::withFault(PurserctlProcess::Start command, const QString &fault) const
{
    command.program = u"purserctl_with_faults"_s;
    command.environment.insert(u"PURSER_FAULT"_s, fault);
    return command;
}

} // namespace purser
