#include "app/model/fault.h"
#include "tests/app/storage/storagefixture.h"

#include <QDir>

#include <cstring>

using namespace Qt::Literals;

namespace purser {

namespace {

class ConnectionTest : public StorageTest
{
protected:
    void SetUp() override
    {
        m_connection = opened();
        ASSERT_TRUE(m_connection);
    }
    void TearDown() override { installFaultHandler(nullptr); }

    qint64 count() { return m_connection->selectNumber(u"SELECT COUNT(*) FROM integration"_s).value_or(-1); }

    std::unique_ptr<Connection> m_connection;
};

TEST_F(ConnectionTest, HasThePragmasOfASafeAccount)
{
    EXPECT_EQ(m_connection->selectNumber(u"PRAGMA foreign_keys"_s), 1);
    EXPECT_EQ(m_connection->selectNumber(u"PRAGMA synchronous"_s), 2);
    EXPECT_EQ(m_connection->selectNumber(u"PRAGMA busy_timeout"_s), 3000);
    EXPECT_EQ(m_connection->selectNumber(u"PRAGMA trusted_schema"_s), 0);
    EXPECT_EQ(m_connection->selectNumber(u"PRAGMA cell_size_check"_s), 1);
    EXPECT_EQ(m_connection->selectText(u"PRAGMA journal_mode"_s), u"wal"_s);
    EXPECT_EQ(m_connection->selectNumber(u"PRAGMA application_id"_s), 0x50525352);
}

TEST_F(ConnectionTest, TakesTheLockWhenATransactionBegins)
{
    const auto other = opened();
    ASSERT_TRUE(other->setPragma(u"busy_timeout"_s, 1));
    ASSERT_TRUE(m_connection->begin());

    const auto refused = other->begin();

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::AccountBusy);
    EXPECT_EQ(refused.error().subject, path());
    m_connection->rollback();
    EXPECT_TRUE(other->begin());
}

Connection *lockHolder = nullptr;
int retries = 0;

TEST_F(ConnectionTest, TriesABusyAccountAgain)
{
    const auto other = opened();
    ASSERT_TRUE(other->setPragma(u"busy_timeout"_s, 1));
    ASSERT_TRUE(m_connection->begin());
    lockHolder = m_connection.get();
    retries = 0;
    installFaultHandler([](const char *point) {
        if (std::strcmp(point, "storage.busy") == 0 && ++retries == 3) {
            lockHolder->rollback();
        }
    });

    EXPECT_TRUE(insert(*other, testIntegration(u"late"_s)));

    EXPECT_EQ(retries, 3);
    EXPECT_EQ(count(), 1);
}

TEST_F(ConnectionTest, RefusesToCommitAfterAFailedStatement)
{
    ASSERT_TRUE(m_connection->begin());
    ASSERT_TRUE(IntegrationStore(*m_connection).insert(testIntegration(u"first"_s)));
    const auto twice = IntegrationStore(*m_connection).insert(testIntegration(u"FIRST"_s));
    ASSERT_FALSE(twice);

    const auto committed = m_connection->commit();

    ASSERT_FALSE(committed);
    EXPECT_EQ(committed.error().kind, ErrorKind::InvalidInput);
    EXPECT_EQ(count(), 0);
    EXPECT_TRUE(insert(*m_connection, testIntegration(u"next"_s))) << "the failure stays with its transaction";
    EXPECT_EQ(count(), 1);
}

TEST_F(ConnectionTest, RollsBackWorkThatIgnoresAFailure)
{
    const auto work = [](Connection &inside) -> Result<Done> {
        (void)IntegrationStore(inside).insert(testIntegration(u"first"_s));
        (void)inside.run(u"INSERT INTO no_such_table VALUES (1)"_s);
        return Done {};
    };
    const auto written = m_connection->write(work);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().kind, ErrorKind::AccountFailed);
    EXPECT_EQ(count(), 0);
}

TEST_F(ConnectionTest, RollsBackWorkThatFails)
{
    const auto work = [](Connection &inside) -> Result<int> {
        (void)IntegrationStore(inside).insert(testIntegration(u"first"_s));
        return failure(ErrorKind::NoSuchThing, u"thing"_s);
    };
    const auto written = m_connection->write(work);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().kind, ErrorKind::NoSuchThing);
    EXPECT_EQ(count(), 0);
}

TEST_F(ConnectionTest, CannotCommitWhatWasNotBegun)
{
    EXPECT_FALSE(m_connection->commit());
}

TEST_F(ConnectionTest, RefusesAChangeWhileReading)
{
    const auto work = [](Connection &inside) { return inside.run(u"DELETE FROM integration"_s); };
    ASSERT_TRUE(insert(*m_connection, testIntegration(u"first"_s)));
    EXPECT_FALSE(m_connection->read(work));
    EXPECT_EQ(count(), 1);
    EXPECT_TRUE(insert(*m_connection, testIntegration(u"second"_s)));
}

TEST_F(ConnectionTest, ReadsOneUnchangingState)
{
    const auto other = opened();
    const auto work = [&other](Connection &inside) -> Result<qint64> {
        const auto before = inside.selectNumber(u"SELECT COUNT(*) FROM integration"_s);
        EXPECT_TRUE(insert(*other, testIntegration(u"meanwhile"_s)));
        EXPECT_EQ(inside.selectNumber(u"SELECT COUNT(*) FROM integration"_s), before);
        return before;
    };
    EXPECT_EQ(m_connection->read(work), 0);
    EXPECT_EQ(count(), 1);
}

TEST_F(ConnectionTest, TellsAFullDiskAtTheStatementOrTheCommit)
{
    ASSERT_TRUE(insert(*m_connection, testIntegration(u"first"_s)));
    const auto pages = m_connection->selectNumber(u"PRAGMA page_count"_s);
    ASSERT_TRUE(m_connection->setPragma(u"max_page_count"_s, *pages + 1));
    Integration large = testIntegration(u"large"_s);
    large.values.insert(u"email"_s, QString(100'000, u'x'));

    const auto inserted = insert(*m_connection, large);

    ASSERT_FALSE(inserted);
    EXPECT_EQ(inserted.error().kind, ErrorKind::AccountFull);
    EXPECT_EQ(count(), 1);
}

TEST_F(ConnectionTest, TellsConstraintsApart)
{
    struct Case
    {
        QString sql;
        ErrorKind kind;
    };
    const std::array cases {
        Case {u"INSERT INTO subscription VALUES ('s', 'other', 'other', 1, 1)"_s, ErrorKind::InvalidInput},
        Case {u"INSERT INTO subscription VALUES ('t', 'one', 'one', 1, 1)"_s, ErrorKind::InvalidInput},
        Case {u"INSERT INTO subscription VALUES ('t', NULL, 'other', 1, 1)"_s, ErrorKind::InvalidInput},
        Case {u"INSERT INTO integration_field VALUES ('nobody', 'f', 'v')"_s, ErrorKind::InUse},
        Case {u"DELETE FROM integration"_s, ErrorKind::InUse},
    };
    ASSERT_TRUE(m_connection->run(u"INSERT INTO subscription VALUES ('s', 'one', 'one', 1, 1)"_s));
    ASSERT_TRUE(m_connection->run(u"INSERT INTO integration VALUES ('i', 'n', 'n', 'docker', NULL, '', 1, 1, 1)"_s));
    ASSERT_TRUE(m_connection->run(u"INSERT INTO subscription_integration VALUES ('u', 's', 'i', '', 'n', 'n', 1, 1, 1)"_s));
    for (const auto &[sql, kind] : cases) {
        SCOPED_TRACE(qPrintable(sql));
        const auto refused = m_connection->run(sql);
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().kind, kind);
    }
}

TEST_F(ConnectionTest, TellsAbsentFromEmptyText)
{
    ASSERT_TRUE(m_connection->run(u"CREATE TABLE t (a TEXT, b TEXT)"_s));
    ASSERT_TRUE(m_connection->run(u"INSERT INTO t VALUES (?, ?)"_s, {QString(), QVariant()}));
    EXPECT_EQ(m_connection->selectNumber(u"SELECT COUNT(*) FROM t WHERE a = '' AND b IS NULL"_s), 1);
}

// However an account disappears: SQLite itself would go on writing into nowhere and report success.
TEST_F(ConnectionTest, StopsWhenTheFileIsNoLongerTheOneThatWasOpened)
{
    const std::array<std::function<void()>, 5> accidents {
        [this] { QFile::remove(path()); },
        [this] { QFile::rename(path(), file(u"elsewhere.db"_s)); },
        [this] {
            QFile::copy(path(), file(u"copy.db"_s));
            QFile::remove(path());
            QFile::rename(file(u"copy.db"_s), path());
        },
        [this] { QFile::remove(path() % "-wal"_L1); },
        [this] { QFile::remove(path() % "-shm"_L1); },
    };
    for (size_t i = 0; i < accidents.size(); ++i) {
        SCOPED_TRACE(i);
        m_connection.reset();
        QDir(m_directory.path()).removeRecursively();
        m_connection = opened();
        ASSERT_TRUE(insert(*m_connection, testIntegration(u"first"_s)));

        accidents[i]();

        const auto inserted = insert(*m_connection, testIntegration(u"second"_s));
        ASSERT_FALSE(inserted);
        EXPECT_EQ(inserted.error().kind, ErrorKind::AccountMoved);
        EXPECT_EQ(inserted.error().subject, path());
    }
}

TEST_F(ConnectionTest, NoticesAFileThatDisappearsDuringATransaction)
{
    const auto work = [this](Connection &inside) {
        QFile::remove(path());
        return IntegrationStore(inside).insert(testIntegration(u"first"_s));
    };
    const auto written = m_connection->write(work);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().kind, ErrorKind::AccountMoved);
}

TEST_F(ConnectionTest, ClosesOneOfTwoWithoutFreeingTheLocksOfTheOther)
{
    ASSERT_TRUE(m_connection->begin());
    opened().reset(); // opening looks into the file, and closing a file drops a process's locks
    const auto other = Connection::open(path(), Connection::Mode::ReadWrite);
    ASSERT_TRUE(other);
    ASSERT_TRUE((*other)->setPragma(u"busy_timeout"_s, 1));
    EXPECT_FALSE((*other)->begin());
}

} // namespace

} // namespace purser
