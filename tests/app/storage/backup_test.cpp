#include "app/storage/backup.h"
#include "tests/app/storage/storagefixture.h"

#include <QDir>

#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals;

namespace purser {

namespace {

class BackupTest : public StorageTest
{
protected:
    QString backup(int number) const { return "%1.backup-%2"_L1.arg(path(), QString::number(number)); }
};

TEST_F(BackupTest, HoldsWhatTheAccountHeldForItsOwnerOnly)
{
    const Integration integration = testIntegration(u"first"_s);
    const mode_t old = ::umask(0);
    auto connection = opened();
    ASSERT_TRUE(insert(*connection, integration));
    const auto backedUp = backUp(*connection);
    ::umask(old);
    ASSERT_TRUE(backedUp) << qPrintable(backedUp.error().detail);
    ASSERT_TRUE(insert(*connection, testIntegration(u"after"_s)));

    struct stat status = {};
    ASSERT_EQ(::stat(QFile::encodeName(backup(1)).constData(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777, 0600U);
    EXPECT_EQ(status.st_nlink, 1U);
    const auto copy = opened(openAccount(backup(1), builtInMigrations()));
    EXPECT_EQ(IntegrationStore(*copy).all(), QList<Integration> {integration});
}

TEST_F(BackupTest, KeepsTheThreeNewest)
{
    const auto connection = opened();
    for (int i = 0; i < 12; ++i) {
        ASSERT_TRUE(backUp(*connection));
    }
    auto names = QDir(m_directory.path()).entryList({u"account.db.backup*"_s}, QDir::Files | QDir::Hidden, QDir::Name);
    EXPECT_EQ(names, (QStringList {u"account.db.backup-10"_s, u"account.db.backup-11"_s, u"account.db.backup-12"_s}));
}

TEST_F(BackupTest, NeverReplacesAFileOfThatName)
{
    const auto connection = opened();
    writeFile(backup(1), "precious");
    ASSERT_TRUE(backUp(*connection));
    EXPECT_EQ(contentOf(backup(1)), "precious");
    EXPECT_TRUE(QFile::exists(backup(2)));
}

TEST_F(BackupTest, ClearsAwayWhatACrashLeft)
{
    const auto connection = opened();
    const QString own = "%1.backup.part-%2"_L1.arg(path(), QString::number(::getpid()));
    const QString foreign = path() % ".backup.part-1"_L1; // process 1 lives
    writeFile(own, "half");
    writeFile(foreign, "half");
    ASSERT_TRUE(backUp(*connection));
    EXPECT_FALSE(QFile::exists(own));
    EXPECT_TRUE(QFile::exists(foreign));
}

TEST_F(BackupTest, LeavesNothingBehindWhenItFails)
{
    const auto connection = opened();
    ASSERT_TRUE(connection->begin()); // SQLite cannot vacuum inside a transaction
    EXPECT_FALSE(backUp(*connection));
    connection->rollback();
    for (const QString &name : fileNames()) {
        EXPECT_FALSE(name.contains(u"backup"_s)) << qPrintable(name);
    }
}

} // namespace

} // namespace purser
