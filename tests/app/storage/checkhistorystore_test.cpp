#include "app/storage/checkhistorystore.h"
#include "tests/app/storage/storagefixture.h"

using namespace Qt::Literals;

namespace purser {

namespace {

PastCheck testCheck(int minutes)
{
    return {.verdict = minutes % 2 ? Verdict::Refused : Verdict::Accepted,
        .cause = toString(minutes % 2 ? CheckCause::WrongCredentials : CheckCause::BasicProved),
        .message = u"Said at minute %1; „ä“ '"_s.arg(minutes),
        .at = testTime(minutes),
        .milliseconds = minutes * 10};
}

class CheckHistoryStoreTest : public StorageTest
{
protected:
    void SetUp() override
    {
        m_connection = opened();
        ASSERT_TRUE(m_connection);
        ASSERT_TRUE(insert(*m_connection, m_integration));
    }

    Integration m_integration = testIntegration(u"hub"_s);
    std::unique_ptr<Connection> m_connection;
};

TEST_F(CheckHistoryStoreTest, GivesBackTheNewestFirst)
{
    CheckHistoryStore store(*m_connection);
    EXPECT_EQ(store.of(m_integration.id), QList<PastCheck>());
    ASSERT_TRUE(store.append(m_integration.id, testCheck(1)));
    ASSERT_TRUE(store.append(m_integration.id, testCheck(2)));
    EXPECT_EQ(store.of(m_integration.id), (QList<PastCheck> {testCheck(2), testCheck(1)}));
    EXPECT_EQ(store.of(u"another"_s), QList<PastCheck>());
}

TEST_F(CheckHistoryStoreTest, KeepsTheLatestFifty)
{
    const Integration other = testIntegration(u"other"_s);
    ASSERT_TRUE(insert(*m_connection, other));
    CheckHistoryStore store(*m_connection);
    ASSERT_TRUE(store.append(other.id, testCheck(0)));
    for (int i = 1; i <= 120; ++i) {
        ASSERT_TRUE(store.append(m_integration.id, testCheck(i)));
    }
    const auto kept = store.of(m_integration.id);
    ASSERT_TRUE(kept);
    ASSERT_EQ(kept->size(), CheckHistoryStore::kept);
    EXPECT_EQ(kept->first(), testCheck(120));
    EXPECT_EQ(kept->last(), testCheck(71));
    EXPECT_EQ(store.of(other.id)->size(), 1);
}

TEST_F(CheckHistoryStoreTest, GoesWithItsIntegration)
{
    CheckHistoryStore store(*m_connection);
    ASSERT_TRUE(store.append(m_integration.id, testCheck(1)));
    ASSERT_TRUE(IntegrationStore(*m_connection).remove(m_integration.id));
    EXPECT_EQ(m_connection->selectNumber(u"SELECT COUNT(*) FROM check_history"_s), 0);
    EXPECT_FALSE(store.append(m_integration.id, testCheck(2)));
}

} // namespace

} // namespace purser
