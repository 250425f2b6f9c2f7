#include "app/registry/http.h"
#include "tests/app/registry/checking.h"

#include <QElapsedTimer>

using namespace Qt::Literals;

namespace purser {

namespace {

HttpAnswer get(const HttpRequest &request, HttpLimits limits = quickLimits)
{
    Http http(limits);
    return QCoro::waitFor(http.get(request));
}

HttpRequest to(const QUrl &url)
{
    HttpRequest request;
    request.url = url;
    return request;
}

// Sets an environment variable for one test.
class Variable
{
public:
    Variable(const char *name, const QByteArray &value) : m_name(name), m_before(qgetenv(name))
    {
        qputenv(name, value);
    }
    ~Variable() { m_before.isNull() ? qunsetenv(m_name) : qputenv(m_name, m_before); }
    Q_DISABLE_COPY_MOVE(Variable)

private:
    const char *m_name;
    QByteArray m_before;
};

} // namespace

TEST(Http, SaysLittleAboutItself)
{
    FakeRegistry registry(FakeRegistry::Login::Open);
    EXPECT_EQ(get(to(registry.url())).status, 404);
    const auto headers = registry.requests().first().headers;
    EXPECT_EQ(headers.value("user-agent"), "Purser/" PURSER_VERSION ""_ba);
    EXPECT_EQ(headers.value("accept-encoding"), "identity"_ba);
    EXPECT_EQ(headers.value("accept-language"), "en"_ba);
    EXPECT_EQ((headers.keys()),
        (QByteArrayList {"accept-encoding"_ba, "accept-language"_ba, "cache-control"_ba, "connection"_ba, "host"_ba,
            "pragma"_ba, "user-agent"_ba}));
}

TEST(Http, RemembersNothing)
{
    FakeRegistry registry(FakeRegistry::Login::Open);
    registry.answerAllWith(FakeAnswer::json(200, "{}"_ba)
                               .with("Set-Cookie"_ba, "a=b; Path=/"_ba)
                               .with("Cache-Control"_ba, "max-age=3600"_ba)
                               .with("ETag"_ba, "\"x\""_ba));
    Http http(quickLimits);
    HttpRequest request = to(registry.url());
    request.session = http.openSession();
    request.authorization = Secret("Basic YTpi"_ba);
    QCoro::waitFor(http.get(request));
    request.authorization = Secret();
    QCoro::waitFor(http.get(request));
    ASSERT_EQ(registry.requests().size(), 2);
    const auto headers = registry.requests().last().headers;
    for (const QByteArray &name : {"cookie"_ba, "authorization"_ba, "if-none-match"_ba, "referer"_ba}) {
        EXPECT_FALSE(headers.contains(name)) << name.toStdString();
    }
}

TEST(Http, AnswersNoChallengeByItself)
{
    for (const QByteArray &challenge : {"Basic realm=x"_ba, "Negotiate"_ba, "NTLM"_ba, "Digest realm=x,nonce=y"_ba}) {
        FakeRegistry registry;
        registry.answerAllWith(FakeAnswer::json(401, "{}"_ba).with("WWW-Authenticate"_ba, challenge));
        const HttpAnswer answer = get(to(registry.url()));
        EXPECT_EQ(answer.status, 401);
        EXPECT_EQ(answer.body, "{}"_ba);
        EXPECT_EQ(answer.header("www-authenticate"_ba), challenge);
        EXPECT_EQ(registry.requests().size(), 1);
        EXPECT_EQ(registry.requestsWithAuthorization(), 0);
    }
}

TEST(Http, UnsafeRequestsAreNotSent)
{
    FakeRegistry registry;
    QList<HttpRequest> requests(6, to(registry.url()));
    requests[0].authorization = Secret("Bearer a\r\nX-Injected: 1"_ba);
    requests[1].authorization = Secret(QByteArray("Bearer a\0b", 10));
    requests[2].headers = {{"Bad Name"_ba, "x"_ba}};
    requests[3].headers = {{"Accept"_ba, "x\ny"_ba}};
    requests[4].url.setUserInfo(u"a:b"_s);
    requests[5].url = QUrl(u"file:///etc/passwd"_s);
    for (const HttpRequest &request : requests) {
        EXPECT_EQ(get(request).failure, HttpFailure::BadRequest);
    }
    EXPECT_EQ(get(to(QUrl(u"http://registry.example.com"_s))).failure, HttpFailure::UnencryptedRefused);
    EXPECT_TRUE(registry.requests().isEmpty());
}

TEST(Http, StopsAtTheCap)
{
    FakeRegistry registry;
    registry.answerAllWith(FakeAnswer::json(200, QByteArray(1024 * 1024, ' ')));
    EXPECT_EQ(get(to(registry.url())).body.size(), 1024 * 1024);
    registry.answerAllWith(FakeAnswer::json(200, QByteArray(1024 * 1024 + 1, ' ')));
    EXPECT_EQ(get(to(registry.url())).failure, HttpFailure::TooLarge);
}

TEST(Http, DeadlineHoldsForAllHopsTogether)
{
    FakeRegistry registry;
    registry.answerAllWith(FakeAnswer {200, {}, {}, FakeAnswer::Delivery::Dripping});
    registry.answerWith("/v2/"_ba, FakeAnswer::redirect(302, u"/drip"_s));
    HttpRequest request = to(registry.url());
    request.url.setPath(u"/v2/"_s);
    QElapsedTimer clock;
    clock.start();
    const HttpAnswer answer = get(request, HttpLimits {std::chrono::seconds(5), std::chrono::milliseconds(300), 1024});
    EXPECT_EQ(answer.failure, HttpFailure::TimedOut);
    EXPECT_GE(clock.elapsed(), 290);
    EXPECT_LT(clock.elapsed(), 4000);
}

TEST(Http, TruncatedBodyIsAFailure)
{
    FakeRegistry registry;
    registry.answerAllWith(FakeAnswer {200, {}, "0123456789"_ba, FakeAnswer::Delivery::Truncated});
    EXPECT_EQ(get(to(registry.url())).failure, HttpFailure::ClosedEarly);
}

TEST(Http, PostSendsTheBodyOnceAndFollowsNothing)
{
    FakeRegistry other;
    FakeRegistry registry;
    registry.answerAllWith(FakeAnswer::json(200, "{}"_ba));
    Http http(quickLimits);
    HttpRequest request = to(registry.url());
    request.headers = {{"Content-Type"_ba, "application/x-amz-json-1.1"_ba}};
    EXPECT_EQ(QCoro::waitFor(http.post(request, "{}"_ba)).status, 200);
    EXPECT_EQ(registry.requests().first().method, "POST"_ba);
    EXPECT_EQ(registry.requests().first().body, "{}"_ba);
    registry.answerAllWith(FakeAnswer::redirect(307, other.url().toString()));
    EXPECT_EQ(QCoro::waitFor(http.post(request, "{}"_ba)).failure, HttpFailure::RedirectRefused);
    EXPECT_TRUE(other.requests().isEmpty());
}

TEST(Http, LostAuthorizationStaysLost)
{
    FakeRegistry home;
    FakeRegistry other;
    home.answerWith("/start"_ba, FakeAnswer::redirect(302, other.url().toString() + u"/away"_s));
    other.answerAllWith(FakeAnswer::redirect(302, home.url().toString() + u"/back"_s));
    home.answerWith("/back"_ba, FakeAnswer::redirect(302, u"/end"_s));
    HttpRequest request = to(home.url());
    request.url.setPath(u"/start"_s);
    request.authorization = Secret("Basic YTpi"_ba);
    const HttpAnswer answer = get(request);
    EXPECT_TRUE(answer.lostAuthorization);
    EXPECT_EQ(answer.url.path(), u"/end"_s);
    EXPECT_EQ(home.requestsWithAuthorization(), 1);
    EXPECT_EQ(other.requestsWithAuthorization(), 0);
}

TEST(Http, ProxyNeverSeesACredentialAndIsNotUsedForThisComputer)
{
    FakeRegistry proxy;
    proxy.answerAllWith(FakeAnswer::json(200, "{}"_ba));
    const Variable lower("http_proxy", proxy.url().toEncoded());
    const Variable upper("HTTP_PROXY", proxy.url().toEncoded());
    const Variable none("no_proxy", "");
    HttpRequest request = to(QUrl(u"http://registry.example.com:5000/v2/"_s));
    request.trusts = {{Trust::Kind::PlainHttp, u"http://registry.example.com:5000"_s}};
    const HttpAnswer plain = get(request);
    EXPECT_EQ(plain.status, 200);
    EXPECT_EQ(plain.proxy, proxy.host());
    EXPECT_EQ(proxy.requests().size(), 1);
    request.authorization = Secret("Basic YTpi"_ba);
    EXPECT_EQ(get(request).failure, HttpFailure::ProxyUnencrypted);
    EXPECT_EQ(proxy.requests().size(), 1);

    FakeRegistry registry;
    EXPECT_EQ(get(to(registry.url())).status, 404);
    EXPECT_EQ(registry.requests().size(), 1);
    EXPECT_EQ(proxy.requests().size(), 1);
}

TEST(Http, ProxyThatIsNotThereIsNamed)
{
    QByteArray address;
    {
        const FakeRegistry gone;
        address = gone.url().toEncoded();
    }
    const Variable lower("http_proxy", address);
    const Variable none("no_proxy", "");
    HttpRequest request = to(QUrl(u"http://registry.example.com:5000/v2/"_s));
    request.trusts = {{Trust::Kind::PlainHttp, u"http://registry.example.com:5000"_s}};
    EXPECT_EQ(get(request).failure, HttpFailure::ProxyFailed);
}

} // namespace purser
