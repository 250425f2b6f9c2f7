// Something begins to depend on an integration in the moment in which it is deleted: never both.

#include "app/storage/dependentstore.h"
#include "tests/app/storage/storagefixture.h"

#include <barrier>
#include <functional>
#include <thread>

using namespace Qt::Literals;

namespace purser {

namespace {

class RaceTest : public StorageTest
{
protected:
    void SetUp() override
    {
        m_one = opened();
        ASSERT_TRUE(m_one);
        ASSERT_TRUE(m_one->setPragma(u"synchronous"_s, 0)) << "waiting for the disk would only take time";
        ASSERT_TRUE(SubscriptionStore(*m_one).insert(m_acme));
        m_thread = std::thread([this] { runOther(); });
    }

    void TearDown() override
    {
        m_other = nullptr;
        m_start.arrive_and_wait();
        m_thread.join();
    }

    // Runs both at the same moment, each with a connection and a thread of its own, and says which of them succeeded.
    template <typename One>
    std::pair<bool, bool> race(One one, const std::function<Result<Done>(Connection &)> &other)
    {
        m_other = other;
        m_start.arrive_and_wait();
        const bool oneSucceeded = m_one->write(one).has_value();
        m_end.arrive_and_wait();
        return {oneSucceeded, m_otherSucceeded};
    }

    std::unique_ptr<Connection> m_one;
    const Subscription m_acme = testSubscription(u"acme"_s);

private:
    void runOther()
    {
        const auto connection = opened();
        ASSERT_TRUE(connection);
        ASSERT_TRUE(connection->setPragma(u"synchronous"_s, 0));
        for (m_start.arrive_and_wait(); m_other; m_start.arrive_and_wait()) {
            m_otherSucceeded = connection->write(m_other).has_value();
            m_end.arrive_and_wait();
        }
    }

    std::thread m_thread;
    std::barrier<> m_start {2};
    std::barrier<> m_end {2};
    std::function<Result<Done>(Connection &)> m_other;
    bool m_otherSucceeded = false;
};

TEST_F(RaceTest, AnIntegrationIsDeletedOrEnabled)
{
    for (int round = 0; round < 500; ++round) {
        const Integration integration = testIntegration(u"hub %1"_s.arg(round));
        ASSERT_TRUE(insert(*m_one, integration));
        const auto use = testUse(m_acme, integration, integration.name);
        const auto remove = [&](Connection &inside) { return IntegrationStore(inside).remove(integration.id); };
        const auto enable = [&](Connection &inside) { return SubscriptionIntegrationStore(inside).insert(use); };
        const auto [isDeleted, isEnabled] = race(remove, enable);
        ASSERT_NE(isDeleted, isEnabled) << round;
        ASSERT_EQ(IntegrationStore(*m_one).find(integration.id).has_value(), isEnabled) << round;
    }
}

TEST_F(RaceTest, ASubscriptionIntegrationIsDeletedOrDependedOn)
{
    const Integration integration = testIntegration(u"hub"_s);
    ASSERT_TRUE(insert(*m_one, integration));
    const Dependent web = testDependent(m_acme, DependentKind::Project, u"web"_s);
    ASSERT_TRUE(DependentStore(*m_one).insert(web));
    for (int round = 0; round < 500; ++round) {
        const auto use = testUse(m_acme, integration, u"hub %1"_s.arg(round));
        ASSERT_TRUE(SubscriptionIntegrationStore(*m_one).insert(use));
        const auto remove = [&](Connection &inside) { return SubscriptionIntegrationStore(inside).remove(use.use.id); };
        const auto depend = [&](Connection &inside) { return DependentStore(inside).setUses(web.id, {use.use.id}); };
        const auto [isDeleted, isDependedOn] = race(remove, depend);
        ASSERT_NE(isDeleted, isDependedOn) << round;
        ASSERT_EQ(SubscriptionIntegrationStore(*m_one).find(use.use.id).has_value(), isDependedOn) << round;
    }
}

} // namespace

} // namespace purser
