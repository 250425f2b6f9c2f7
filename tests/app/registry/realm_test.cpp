#include "app/registry/origin.h"
#include "app/registry/realm.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace Qt::Literals;

namespace purser {

namespace {

using enum RealmRule::Answer;
using enum RealmRule::Reason;

struct Vector
{
    QString registry;
    QByteArray realm;
    RealmRule::Answer answer;
    RealmRule::Reason reason = None;
};

const Vector vectors[] = {
    // its own host
    {u"https://registry.example.com"_s, "https://registry.example.com/token", Allowed},
    {u"https://registry.example.com"_s, "https://REGISTRY.example.com./token", Allowed},
    {u"https://registry.example.com"_s, "https://registry.example.com:5001/auth", Allowed},
    {u"https://registry.example.com"_s, "/token2", Allowed},
    {u"https://registry.example.com"_s, "token", Allowed},
    {u"http://registry.example.com"_s, "https://registry.example.com/token", Allowed},
    {u"http://127.0.0.1:5000"_s, "http://127.0.0.1:5000/token", Allowed},
    {u"http://[::1]:5000"_s, "http://[::1]:5000/token", Allowed},
    {u"https://10.0.0.1"_s, "https://10.0.0.1/token", Allowed},
    {u"https://10.0.0.1:5000"_s, "https://10.0.0.1:5001/token", Allowed},
    {u"http://10.0.0.1:5000"_s, "http://10.0.0.1:5000/token", Allowed},
    {u"http://localhost:5000"_s, "http://localhost:5000/token", Allowed},
    // pairs and siblings
    {u"https://registry-1.docker.io"_s, "https://auth.docker.io/token", Allowed},
    {u"https://registry.gitlab.com"_s, "https://gitlab.com/jwt/auth", Allowed},
    {u"https://registry.cn-hangzhou.aliyuncs.com"_s, "https://dockerauth.cn-hangzhou.aliyuncs.com/auth", Allowed},
    {u"https://nvcr.io"_s, "https://authn.nvidia.com/token", Allowed},
    {u"https://registry.acme.com"_s, "https://gitlab.acme.com/jwt/auth", Allowed},
    {u"https://acme.com"_s, "https://auth.acme.com/token", Allowed},
    // another port of this computer may be somebody else's
    {u"http://127.0.0.1:5000"_s, "http://127.0.0.1:5001/token", NeedsConsent, OtherHost},
    {u"https://localhost:5000"_s, "https://localhost:5001/token", NeedsConsent, OtherHost},
    // others need a person
    {u"https://registry.example"_s, "https://evil.example/token", NeedsConsent, OtherHost},
    {u"https://registry.example.com"_s, "https://auth.example.net/token", NeedsConsent, OtherHost},
    {u"https://registry.acme.com"_s, "https://auth.acme.com:8443/token", NeedsConsent, OtherHost},
    {u"https://registry.acme.co.uk"_s, "https://evil.co.uk/token", NeedsConsent, OtherHost},
    {u"https://acme.azurecr.io"_s, "https://evil.azurecr.io/token", NeedsConsent, OtherHost},
    {u"https://acme.jfrog.io"_s, "https://evil.jfrog.io/token", NeedsConsent, OtherHost},
    {u"https://registry.cn-hangzhou.aliyuncs.com"_s, "https://dockerauth.us-east-1.aliyuncs.com/auth", NeedsConsent,
        OtherHost},
    {u"https://registry-1.docker.io.evil.com"_s, "https://auth.docker.io/token", NeedsConsent, OtherHost},
    {u"https://registry-1.docker.io"_s, "https://auth.docker.io.evil.com/token", NeedsConsent, OtherHost},
    {u"https://registry.acme.com"_s, "https://evilacme.com/token", NeedsConsent, OtherHost},
    {u"https://registry"_s, "https://auth/token", NeedsConsent, OtherHost},
    {u"https://registry.acme.com"_s, "https://203.0.113.9/token", NeedsConsent, OtherHost},
    {u"https://registry.acme.com"_s, "//auth.acme.net/token", NeedsConsent, OtherHost},
    {u"http://10.0.0.1:5000"_s, "http://10.0.0.1:5001/token", NeedsConsent, Unencrypted},
    // never inside another network
    {u"https://registry.example.com"_s, "https://127.0.0.1/token", Refused, InternalAddress},
    {u"https://registry.example.com"_s, "https://127.1/token", Refused, InternalAddress},
    {u"https://registry.example.com"_s, "https://2130706433/token", Refused, InternalAddress},
    {u"https://registry.example.com"_s, "https://0x7f.0.0.1/token", Refused, InternalAddress},
    {u"https://registry.example.com"_s, "https://localhost/token", Refused, InternalAddress},
    {u"https://registry.example.com"_s, "https://x.localhost/token", Refused, InternalAddress},
    {u"https://registry.example.com"_s, "https://169.254.169.254/latest", Refused, InternalAddress},
    {u"https://registry.example.com"_s, "https://10.1.2.3/token", Refused, InternalAddress},
    {u"https://registry.example.com"_s, "https://172.31.0.1/token", Refused, InternalAddress},
    {u"https://registry.example.com"_s, "https://192.168.1.1/token", Refused, InternalAddress},
    {u"https://registry.example.com"_s, "https://0.0.0.0/token", Refused, InternalAddress},
    {u"https://registry.example.com"_s, "https://224.0.0.1/token", Refused, InternalAddress},
    {u"https://registry.example.com"_s, "https://[::1]/token", Refused, InternalAddress},
    {u"https://registry.example.com"_s, "https://[::]/token", Refused, InternalAddress},
    {u"https://registry.example.com"_s, "https://[fe80::1]/token", Refused, InternalAddress},
    {u"https://registry.example.com"_s, "https://[fd00::1]/token", Refused, InternalAddress},
    {u"https://registry.example.com"_s, "https://[ff02::1]/token", Refused, InternalAddress},
    {u"https://registry.example.com"_s, "https://[::ffff:169.254.169.254]/token", Refused, InternalAddress},
    {u"https://10.0.0.1"_s, "https://10.0.0.2/token", Refused, InternalAddress},
    {u"http://127.0.0.1:5000"_s, "http://localhost:5000/token", Refused, InternalAddress},
    // never in clear, unless the registry is
    {u"https://registry.example.com"_s, "http://registry.example.com/token", Refused, Unencrypted},
    {u"https://127.0.0.1:5000"_s, "http://127.0.0.1:5000/token", Refused, Unencrypted},
    {u"http://registry.example.com"_s, "http://auth.example.com/token", Refused, Unencrypted},
    {u"https://registry-1.docker.io"_s, "http://auth.docker.io/token", Refused, Unencrypted},
    // no address at all
    {u"https://registry.example.com"_s, "https://user@registry.example.com/token", Refused, UserInformation},
    {u"https://registry.example.com"_s, "https://user:pass@evil.com/token", Refused, UserInformation},
    {u"https://registry.example.com"_s, "https://registry.example.com@evil.com/", Refused, UserInformation},
    {u"https://registry.example.com"_s, "https://@registry.example.com/", Refused, UserInformation},
    {u"https://registry.example.com"_s, "file:///etc/passwd", Refused, Unreadable},
    {u"https://registry.example.com"_s, "data:text/plain,x", Refused, Unreadable},
    {u"https://registry.example.com"_s, "ftp://registry.example.com/token", Refused, Unreadable},
    {u"https://registry.example.com"_s, "https:///token", Refused, Unreadable},
    {u"https://registry.example.com"_s, "https://api./auth/v1/token", NeedsConsent, OtherHost},
    {u"https://registry.example.com"_s, "http://portus-registry.example.com:%!s(<nil>)/v2/token", Refused, Unreadable},
    {u"https://registry.example.com"_s, "https://registry.example.com:0/token", Refused, Unreadable},
    {u"https://registry.example.com"_s, "https://registry.example.com:99999/token", Refused, Unreadable},
    {u"https://registry.example.com"_s, "", Refused, Unreadable},
};

} // namespace

TEST(Realm, VectorsAreDecided)
{
    for (const Vector &vector : vectors) {
        SCOPED_TRACE(vector.registry.toStdString() + " -> " + vector.realm.toStdString());
        const RealmRule rule = applyRealmRule(QUrl(vector.registry), vector.realm, {});
        EXPECT_EQ(rule.answer, vector.answer);
        EXPECT_EQ(rule.reason, vector.reason);
    }
}

TEST(Realm, ConsentOpensExactlyWhatItNames)
{
    const QUrl registry(u"https://registry.example.com"_s);
    const RealmRule asked = applyRealmRule(registry, "https://auth.other.net:8443/token"_ba, {});
    EXPECT_EQ(asked.consent, (Trust {Trust::Kind::Realm, u"auth.other.net:8443"_s}));
    EXPECT_EQ(applyRealmRule(registry, "https://auth.other.net:8443/token"_ba, {asked.consent}).answer, Allowed);
    EXPECT_EQ(applyRealmRule(registry, "https://auth.other.net/token"_ba, {asked.consent}).answer, NeedsConsent);
    EXPECT_EQ(applyRealmRule(registry, "https://x.auth.other.net:8443/token"_ba, {asked.consent}).answer, NeedsConsent);
    EXPECT_EQ(applyRealmRule(registry, "http://auth.other.net:8443/token"_ba, {asked.consent}).answer, Refused);
}

TEST(Realm, ConsentDoesNotOpenInternalAddresses)
{
    const Trusts trusts = {{Trust::Kind::Realm, u"169.254.169.254"_s}};
    const QUrl registry(u"https://registry.example.com"_s);
    EXPECT_EQ(applyRealmRule(registry, "https://169.254.169.254/"_ba, trusts).answer, Refused);
}

TEST(Realm, RelativeOnesBelongToTheRegistry)
{
    const RealmRule rule = applyRealmRule(QUrl(u"https://h.example.com:8443"_s), "/token2?x=1"_ba, {});
    EXPECT_EQ(rule.realm, QUrl(u"https://h.example.com:8443/token2?x=1"_s));
}

TEST(Origin, IsWrittenOneWay)
{
    EXPECT_EQ(origin(QUrl(u"HTTPS://H.Example.com:443/v2/"_s)), u"https://h.example.com"_s);
    EXPECT_EQ(origin(QUrl(u"http://h.example.com:443"_s)), u"http://h.example.com:443"_s);
    EXPECT_EQ(origin(QUrl(u"http://[::1]:5000"_s)), u"http://[::1]:5000"_s);
    EXPECT_EQ(hostAndPort(QUrl(u"https://h.example.com"_s)), u"h.example.com:443"_s);
    EXPECT_TRUE(isSameOrigin(QUrl(u"https://h"_s), QUrl(u"https://H.:443/x"_s)));
    EXPECT_FALSE(isSameOrigin(QUrl(u"https://h"_s), QUrl(u"http://h:443"_s)));
}

TEST(Origin, PlainHttpNeedsAPersonExceptHere)
{
    const Trusts trusts = {{Trust::Kind::PlainHttp, u"http://10.0.0.3:5000"_s}};
    EXPECT_TRUE(mayBeReached(QUrl(u"https://h"_s), {}));
    EXPECT_TRUE(mayBeReached(QUrl(u"http://127.0.0.1:5000"_s), {}));
    EXPECT_TRUE(mayBeReached(QUrl(u"http://localhost"_s), {}));
    EXPECT_TRUE(mayBeReached(QUrl(u"http://[::1]:1"_s), {}));
    EXPECT_FALSE(mayBeReached(QUrl(u"http://10.0.0.3:5000"_s), {}));
    EXPECT_TRUE(mayBeReached(QUrl(u"http://10.0.0.3:5000"_s), trusts));
    EXPECT_FALSE(mayBeReached(QUrl(u"http://10.0.0.3:5001"_s), trusts));
    EXPECT_FALSE(mayBeReached(QUrl(u"http://localhost.evil.com"_s), {}));
}

} // namespace purser
