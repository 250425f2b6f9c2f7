#include "app/registry/clientidentity.h"
#include "tests/app/registry/checking.h"
#include "tests/support/certificates.h"
#include "tests/support/internet.h"

using namespace Qt::Literals;

namespace purser {

namespace {

FakeAnswer basicRegistry(const FakeRequest &request)
{
    const QByteArray alice = "Basic " + "alice:correct horse+battery/staple"_ba.toBase64();
    return request.headers.value("authorization") == alice
        ? FakeAnswer::json(200, "{}"_ba)
        : FakeAnswer::json(401, "{}"_ba).with("WWW-Authenticate"_ba, "Basic realm=\"registry\""_ba);
}

} // namespace

TEST(Route, reachesAHostThroughItsProxyWithItsAuthority)
{
    Internet internet;
    internet.put(u"registry.example.com"_s, basicRegistry);
    RegistryLogin login = loginTo(QUrl(u"https://registry.example.com"_s));
    login.route = internet.route();
    const CheckReport report = check(login);
    EXPECT_EQ(report.verdict, Verdict::Accepted) << everythingIn(report).toStdString();
    EXPECT_EQ(internet.hostsThatSaw(login.password.expose()), QStringList {u"registry.example.com"_s});
}

TEST(Route, doesNotTrustTheAuthorityForAnotherIntegration)
{
    Internet internet;
    internet.put(u"registry.example.com"_s, basicRegistry);
    RegistryLogin login = loginTo(QUrl(u"https://registry.example.com"_s));
    login.route = internet.route();
    login.route.authorities.clear();
    const CheckReport report = check(login);
    EXPECT_EQ(report.cause, CheckCause::TlsIncomplete);
    EXPECT_TRUE(internet.requests().isEmpty());
}

TEST(Route, saysThatAHostDoesNotExistBehindTheProxy)
{
    Internet internet;
    RegistryLogin login = loginTo(QUrl(u"https://registry.example.com"_s));
    login.route = internet.route();
    EXPECT_EQ(check(login).verdict, Verdict::Unreachable);
}

TEST(Route, sendsNothingWithAClientKeyOfAnotherCertificate)
{
    FakeRegistry registry;
    RegistryLogin login = loginTo(registry.url());
    login.route.clientCertificate = makeCertificate().certificate;
    login.route.clientKey = Secret(makeCertificate().key);
    EXPECT_EQ(check(login).cause, CheckCause::ClientCertificateUnusable);
    EXPECT_TRUE(registry.requests().isEmpty());
}

TEST(Route, sendsNothingWithUnreadableAuthorities)
{
    FakeRegistry registry;
    RegistryLogin login = loginTo(registry.url());
    login.route.authorities = "no certificate"_ba;
    EXPECT_EQ(check(login).cause, CheckCause::AuthoritiesUnusable);
    EXPECT_TRUE(registry.requests().isEmpty());
}

TEST(ClientIdentity, wantsAKeyThatFits)
{
    const TestCertificate own = makeCertificate();
    Route route;
    EXPECT_TRUE(hasUsableIdentity(route));
    route.clientCertificate = own.certificate;
    EXPECT_FALSE(hasUsableIdentity(route));
    route.clientKey = Secret(own.key);
    EXPECT_TRUE(hasUsableIdentity(route));
    route.clientKey = Secret("-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n"_ba);
    EXPECT_FALSE(hasUsableIdentity(route));
}

} // namespace purser
