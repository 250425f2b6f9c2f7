#include "app/storage/accountfile.h"
#include "tests/app/storage/storagefixture.h"
#include "tests/app/storage/testmigrations.h"

#include <QDir>
#include <QSqlDatabase>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals;

namespace purser {

namespace {

class AccountFile : public StorageTest
{
protected:
    mode_t modeOf(const QString &path) const
    {
        struct stat status = {};
        EXPECT_EQ(::lstat(QFile::encodeName(path).constData(), &status), 0) << qPrintable(path);
        return status.st_mode & 0777;
    }

    // An account with one integration, closed in good order.
    void makeAccount(const QString &name = u"first"_s) const
    {
        const auto connection = opened();
        ASSERT_TRUE(insert(*connection, testIntegration(name)));
    }

    void expectRefused(ErrorKind kind) const
    {
        const QStringList names = fileNames();
        const QByteArray content = contentOf(path());
        const auto refused = open();
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().kind, kind) << qPrintable(refused.error().detail);
        EXPECT_EQ(refused.error().subject, path());
        EXPECT_EQ(fileNames(), names);
        EXPECT_EQ(contentOf(path()), content);
    }
};

TEST_F(AccountFile, IsMadeForItsOwnerOnlyWhateverTheUmask)
{
    for (const mode_t mask : {0U, 022U, 077U}) {
        SCOPED_TRACE(mask);
        const QString directory = file(u"home %1/share/purser"_s.arg(mask));
        const QString account = directory % "/account.db"_L1;
        const mode_t old = ::umask(mask);
        const auto connection = opened(openAccount(account, builtInMigrations()));
        ASSERT_TRUE(insert(*connection, testIntegration(u"first"_s)));
        ::umask(old);
        EXPECT_EQ(modeOf(directory), 0700U);
        EXPECT_EQ(modeOf(account), 0600U);
        EXPECT_EQ(modeOf(account % "-wal"_L1), 0600U);
        EXPECT_EQ(modeOf(account % "-shm"_L1), 0600U);
    }
}

TEST_F(AccountFile, MayHaveAnyName)
{
    for (const auto &name : {u"my account.db"_s, u"a?b#c%41&mode=memory.db"_s, u"käse\U0001F433.db"_s, u"a'b\"c;d"_s}) {
        SCOPED_TRACE(qPrintable(name));
        opened(openAccount(file(name), builtInMigrations())).reset();
        EXPECT_TRUE(QFile::exists(file(name)));
        const auto again = opened(openAccount(file(name), builtInMigrations()));
        EXPECT_EQ(again->selectNumber(u"SELECT COUNT(*) FROM account"_s), 1);
    }
}

TEST_F(AccountFile, LeavesNothingBesideItWhenItIsClosed)
{
    makeAccount();
    EXPECT_EQ(fileNames(), QStringList {u"account.db"_s});
}

TEST_F(AccountFile, IsNotTakenFromADirectoryInWhichOthersMayWrite)
{
    makeAccount();
    ASSERT_EQ(::chmod(QFile::encodeName(m_directory.path()).constData(), 0707), 0);
    const auto refused = open();
    ASSERT_EQ(::chmod(QFile::encodeName(m_directory.path()).constData(), 0700), 0);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::AccountUnreachable);
}

TEST_F(AccountFile, IsARegularFile)
{
    const QByteArray name = QFile::encodeName(path());
    const std::array<std::function<void()>, 4> makers {
        [&] { ASSERT_EQ(::mkdir(name.constData(), 0700), 0); },
        [&] { ASSERT_EQ(::mkfifo(name.constData(), 0600), 0); },
        [&] { ASSERT_EQ(::symlink("elsewhere", name.constData()), 0); },
        [&] {
            opened(openAccount(file(u"real.db"_s), builtInMigrations())).reset();
            ASSERT_EQ(::symlink("real.db", name.constData()), 0);
        },
    };
    for (size_t i = 0; i < makers.size(); ++i) {
        SCOPED_TRACE(i);
        makers[i]();
        expectRefused(ErrorKind::AccountUnreachable);
        ASSERT_EQ(::remove(name.constData()), 0);
    }
}

TEST_F(AccountFile, MayStartEmpty)
{
    writeFile(path(), {});
    EXPECT_TRUE(open());
}

TEST_F(AccountFile, IsDamagedWhenEmptyOrMissingWithSavedChangesBesideIt)
{
    writeFile(path() % "-wal"_L1, "something");
    writeFile(path(), {});
    expectRefused(ErrorKind::AccountDamaged);
    QFile::remove(path());
    expectRefused(ErrorKind::AccountDamaged);
}

TEST_F(AccountFile, IsNotMadeFromSomethingElse)
{
    const QByteArrayList contents {QByteArray("hello"), QByteArray(5000, 'x'), QByteArray("SQLite format 3\0", 16),
        QByteArray(4096, '\0'), QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\xff')};
    for (const QByteArray &content : contents) {
        SCOPED_TRACE(content.left(20).toHex().constData());
        writeFile(path(), content);
        expectRefused(ErrorKind::AccountDamaged);
    }
}

TEST_F(AccountFile, IsNotMadeFromAnotherProgramsDatabase)
{
    for (const auto &mode : {u"PRAGMA journal_mode = WAL"_s, u"PRAGMA journal_mode = DELETE"_s}) {
        QFile::remove(path());
        writeFile(path(), {});
        auto foreign = Connection::open(path(), Connection::Mode::ReadWrite);
        ASSERT_TRUE((*foreign)->selectText(mode));
        ASSERT_TRUE((*foreign)->run(u"CREATE TABLE account (id TEXT)"_s));
        foreign->reset();
        expectRefused(ErrorKind::AccountDamaged);
    }
}

TEST_F(AccountFile, IsReadOnlyWhenANewerProgramWroteIt)
{
    opened(openAccount(path(), nextMigrations())).reset();
    const QByteArray content = contentOf(path());

    auto connection = opened();

    ASSERT_TRUE(connection->readOnlyReason());
    EXPECT_EQ(connection->readOnlyReason()->kind, ErrorKind::AccountNewer);
    EXPECT_TRUE(IntegrationStore(*connection).all());
    const auto refused = insert(*connection, testIntegration(u"first"_s));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::AccountNewer);
    EXPECT_FALSE(connection->run(u"DELETE FROM account"_s)) << "not even outside a transaction";
    connection.reset();
    EXPECT_EQ(contentOf(path()), content);
    EXPECT_EQ(fileNames(), QStringList {u"account.db"_s});
}

TEST_F(AccountFile, IsRecoveredFromWhatACrashLeftBesideIt)
{
    auto connection = opened();
    const Integration integration = testIntegration(u"first"_s);
    ASSERT_TRUE(insert(*connection, integration));
    // As they are while the program runs, and so after it was killed.
    for (const auto &suffixes : {QStringList {u""_s, u"-wal"_s, u"-shm"_s}, QStringList {u""_s, u"-wal"_s}}) {
        const QString copy = file(u"copy.db"_s);
        for (const QString &suffix : suffixes) {
            ASSERT_TRUE(QFile::copy(path() % suffix, copy % suffix));
        }
        auto recovered = opened(openAccount(copy, builtInMigrations()));
        EXPECT_EQ(IntegrationStore(*recovered).all(), QList<Integration> {integration});
        recovered.reset();
        QFile::remove(copy);
    }
}

TEST_F(AccountFile, DoesNotMindAStaleFileBesideIt)
{
    makeAccount();
    for (const QByteArray &stale : {QByteArray(), QByteArray("rubbish"), QByteArray(8000, 'x')}) {
        writeFile(path() % "-wal"_L1, stale);
        writeFile(path() % "-shm"_L1, stale);
        const auto connection = opened();
        EXPECT_EQ(IntegrationStore(*connection).all()->size(), 1);
    }
}

TEST_F(AccountFile, IsUndoneFromAHotJournal)
{
    makeAccount();
    auto connection = *Connection::open(path(), Connection::Mode::ReadWrite);
    ASSERT_TRUE(connection->selectText(u"PRAGMA journal_mode = DELETE"_s));
    ASSERT_TRUE(connection->setPragma(u"cache_size"_s, 1)); // so that changes reach the file before the commit
    ASSERT_TRUE(connection->begin());
    Integration large = testIntegration(u"large"_s);
    large.values.insert(u"email"_s, QString(1'000'000, u'x'));
    ASSERT_TRUE(IntegrationStore(*connection).insert(large));
    const QString copy = file(u"copy.db"_s);
    ASSERT_TRUE(QFile::copy(path(), copy));
    ASSERT_TRUE(QFile::copy(path() % "-journal"_L1, copy % "-journal"_L1));
    connection.reset();

    const auto recovered = opened(openAccount(copy, builtInMigrations()));

    EXPECT_EQ(IntegrationStore(*recovered).names(), QStringList {u"first"_s});
    EXPECT_EQ(recovered->selectText(u"PRAGMA journal_mode"_s), u"wal"_s);
}

} // namespace

} // namespace purser
