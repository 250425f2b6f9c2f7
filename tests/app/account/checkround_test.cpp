#include "tests/app/account/accounttest.h"
#include "tests/support/keychain.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals;

namespace purser {

class CheckRoundTest : public AccountTest
{
protected:
    static constexpr int longest = 60'000; // ms, for a machine under load

    // Registries that answer nothing for a while must not count as silent.
    CheckRoundTest() { patience.requestSilence = patience.requestTotal = std::chrono::milliseconds(2 * longest); }

    // A registry more, with so many integrations that have nothing in common but that: each trusts something else.
    FakeRegistry &addRegistry(int integrations)
    {
        m_registries.push_back(std::make_unique<FakeRegistry>());
        FakeRegistry &added = *m_registries.back();
        added.setCredentials(u"alice"_s, u"wonderland"_s);
        for (int i = 0; i < integrations; ++i) {
            Draft typed = draft(u"%1 of %2"_s.arg(i).arg(m_registries.size()));
            typed.values.insert(u"url"_s, added.url().toString());
            typed.trusts = {Trust {Trust::Kind::Realm, u"auth-%1.example.com"_s.arg(i)}};
            m_ids << add(typed).id;
        }
        return added;
    }

    // Of the registries, how many have so many unanswered requests.
    qsizetype asked(int requests) const
    {
        return std::ranges::count_if(m_registries, [requests](const auto &each) { return each->open() == requests; });
    }

    void start()
    {
        m_round = checks().round();
        QObject::connect(m_round.get(), &CheckRound::checked, m_round.get(), [this](const RoundCheck &check) {
            m_arrived << check.name;
            m_errors << kindOf(check.report);
        });
        QObject::connect(m_round.get(), &CheckRound::finished, m_round.get(), [this] { m_isFinished = true; });
        m_round->start(m_ids);
    }
    void finish()
    {
        EXPECT_TRUE(QTest::qWaitFor([this] { return m_isFinished; }, longest));
    }

    qsizetype rows(const QString &table) const { return dump({table}).size(); }

    std::vector<std::unique_ptr<FakeRegistry>> m_registries;
    std::unique_ptr<CheckRound> m_round;
    QStringList m_ids;
    QStringList m_arrived;
    QList<ErrorKind> m_errors;
    bool m_isFinished = false;
};

TEST_F(CheckRoundTest, asksSixHostsAtATimeAndEachForFour)
{
    for (int i = 0; i < 8; ++i) {
        addRegistry(5).hold();
    }
    QSignalSpy told(&integrations(), &Integrations::checked);
    start();
    EXPECT_TRUE(QTest::qWaitFor([this] { return asked(HostQueue::jobsPerHost) == HostQueue::hostsAtOnce; }, longest));
    EXPECT_EQ(asked(0), 2);
    for (const auto &each : m_registries) {
        each->release();
    }
    finish();
    EXPECT_EQ(m_round->tally().done, 40);
    EXPECT_EQ(m_round->tally().count(Verdict::Accepted), 40);
    EXPECT_EQ(m_round->tally().failing(), 0);
    EXPECT_EQ(m_arrived.size(), 40);
    for (const auto &each : m_registries) {
        EXPECT_LE(each->peak(), HostQueue::jobsPerHost);
    }
    EXPECT_EQ(rows(u"check_history"_s), 40);
    EXPECT_EQ(rows(u"integration_check"_s), 40);
    EXPECT_LT(told.size(), 20) << "many are remembered at once";
}

TEST_F(CheckRoundTest, aHostThatSaysNothingHoldsUpNobodyElse)
{
    FakeRegistry &silent = addRegistry(6);
    silent.hold();
    addRegistry(12);
    addRegistry(12);
    start();
    EXPECT_TRUE(QTest::qWaitFor([this] { return m_round->tally().done == 24; }, longest));
    EXPECT_EQ(silent.open(), HostQueue::jobsPerHost);
    silent.release();
    finish();
    EXPECT_EQ(m_round->tally().count(Verdict::Accepted), 30);
}

TEST_F(CheckRoundTest, cancelEndsWhatIsUnderWayAndKeepsWhatWasFoundOut)
{
    addRegistry(5);
    FakeRegistry &silent = addRegistry(6);
    silent.hold();
    start();
    EXPECT_TRUE(QTest::qWaitFor(
        [&] { return m_round->tally().done == 5 && silent.open() == HostQueue::jobsPerHost; }, longest));
    m_round->cancel();
    finish();
    EXPECT_TRUE(m_round->end().isCancelled);
    EXPECT_EQ(m_round->tally().done, 5);
    EXPECT_EQ(m_round->tally().total, 11);
    EXPECT_EQ(silent.requests().size(), HostQueue::jobsPerHost);
    EXPECT_EQ(rows(u"check_history"_s), 5);
}

TEST_F(CheckRoundTest, nothingIsLostWhenTheRoundIsDropped)
{
    addRegistry(8);
    start();
    EXPECT_TRUE(QTest::qWaitFor([this] { return m_round->tally().done >= 4; }, longest));
    const int done = m_round->tally().done;
    m_round.reset();
    EXPECT_EQ(kindOf(wait(account().close())), ErrorKind::None);
    EXPECT_GE(rows(u"check_history"_s), done);
    // The keychain is asked in turn: with this one's answer those that were under way have ended, too.
    EXPECT_EQ(checked(add(u"last"_s)), Verdict::Accepted);
}

TEST_F(CheckRoundTest, aLockedKeychainEndsItAtOnce)
{
    addRegistry(8);
    addRegistry(8);
    Keychain::lock();
    start();
    finish();
    ASSERT_TRUE(m_round->end().error);
    EXPECT_EQ(m_round->end().error->kind, ErrorKind::KeychainLocked);
    EXPECT_EQ(m_round->tally().done, 0);
    EXPECT_EQ(m_arrived, QStringList());
    EXPECT_EQ(rows(u"check_history"_s), 0);
    for (const auto &each : m_registries) {
        EXPECT_EQ(each->requests().size(), 0);
    }
}

TEST_F(CheckRoundTest, oneThatCannotBeAskedIsOneOfMany)
{
    addRegistry(3);
    Keychain::remove(Keychain::items().first());
    m_ids << u"no such integration"_s;
    start();
    finish();
    EXPECT_EQ(m_round->tally().total, 3);
    EXPECT_EQ(m_round->tally().done, 3);
    EXPECT_EQ(m_round->tally().unasked, 1);
    EXPECT_EQ(m_round->tally().failing(), 1);
    EXPECT_EQ(m_errors.count(ErrorKind::SecretAbsent), 1);
    EXPECT_FALSE(m_round->end().error);
}

TEST_F(CheckRoundTest, saysWhatTheLastCheckHadSaid)
{
    FakeRegistry &asked = addRegistry(1);
    QList<std::optional<Verdict>> before;
    for (int i = 0; i < 2; ++i) {
        start();
        QObject::connect(m_round.get(), &CheckRound::checked, m_round.get(),
            [&before](const RoundCheck &check) { before << check.before; });
        finish();
        m_isFinished = false;
        asked.setCredentials(u"alice"_s, u"changed"_s);
    }
    EXPECT_EQ(before, (QList<std::optional<Verdict>> {std::nullopt, Verdict::Accepted}));
    EXPECT_EQ(m_round->tally().count(Verdict::Refused), 1);
}

TEST_F(CheckRoundTest, sendsTheSameRefusedPasswordOnce)
{
    FakeRegistry asked;
    asked.setCredentials(u"alice"_s, u"changed meanwhile"_s);
    for (int i = 0; i < 9; ++i) {
        Draft typed = draft(u"team %1"_s.arg(i));
        typed.values.insert(u"url"_s, asked.url().toString());
        m_ids << add(typed).id;
    }
    start();
    finish();
    EXPECT_EQ(m_round->tally().count(Verdict::Refused), 9);
    EXPECT_EQ(asked.requests().size(), 2);
    EXPECT_EQ(asked.requestsWithAuthorization(), 1);
    EXPECT_EQ(rows(u"check_history"_s), 9);
    m_isFinished = false;
    start();
    finish();
    EXPECT_EQ(asked.requestsWithAuthorization(), 2) << "a new round asks anew";
}

TEST_F(CheckRoundTest, ofNothing)
{
    start();
    finish();
    EXPECT_EQ(m_round->tally().total, 0);
    EXPECT_FALSE(m_round->end().isCancelled);
}

} // namespace purser
