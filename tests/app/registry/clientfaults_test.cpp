#include "tests/app/registry/checking.h"

#include <QLocale>

using namespace Qt::Literals;

namespace purser {

namespace {

struct Fault
{
    const char *name;
    FakeAnswer answer;
    Verdict verdict;
    CheckCause cause;
};

FakeAnswer delivered(FakeAnswer::Delivery delivery)
{
    return FakeAnswer {200, {}, "{\"padding\":\"padding\"}"_ba, delivery};
}

FakeAnswer text(int status, const QByteArray &body)
{
    return FakeAnswer {status, {{"Content-Type"_ba, "text/plain"_ba}}, body, FakeAnswer::Delivery::Whole};
}

QByteArray httpDate(qint64 secondsFromNow)
{
    const QDateTime time = QDateTime::currentDateTimeUtc().addSecs(secondsFromNow);
    return QLocale::c().toString(time, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s).toLatin1();
}

void expectFault(const CheckReport &report, const Fault &fault)
{
    SCOPED_TRACE(fault.name);
    EXPECT_EQ(report.verdict, fault.verdict);
    EXPECT_EQ(static_cast<int>(report.cause), static_cast<int>(fault.cause));
    EXPECT_FALSE(report.steps.isEmpty());
    EXPECT_EQ(report.steps.last().outcome, CheckStep::Outcome::Failed);
}

} // namespace

TEST(ClientFaults, OfThePing)
{
    using enum FakeAnswer::Delivery;
    const Fault faults[] = {
        {"web site", FakeAnswer::page(200, "Welcome"_ba), Verdict::NotARegistry, CheckCause::WebSite},
        {"page without a type", text(200, " <!DOCTYPE html><title>x"_ba), Verdict::NotARegistry, CheckCause::WebSite},
        {"JSON site", FakeAnswer::json(200, R"({"status":"ok"})"_ba), Verdict::NotARegistry, CheckCause::WebSite},
        {"JSON error with 200", FakeAnswer::json(200, R"({"errors":[{"code":"X"}]})"_ba), Verdict::NotARegistry,
            CheckCause::WebSite},
        {"JSON list", FakeAnswer::json(200, "[]"_ba), Verdict::NotARegistry, CheckCause::WebSite},
        {"empty 200", text(200, ""_ba), Verdict::NotARegistry, CheckCause::WebSite},
        {"404", text(404, "404 page not found"_ba), Verdict::NotARegistry, CheckCause::NotFound},
        {"404 page", FakeAnswer::page(404, "Not here"_ba), Verdict::NotARegistry, CheckCause::NotFound},
        {"portal", FakeAnswer::page(511, "Log in"_ba), Verdict::NotARegistry, CheckCause::LoginPage},
        {"401 without challenge", FakeAnswer::json(401, "{}"_ba), Verdict::NotProven, CheckCause::ChallengeMissing},
        {"empty challenge", FakeAnswer::json(401, "{}"_ba).with("WWW-Authenticate"_ba, ""_ba), Verdict::NotProven,
            CheckCause::ChallengeMissing},
        {"Negotiate only", FakeAnswer::json(401, "{}"_ba).with("WWW-Authenticate"_ba, "Negotiate"_ba),
            Verdict::NotProven, CheckCause::ChallengeUnsupported},
        {"NTLM only", FakeAnswer::json(401, "{}"_ba).with("WWW-Authenticate"_ba, "NTLM"_ba), Verdict::NotProven,
            CheckCause::ChallengeUnsupported},
        {"no realm", FakeAnswer::json(401, "{}"_ba).with("WWW-Authenticate"_ba, "Bearer service=x"_ba),
            Verdict::NotProven, CheckCause::ChallengeMalformed},
        {"403", FakeAnswer::json(403, "{}"_ba), Verdict::NotProven, CheckCause::NotAllowed},
        {"400", text(400, "bad"_ba), Verdict::NotProven, CheckCause::UnexpectedAnswer},
        {"TLS port", text(400, "Client sent an HTTP request to an HTTPS server.\n"_ba), Verdict::Unreachable,
            CheckCause::TlsPort},
        {"407 of a server", text(407, "proxy?"_ba), Verdict::NotProven, CheckCause::UnexpectedAnswer},
        {"429", text(429, "slow down"_ba), Verdict::NotProven, CheckCause::TooManyRequests},
        {"500", text(500, "oops"_ba), Verdict::NotProven, CheckCause::ServerTrouble},
        {"502", FakeAnswer::page(502, "Bad gateway"_ba), Verdict::NotProven, CheckCause::ServerTrouble},
        {"503", text(503, ""_ba), Verdict::NotProven, CheckCause::ServerTrouble},
        {"redirect nowhere", FakeAnswer {302, {}, {}, Whole}, Verdict::Unreachable, CheckCause::RedirectRefused},
        {"redirect to a file", FakeAnswer::redirect(302, u"file:///etc/passwd"_s), Verdict::Unreachable,
            CheckCause::RedirectRefused},
        {"redirect to itself", FakeAnswer::redirect(302, u"/v2/"_s), Verdict::Unreachable, CheckCause::RedirectRefused},
        {"2 MiB", FakeAnswer::json(200, QByteArray(2 * 1024 * 1024, ' ')), Verdict::Unreachable,
            CheckCause::AnswerTooLarge},
        {"truncated", delivered(Truncated), Verdict::Unreachable, CheckCause::ClosedEarly},
        {"hangs up", delivered(HangUp), Verdict::Unreachable, CheckCause::ClosedEarly},
    };
    for (const Fault &fault : faults) {
        FakeRegistry registry;
        registry.answerAllWith(fault.answer);
        expectFault(check(loginTo(registry.url())), fault);
        EXPECT_EQ(registry.requestsWithAuthorization(), 0) << fault.name;
    }
}

TEST(ClientFaults, OfTheLogin)
{
    const Fault faults[] = {
        {"web site", FakeAnswer::page(200, "Welcome, alice"_ba), Verdict::NotARegistry, CheckCause::WebSite},
        {"JSON site", FakeAnswer::json(200, R"({"user":"alice"})"_ba), Verdict::NotARegistry, CheckCause::WebSite},
        {"403", FakeAnswer::json(403, "{}"_ba), Verdict::Limited, CheckCause::NotAllowed},
        {"429", text(429, ""_ba), Verdict::NotProven, CheckCause::TooManyRequests},
        {"locked", text(401, "toomanyrequests: too many failed login attempts for username or IP address"_ba),
            Verdict::NotProven, CheckCause::TooManyFailedLogins},
        {"500", text(500, ""_ba), Verdict::NotProven, CheckCause::ServerTrouble},
        {"404", text(404, ""_ba), Verdict::NotProven, CheckCause::UnexpectedAnswer},
        {"truncated", delivered(FakeAnswer::Delivery::Truncated), Verdict::Unreachable, CheckCause::ClosedEarly},
    };
    for (const Fault &fault : faults) {
        FakeRegistry registry;
        registry.answerLoginWith("/v2/"_ba, fault.answer);
        expectFault(check(loginTo(registry.url())), fault);
        EXPECT_EQ(registry.requestsWithAuthorization(), 1) << fault.name;
    }
}

TEST(ClientFaults, OfTheTokenService)
{
    const Fault faults[] = {
        {"page", FakeAnswer::page(200, "Log in"_ba), Verdict::NotProven, CheckCause::NoToken},
        {"no token", FakeAnswer::json(200, R"({"expires_in":300})"_ba), Verdict::NotProven, CheckCause::NoToken},
        {"token with a line end", FakeAnswer::json(200, R"({"token":"a\r\nX-Injected: 1"})"_ba), Verdict::NotProven,
            CheckCause::NoToken},
        {"DENIED", FakeAnswer::json(403, R"({"errors":[{"code":"DENIED","message":"denied"}]})"_ba), Verdict::Refused,
            CheckCause::WrongCredentials},
        {"banned", text(403, "Forbidden"_ba), Verdict::NotProven, CheckCause::NotAllowed},
        {"locked", text(429, "too many failed login attempts"_ba), Verdict::NotProven, CheckCause::TooManyFailedLogins},
        {"400", FakeAnswer::json(400, "{}"_ba), Verdict::NotProven, CheckCause::TokenServiceFailed},
        {"404", text(404, ""_ba), Verdict::NotProven, CheckCause::TokenServiceFailed},
        {"503", text(503, ""_ba), Verdict::NotProven, CheckCause::ServerTrouble},
        {"too large", FakeAnswer::json(200, QByteArray(2 * 1024 * 1024, ' ')), Verdict::Unreachable,
            CheckCause::AnswerTooLarge},
    };
    for (const Fault &fault : faults) {
        FakeRegistry registry(FakeRegistry::Login::Bearer);
        registry.answerWith("/token"_ba, fault.answer);
        expectFault(check(loginTo(registry.url())), fault);
        EXPECT_EQ(registry.requestsWithAuthorization(), 1) << fault.name;
    }
}

TEST(ClientFaults, OfTheTokensUse)
{
    const FakeAnswer refusal = FakeAnswer::json(401, "{}"_ba);
    const QByteArray header = "WWW-Authenticate"_ba;
    const QByteArray invalid = R"(Bearer realm="/token",error="invalid_token")"_ba;
    const Fault faults[] = {
        {"invalid", refusal.with(header, invalid), Verdict::NotProven, CheckCause::TokenNotAccepted},
        {"clock", refusal.with(header, invalid).with("Date"_ba, httpDate(300)), Verdict::NotProven,
            CheckCause::ClockOff},
        {"no right", refusal.with(header, R"(Bearer realm="/token",error="insufficient_scope")"_ba), Verdict::Limited,
            CheckCause::RightMissing},
        {"403", FakeAnswer::json(403, "{}"_ba), Verdict::Limited, CheckCause::NotAllowed},
        {"page", FakeAnswer::page(200, "Welcome"_ba), Verdict::NotARegistry, CheckCause::WebSite},
        {"500", text(500, ""_ba), Verdict::NotProven, CheckCause::ServerTrouble},
    };
    for (const Fault &fault : faults) {
        FakeRegistry registry(FakeRegistry::Login::Bearer);
        admitAlice(registry);
        registry.answerLoginWith("/v2/"_ba, fault.answer);
        const CheckReport report = check(loginTo(registry.url()));
        expectFault(report, fault);
        if (fault.cause == CheckCause::ClockOff) {
            EXPECT_EQ(report.argument, u"5"_s);
        }
    }
}

TEST(ClientFaults, SilenceEnds)
{
    using enum FakeAnswer::Delivery;
    for (const auto delivery : {Never, Dripping}) {
        FakeRegistry registry;
        registry.answerAllWith(delivered(delivery));
        const CheckReport report = check(loginTo(registry.url()), impatientLimits);
        EXPECT_EQ(report.verdict, Verdict::Unreachable);
        EXPECT_EQ(report.cause, CheckCause::TimedOut);
    }
}

TEST(ClientFaults, NobodyThere)
{
    QUrl address;
    {
        const FakeRegistry registry;
        address = registry.url();
    }
    EXPECT_EQ(check(loginTo(address)).cause, CheckCause::ConnectionRefused);
    const CheckCause cause = check(loginTo(QUrl(u"https://registry.invalid"_s))).cause;
    EXPECT_TRUE(cause == CheckCause::HostNotFound || cause == CheckCause::NetworkDown);
}

TEST(ClientFaults, LoginPageIsNamed)
{
    FakeRegistry page;
    page.answerAllWith(FakeAnswer::page(200, "Single sign-on"_ba));
    FakeRegistry registry;
    registry.answerWith("/v2/"_ba, FakeAnswer::redirect(302, page.url().toString() + u"/login"_s));
    const CheckReport report = check(loginTo(registry.url()));
    EXPECT_EQ(report.cause, CheckCause::LoginPage);
    EXPECT_EQ(report.verdict, Verdict::NotARegistry);
    EXPECT_EQ(report.otherHost, page.url().toString());
    EXPECT_EQ(report.serverWords, u"Single sign-on"_s);
}

TEST(ClientFaults, TwoChallengeLinesAreRead)
{
    FakeRegistry registry;
    registry.answerWith("/v2/"_ba,
        FakeAnswer::json(401, "{}"_ba)
            .with("WWW-Authenticate"_ba, R"(Bearer realm="/token",service="container_registry",scope="*")"_ba)
            .with("WWW-Authenticate"_ba, R"(Basic realm="Gitea")"_ba));
    check(loginTo(registry.url()));
    ASSERT_FALSE(registry.requests("/token"_ba).isEmpty());
    EXPECT_EQ(registry.requests("/token"_ba).first().query, "service=container_registry"_ba);
}

TEST(ClientFaults, RefusedBearerDoesNotFallBackToBasic)
{
    FakeRegistry registry(FakeRegistry::Login::Bearer);
    registry.changeAnswers([](const FakeRequest &, FakeAnswer &answer) {
        if (answer.status == 401) {
            answer.headers.append({"WWW-Authenticate"_ba, "Basic realm=x"_ba});
        }
    });
    EXPECT_EQ(check(loginTo(registry.url())).verdict, Verdict::Refused);
    EXPECT_EQ(registry.requestsWithAuthorization(), 1);
}

TEST(ClientFaults, EchoedPasswordIsNotRepeated)
{
    const QByteArray password = "correct horse+battery/staple"_ba;
    const QByteArray pair = "alice:" + password;
    const QByteArrayList echoes = {password, password.toBase64(), pair.toBase64(), password.toPercentEncoding(),
        "correct+horse%2Bbattery%2Fstaple"_ba,
        R"({"errors":[{"code":"X","message":"bad password )" + password + "\"}]}",
        R"({"details":"correct\u0020horse+battery\/staple"})"_ba, "Basic " + pair.toBase64(), password.toHex(),
        "<title>" + password + "</title>", QByteArray(290, 'x') + password};
    for (const QByteArray &echo : echoes) {
        SCOPED_TRACE(echo.toStdString());
        for (const auto kind : {FakeRegistry::Login::Basic, FakeRegistry::Login::Bearer}) {
            FakeRegistry registry(kind);
            registry.changeAnswers([&echo, kind](const FakeRequest &request, FakeAnswer &answer) {
                if (request.hasAuthorization()) {
                    answer.status = kind == FakeRegistry::Login::Basic ? 401 : 400;
                    answer.body = echo;
                }
            });
            const QString said = everythingIn(check(loginTo(registry.url())));
            for (const QByteArray &secret : {"horse"_ba, password.toBase64().left(20), pair.toBase64().left(20)}) {
                EXPECT_FALSE(said.contains(QString::fromLatin1(secret), Qt::CaseInsensitive)) << qPrintable(said);
            }
        }
    }
}

TEST(ClientFaults, EchoedTokenIsNotRepeated)
{
    FakeRegistry registry(FakeRegistry::Login::Bearer);
    admitAlice(registry);
    registry.changeAnswers([](const FakeRequest &request, FakeAnswer &answer) {
        const QByteArray authorization = request.headers.value("authorization");
        if (authorization.startsWith("Bearer ")) {
            answer = text(500, "cannot read " + authorization);
        }
    });
    const CheckReport report = check(loginTo(registry.url()));
    EXPECT_EQ(report.serverWords, u"cannot read Bearer •••"_s);
}

TEST(ClientFaults, RetryTimeIsKept)
{
    FakeRegistry registry;
    registry.answerAllWith(text(429, ""_ba).with("Retry-After"_ba, "120"_ba));
    const CheckReport report = check(loginTo(registry.url()));
    const QDateTime again = QDateTime::fromString(report.argument, Qt::ISODate);
    EXPECT_LE(std::abs(again.secsTo(report.at.addSecs(120))), 10);
}

} // namespace purser
