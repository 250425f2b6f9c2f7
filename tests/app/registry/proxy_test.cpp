// The way there: proxies of an integration's own and what goes wrong with them, authorities and client certificates.

#include "app/model/checksentences.h"
#include "tests/app/registry/checking.h"
#include "tests/support/certificates.h"
#include "tests/support/internet.h"
#include "tests/support/opensslserver.h"

using namespace Qt::Literals;

namespace purser {

namespace {

constexpr HttpLimits limits {std::chrono::seconds(2), std::chrono::seconds(10), 1024 * 1024};

RegistryLogin through(const QString &proxy)
{
    RegistryLogin login = loginTo(QUrl(u"https://registry.example.com"_s));
    login.route.proxy = Route::Proxy::Own;
    login.route.proxyAddress = proxy;
    return login;
}

// The environment as another program of this computer would have it.
class SystemProxy
{
public:
    explicit SystemProxy(const QString &address) : m_before(qgetenv("https_proxy"))
    {
        qputenv("https_proxy", u"http://%1"_s.arg(address).toUtf8());
    }
    ~SystemProxy() { m_before.isNull() ? qunsetenv("https_proxy") : qputenv("https_proxy", m_before); }
    Q_DISABLE_COPY_MOVE(SystemProxy)

private:
    QByteArray m_before;
};

FakeAnswer status(int code)
{
    return FakeAnswer {code, {{"Connection"_ba, "close"_ba}}, {}, FakeAnswer::Delivery::Whole};
}

QSslConfiguration asking(
    const TestCertificate &certificate, const TestCertificate &known, QSslSocket::PeerVerifyMode mode)
{
    QSslConfiguration configuration = serverConfiguration(certificate);
    configuration.setPeerVerifyMode(mode);
    configuration.setCaCertificates(QSslCertificate::fromData(known.certificate, QSsl::Pem));
    return configuration;
}

} // namespace

TEST(Proxy, EachFaultNamesIt)
{
    using enum FakeAnswer::Delivery;
    const FakeAnswer login = status(407).with("Proxy-Authenticate"_ba, "Basic realm=\"proxy\""_ba);
    const struct
    {
        const char *name;
        FakeAnswer answer;
        CheckCause cause;
        QString says;
    } cases[] = {
        {"login", login, CheckCause::ProxyLogin, u"wants a login"_s},
        {"403", status(403), CheckCause::ProxyRefused, u"opens no way"_s},
        {"404", status(404), CheckCause::ProxyRefused, u"opens no way"_s},
        {"500", status(500), CheckCause::ProxyRefused, u"opens no way"_s},
        {"502", status(502), CheckCause::ProxyRefused, u"opens no way"_s},
        {"503", status(503), CheckCause::ProxyRefused, u"opens no way"_s},
        {"504", status(504), CheckCause::ProxyRefused, u"opens no way"_s},
        {"closes", FakeAnswer {200, {}, {}, HangUp}, CheckCause::ProxyClosed, u"hung up"_s},
        {"says nothing", FakeAnswer {200, {}, {}, Never}, CheckCause::ProxyFailed, u"did not answer"_s},
        {"not a proxy", FakeAnswer::raw("SSH-2.0-OpenSSH_9.2\r\n\r\n"), CheckCause::ProxyRefused, u"opens no way"_s},
    };
    for (const auto &[name, answer, cause, says] : cases) {
        SCOPED_TRACE(name);
        FakeRegistry proxy;
        proxy.answerAllWith(answer);
        const CheckReport report = check(through(proxy.host()), limits);
        EXPECT_EQ(report.verdict, Verdict::Unreachable);
        EXPECT_EQ(static_cast<int>(report.cause), static_cast<int>(cause));
        EXPECT_EQ(report.otherHost, proxy.host());
        EXPECT_TRUE(message(report).contains(proxy.host())) << qPrintable(message(report));
        EXPECT_TRUE(message(report).contains(says)) << qPrintable(message(report));
        EXPECT_EQ(proxy.requestsWithAuthorization(), 0);
        for (const FakeRequest &request : proxy.requests()) {
            EXPECT_EQ(request.method, "CONNECT"_ba);
            EXPECT_FALSE(request.headers.contains("proxy-authorization"));
        }
    }
}

TEST(Proxy, ThatIsNotThereIsNamed)
{
    QString address;
    {
        const FakeRegistry gone;
        address = gone.host();
    }
    const CheckReport report = check(through(address));
    EXPECT_EQ(report.cause, CheckCause::ProxyFailed);
    EXPECT_TRUE(message(report).contains(address)) << qPrintable(message(report));
}

TEST(Proxy, IsNotBlamedForAServerThatStopsAnswering)
{
    Internet internet;
    internet.put(u"registry.example.com"_s, [](const FakeRequest &request) {
        FakeAnswer answer = FakeAnswer::json(401, {}).with("WWW-Authenticate"_ba, "Basic realm=\"r\""_ba);
        answer.delivery = request.hasAuthorization() ? FakeAnswer::Delivery::Never : FakeAnswer::Delivery::Whole;
        return answer;
    });
    RegistryLogin login = loginTo(QUrl(u"https://registry.example.com"_s));
    login.route = internet.route();
    EXPECT_EQ(check(login, limits).cause, CheckCause::TimedOut);
}

TEST(Proxy, SystemsOwnOrNone)
{
    Internet systems;
    Internet own;
    for (Internet *internet : {&systems, &own}) {
        internet->put(u"registry.example.com"_s, [](const FakeRequest &) { return FakeAnswer::json(500, "{}"_ba); });
    }
    const SystemProxy variable(systems.proxyAddress());
    RegistryLogin login = loginTo(QUrl(u"https://registry.example.com"_s));
    login.route.authorities = systems.authority();
    EXPECT_EQ(check(login).cause, CheckCause::ServerTrouble);
    EXPECT_EQ(systems.requests().size(), 1);

    login.route = own.route();
    EXPECT_EQ(check(login).cause, CheckCause::ServerTrouble);
    EXPECT_EQ(own.requests().size(), 1);

    login.route = Route();
    login.route.proxy = Route::Proxy::None;
    EXPECT_EQ(check(login).verdict, Verdict::Unreachable); // there is no such host without a proxy
    EXPECT_EQ(systems.requests().size(), 1);
}

// The authority vouches for the registry and its token service, both of this integration.
TEST(Route, AuthorityIsForTheRegistryAndItsRealm)
{
    const TestCertificate authority = makeAuthority();
    FakeRegistry service(FakeRegistry::Login::Bearer);
    FakeRegistry registry(FakeRegistry::Login::Bearer);
    for (FakeRegistry *each : {&service, &registry}) {
        admitAlice(*each);
        each->useTls(serverConfiguration(makeCertificate({}, &authority)));
    }
    registry.setRealm(service.url().toString() + u"/token"_s);
    RegistryLogin login = loginTo(registry.url(), {{Trust::Kind::Realm, service.host()}});
    EXPECT_EQ(check(login).cause, CheckCause::TlsIncomplete);
    login.route.authorities = authority.certificate;
    EXPECT_EQ(check(login).verdict, Verdict::Accepted);
    CertificateWish another;
    another.isAuthority = true;
    login.route.authorities = makeCertificate(another).certificate;
    EXPECT_EQ(check(login).cause, CheckCause::TlsIncomplete);
}

TEST(Route, ClientCertificateIsShownToTheRegistryOnly)
{
    const TestCertificate authority = makeAuthority();
    CertificateWish wish;
    wish.commonName = "alice"_ba;
    wish.alternativeNames.clear();
    const TestCertificate own = makeCertificate(wish, &authority);
    FakeRegistry service(FakeRegistry::Login::Bearer);
    FakeRegistry registry(FakeRegistry::Login::Bearer);
    for (FakeRegistry *each : {&service, &registry}) {
        admitAlice(*each);
    }
    registry.useTls(asking(makeCertificate({}, &authority), authority, QSslSocket::VerifyPeer));
    service.useTls(asking(makeCertificate({}, &authority), authority, QSslSocket::QueryPeer));
    registry.setRealm(service.url().toString() + u"/token"_s);
    RegistryLogin login = loginTo(registry.url(), {{Trust::Kind::Realm, service.host()}});
    login.route.authorities = authority.certificate;
    login.route.clientCertificate = own.certificate;
    login.route.clientKey = Secret(own.key);
    const CheckReport report = check(login);
    EXPECT_EQ(report.verdict, Verdict::Accepted) << qPrintable(message(report));
    ASSERT_FALSE(service.requests().isEmpty());
    for (const FakeRequest &request : service.requests()) {
        EXPECT_TRUE(request.clientCertificate.isEmpty());
    }
    for (const FakeRequest &request : registry.requests()) {
        EXPECT_EQ(request.clientCertificate.trimmed(), own.certificate.trimmed());
    }
}

TEST(Route, ClientCertificateOfAnotherAuthorityIsRefused)
{
    const TestCertificate authority = makeAuthority();
    const TestCertificate own = makeCertificate();
    OpenSslServer registry(makeCertificate({}, &authority), {u"-Verify"_s, u"1"_s, u"-verify_return_error"_s});
    RegistryLogin login = loginTo(registry.url());
    login.route.authorities = authority.certificate;
    login.route.clientCertificate = own.certificate;
    login.route.clientKey = Secret(own.key);
    const CheckReport report = check(login);
    EXPECT_EQ(report.cause, CheckCause::TlsClientCertificateRefused) << qPrintable(message(report));
    EXPECT_FALSE(registry.output().contains("GET "));
}

TEST(Route, NginxSaysInHttpThatItWantsACertificate)
{
    const std::pair<QByteArray, CheckCause> cases[] = {
        {"400 No required SSL certificate was sent"_ba, CheckCause::TlsClientCertificateWanted},
        {"400 The SSL certificate error"_ba, CheckCause::TlsClientCertificateRefused},
    };
    for (const auto &[title, cause] : cases) {
        FakeRegistry registry;
        registry.answerAllWith(FakeAnswer::page(400, title));
        EXPECT_EQ(static_cast<int>(check(loginTo(registry.url())).cause), static_cast<int>(cause));
    }
}

} // namespace purser
