// The way to a registry, and when a credential ends.
#include "app/types/certificates.h"
#include "app/types/expiry.h"
#include "app/types/types.h"
#include "tests/app/types/keyfile.h"
#include "tests/app/types/samples.h"
#include "tests/support/certificates.h"
#include "tests/support/printers.h"

#include <QSslCertificate>

#include <gtest/gtest.h>
#include <openssl/err.h>

using namespace Qt::Literals;

namespace purser {

namespace {

constexpr bool warned = false;

const TestCertificate &client()
{
    static const TestCertificate certificate = makeCertificate({.commonName = "alice"});
    return certificate;
}

const IntegrationType &harbor()
{
    return *integrationType(u"harbor"_s);
}

Draft harborDraft(const FieldValues &more, const QByteArray &clientKey = {}, const QByteArray &password = "wonderland")
{
    Draft draft = draftOf(u"harbor"_s, {{u"url"_s, u"registry.example.com"_s}, {u"username"_s, u"alice"_s}},
        {{u"password"_s, password}, {u"clientKey"_s, clientKey}});
    draft.values.insert(more);
    return draft;
}

QString pem(const TestCertificate &certificate)
{
    return QString::fromLatin1(certificate.certificate);
}

QString token(const QByteArray &payload)
{
    const auto part = [](const QByteArray &json) {
        return json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    };
    return QString::fromLatin1(part(R"({"alg":"RS256"})") + '.' + part(payload) + ".c2lnbmF0dXJl");
}

std::optional<QDateTime> expiryOf(const Draft &draft)
{
    const IntegrationType &type = *integrationType(draft.typeId);
    return expiry(type, normalized(type, draft).values);
}

} // namespace

TEST(Connection, FillsTheRoute)
{
    const QString authority = pem(makeAuthority());
    const FieldValues typed {{u"authorities"_s, QString(authority).replace(u"\n"_s, u"\r\n"_s)},
        {u"clientCertificate"_s, u"\n"_s + pem(client())}, {u"proxy"_s, u"HTTP://Proxy.example.com:3128/"_s}};
    const Draft draft = normalized(harbor(), harborDraft(typed, client().key));
    EXPECT_EQ(texts(inspect(harbor(), draft)), QStringList());
    const Route route = login(harbor(), draft.values, draft.secrets, {}).route;
    const Route expected {.proxy = Route::Proxy::Own,
        .proxyAddress = u"proxy.example.com:3128"_s,
        .authorities = authority.toLatin1(),
        .clientCertificate = client().certificate,
        .clientKey = Secret(client().key)};
    EXPECT_EQ(route, expected);
    EXPECT_EQ(normalized(harbor(), draft).values, draft.values);
    EXPECT_EQ(ERR_peek_error(), 0U);
}

TEST(Connection, Proxies)
{
    const auto routed = [](const QString &typed) {
        const Draft draft = normalized(harbor(), harborDraft({{u"proxy"_s, typed}}));
        return login(harbor(), draft.values, draft.secrets, {}).route.proxy;
    };
    EXPECT_EQ(routed(u""_s), Route::Proxy::System);
    EXPECT_EQ(routed(u" System "_s), Route::Proxy::System);
    EXPECT_EQ(routed(u"NONE"_s), Route::Proxy::None);
    EXPECT_EQ(routed(u"[::1]:3128"_s), Route::Proxy::Own);
    const QString proxy = u"proxy"_s;
    const QMap<QString, QStringList> table {
        {u"proxy.example.com:3128"_s, {}},
        {u"10.0.0.3:8080"_s, {}},
        {u"[::1]:3128"_s, {}},
        {u"none"_s, {}},
        {u"proxy.example.com"_s, {text(proxy, Issue::ProxyMalformed)}},
        {u"proxy.example.com:0"_s, {text(proxy, Issue::ProxyMalformed)}},
        {u"proxy.example.com:3128/path"_s, {text(proxy, Issue::ProxyMalformed)}},
        {u"own"_s, {text(proxy, Issue::ProxyMalformed)}},
        {u":3128"_s, {text(proxy, Issue::ProxyMalformed)}},
        {u"socks5://proxy.example.com:1080"_s, {text(proxy, Issue::ProxyScheme, u"socks5"_s)}},
        {u"https://proxy.example.com:3128"_s, {text(proxy, Issue::ProxyScheme, u"https"_s)}},
        {u"http://alice:wonderland@proxy.example.com:3128"_s, {text(proxy, Issue::ProxyWithUserInfo)}},
    };
    for (const auto &[typed, issues] : table.asKeyValueRange()) {
        EXPECT_EQ(inspected(harborDraft({{proxy, typed}})), issues) << qPrintable(typed);
    }
}

TEST(Connection, Certificates)
{
    const QString field = u"authorities"_s;
    const QString whole = pem(client());
    const QByteArray der = QSslCertificate(client().certificate).toDer();
    const QDateTime today = QDateTime::currentDateTime();
    const QString yesterday = QLocale().toString(today.addDays(-1).date(), QLocale::ShortFormat);
    const QString tomorrow = QLocale().toString(today.addDays(1).date(), QLocale::ShortFormat);
    const QList<std::pair<QString, QStringList>> table {
        {whole + whole, {}},
        {u"subject=alice\n"_s + whole, {}},
        {u"certificate.pem"_s, {text(field, Issue::PemMissing)}},
        {u"<!DOCTYPE html><p>-----BEGIN"_s, {text(field, Issue::PemWebPage)}},
        {certificateText(der), {text(field, Issue::PemDer)}},
        {QString::fromUtf8(der), {text(field, Issue::PemDer)}},
        {certificateText(QByteArray::fromHex("3082066c02010330820632")), {text(field, Issue::PemPkcs12)}},
        {QString::fromLatin1(client().key), {text(field, Issue::PemPrivateKeyInstead)}},
        {whole + QString::fromLatin1(client().key), {text(field, Issue::PemPrivateKeyInstead)}},
        {whole.left(whole.size() / 2), {text(field, Issue::PemCutOff)}},
        {QString(whole).replace(u'\n', u' '), {text(field, Issue::PemFlattened)}},
        {QString(whole).replace(u"\n"_s, u"\\n"_s), {text(field, Issue::PemEscaped)}},
        {QString(whole).remove(100, 65), {text(field, Issue::PemBroken)}},
        {QString(whole).replace(u"CERTIFICATE"_s, u"CERTIFICATE REQUEST"_s),
            {text(field, Issue::PemOther, u"CERTIFICATE REQUEST"_s)}},
        {pem(makeCertificate({.validFromDay = -3, .validUntilDay = -1})),
            {text(field, Issue::CertificateExpired, yesterday, warned)}},
        {pem(makeCertificate({.validFromDay = 1})), {text(field, Issue::CertificateNotYetValid, tomorrow, warned)}},
    };
    for (const auto &[typed, issues] : table) {
        EXPECT_EQ(inspected(harborDraft({{field, typed}})), issues) << qPrintable(typed.left(60));
    }
    EXPECT_EQ(readCertificates(whole + whole).size(), 2);
    EXPECT_EQ(readCertificates(whole).first().subject, u"alice"_s);
    EXPECT_EQ(shownCertificates(whole), u"alice"_s);
    EXPECT_EQ(shownCertificates(u"eu-central-1"_s), u"eu-central-1"_s);
}

TEST(Connection, CertificateAndKeyBelongTogether)
{
    const QString certificate = u"clientCertificate"_s;
    const QString key = u"clientKey"_s;
    const FieldValues typed {{certificate, pem(client())}};
    EXPECT_EQ(inspected(harborDraft(typed, client().key)), QStringList());
    EXPECT_EQ(inspected(harborDraft(typed)), QStringList {text(key, Issue::ClientKeyMissing)});
    EXPECT_EQ(inspected(harborDraft(typed), {key}), QStringList());
    EXPECT_EQ(
        inspected(harborDraft({}, client().key)), QStringList {text(certificate, Issue::ClientCertificateMissing)});
    const QMap<QByteArray, Issue> table {
        {makeRsaKey(2048), Issue::PemMismatch},
        {makeEncryptedRsaKey(), Issue::PemEncrypted},
        {makeEllipticKey(), Issue::PemMismatch},
        {client().certificate, Issue::PemCertificateInstead},
        {"-----BEGIN", Issue::PemMissing},
        {"<html></html>", Issue::PemWebPage},
    };
    for (const auto &[text, issue] : table.asKeyValueRange()) {
        EXPECT_EQ(inspected(harborDraft(typed, text)), QStringList {purser::text(key, issue)}) << text.constData();
    }
    EXPECT_EQ(ERR_peek_error(), 0U);
}

// The key alone would be of no use, and nobody would know that it is still there.
TEST(Connection, AStoredKeyGoesWithItsCertificate)
{
    EXPECT_EQ(normalized(harbor(), harborDraft({})).removedSecrets, QSet<QString> {u"clientKey"_s});
    EXPECT_EQ(
        normalized(harbor(), harborDraft({{u"clientCertificate"_s, pem(client())}})).removedSecrets, QSet<QString>());
    EXPECT_EQ(normalized(*integrationType(u"ssh-key"_s), Draft {}).removedSecrets, QSet<QString>());
}

TEST(Expires, IsADay)
{
    const QString field = u"expires"_s;
    const QMap<QString, QStringList> table {
        {u"2999-12-31"_s, {}},
        {u"2024-02-29"_s, {text(field, Issue::DatePast, {}, warned)}},
        {u"2999-02-29"_s, {text(field, Issue::DateMalformed)}},
        {u"31.12.2999"_s, {text(field, Issue::DateMalformed)}},
        {u"2999-12-31T10:00"_s, {text(field, Issue::DateMalformed)}},
        {u"soon"_s, {text(field, Issue::DateMalformed)}},
        {QDate::currentDate().toString(Qt::ISODate), {}},
    };
    for (const auto &[typed, issues] : table.asKeyValueRange()) {
        EXPECT_EQ(inspected(harborDraft({{field, typed}})), issues) << qPrintable(typed);
    }
}

TEST(Expires, TheFirstEndCounts)
{
    const QDateTime day = QDate(2100, 1, 31).endOfDay();
    EXPECT_EQ(expiryOf(harborDraft({})), std::nullopt);
    EXPECT_EQ(expiryOf(harborDraft({{u"expires"_s, u"2100-01-31"_s}})), day);
    const QDateTime tokenEnd(QDate(2099, 5, 4), QTime(3, 2, 1), Qt::UTC);
    const QByteArray payload = R"({"exp":)" + QByteArray::number(tokenEnd.toSecsSinceEpoch()) + '}';
    EXPECT_EQ(expiryOf(harborDraft({}, {}, token(payload).toLatin1())), tokenEnd);
    EXPECT_EQ(expiryOf(harborDraft({{u"expires"_s, u"2100-01-31"_s}}, {}, token(payload).toLatin1())), tokenEnd);
    EXPECT_EQ(expiryOf(harborDraft({{u"expires"_s, u"2090-01-31"_s}}, {}, token(payload).toLatin1())),
        QDate(2090, 1, 31).endOfDay());
    for (const QByteArray &nothing : {R"({"exp":"soon"})"_ba, R"({"exp":-5})"_ba, R"({"exp":1e300})"_ba, "[]"_ba}) {
        EXPECT_EQ(expiryOf(harborDraft({}, {}, token(nothing).toLatin1())), std::nullopt) << nothing.constData();
    }
    const auto ofClient = expiryOf(harborDraft({{u"clientCertificate"_s, pem(client())}}, client().key));
    EXPECT_EQ(ofClient, readCertificates(pem(client())).first().validUntil);
    EXPECT_EQ(expiryOf(draftOf(u"pem-key"_s, {}, {{u"key"_s, client().certificate + client().key}})), ofClient);
}

TEST(Expires, States)
{
    const QDateTime now(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);
    const auto state = [&now](const QDateTime &ends) { return expiryState(ends, now); };
    EXPECT_EQ(expiryState({}, now), Expiry::None);
    EXPECT_EQ(state(now.addSecs(-1)), Expiry::Past);
    EXPECT_EQ(state(now), Expiry::Past);
    EXPECT_EQ(state(now.addSecs(1)), Expiry::Soon);
    EXPECT_EQ(state(now.addDays(14)), Expiry::Soon);
    EXPECT_EQ(state(now.addDays(14).addSecs(1)), Expiry::Later);
}

} // namespace purser
