#include "tests/app/storage/otherprocess.h"
#include "tests/app/storage/storagefixture.h"
#include "tests/app/storage/testmigrations.h"

#include <random>

using namespace Qt::Literals;

namespace purser {

namespace {

class Kill : public StorageTest
{
protected:
    static bool isSound(Connection &connection)
    {
        return connection.selectText(u"PRAGMA integrity_check"_s) == u"ok"_s
            && connection.selectNumber(u"SELECT COUNT(*) FROM account"_s) == 1;
    }
};

// The account is killed away in the middle of its work, again and again: whatever it said was saved is there.
TEST_F(Kill, LosesNothingThatWasSaved)
{
    std::mt19937 random(3);
    QSet<QString> saved;
    for (int round = 0; round < 200; ++round) {
        OtherProcess writer({u"add"_s, path(), u"round %1"_s.arg(round), u"0"_s});
        // Killed after a random number of answers, so also during the very first opening of all.
        for (auto answers = random() % 12; answers > 0; --answers) {
            const QString name = writer.line();
            ASSERT_TRUE(name.startsWith(u"round"_s)) << qPrintable(name);
            saved.insert(name);
        }
        writer.kill();
        for (const QString &name : writer.lines()) {
            saved.insert(name);
        }
    }
    const auto connection = opened();
    ASSERT_TRUE(connection);
    EXPECT_TRUE(isSound(*connection));
    const auto names = IntegrationStore(*connection).names();
    ASSERT_TRUE(names);
    const QSet<QString> found(names->begin(), names->end());
    EXPECT_GT(saved.size(), 200);
    EXPECT_EQ((saved - found).size(), 0);
}

TEST_F(Kill, InAMigrationLeavesTheOldSchemaOrTheNew)
{
    const int older = builtInMigrations().last().number;
    struct Case
    {
        QString point;
        int version;
        bool hasBackup;
    };
    const QString next = "migrate."_L1 % QString::number(older + 1);
    const std::array cases {
        Case {u"backup:before-rename"_s, older, false},
        Case {next % ":after-begin"_L1, older, true},
        Case {next % ":before-commit"_L1, older, true},
        Case {next % ":after-commit"_L1, older + 1, true},
    };
    for (const auto &[point, version, hasBackup] : cases) {
        SCOPED_TRACE(qPrintable(point));
        for (const QString &name : fileNames()) {
            QFile::remove(file(name));
        }
        auto connection = opened();
        ASSERT_TRUE(insert(*connection, testIntegration(u"first"_s)));
        connection.reset();

        OtherProcess migrating({u"fault"_s, path(), point});
        migrating.lines();

        ASSERT_EQ(migrating.process().exitStatus(), QProcess::CrashExit);
        EXPECT_EQ(QFile::exists(path() % ".backup-1"_L1), hasBackup);
        connection = opened();
        EXPECT_EQ(schemaVersion(*connection), version);
        EXPECT_TRUE(isSound(*connection));
        connection.reset();
        connection = opened(openAccount(path(), nextMigrations()));
        EXPECT_EQ(schemaVersion(*connection), older + 1);
        EXPECT_EQ(IntegrationStore(*connection).names(), QStringList {u"first"_s});
    }
}

TEST_F(Kill, WhileTheAccountIsMadeLeavesNoneOrAWholeOne)
{
    for (const auto &point : {u"migrate.1:after-begin"_s, u"migrate.1:before-commit"_s, u"migrate.1:after-commit"_s,
             u"storage.commit:before"_s, u"storage.commit:after"_s}) {
        SCOPED_TRACE(qPrintable(point));
        OtherProcess making({u"fault"_s, path(), point});
        making.lines();
        ASSERT_EQ(making.process().exitStatus(), QProcess::CrashExit);
        const auto connection = opened();
        ASSERT_TRUE(connection);
        EXPECT_TRUE(isSound(*connection));
        for (const QString &name : fileNames()) {
            QFile::remove(file(name));
        }
    }
}

} // namespace

} // namespace purser
