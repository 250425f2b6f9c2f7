#include "app/account/account.h"
#include "app/model/clock.h"
#include "app/model/loginname.h"
#include "app/sample/sampleaccount.h"
#include "tests/support/printers.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace Qt::Literals;

namespace purser {

namespace {

QByteArray sampleFile(const QByteArray &more = {})
{
    return R"(purser-sample: 1
made: 2026-02-16T08:30:00Z
clock: 2026-03-04T15:40:00Z
person: alice
account:
  purser-account: 1
  integrations:
    - name: lab
      type: private-docker-registry
      fields: {url: "https://registry.acme.example", username: alice}
    - name: old
      type: private-docker-registry
      fields: {url: "https://old.acme.example", username: alice}
  subscriptions:
    - name: acme
      integrations:
        - {name: lab, integration: lab}
added:
  old: 2026-01-05T10:00:00Z
secrets:
  lab: {password: wonderland}
  old: {password: wonderland}
checks:
  - {integration: lab, at: 2026-03-04T15:00:00Z}
  - {integration: old, at: 2026-03-01T12:00:00Z}
answers:
  - url: https://registry.acme.example/v2/
    login: alice:wonderland
    headers: "Docker-Distribution-Api-Version: registry/2.0"
    body: '{}'
    milliseconds: 9
  - url: https://registry.acme.example/v2/
    status: 401
    challenge: Basic realm="Registry Realm"
    headers: "Docker-Distribution-Api-Version: registry/2.0"
    milliseconds: 12
  - url: https://old.acme.example/v2/
    failure: connection-refused
)"_ba + more;
}

QList<Integration> integrationsOf(Account &account)
{
    const Result<Done> opened = QCoro::waitFor(account.open());
    EXPECT_TRUE(opened);
    const Result<QList<Integration>> all = QCoro::waitFor(account.integrations().all());
    return all.value_or(QList<Integration>());
}

const Integration &named(const QList<Integration> &all, const QString &name)
{
    static const Integration none;
    const auto found = std::ranges::find(all, name, &Integration::name);
    return found == all.end() ? none : *found;
}

class SampleTest : public testing::Test
{
protected:
    // The clock stands from here on; nothing else in this program looks at it.
    std::unique_ptr<SampleAccount> made(const QByteArray &file)
    {
        const SampleReading reading = readSample(file);
        EXPECT_TRUE(reading.faults.isEmpty());
        auto account = std::make_unique<SampleAccount>(reading.sample, m_folder.path());
        const Result<Done> done = QCoro::waitFor(account->make());
        EXPECT_TRUE(done);
        return account;
    }

private:
    QTemporaryDir m_folder;
};

} // namespace

TEST_F(SampleTest, IsAnAccountWithVerdictsAndTimesOfItsOwn)
{
    const auto sample = made(sampleFile());
    const auto account = sample->copy();
    const QList<Integration> all = integrationsOf(*account);
    ASSERT_EQ(all.size(), 2);
    const Integration &lab = named(all, u"lab"_s);
    EXPECT_EQ(lab.updatedAt, QDateTime::fromString(u"2026-02-16T08:30:00Z"_s, Qt::ISODate));
    EXPECT_EQ(named(all, u"old"_s).updatedAt, QDateTime::fromString(u"2026-01-05T10:00:00Z"_s, Qt::ISODate));
    EXPECT_EQ(currentTime(), QDateTime::fromString(u"2026-03-04T15:40:00Z"_s, Qt::ISODate));
    EXPECT_EQ(loginName(), u"alice"_s);
    const Result<CheckReport> report = QCoro::waitFor(account->checks().check(lab.id));
    ASSERT_TRUE(report);
    EXPECT_EQ(report->verdict, Verdict::Accepted);
    // Asked, logged in, asked again without a login: as long as the sample says.
    EXPECT_EQ(currentTime(), QDateTime::fromString(u"2026-03-04T15:40:00.033Z"_s, Qt::ISODateWithMs));
    const Result<CheckReport> other = QCoro::waitFor(account->checks().check(named(all, u"old"_s).id));
    ASSERT_TRUE(other);
    EXPECT_EQ(other->verdict, Verdict::Unreachable);
    EXPECT_TRUE(sample->unanswered().isEmpty());
}

TEST_F(SampleTest, CopiesKnowNothingOfOneAnother)
{
    const auto sample = made(sampleFile());
    const auto one = sample->copy();
    const auto other = sample->copy();
    const QList<Integration> all = integrationsOf(*one);
    EXPECT_TRUE(QCoro::waitFor(one->integrations().remove(named(all, u"old"_s).id)));
    EXPECT_EQ(integrationsOf(*other).size(), 2);
}

TEST_F(SampleTest, SaysWhatNobodyAnswers)
{
    const auto sample = made(sampleFile(R"(  - url: https://elsewhere.example/v2/
)"));
    Sample silent = sample->sample();
    silent.answers.clear();
    const auto account = sample->copy(silent);
    const QList<Integration> all = integrationsOf(*account);
    const Result<CheckReport> report = QCoro::waitFor(account->checks().check(named(all, u"lab"_s).id));
    ASSERT_TRUE(report);
    EXPECT_EQ(report->verdict, Verdict::Unreachable);
    EXPECT_EQ(sample->unanswered(), QStringList {u"https://registry.acme.example/v2/"_s});
}

TEST_F(SampleTest, HasTheKeychainThatIsWished)
{
    const auto sample = made(sampleFile());
    for (const KeychainState state : {KeychainState::Unlocked, KeychainState::Locked, KeychainState::Missing}) {
        Sample surroundings = sample->sample();
        surroundings.keychain = state;
        surroundings.isOnline = false;
        const auto account = sample->copy(surroundings);
        const QList<Integration> all = integrationsOf(*account);
        EXPECT_EQ(QCoro::waitFor(account->keychainState()), state);
        EXPECT_FALSE(account->isOnline());
        const Result<CheckReport> report = QCoro::waitFor(account->checks().check(named(all, u"lab"_s).id));
        EXPECT_EQ(report.has_value(), state == KeychainState::Unlocked);
        if (!report) {
            EXPECT_EQ(report.error().kind, errorKind(state));
        }
    }
}

TEST(SampleFile, FaultsAreSaidWithTheirLines)
{
    struct Wrong
    {
        const char *what;
        QByteArray file;
        int line;
        AccountFileFault::Kind kind;
    };
    using enum AccountFileFault::Kind;
    const QByteArray good = sampleFile();
    const auto without = [&](const QByteArray &text) { return QByteArray(good).replace(text, ""); };
    const auto with = [&](const QByteArray &before, const QByteArray &after) {
        return QByteArray(good).replace(before, after);
    };
    for (const Wrong &wrong :
        {Wrong {"empty", {}, 0, NoVersion}, Wrong {"newer", with("sample: 1", "sample: 2"), 1, Newer},
            Wrong {"no time", without("clock: 2026-03-04T15:40:00Z\n"), 1, KeyMissing},
            Wrong {"no such time", with("clock: 2026-03-04T15:40:00Z", "clock: yesterday"), 3, ValueRefused},
            Wrong {"unknown key", good + "persons: bob\n", 39, KeyUnknown},
            Wrong {"secret of nobody", with("  old: {password", "  older: {password"), 22, NoIntegration},
            Wrong {"unknown failure", with("connection-refused", "sulking"), 38, KeyUnknown},
            Wrong {"status in words", with("status: 401", "status: refused"), 33, ValueRefused}}) {
        const SampleReading reading = readSample(wrong.file);
        ASSERT_FALSE(reading.faults.isEmpty()) << wrong.what;
        EXPECT_EQ(reading.faults.first().kind, wrong.kind) << wrong.what;
        EXPECT_EQ(reading.faults.first().line, wrong.line) << wrong.what;
        EXPECT_FALSE(sentence(reading.faults.first()).isEmpty());
    }
}

} // namespace purser
