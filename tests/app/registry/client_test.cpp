#include "app/registry/token.h"
#include "tests/app/registry/checking.h"

using namespace Qt::Literals;

namespace purser {

TEST(Client, BasicProvesThePassword)
{
    FakeRegistry registry;
    admitAlice(registry);
    const CheckReport report = check(loginTo(registry.url()));
    EXPECT_EQ(report.verdict, Verdict::Accepted);
    EXPECT_EQ(report.cause, CheckCause::BasicProved);
    EXPECT_EQ(report.registry, registry.host());
    EXPECT_EQ(report.userName, u"alice"_s);
    ASSERT_EQ(report.steps.size(), 3);
    EXPECT_EQ(report.steps[0].kind, CheckStep::Kind::Ping);
    EXPECT_EQ(report.steps[0].asked, u"GET %1/v2/"_s.arg(registry.url().toString()));
    EXPECT_EQ(report.steps[1].kind, CheckStep::Kind::Login);
    EXPECT_EQ(report.steps[1].userName, u"alice"_s);
    EXPECT_EQ(report.steps[2].kind, CheckStep::Kind::Control);
    EXPECT_FALSE(registry.requests().first().hasAuthorization());
}

TEST(Client, WrongPasswordIsRefusedAndSentOnce)
{
    using enum FakeRegistry::Login;
    for (const auto kind : {Basic, Bearer}) {
        FakeRegistry registry(kind);
        admitAlice(registry);
        const CheckReport report = check(wrongLoginTo(registry.url()));
        EXPECT_EQ(report.verdict, Verdict::Refused);
        EXPECT_EQ(report.cause, CheckCause::WrongCredentials);
        EXPECT_EQ(registry.requestsWithAuthorization(), 1);
        EXPECT_EQ(report.steps.last().outcome, CheckStep::Outcome::Failed);
        EXPECT_FALSE(report.serverWords.isEmpty());
    }
}

TEST(Client, TokenIsProvedByTheControl)
{
    for (const auto tokens : {FakeRegistry::Tokens::Named, FakeRegistry::Tokens::Opaque}) {
        for (const auto strangers : {FakeRegistry::Strangers::Refused, FakeRegistry::Strangers::Denied}) {
            FakeRegistry registry(FakeRegistry::Login::Bearer);
            admitAlice(registry);
            registry.setTokens(tokens);
            registry.setStrangers(strangers);
            const CheckReport report = check(loginTo(registry.url()));
            EXPECT_EQ(report.verdict, Verdict::Accepted);
            EXPECT_EQ(report.cause, CheckCause::TokenControlProved);
            ASSERT_EQ(registry.requests("/token"_ba).size(), 2);
            EXPECT_FALSE(registry.requests("/token"_ba).last().hasAuthorization());
        }
    }
}

TEST(Client, TokenServiceForAnybodyProvesOnlyByTheSubject)
{
    FakeRegistry registry(FakeRegistry::Login::Bearer);
    admitAlice(registry);
    registry.setStrangers(FakeRegistry::Strangers::Anonymous);
    const CheckReport named = check(loginTo(registry.url()));
    EXPECT_EQ(named.verdict, Verdict::Accepted);
    EXPECT_EQ(named.cause, CheckCause::TokenSubjectProved);
    registry.setTokens(FakeRegistry::Tokens::Opaque);
    const CheckReport opaque = check(loginTo(registry.url()));
    EXPECT_EQ(opaque.verdict, Verdict::NotProven);
    EXPECT_EQ(opaque.cause, CheckCause::AnonymousTokens);
    for (const RegistryLogin &login : {loginTo(registry.url()), wrongLoginTo(registry.url())}) {
        registry.setStrangers(FakeRegistry::Strangers::Welcome);
        EXPECT_EQ(check(login).verdict, Verdict::NotProven);
    }
}

TEST(Client, OpaqueTokenThatOnlyTheUserCanUseIsProved)
{
    FakeRegistry registry(FakeRegistry::Login::Bearer);
    admitAlice(registry);
    registry.setTokens(FakeRegistry::Tokens::Opaque);
    registry.setStrangers(FakeRegistry::Strangers::AnonymousUseless);
    const CheckReport report = check(loginTo(registry.url()));
    EXPECT_EQ(report.verdict, Verdict::Accepted);
    EXPECT_EQ(report.cause, CheckCause::TokenControlProved);
}

TEST(Client, TokenForNobodyInsteadOfARefusalIsARefusal) // Harbor
{
    FakeRegistry registry(FakeRegistry::Login::Bearer);
    admitAlice(registry);
    registry.setStrangers(FakeRegistry::Strangers::AnonymousUseless);
    const CheckReport report = check(wrongLoginTo(registry.url()));
    EXPECT_EQ(report.verdict, Verdict::Refused);
    EXPECT_EQ(report.cause, CheckCause::WrongCredentials);
}

// A service that makes up names for strangers, or calls everybody by ours, does not prove ours.
TEST(Client, NamesOfStrangersProveNothing)
{
    for (const QByteArray &name : {"guest-"_ba, "alice"_ba}) {
        FakeRegistry registry(FakeRegistry::Login::Bearer);
        registry.setRealm(u"/token"_s);
        int stranger = 0;
        registry.changeAnswers([&stranger, &name](const FakeRequest &request, FakeAnswer &answer) {
            if (request.path == "/token") {
                const QByteArray subject = name.endsWith('-') ? name + QByteArray::number(++stranger) : name;
                const QByteArray payload = "{\"sub\":\"" + subject + "\"}";
                const QByteArray token = "e30." + payload.toBase64(QByteArray::OmitTrailingEquals) + ".x";
                answer = FakeAnswer::json(200, "{\"token\":\"" + token + "\"}");
            } else if (request.hasAuthorization()) {
                answer = FakeAnswer::json(200, "{}"_ba);
            }
        });
        const CheckReport report = check(loginTo(registry.url()));
        EXPECT_EQ(report.verdict, Verdict::NotProven);
        EXPECT_EQ(report.cause, CheckCause::AnonymousTokens);
        EXPECT_EQ(registry.requests("/token"_ba).size(), 2);
    }
}

TEST(Client, OpenRegistryProvesNothingAndGetsNoPassword)
{
    FakeRegistry registry(FakeRegistry::Login::Open);
    const CheckReport report = check(loginTo(registry.url()));
    EXPECT_EQ(report.verdict, Verdict::NotProven);
    EXPECT_EQ(report.cause, CheckCause::OpenRegistry);
    EXPECT_EQ(registry.requestsWithAuthorization(), 0);
}

TEST(Client, OpenRegistryThatCanTellRefusesButDoesNotAccept)
{
    FakeRegistry registry;
    admitAlice(registry);
    registry.answerWith("/v2/"_ba, FakeAnswer::json(200, "true"_ba).with("WWW-Authenticate"_ba, "Basic realm=x"_ba));
    EXPECT_EQ(check(loginTo(registry.url())).cause, CheckCause::OpenRegistry);
    registry.answerLoginWith("/v2/"_ba, FakeAnswer::json(401, "{}"_ba));
    EXPECT_EQ(check(loginTo(registry.url())).verdict, Verdict::Refused);
}

TEST(Client, WhoeverLetsAnyLoginInProvesNothing)
{
    FakeRegistry registry;
    registry.answerLoginWith("/v2/"_ba, FakeAnswer::json(200, "{}"_ba));
    const CheckReport report = check(wrongLoginTo(registry.url()));
    EXPECT_EQ(report.verdict, Verdict::NotProven);
    EXPECT_EQ(report.cause, CheckCause::OpenRegistry);
}

TEST(Client, RealmOnAnotherHostGetsNothingWithoutConsent)
{
    FakeRegistry other(FakeRegistry::Login::Bearer);
    FakeRegistry registry(FakeRegistry::Login::Bearer);
    admitAlice(other);
    admitAlice(registry);
    registry.setRealm(u"%1/token"_s.arg(other.url().toString()));
    const CheckReport report = check(loginTo(registry.url()));
    EXPECT_EQ(report.verdict, Verdict::NotProven);
    EXPECT_EQ(report.cause, CheckCause::RealmNeedsConsent);
    EXPECT_EQ(report.otherHost, other.url().toString());
    EXPECT_TRUE(other.requests().isEmpty());
    EXPECT_EQ(registry.requestsWithAuthorization(), 0);
    ASSERT_TRUE(report.offer);
    EXPECT_EQ(report.offer->trust, (Trust {Trust::Kind::Realm, other.host()}));

    registry.changeAnswers([](const FakeRequest &request, FakeAnswer &answer) {
        if (request.headers.value("authorization").startsWith("Bearer ")) {
            answer = FakeAnswer::json(200, "{}"_ba);
        }
    });
    EXPECT_EQ(check(loginTo(registry.url(), {report.offer->trust})).verdict, Verdict::Accepted);
}

TEST(Client, RealmThatMustNotHaveIt)
{
    FakeRegistry registry(FakeRegistry::Login::Bearer);
    const std::pair<QString, CheckCause> realms[] = {
        {u"http://169.254.169.254/token"_s, CheckCause::RealmRefused},
        {u"https://10.0.0.1/token"_s, CheckCause::RealmRefused},
        {u"http://registry.example.com/token"_s, CheckCause::RealmUnencrypted},
        {u"https://u:p@127.0.0.1/token"_s, CheckCause::RealmRefused},
        {u"file:///etc/passwd"_s, CheckCause::ChallengeMalformed},
        {u""_s, CheckCause::ChallengeMalformed},
    };
    for (const auto &[realm, cause] : realms) {
        SCOPED_TRACE(realm.toStdString());
        registry.setRealm(realm);
        const CheckReport report = check(loginTo(registry.url()));
        EXPECT_EQ(report.cause, cause);
        EXPECT_EQ(report.verdict, Verdict::NotProven);
        EXPECT_FALSE(report.offer);
        EXPECT_EQ(registry.requestsWithAuthorization(), 0);
    }
}

TEST(Client, RedirectTakesNoPasswordAlong)
{
    for (const int status : {301, 302, 303, 307, 308}) {
        FakeRegistry thief;
        thief.answerAllWith(FakeAnswer::json(200, R"({"token":"e30.eyJzdWIiOiJhbGljZSJ9.x"})"_ba));
        for (const auto kind : {FakeRegistry::Login::Basic, FakeRegistry::Login::Bearer}) {
            FakeRegistry registry(kind);
            admitAlice(registry);
            const QByteArray path = kind == FakeRegistry::Login::Basic ? "/v2/"_ba : "/token"_ba;
            registry.answerLoginWith(path, FakeAnswer::redirect(status, thief.url().toString() + u"/v2/"_s));
            const CheckReport report = check(loginTo(registry.url()));
            EXPECT_EQ(report.cause, CheckCause::RedirectRefused) << status;
            EXPECT_NE(report.verdict, Verdict::Accepted);
            EXPECT_EQ(thief.requestsWithAuthorization(), 0);
        }
    }
}

TEST(Client, RedirectOfThePingLeadsNoPasswordAway)
{
    FakeRegistry thief;
    FakeRegistry registry;
    registry.answerWith("/v2/"_ba, FakeAnswer::redirect(307, thief.url().toString() + u"/v2/"_s));
    const CheckReport report = check(loginTo(registry.url()));
    EXPECT_EQ(report.cause, CheckCause::RedirectRefused);
    EXPECT_EQ(report.otherHost, thief.url().toString());
    EXPECT_EQ(thief.requestsWithAuthorization() + registry.requestsWithAuthorization(), 0);
}

TEST(Client, RedirectWithinTheRegistryIsFollowed)
{
    FakeRegistry registry(FakeRegistry::Login::Bearer);
    admitAlice(registry);
    registry.setRealm(u"/elsewhere"_s);
    registry.answerWith("/elsewhere"_ba, FakeAnswer::redirect(307, u"/token"_s));
    EXPECT_EQ(check(loginTo(registry.url())).verdict, Verdict::Accepted);
}

TEST(Client, ScopeOfTheChallengeIsTriedWhereOneIsWanted)
{
    FakeRegistry registry(FakeRegistry::Login::Bearer);
    admitAlice(registry);
    registry.changeAnswers([](const FakeRequest &request, FakeAnswer &answer) {
        if (request.path == "/token" && !request.query.contains("scope=aws") && request.hasAuthorization()) {
            answer = FakeAnswer::json(400, R"({"errors":[{"code":"UNSUPPORTED"}]})"_ba);
        } else if (request.path == "/v2/" && answer.status == 401) {
            answer.headers[1].second += ",scope=\"aws\"";
        }
    });
    EXPECT_EQ(check(loginTo(registry.url())).verdict, Verdict::Accepted);
}

TEST(Client, PlainHttpNeedsAPerson)
{
    const CheckReport report = check(loginTo(QUrl(u"http://registry.example.com:5000"_s)));
    EXPECT_EQ(report.cause, CheckCause::Unencrypted);
    EXPECT_TRUE(report.steps.isEmpty());
    ASSERT_TRUE(report.offer);
    EXPECT_EQ(report.offer->trust, (Trust {Trust::Kind::PlainHttp, u"http://registry.example.com:5000"_s}));
}

TEST(Client, LoginsThatCannotBeSentAreNot)
{
    FakeRegistry registry;
    RegistryLogin colon = loginTo(registry.url());
    colon.userName = u"alice:x"_s;
    EXPECT_EQ(check(colon).cause, CheckCause::UserNameUnusable);
    for (const QString &address : {u""_s, u"ftp://127.0.0.1"_s, u"https://u:p@127.0.0.1"_s, u"https://"_s}) {
        EXPECT_EQ(check(loginTo(QUrl(address))).cause, CheckCause::AddressUnusable) << qPrintable(address);
    }
    EXPECT_TRUE(registry.requests().isEmpty());
}

TEST(Client, CancelledCheckSaysSo)
{
    FakeRegistry registry;
    registry.answerAllWith(FakeAnswer {200, {}, {}, FakeAnswer::Delivery::Never});
    Http http(quickLimits);
    RegistryClient client(http);
    std::stop_source stop;
    registry.changeAnswers([&stop](const FakeRequest &, FakeAnswer &) { stop.request_stop(); });
    const CheckReport report = QCoro::waitFor(client.check(loginTo(registry.url()), stop.get_token()));
    EXPECT_EQ(report.cause, CheckCause::Cancelled);
    EXPECT_EQ(report.verdict, Verdict::NotProven);
    EXPECT_EQ(QCoro::waitFor(client.check(loginTo(registry.url()), stop.get_token())).cause, CheckCause::Cancelled);
    EXPECT_EQ(registry.requests().size(), 1);
}

} // namespace purser
