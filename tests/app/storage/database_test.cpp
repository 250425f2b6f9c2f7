#include "app/storage/database.h"
#include "tests/app/storage/storagefixture.h"
#include "tests/app/storage/testmigrations.h"

#include <QCoro/QCoroCore>
#include <QThread>

#include <atomic>

using namespace Qt::Literals;

namespace purser {

namespace {

class DatabaseTest : public StorageTest
{
protected:
    Result<Done> write(Database &database, const Integration &integration) const
    {
        const auto work = [integration](Connection &inside) { return IntegrationStore(inside).insert(integration); };
        return QCoro::waitFor(database.write(work));
    }

    Result<QList<Integration>> all(Database &database) const
    {
        const auto work = [](Connection &inside) { return IntegrationStore(inside).all(); };
        return QCoro::waitFor(database.read(work));
    }
};

TEST_F(DatabaseTest, WritesAndReads)
{
    const Integration integration = testIntegration(u"first"_s);
    {
        Database database(path());
        EXPECT_EQ(QCoro::waitFor(database.open()), Database::Access::ReadWrite);
        EXPECT_FALSE(database.readOnlyReason());
        EXPECT_TRUE(write(database, integration));
        EXPECT_EQ(all(database), QList<Integration> {integration});
    }
    EXPECT_EQ(fileNames(), QStringList {u"account.db"_s}) << "closed in good order";
    Database database(path());
    ASSERT_TRUE(QCoro::waitFor(database.open()));
    EXPECT_EQ(all(database), QList<Integration> {integration});
}

TEST_F(DatabaseTest, EndsAfterTheWorkUnderWay)
{
    std::atomic<bool> hasBegun = false;
    std::atomic<bool> isEnding = false;
    Result<qint64> counted = failure(ErrorKind::None);
    {
        Database database(path());
        ASSERT_TRUE(QCoro::waitFor(database.open()));
        const auto work = [&](Connection &inside) -> Result<Done> {
            hasBegun = true;
            isEnding.wait(false);
            // So often that the end gets in between if it does not wait its turn.
            for (int i = 0; i < 2'000; ++i) {
                counted = inside.selectNumber(u"SELECT COUNT(*) FROM account"_s);
            }
            return Done {};
        };
        database.read(work);
        while (!hasBegun) {
            QThread::yieldCurrentThread();
        }
        isEnding = true;
        isEnding.notify_all();
    }
    EXPECT_EQ(counted, 1);
}

TEST_F(DatabaseTest, WorksInOrderOnOneOtherThread)
{
    Database database(path());
    ASSERT_TRUE(QCoro::waitFor(database.open()));
    QList<int> order;
    QSet<QThread *> threads;
    std::vector<QCoro::Task<Result<Done>>> tasks;
    for (int i = 0; i < 50; ++i) {
        const auto work = [&order, &threads, i](Connection &) -> Result<Done> {
            order.append(i);
            threads.insert(QThread::currentThread());
            return Done {};
        };
        tasks.push_back(i % 2 == 0 ? database.read(work) : database.write(work));
    }
    for (auto &task : tasks) {
        EXPECT_TRUE(QCoro::waitFor(task));
    }
    EXPECT_EQ(order.size(), 50);
    EXPECT_TRUE(std::ranges::is_sorted(order));
    EXPECT_EQ(threads.size(), 1);
    EXPECT_FALSE(threads.contains(QThread::currentThread()));
}

TEST_F(DatabaseTest, RollsBackFailedWork)
{
    Database database(path());
    ASSERT_TRUE(QCoro::waitFor(database.open()));
    const auto work = [](Connection &inside) -> Result<Done> {
        (void)IntegrationStore(inside).insert(testIntegration(u"first"_s));
        return failure(ErrorKind::Changed, u"thing"_s);
    };
    const auto written = QCoro::waitFor(database.write(work));
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().kind, ErrorKind::Changed);
    EXPECT_EQ(all(database), QList<Integration>());
}

TEST_F(DatabaseTest, SaysWhyItIsReadOnly)
{
    opened(openAccount(path(), nextMigrations())).reset();
    Database database(path());
    EXPECT_EQ(QCoro::waitFor(database.open()), Database::Access::ReadOnly);
    ASSERT_TRUE(database.readOnlyReason());
    EXPECT_EQ(database.readOnlyReason()->kind, ErrorKind::AccountNewer);
    const auto refused = write(database, testIntegration(u"first"_s));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::AccountNewer);
    EXPECT_TRUE(all(database));
}

TEST_F(DatabaseTest, RefusesWorkWhenItIsNotOpen)
{
    writeFile(path(), "no account");
    Database database(path());
    const auto opened = QCoro::waitFor(database.open());
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().kind, ErrorKind::AccountDamaged);
    EXPECT_EQ(all(database).error().kind, ErrorKind::AccountUnreachable);
    EXPECT_EQ(write(database, testIntegration(u"first"_s)).error().kind, ErrorKind::AccountUnreachable);
    EXPECT_EQ(contentOf(path()), "no account");
}

TEST_F(DatabaseTest, CountsTheChangesOfOthersOnly)
{
    Database database(path());
    Database other(path());
    ASSERT_TRUE(QCoro::waitFor(database.open()));
    ASSERT_TRUE(QCoro::waitFor(other.open()));
    const auto first = QCoro::waitFor(database.changeCounter());
    ASSERT_TRUE(first);
    ASSERT_TRUE(write(database, testIntegration(u"own"_s)));
    EXPECT_EQ(QCoro::waitFor(database.changeCounter()), first);
    ASSERT_TRUE(write(other, testIntegration(u"other"_s)));
    EXPECT_NE(QCoro::waitFor(database.changeCounter()), first);
}

TEST_F(DatabaseTest, FinishesWhatWasAskedBeforeItGoes)
{
    const Integration integration = testIntegration(u"first"_s);
    {
        Database database(path());
        ASSERT_TRUE(QCoro::waitFor(database.open()));
        const auto work = [integration](Connection &inside) { return IntegrationStore(inside).insert(integration); };
        auto task = database.write(work);
        EXPECT_TRUE(QCoro::waitFor(task));
    }
    EXPECT_EQ(IntegrationStore(*opened()).names(), QStringList {u"first"_s});
}

} // namespace

} // namespace purser
