#include "tests/app/registry/checking.h"
#include "tests/support/dockerregistry.h"
#include "tests/support/tokenservice.h"

using namespace Qt::Literals;

// Against Debian's docker-registry, and in agreement with skopeo wherever skopeo is right.
namespace purser {

namespace {

const QString user = u"alice"_s;
const QString password = u"correct horse+battery/staple"_s;

bool skopeoAccepts(const DockerRegistry &registry, const QString &secret)
{
    return skopeoLogin(registry.host(), user, secret) == 0;
}

} // namespace

TEST(Truth, PasswordFile)
{
    DockerRegistry registry;
    registry.usePassword(user, password);
    ASSERT_TRUE(registry.start()) << registry.log().toStdString();
    const CheckReport right = check(loginTo(registry.url()));
    EXPECT_EQ(right.verdict, Verdict::Accepted);
    EXPECT_EQ(right.cause, CheckCause::BasicProved);
    EXPECT_TRUE(skopeoAccepts(registry, password));
    const CheckReport wrong = check(wrongLoginTo(registry.url()));
    EXPECT_EQ(wrong.verdict, Verdict::Refused);
    EXPECT_EQ(wrong.cause, CheckCause::WrongCredentials);
    EXPECT_FALSE(skopeoAccepts(registry, u"incorrect"_s));
}

TEST(Truth, Tokens)
{
    TokenService service(user, password);
    DockerRegistry registry;
    registry.useTokens(service);
    ASSERT_TRUE(registry.start()) << registry.log().toStdString();
    EXPECT_EQ(check(loginTo(registry.url())).cause, CheckCause::RealmNeedsConsent);
    EXPECT_EQ(service.http().requestsWithAuthorization(), 0);

    const Trusts trusts = {{Trust::Kind::Realm, service.host()}};
    const CheckReport right = check(loginTo(registry.url(), trusts));
    EXPECT_EQ(right.verdict, Verdict::Accepted);
    EXPECT_EQ(right.cause, CheckCause::TokenControlProved);
    EXPECT_TRUE(skopeoAccepts(registry, password));
    service.http().forget();
    EXPECT_EQ(check(wrongLoginTo(registry.url(), trusts)).verdict, Verdict::Refused);
    EXPECT_EQ(service.http().requestsWithAuthorization(), 1);
    EXPECT_FALSE(skopeoAccepts(registry, u"incorrect"_s));

    service.setAnonymous(true);
    EXPECT_EQ(check(loginTo(registry.url(), trusts)).cause, CheckCause::TokenSubjectProved);
    EXPECT_EQ(check(wrongLoginTo(registry.url(), trusts)).verdict, Verdict::Refused);
}

TEST(Truth, TokensThatTheRegistryDoesNotTake)
{
    TokenService service(user, password);
    DockerRegistry registry;
    registry.useTokens(service);
    ASSERT_TRUE(registry.start()) << registry.log().toStdString();
    const Trusts trusts = {{Trust::Kind::Realm, service.host()}};
    service.setIssuer("another issuer"_ba);
    const CheckReport report = check(loginTo(registry.url(), trusts));
    EXPECT_EQ(report.verdict, Verdict::NotProven);
    EXPECT_EQ(report.cause, CheckCause::TokenNotAccepted);
    EXPECT_FALSE(skopeoAccepts(registry, password));
    service.setIssuer(TokenService::issuer);
    service.setClockShift(-3600);
    EXPECT_EQ(check(loginTo(registry.url(), trusts)).cause, CheckCause::TokenNotAccepted);
}

// skopeo says "Login Succeeded!" to any password here.
TEST(Truth, Open)
{
    DockerRegistry registry;
    ASSERT_TRUE(registry.start()) << registry.log().toStdString();
    for (const RegistryLogin &login : {loginTo(registry.url()), wrongLoginTo(registry.url())}) {
        const CheckReport report = check(login);
        EXPECT_EQ(report.verdict, Verdict::NotProven);
        EXPECT_EQ(report.cause, CheckCause::OpenRegistry);
    }
    EXPECT_TRUE(skopeoAccepts(registry, u"incorrect"_s));
}

TEST(Truth, PrivateAuthority)
{
    const TestCertificate authority = makeAuthority();
    const TestCertificate certificate = makeCertificate({}, &authority);
    DockerRegistry registry;
    registry.usePassword(user, password);
    registry.useTls(certificate);
    ASSERT_TRUE(registry.start()) << registry.log().toStdString();
    const CheckReport unknown = check(loginTo(registry.url()));
    EXPECT_EQ(unknown.verdict, Verdict::Unreachable);
    EXPECT_EQ(unknown.cause, CheckCause::TlsIncomplete);
    ASSERT_TRUE(unknown.offer);
    EXPECT_EQ(unknown.offer->trust.value, u"%1 %2"_s.arg(registry.host(), fingerprint(certificate)));
    EXPECT_EQ(check(loginTo(registry.url(), {unknown.offer->trust})).verdict, Verdict::Accepted);
    EXPECT_EQ(check(wrongLoginTo(registry.url(), {unknown.offer->trust})).verdict, Verdict::Refused);
    EXPECT_TRUE(skopeoAccepts(registry, password));
}

TEST(Truth, WrongSchemeForThePort)
{
    DockerRegistry plain;
    DockerRegistry encrypted;
    encrypted.useTls(makeCertificate());
    ASSERT_TRUE(plain.start() && encrypted.start());
    EXPECT_EQ(check(loginTo(QUrl(u"https://"_s + plain.host()))).cause, CheckCause::PlainPort);
    EXPECT_EQ(check(loginTo(QUrl(u"http://"_s + encrypted.host()))).cause, CheckCause::TlsPort);
}

} // namespace purser
