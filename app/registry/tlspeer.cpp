#include "app/registry/tlspeer.h"

#include "app/registry/origin.h"
#include "app/registry/tlsfault.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QHostAddress>
#include <QPromise>
#include <QThreadPool>

#include <algorithm>
#include <memory>

using namespace Qt::Literals;

namespace purser {

namespace {

QString nameOf(const QSslCertificate &certificate, bool issuer)
{
    for (const auto part :
        {QSslCertificate::CommonName, QSslCertificate::Organization, QSslCertificate::OrganizationalUnitName}) {
        const QStringList values = issuer ? certificate.issuerInfo(part) : certificate.subjectInfo(part);
        if (!values.isEmpty()) {
            return values.join(u", "_s);
        }
    }
    return {};
}

QString fingerprint(const QSslCertificate &certificate)
{
    return QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex());
}

// RFC 9525: a wildcard stands for one whole leftmost label.
bool matches(const QString &pattern, const QString &host)
{
    const QString lower = pattern.toLower();
    if (!lower.startsWith("*."_L1)) {
        return lower == host;
    }
    const qsizetype dot = host.indexOf(u'.');
    return dot > 0 && lower.indexOf(u'.', 2) > 0 && QStringView(lower).sliced(1) == QStringView(host).sliced(dot);
}

QSslConfiguration readTlsConfiguration(const QString &extraFile)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!extraFile.isEmpty()) {
        const auto extra = QSslCertificate::fromPath(extraFile, QSsl::Pem, QSslCertificate::PatternSyntax::FixedString);
        configuration.setCaCertificates(QSslConfiguration::systemCaCertificates() + extra);
    }
    return configuration;
}

} // namespace

TlsPeer describePeer(const QSslCertificate &leaf)
{
    if (leaf.isNull()) {
        return {};
    }
    const auto alternatives = leaf.subjectAlternativeNames();
    QStringList names = alternatives.values(QSsl::DnsEntry) + alternatives.values(QSsl::IpAddressEntry);
    names.sort();
    return TlsPeer {nameOf(leaf, false), nameOf(leaf, true), fingerprint(leaf), leaf.effectiveDate(), leaf.expiryDate(),
        names.isEmpty() ? leaf.subjectInfo(QSslCertificate::CommonName) : names, names.isEmpty()};
}

bool isAccepted(const QUrl &url, const QSslCertificate &leaf, const QList<QSslError> &errors, const Trusts &trusts)
{
    const QString accepted = u"%1 %2"_s.arg(hostAndPort(url), fingerprint(leaf));
    return !leaf.isNull() && !isWeak(leaf) && trusts.contains(Trust {Trust::Kind::Certificate, accepted})
        && std::ranges::all_of(errors, [](const QSslError &error) { return isAboutAuthority(error.error()); });
}

bool namesHost(const QSslCertificate &leaf, const QString &host)
{
    const auto alternatives = leaf.subjectAlternativeNames();
    const QStringList names = alternatives.values(QSsl::DnsEntry);
    const QStringList addresses = alternatives.values(QSsl::IpAddressEntry);
    if (names.isEmpty() && addresses.isEmpty()) {
        return true; // Qt has compared the common name, all there is
    }
    const QHostAddress address(host);
    if (!address.isNull()) {
        return std::ranges::any_of(
            addresses, [&address](const QString &each) { return QHostAddress(each) == address; });
    }
    return std::ranges::any_of(names, [&host](const QString &each) { return matches(each, host); });
}

QFuture<QSslConfiguration> tlsConfiguration()
{
    static QString loadedFrom;
    static QFuture<QSslConfiguration> loading;
    const QString file = qEnvironmentVariable("SSL_CERT_FILE");
    const QFileInfo info(file);
    // The system's own bundle is among the system's authorities already.
    const bool isExtra = info.isFile() && !info.canonicalFilePath().startsWith("/etc/ssl/"_L1);
    const QString source =
        isExtra ? u"%1 %2"_s.arg(file, QString::number(info.lastModified().toMSecsSinceEpoch())) : u"system"_s;
    if (source != loadedFrom) {
        const auto promise = std::make_shared<QPromise<QSslConfiguration>>();
        promise->start();
        loading = promise->future();
        loadedFrom = source;
        QThreadPool::globalInstance()->start([promise, extra = isExtra ? file : QString()] {
            promise->addResult(readTlsConfiguration(extra));
            promise->finish();
        });
    }
    return loading;
}

} // namespace purser
