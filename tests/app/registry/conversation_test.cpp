#include "app/registry/registryconversation.h"
#include "tests/app/registry/checking.h"
#include "tests/app/registry/stockedregistry.h"

#include <limits>

using namespace Qt::Literals;

namespace purser {

namespace {

class Conversation : public testing::Test
{
protected:
    explicit Conversation(FakeRegistry::Login login = FakeRegistry::Login::Bearer) : m_registry(login)
    {
        m_registry.put(u"acme/web"_s, {u"1.0"_s});
        m_registry.allow(u"acme/web"_s, {u"pull"_s, u"push"_s, u"metadata_read"_s});
    }

    std::shared_ptr<RegistryConversation> talk(const RegistryLogin &login)
    {
        return std::make_shared<RegistryConversation>(m_http, m_client, login);
    }

    RegistryAnswer askForTags(RegistryConversation &conversation)
    {
        RegistryQuestion question;
        question.url = conversation.address(u"/v2/acme/web/tags/list"_s);
        question.scope = "repository:acme/web:pull"_ba;
        question.furtherScopes << "repository:acme/web:metadata_read"_ba;
        return QCoro::waitFor(conversation.ask(question, {}));
    }

    StockedRegistry m_registry;
    Http m_http {quickLimits};
    RegistryClient m_client {m_http};
};

TEST_F(Conversation, keepsTokensAsLongAsTheyLive)
{
    m_registry.setLifetime(std::numeric_limits<int>::max()); // seconds
    const auto conversation = talk(loginTo(m_registry.url()));
    EXPECT_FALSE(QCoro::waitFor(conversation->open({})));
    for (int round = 0; round < 3; ++round) {
        EXPECT_EQ(askForTags(*conversation).http.status, 200);
    }
    EXPECT_EQ(m_registry.scopesAsked(), QStringList({QString(), u"repository:acme/web:pull"_s}));
    EXPECT_EQ(m_registry.http().requests("/v2/"_ba).size(), 1);
}

TEST_F(Conversation, renewsATokenThatWasWithdrawnOnce)
{
    const auto conversation = talk(loginTo(m_registry.url()));
    EXPECT_FALSE(QCoro::waitFor(conversation->open({})));
    EXPECT_EQ(askForTags(*conversation).http.status, 200);
    m_registry.withdrawTokens();
    EXPECT_EQ(askForTags(*conversation).http.status, 200);
    m_registry.allow(u"acme/web"_s, {});
    m_registry.withdrawTokens();
    m_registry.http().forget();
    EXPECT_EQ(askForTags(*conversation).http.status, 401);
    EXPECT_EQ(m_registry.count("GET"_ba, "/v2/acme/web/tags/list"_ba), 2);
}

TEST_F(Conversation, asksOnceMoreWithTheScopeThatIsNamedIfItMay)
{
    for (const auto &[named, isAsked] : {std::pair("repository:acme/web:metadata_read"_ba, true),
             std::pair("repository:acme/web:pull,push,delete"_ba, false), std::pair("registry:catalog:*"_ba, false),
             std::pair("repository:globex/web:pull"_ba, false), std::pair("*"_ba, false)}) {
        StockedRegistry registry(FakeRegistry::Login::Bearer);
        registry.http().answerWith("/v2/acme/web/x"_ba,
            FakeAnswer::json(401, "{}"_ba)
                .with("WWW-Authenticate"_ba,
                    "Bearer realm=\"/token\",scope=\"" + named + "\",error=\"insufficient_scope\""));
        const auto conversation = talk(loginTo(registry.url()));
        EXPECT_FALSE(QCoro::waitFor(conversation->open({})));
        RegistryQuestion question;
        question.url = conversation->address(u"/v2/acme/web/x"_s);
        question.scope = "repository:acme/web:pull"_ba;
        question.furtherScopes << "repository:acme/web:metadata_read"_ba;
        EXPECT_EQ(QCoro::waitFor(conversation->ask(question, {})).http.status, 401);
        EXPECT_EQ(registry.count("GET"_ba, "/v2/acme/web/x"_ba), isAsked ? 2 : 1) << named.constData();
        EXPECT_EQ(!registry.scopesAsked().filter(QString::fromUtf8(named)).isEmpty(), isAsked);
    }
}

TEST_F(Conversation, thoseWhoComeMeanwhileWaitForTheOneOpening)
{
    const auto conversation = talk(wrongLoginTo(m_registry.url()));
    const auto one = conversation->open({});
    const auto other = conversation->open({});
    const auto first = QCoro::waitFor(one);
    const auto second = QCoro::waitFor(other);
    ASSERT_TRUE(first && second);
    EXPECT_EQ(first->cause, CheckCause::WrongCredentials);
    EXPECT_EQ(second->cause, CheckCause::WrongCredentials);
    EXPECT_EQ(QCoro::waitFor(conversation->open({}))->cause, CheckCause::WrongCredentials);
    EXPECT_EQ(m_registry.http().requestsWithAuthorization(), 1);
}

TEST_F(Conversation, aCancelledOpeningCanBeMadeAgain)
{
    const auto conversation = talk(loginTo(m_registry.url()));
    std::stop_source stop;
    stop.request_stop();
    const auto cancelled = QCoro::waitFor(conversation->open(stop.get_token()));
    ASSERT_TRUE(cancelled);
    EXPECT_EQ(cancelled->cause, CheckCause::Cancelled);
    EXPECT_TRUE(m_registry.http().requests().isEmpty());
    EXPECT_FALSE(QCoro::waitFor(conversation->open({})));
}

TEST_F(Conversation, sendsNothingWhereItMustNot)
{
    FakeRegistry elsewhere;
    m_registry.http().setRealm(elsewhere.url().toString() + u"/token"_s);
    const auto report = QCoro::waitFor(talk(loginTo(m_registry.url()))->open({}));
    ASSERT_TRUE(report);
    EXPECT_EQ(report->cause, CheckCause::RealmNeedsConsent);
    EXPECT_TRUE(report->offer);
    EXPECT_TRUE(elsewhere.requests().isEmpty());
    const auto plain = QCoro::waitFor(talk(loginTo(QUrl(u"http://registry.example.com"_s)))->open({}));
    ASSERT_TRUE(plain);
    EXPECT_EQ(plain->cause, CheckCause::Unencrypted);
    EXPECT_TRUE(plain->offer);
}

TEST_F(Conversation, aRedirectThatLosesTheLoginIsNoAnswer)
{
    FakeRegistry elsewhere;
    elsewhere.answerAllWith(FakeAnswer::json(200, R"({"tags":["evil"]})"_ba));
    m_registry.http().answerWith(
        "/v2/acme/web/x"_ba, FakeAnswer::redirect(307, elsewhere.url().toString() + u"/v2/acme/web/x"_s));
    const auto conversation = talk(loginTo(m_registry.url()));
    EXPECT_FALSE(QCoro::waitFor(conversation->open({})));
    RegistryQuestion question;
    question.url = conversation->address(u"/v2/acme/web/x"_s);
    question.scope = "repository:acme/web:pull"_ba;
    EXPECT_EQ(QCoro::waitFor(conversation->ask(question, {})).http.failure, HttpFailure::RedirectRefused);
    EXPECT_EQ(elsewhere.requestsWithAuthorization(), 0);
}

} // namespace

} // namespace purser
