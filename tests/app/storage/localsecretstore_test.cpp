#include "app/storage/accountstore.h"
#include "app/storage/localsecretstore.h"
#include "tests/app/storage/storagefixture.h"

#include <QProcess>

using namespace Qt::Literals;

namespace purser {

namespace {

class LocalSecretStoreTest : public StorageTest
{
protected:
    void SetUp() override
    {
        m_connection = opened();
        ASSERT_TRUE(m_connection);
        m_store.emplace(*m_connection);
    }

    std::unique_ptr<Connection> m_connection;
    std::optional<LocalSecretStore> m_store;
};

TEST_F(LocalSecretStoreTest, FollowsASecretFromIntentToNothing)
{
    const ProcessIdentity writer {.pid = 7, .startTime = 1234, .bootId = u"boot"_s};
    const ProcessIdentity eraser {.pid = 8, .startTime = 5678, .bootId = u"later"_s};
    ASSERT_TRUE(m_store->intent(u"s"_s, u"i"_s, writer));
    auto all = m_store->all();
    ASSERT_TRUE(all);
    ASSERT_EQ(all->size(), 1);
    LocalSecret expected {
        .secretId = u"s"_s, .integrationId = u"i"_s, .owner = writer, .createdAt = all->first().createdAt};
    EXPECT_EQ(all->first(), expected);
    EXPECT_LT(qAbs(expected.createdAt.secsTo(QDateTime::currentDateTimeUtc())), 60);

    ASSERT_TRUE(m_store->markLive(u"s"_s));
    expected.state = LocalSecret::State::Live;
    EXPECT_EQ(m_store->all(), QList<LocalSecret> {expected});

    ASSERT_TRUE(m_store->markDoomed(u"s"_s, eraser));
    expected.state = LocalSecret::State::Doomed;
    expected.owner = eraser;
    EXPECT_EQ(m_store->all(), QList<LocalSecret> {expected});

    ASSERT_TRUE(m_store->forget(u"s"_s));
    EXPECT_EQ(m_store->all(), QList<LocalSecret>());
}

TEST_F(LocalSecretStoreTest, KnowsOnlyWhatIsInTheInventory)
{
    for (const auto &answer : {m_store->markLive(u"x"_s), m_store->markDoomed(u"x"_s, {}), m_store->forget(u"x"_s)}) {
        ASSERT_FALSE(answer);
        EXPECT_EQ(answer.error().kind, ErrorKind::NoSuchThing);
        EXPECT_EQ(answer.error().subject, u"x"_s);
    }
}

TEST_F(LocalSecretStoreTest, TakesEachSecretOnce)
{
    ASSERT_TRUE(m_store->intent(u"s"_s, u"i"_s, {}));
    EXPECT_FALSE(m_store->intent(u"s"_s, u"j"_s, {}));
}

TEST_F(LocalSecretStoreTest, OutlivesTheIntegration)
{
    const Integration integration = testIntegration(u"first"_s);
    ASSERT_TRUE(insert(*m_connection, integration));
    ASSERT_TRUE(m_store->intent(u"s"_s, integration.id, {}));
    ASSERT_TRUE(IntegrationStore(*m_connection).remove(integration.id));
    EXPECT_EQ(m_store->all()->size(), 1);
}

TEST(ProcessIdentity, IsAliveWhileItRuns)
{
    EXPECT_TRUE(isAlive(ProcessIdentity::current()));
    EXPECT_EQ(ProcessIdentity::current(), ProcessIdentity::current());
    EXPECT_FALSE(ProcessIdentity::current().bootId.isEmpty());
    EXPECT_GT(ProcessIdentity::current().startTime, 0);
}

TEST(ProcessIdentity, IsNotAnotherProcessWithItsNumber)
{
    ProcessIdentity other = ProcessIdentity::current();
    other.startTime -= 1;
    EXPECT_FALSE(isAlive(other));
    other = ProcessIdentity::current();
    other.bootId = u"another"_s;
    EXPECT_FALSE(isAlive(other));
    EXPECT_FALSE(isAlive({}));
}

TEST(ProcessIdentity, EndsWithTheProcess)
{
    QProcess process;
    process.start(u"cat"_s);
    ASSERT_TRUE(process.waitForStarted());
    QFile status(u"/proc/%1/stat"_s.arg(process.processId()));
    ASSERT_TRUE(status.open(QIODevice::ReadOnly));
    const auto fields = status.readAll().split(' ');
    const ProcessIdentity identity {.pid = process.processId(),
        .startTime = fields.value(21).toLongLong(),
        .bootId = ProcessIdentity::current().bootId};
    EXPECT_TRUE(isAlive(identity));
    process.closeWriteChannel();
    ASSERT_TRUE(process.waitForFinished());
    EXPECT_FALSE(isAlive(identity));
}

using AccountStoreTest = StorageTest;

TEST_F(AccountStoreTest, HasAnIdThatStays)
{
    auto connection = opened();
    const auto id = AccountStore(*connection).id();
    ASSERT_TRUE(id);
    EXPECT_EQ(QUuid(*id).toString(QUuid::WithoutBraces), *id);
    EXPECT_FALSE(QUuid(*id).isNull());
    connection = opened();
    EXPECT_EQ(AccountStore(*connection).id(), id);
}

TEST_F(AccountStoreTest, DiffersFromAccountToAccount)
{
    const auto first = opened();
    const auto second = opened(openAccount(file(u"second.db"_s), builtInMigrations()));
    EXPECT_NE(AccountStore(*first).id(), AccountStore(*second).id());
}

} // namespace

} // namespace purser
