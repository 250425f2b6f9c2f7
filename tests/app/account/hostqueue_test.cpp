#include "app/account/hostqueue.h"
#include "tests/support/printers.h"

#include <QMap>
#include <QSet>

#include <gtest/gtest.h>

using namespace Qt::Literals;
using namespace std::chrono_literals;

namespace purser {

namespace {

class HostQueueTest : public testing::Test
{
protected:
    void fill(int hosts, int jobsOfEach)
    {
        for (int host = 0; host < hosts; ++host) {
            for (int job = 0; job < jobsOfEach; ++job) {
                m_queue.add({.host = u"host-%1"_s.arg(host), .number = m_added++});
            }
        }
    }

    // Begins all that may begin at that moment.
    QList<HostQueue::Job> begin(std::chrono::milliseconds now = 0ms)
    {
        QList<HostQueue::Job> begun;
        while (const auto job = m_queue.begin(now)) {
            begun << *job;
        }
        return begun;
    }

    static QMap<QString, int> byHost(const QList<HostQueue::Job> &jobs)
    {
        QMap<QString, int> counts;
        for (const HostQueue::Job &job : jobs) {
            ++counts[job.host];
        }
        return counts;
    }

    HostQueue m_queue;
    qsizetype m_added = 0;
};

TEST_F(HostQueueTest, SixHostsAndFourJobsOfEach)
{
    fill(8, 10);
    const auto counts = byHost(begin());
    EXPECT_EQ(counts.size(), HostQueue::hostsAtOnce);
    for (const int count : counts) {
        EXPECT_EQ(count, HostQueue::jobsPerHost);
    }
}

TEST_F(HostQueueTest, FewHostsAreAskedInTurn)
{
    fill(3, 2);
    const auto begun = begin();
    EXPECT_EQ(byHost(begun.first(3)).size(), 3) << "one of each before the second of any";
    EXPECT_EQ(begun.size(), 6);
}

TEST_F(HostQueueTest, JobsOfAHostKeepTheirOrder)
{
    fill(1, 9);
    QList<qsizetype> order;
    QList<HostQueue::Job> running = begin();
    while (!running.isEmpty()) {
        order << running.first().number;
        m_queue.end(running.takeFirst(), 0ms);
        running << begin();
    }
    EXPECT_EQ(order, (QList<qsizetype> {0, 1, 2, 3, 4, 5, 6, 7, 8}));
    EXPECT_TRUE(m_queue.isIdle());
}

// Six hosts that never answer in time and one that does: it is not the last to come to its turn.
TEST_F(HostQueueTest, ASlowHostMakesRoomAfterItsTurn)
{
    fill(7, 40);
    const QList<HostQueue::Job> first = begin();
    EXPECT_FALSE(byHost(first).contains(u"host-6"_s));
    for (const HostQueue::Job &job : first) {
        m_queue.end(job, HostQueue::turn + 1ms);
    }
    EXPECT_TRUE(byHost(begin(HostQueue::turn + 1ms)).contains(u"host-6"_s));
}

TEST_F(HostQueueTest, AHostGoesOnAsLongAsNobodyWaits)
{
    fill(6, 5);
    const QList<HostQueue::Job> first = begin();
    m_queue.end(first.first(), 1h);
    const auto next = begin(1h);
    ASSERT_EQ(next.size(), 1);
    EXPECT_EQ(next.first().host, first.first().host);
}

TEST_F(HostQueueTest, EveryJobBeginsOnceAndEnds)
{
    fill(50, 7);
    QSet<qsizetype> seen;
    QList<HostQueue::Job> running = begin();
    for (auto now = 0ms; !running.isEmpty(); now += 300ms) {
        EXPECT_LE(byHost(running).size(), HostQueue::hostsAtOnce);
        const HostQueue::Job ended = running.takeAt(running.size() / 2);
        EXPECT_FALSE(seen.contains(ended.number));
        seen << ended.number;
        m_queue.end(ended, now);
        running << begin(now);
    }
    EXPECT_EQ(seen.size(), 350);
    EXPECT_TRUE(m_queue.isIdle());
}

TEST_F(HostQueueTest, ClearedWhileSomeRun)
{
    fill(8, 10);
    const QList<HostQueue::Job> running = begin();
    m_queue.clear();
    EXPECT_FALSE(m_queue.isIdle());
    EXPECT_TRUE(begin().isEmpty());
    for (const HostQueue::Job &job : running) {
        m_queue.end(job, 0ms);
        EXPECT_TRUE(begin().isEmpty());
    }
    EXPECT_TRUE(m_queue.isIdle());
}

} // namespace

} // namespace purser
