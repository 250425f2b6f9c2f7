#include "app/registry/tlspeer.h"
#include "tests/app/registry/checking.h"
#include "tests/support/certificates.h"

#include <QTemporaryFile>

using namespace Qt::Literals;

namespace purser {

namespace {

const TestCertificate &authority()
{
    static const TestCertificate made = makeAuthority();
    return made;
}

CheckReport checkWith(const TestCertificate &certificate, FakeRegistry &registry, const Trusts &trusts = {})
{
    admitAlice(registry);
    registry.useTls(serverConfiguration(certificate));
    return check(loginTo(registry.url(), trusts));
}

Trust trustIn(const FakeRegistry &registry, const TestCertificate &certificate)
{
    return Trust {Trust::Kind::Certificate, u"%1 %2"_s.arg(registry.host(), fingerprint(certificate))};
}

// This computer knows our authority, by the variable that other tools of the field read as well.
class KnownAuthority
{
public:
    KnownAuthority() : m_before(qgetenv("SSL_CERT_FILE"))
    {
        m_file.open();
        m_file.write(authority().certificate);
        m_file.flush();
        qputenv("SSL_CERT_FILE", m_file.fileName().toUtf8());
    }
    ~KnownAuthority() { m_before.isNull() ? qunsetenv("SSL_CERT_FILE") : qputenv("SSL_CERT_FILE", m_before); }
    Q_DISABLE_COPY_MOVE(KnownAuthority)

private:
    QByteArray m_before;
    QTemporaryFile m_file;
};

} // namespace

TEST(Tls, SelfSignedIsOfferedAndThenAccepted)
{
    const TestCertificate certificate = makeCertificate();
    FakeRegistry registry;
    const CheckReport refused = checkWith(certificate, registry);
    EXPECT_EQ(refused.verdict, Verdict::Unreachable);
    EXPECT_EQ(refused.cause, CheckCause::TlsSelfSigned);
    EXPECT_TRUE(registry.requests().isEmpty());
    ASSERT_TRUE(refused.offer);
    EXPECT_EQ(refused.offer->trust, trustIn(registry, certificate));
    EXPECT_EQ(refused.offer->subject, u"127.0.0.1"_s);
    EXPECT_TRUE(refused.offer->validUntil > refused.at);
    EXPECT_EQ(checkWith(certificate, registry, {refused.offer->trust}).verdict, Verdict::Accepted);
}

TEST(Tls, TrustIsForOneCertificateAtOnePort)
{
    const TestCertificate certificate = makeCertificate();
    const TestCertificate other = makeCertificate();
    FakeRegistry registry;
    FakeRegistry elsewhere;
    EXPECT_EQ(checkWith(certificate, registry, {trustIn(registry, other)}).cause, CheckCause::TlsSelfSigned);
    EXPECT_EQ(checkWith(certificate, registry, {trustIn(elsewhere, certificate)}).cause, CheckCause::TlsSelfSigned);
    EXPECT_TRUE(registry.requests().isEmpty());
}

TEST(Tls, TrustDoesNotCoverOtherFaults)
{
    CertificateWish expired;
    expired.validFromDay = -30;
    expired.validUntilDay = -1;
    CertificateWish named;
    named.alternativeNames = {"DNS:other.example.com"};
    for (const auto &[wish, cause] : {std::pair {expired, CheckCause::TlsExpired}, {named, CheckCause::TlsWrongName}}) {
        const TestCertificate certificate = makeCertificate(wish);
        FakeRegistry registry;
        const CheckReport report = checkWith(certificate, registry, {trustIn(registry, certificate)});
        EXPECT_EQ(report.cause, cause);
        EXPECT_FALSE(report.offer);
        EXPECT_TRUE(registry.requests().isEmpty());
    }
}

TEST(Tls, PrivateAuthority)
{
    const TestCertificate certificate = makeCertificate({}, &authority());
    FakeRegistry registry;
    const CheckReport unknown = checkWith(certificate, registry);
    EXPECT_EQ(unknown.cause, CheckCause::TlsIncomplete);
    ASSERT_TRUE(unknown.offer);
    EXPECT_EQ(unknown.offer->trust, trustIn(registry, certificate));
    EXPECT_EQ(unknown.offer->issuer, u"Purser test authority"_s);
    EXPECT_EQ(checkWith(certificate, registry, {unknown.offer->trust}).verdict, Verdict::Accepted);
    const KnownAuthority known;
    EXPECT_EQ(checkWith(certificate, registry).verdict, Verdict::Accepted);
}

TEST(Tls, FaultsOfACertificateFromAKnownAuthority)
{
    const KnownAuthority known;
    CertificateWish expired;
    expired.validFromDay = -30;
    expired.validUntilDay = -1;
    CertificateWish early;
    early.validFromDay = 2;
    CertificateWish foreign;
    foreign.commonName = "other.example.com";
    foreign.alternativeNames = {"DNS:other.example.com", "IP:127.0.0.2"};
    CertificateWish commonNameOnly; // the common name fits, the alternative names do not
    commonNameOnly.alternativeNames = {"DNS:other.example.com"};
    const std::pair<CertificateWish, CheckCause> cases[] = {
        {expired, CheckCause::TlsExpired},
        {early, CheckCause::TlsNotYetValid},
        {foreign, CheckCause::TlsWrongName},
        {commonNameOnly, CheckCause::TlsWrongName},
    };
    for (const auto &[wish, cause] : cases) {
        FakeRegistry registry;
        const CheckReport report = checkWith(makeCertificate(wish, &authority()), registry);
        EXPECT_EQ(static_cast<int>(report.cause), static_cast<int>(cause));
        EXPECT_EQ(report.verdict, Verdict::Unreachable);
        EXPECT_TRUE(registry.requests().isEmpty());
        if (cause == CheckCause::TlsWrongName) {
            EXPECT_TRUE(report.otherHost.contains(u"other.example.com"_s));
        }
    }
}

TEST(Tls, PlainPortIsRecognised)
{
    const FakeRegistry registry;
    QUrl address = registry.url();
    address.setScheme(u"https"_s);
    EXPECT_EQ(check(loginTo(address)).cause, CheckCause::PlainPort);
}

TEST(Tls, NamesAreCompared)
{
    CertificateWish wish;
    wish.commonName = "registry.example.com";
    wish.alternativeNames = {"DNS:*.example.com", "DNS:Exact.Example.NET", "IP:10.0.0.1"};
    const QSslCertificate leaf(makeCertificate(wish).certificate, QSsl::Pem);
    for (const QString &host : {u"a.example.com"_s, u"registry.example.com"_s, u"exact.example.net"_s, u"10.0.0.1"_s}) {
        EXPECT_TRUE(namesHost(leaf, host)) << qPrintable(host);
    }
    for (const QString &host : {u"example.com"_s, u"a.b.example.com"_s, u"x.exact.example.net"_s, u"10.0.0.2"_s,
             u".example.com"_s, u"evilexample.com"_s}) {
        EXPECT_FALSE(namesHost(leaf, host)) << qPrintable(host);
    }
}

} // namespace purser
