// Every fault of encryption: what the server does, what is said about it, and what a person may allow.

#include "app/model/checksentences.h"
#include "app/registry/tlsfault.h"
#include "tests/app/registry/checking.h"
#include "tests/support/opensslserver.h"

#include <functional>

using namespace Qt::Literals;

namespace purser {

namespace {

const TestCertificate &authority()
{
    static const TestCertificate made = makeAuthority();
    return made;
}

CertificateWish authorityNamed(const QByteArray &name)
{
    CertificateWish wish;
    wish.commonName = name;
    wish.alternativeNames.clear();
    wish.isAuthority = true;
    return wish;
}

TestCertificate issued(const std::function<void(CertificateWish &)> &change = {})
{
    CertificateWish wish;
    if (change) {
        change(wish);
    }
    return makeCertificate(wish, &authority());
}

// Where it asks, it knows our authority: what is wrong is only what the row says.
RegistryLogin knowingLogin(const QUrl &url)
{
    RegistryLogin login = loginTo(url);
    login.route.authorities = authority().certificate;
    return login;
}

struct TlsFault
{
    const char *name;
    TestCertificate certificate;
    QList<TestCertificate> above;
    CheckCause cause;
    QString says; // a part of the sentence
    bool isOffered = false; // to trust this certificate
};

QString day(int fromToday)
{
    return QLocale().toString(QDateTime::currentDateTime().addDays(fromToday).date(), QLocale::ShortFormat);
}

QList<TlsFault> certificateFaults()
{
    const TestCertificate intermediate = makeCertificate(authorityNamed("Intermediate"), &authority());
    CertificateWish noAuthority = authorityNamed("No authority");
    noAuthority.isAuthority = false;
    const TestCertificate wrongIntermediate = makeCertificate(noAuthority, &authority());
    CertificateWish oldOne = authorityNamed("Old intermediate");
    oldOne.validFromDay = -30;
    oldOne.validUntilDay = -3;
    const TestCertificate oldIntermediate = makeCertificate(oldOne, &authority());
    const TestCertificate stranger = makeCertificate(authorityNamed("Stranger"));
    const TestCertificate strangersOwn = makeCertificate(authorityNamed("Stranger's own"), &stranger);
    return {
        {"N1 expired", issued([](auto &wish) { wish.validFromDay = -30, wish.validUntilDay = -2; }), {},
            CheckCause::TlsExpired, u"expired on "_s + day(-2)},
        {"N1 expired above", makeCertificate({}, &oldIntermediate), {oldIntermediate}, CheckCause::TlsExpired,
            u"expired on "_s + day(-3)},
        {"N1 not yet valid", issued([](auto &wish) { wish.validFromDay = 2; }), {}, CheckCause::TlsNotYetValid,
            u"is valid from "_s + day(2)},
        {"N2 wrong host", issued([](auto &wish) { wish.alternativeNames = {"DNS:other.example.com"}; }), {},
            CheckCause::TlsWrongName, u"for another name: other.example.com"_s},
        {"N3 missing intermediate", makeCertificate({}, &intermediate), {}, CheckCause::TlsIncomplete,
            u"or leaves out one in between"_s, true},
        {"N3 unknown authority", makeCertificate({}, &stranger), {stranger}, CheckCause::TlsUnknownAuthority,
            u"authority this computer does not know"_s, true},
        {"N3 unknown intermediate", makeCertificate({}, &strangersOwn), {strangersOwn}, CheckCause::TlsUnknownAuthority,
            u"authority this computer does not know"_s, true},
        {"N4 self-signed", makeCertificate(), {}, CheckCause::TlsSelfSigned, u"has signed itself"_s, true},
        {"N4 self-signed root", makeCertificate({}, &strangersOwn), {strangersOwn, stranger},
            CheckCause::TlsUnknownAuthority, u"authority this computer does not know"_s, true},
        {"N7 for clients", issued([](auto &wish) { wish.purpose = "clientAuth"; }), {}, CheckCause::TlsWrongPurpose,
            u"was not issued for a server"_s},
        {"N7 issued by a server's", makeCertificate({}, &wrongIntermediate), {wrongIntermediate},
            CheckCause::TlsWrongPurpose, u"by somebody who must not issue any"_s},
        {"N9 common name fits only", issued([](auto &wish) { wish.alternativeNames = {"IP:127.0.0.9"}; }), {},
            CheckCause::TlsWrongName, u"for another name: 127.0.0.9"_s},
    };
}

struct OldServer
{
    const char *name;
    TestCertificate certificate;
    QStringList arguments;
    CheckCause cause;
    QString says;
};

QList<OldServer> oldServers()
{
    const QStringList anyCipher = {u"-cipher"_s, u"ALL:@SECLEVEL=0"_s};
    return {
        {"N5 RSA 1024", issued([](auto &wish) { wish.keyBits = 1024; }), anyCipher, CheckCause::TlsWeak,
            u"too weak to trust"_s},
        {"N5 SHA-1", issued([](auto &wish) { wish.digest = "SHA1"; }), anyCipher, CheckCause::TlsWeak,
            u"too weak to trust"_s},
        {"N5 MD5", issued([](auto &wish) { wish.digest = "MD5"; }), anyCipher, CheckCause::TlsWeak,
            u"too weak to trust"_s},
        {"N6 RSA 512", issued([](auto &wish) { wish.keyBits = 512; }), anyCipher, CheckCause::TlsFailed,
            u"it may be too old"_s},
        {"N6 TLS 1.1", issued(), anyCipher + QStringList {u"-tls1_1"_s}, CheckCause::TlsTooOld,
            u"too old to be safe"_s},
        {"N6 no encryption", issued(), {u"-tls1_2"_s, u"-cipher"_s, u"NULL:@SECLEVEL=0"_s}, CheckCause::TlsFailed,
            u"it may be too old"_s},
        {"N8 client certificate, TLS 1.3", issued(), {u"-Verify"_s, u"1"_s}, CheckCause::TlsClientCertificateWanted,
            u"only callers with a certificate"_s},
        {"N8 client certificate, TLS 1.2", issued(), {u"-Verify"_s, u"1"_s, u"-tls1_2"_s}, CheckCause::TlsFailed,
            u"let in only callers with a certificate"_s},
    };
}

void expectFault(const CheckReport &report, CheckCause cause, const QString &says)
{
    EXPECT_EQ(report.verdict, Verdict::Unreachable);
    EXPECT_EQ(static_cast<int>(report.cause), static_cast<int>(cause)) << qPrintable(message(report));
    EXPECT_TRUE(message(report).contains(says)) << qPrintable(message(report));
    EXPECT_TRUE(message(report).contains(report.registry)) << qPrintable(message(report));
    EXPECT_FALSE(advice(report).isEmpty());
}

} // namespace

TEST(TlsFaults, OfCertificates)
{
    for (const TlsFault &fault : certificateFaults()) {
        SCOPED_TRACE(fault.name);
        FakeRegistry registry;
        admitAlice(registry);
        registry.useTls(serverConfiguration(fault.certificate, fault.above));
        const CheckReport report = check(knowingLogin(registry.url()));
        expectFault(report, fault.cause, fault.says);
        EXPECT_EQ(report.offer.has_value(), fault.isOffered);
        EXPECT_TRUE(registry.requests().isEmpty());

        // Trust by fingerprint is for an unknown authority and for nothing else.
        RegistryLogin trusting = knowingLogin(registry.url());
        const QString value = u"%1 %2"_s.arg(registry.host(), fingerprint(fault.certificate));
        trusting.trusts = {Trust {Trust::Kind::Certificate, value}};
        const CheckReport trusted = check(trusting);
        EXPECT_EQ(trusted.verdict, fault.isOffered ? Verdict::Accepted : Verdict::Unreachable);
        EXPECT_EQ(registry.requests().isEmpty(), !fault.isOffered);
    }
}

TEST(TlsFaults, OfServersThatAreOldOrWantToKnowUs)
{
    for (const OldServer &old : oldServers()) {
        SCOPED_TRACE(old.name);
        OpenSslServer server(old.certificate, old.arguments);
        RegistryLogin login = knowingLogin(server.url());
        const QString value = u"%1 %2"_s.arg(server.url().authority(), fingerprint(old.certificate));
        login.trusts = {Trust {Trust::Kind::Certificate, value}};
        const CheckReport report = check(login);
        expectFault(report, old.cause, old.says);
        EXPECT_FALSE(report.offer);
        EXPECT_FALSE(server.output().contains("GET ")) << server.output().constData();
    }
}

// OpenSSL does not look at the signature of a certificate whose issuer it does not have. A person's trust would.
TEST(TlsFaults, WeakSignatureOfAnUnknownAuthorityIsNotTrusted)
{
    CertificateWish wish;
    wish.digest = "SHA1";
    const TestCertificate stranger = makeCertificate(authorityNamed("Stranger"));
    const TestCertificate certificate = makeCertificate(wish, &stranger);
    OpenSslServer server(certificate, {u"-cipher"_s, u"ALL:@SECLEVEL=0"_s});
    const QString value = u"%1 %2"_s.arg(server.url().authority(), fingerprint(certificate));
    const CheckReport report = check(loginTo(server.url(), {Trust {Trust::Kind::Certificate, value}}));
    expectFault(report, CheckCause::TlsWeak, u"too weak to trust"_s);
    EXPECT_FALSE(report.offer);
}

TEST(TlsFaults, CommonNameAloneIsAcceptedAndNoted)
{
    FakeRegistry registry;
    admitAlice(registry);
    registry.useTls(serverConfiguration(issued([](auto &wish) { wish.alternativeNames.clear(); })));
    const CheckReport report = check(knowingLogin(registry.url()));
    EXPECT_EQ(report.verdict, Verdict::Accepted);
    ASSERT_FALSE(report.steps.isEmpty());
    EXPECT_EQ(report.steps.first().remark, CheckStep::Remark::CommonNameOnly);
    EXPECT_TRUE(asText(report).contains(u"only as its common name"_s));
}

TEST(TlsFaults, WhatIsGoodIsAccepted)
{
    const TestCertificate intermediate = makeCertificate(authorityNamed("Intermediate"), &authority());
    QSslConfiguration olderCipher = serverConfiguration(issued()); // N11: TLS 1.2 without forward secrecy
    olderCipher.setProtocol(QSsl::TlsV1_2);
    olderCipher.setCiphers(u"AES128-SHA"_s);
    const QSslConfiguration good[] = {
        serverConfiguration(issued([](auto &wish) { wish.curve = "P-256"; })),
        serverConfiguration(issued([](auto &wish) { wish.purpose = "serverAuth"; })),
        serverConfiguration(makeCertificate({}, &intermediate), {intermediate}),
        olderCipher,
    };
    for (const QSslConfiguration &configuration : good) {
        FakeRegistry registry;
        admitAlice(registry);
        registry.useTls(configuration);
        const CheckReport report = check(knowingLogin(registry.url()));
        EXPECT_EQ(report.verdict, Verdict::Accepted) << qPrintable(message(report));
        EXPECT_EQ(report.steps.first().remark, CheckStep::Remark::None);
    }
}

TEST(TlsFaults, AHandshakesWordsAreUnderstood)
{
    const struct
    {
        Handshake handshake;
        HttpFailure failure;
    } cases[] = {
        {{u"error:0A00010B:SSL routines::wrong version number"_s}, HttpFailure::PlainPort},
        {{u"SSL routines::tlsv1 alert protocol version"_s}, HttpFailure::TlsTooOld},
        {{u"SSL routines::sslv3 alert handshake failure"_s}, HttpFailure::TlsFailed},
        {{u"SSL routines::sslv3 alert handshake failure"_s, true}, HttpFailure::TlsTooOld},
        {{u"SSL routines::sslv3 alert bad certificate"_s}, HttpFailure::TlsClientCertificateWanted},
        {{u"SSL routines::tlsv1 alert unknown ca"_s, true}, HttpFailure::TlsClientCertificateRefused},
        {{u"SSL routines::sslv3 alert certificate expired"_s, true}, HttpFailure::TlsClientCertificateRefused},
        {{u"SSL routines::dh key too small"_s}, HttpFailure::TlsTooOld},
        {{u"SSL routines::ee key too small"_s}, HttpFailure::TlsWeak},
        {{u"something else"_s, true}, HttpFailure::TlsFailed},
    };
    for (const auto &[handshake, failure] : cases) {
        EXPECT_EQ(static_cast<int>(classify(handshake)), static_cast<int>(failure)) << qPrintable(handshake.error);
    }
}

} // namespace purser
