#include "app/registry/checkmemory.h"
#include "app/registry/checkrecord.h"
#include "tests/app/registry/checking.h"

#include <QCoro/QCoroFuture>
#include <QTest>

using namespace Qt::Literals;

namespace purser {

namespace {

class Together
{
public:
    Together() : m_http(quickLimits), m_client(m_http), m_memory(std::make_shared<CheckMemory>()) { }

    void begin(const RegistryLogin &login)
    {
        m_client.check(login, m_stop.get_token(), m_memory).then([this](const CheckReport &report) {
            m_reports << report;
        });
        ++m_begun;
    }
    void cancel() { m_stop.request_stop(); }
    const QList<CheckReport> &end()
    {
        EXPECT_TRUE(QTest::qWaitFor([this] { return m_reports.size() == m_begun; }, 30'000));
        return m_reports;
    }
    const QList<CheckReport> &check(const QList<RegistryLogin> &logins)
    {
        for (const RegistryLogin &login : logins) {
            begin(login);
        }
        return end();
    }

private:
    Http m_http;
    RegistryClient m_client;
    std::shared_ptr<CheckMemory> m_memory;
    std::stop_source m_stop;
    QList<CheckReport> m_reports;
    qsizetype m_begun = 0;
};

qsizetype remarked(const CheckReport &report)
{
    return std::ranges::count(report.steps, CheckStep::Remark::AskedOnce, &CheckStep::remark);
}

} // namespace

TEST(CheckMemory, sendsTheSameLoginOnce)
{
    FakeRegistry registry;
    admitAlice(registry);
    Together together;
    const QList<CheckReport> reports = together.check({5, wrongLoginTo(registry.url())});
    EXPECT_EQ(registry.requestsWithAuthorization(), 1);
    for (const CheckReport &report : reports) {
        EXPECT_EQ(report.cause, CheckCause::WrongCredentials);
    }
    EXPECT_EQ(std::ranges::count(reports, 1, remarked), 4);
}

TEST(CheckMemory, asksAsAStrangerOnce)
{
    FakeRegistry registry;
    admitAlice(registry);
    Together together;
    together.check({loginTo(registry.url())});
    const QList<CheckReport> reports = together.check({wrongLoginTo(registry.url()), loginTo(registry.url())});
    EXPECT_EQ(registry.requests().size(), 4) << "nobody's twice, and two logins";
    ASSERT_EQ(reports.size(), 3);
    EXPECT_EQ(remarked(reports[0]), 0);
    for (const CheckReport &later : {reports[1], reports[2]}) {
        EXPECT_EQ(later.steps.first().remark, CheckStep::Remark::AskedOnce);
    }
}

TEST(CheckMemory, tokensOfStrangersToo)
{
    FakeRegistry registry(FakeRegistry::Login::Bearer);
    registry.setStrangers(FakeRegistry::Strangers::AnonymousUseless);
    registry.setTokens(FakeRegistry::Tokens::Opaque);
    admitAlice(registry);
    Together together;
    together.check({loginTo(registry.url())});
    const qsizetype alone = registry.requests().size();
    registry.setCredentials(u"alice"_s, u"incorrect"_s);
    const CheckReport other = together.check({wrongLoginTo(registry.url())}).last();
    EXPECT_EQ(other.cause, CheckCause::TokenControlProved);
    EXPECT_EQ(registry.requests().size(), alone + 2) << "its token, and its use";
}

TEST(CheckMemory, whatWasRemarkedOnTheServerStays)
{
    CheckStep step;
    step.remark = CheckStep::Remark::CommonNameOnly;
    markAskedOnce(step);
    EXPECT_EQ(step.remark, CheckStep::Remark::CommonNameOnly);
}

TEST(CheckMemory, nobodysTrustIsAnothers)
{
    FakeRegistry registry;
    admitAlice(registry);
    Together together;
    const Trusts trusts {Trust {Trust::Kind::Realm, u"auth.example.com"_s}};
    together.check({loginTo(registry.url()), loginTo(registry.url(), trusts)});
    EXPECT_EQ(registry.requests().size(), 6);
}

TEST(CheckMemory, passingTroubleIsAskedAnew)
{
    for (const int status : {503, 429}) {
        FakeRegistry registry;
        admitAlice(registry);
        registry.answerAllWith(FakeAnswer::json(status, {}));
        Together together;
        together.check({3, loginTo(registry.url())});
        EXPECT_EQ(registry.requests().size(), 3) << status;
        EXPECT_EQ(registry.requestsWithAuthorization(), 0);
    }
}

TEST(CheckMemory, loginInTroubleIsNotSentAgain)
{
    FakeRegistry registry;
    admitAlice(registry);
    registry.answerLoginWith("/v2/"_ba, FakeAnswer::json(503, {}));
    Together together;
    for (const CheckReport &report : together.check({3, loginTo(registry.url())})) {
        EXPECT_EQ(report.cause, CheckCause::ServerTrouble);
    }
    EXPECT_EQ(registry.requestsWithAuthorization(), 1);
}

TEST(CheckMemory, cancelEndsThoseThatWait)
{
    FakeRegistry registry;
    registry.hold();
    Together together;
    for (int i = 0; i < 3; ++i) {
        together.begin(loginTo(registry.url()));
    }
    EXPECT_TRUE(QTest::qWaitFor([&registry] { return registry.open() == 1; }, 30'000));
    together.cancel();
    for (const CheckReport &report : together.end()) {
        EXPECT_EQ(report.cause, CheckCause::Cancelled);
    }
    EXPECT_EQ(registry.requests().size(), 1);
}

} // namespace purser
