#include "app/types/certificates.h"

#include "app/model/displaytext.h"
#include "app/model/joinedtext.h"
#include "app/types/errorsforgotten.h"
#include "app/types/pemtext.h"

#include <QLocale>
#include <QSslCertificate>
#include <QSslKey>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::Literals;

namespace purser {

namespace {

QString nameIn(const QStringList &commonName, const QStringList &organization)
{
    return displayText(commonName.isEmpty() ? organization.join(u", "_s) : commonName.first(), 120);
}

QString kindOf(QSsl::KeyAlgorithm algorithm)
{
    switch (algorithm) {
    case QSsl::Rsa:
        return u"RSA"_s;
    case QSsl::Ec:
        return u"ECDSA"_s;
    case QSsl::Dsa:
        return u"DSA"_s;
    default:
        return {};
    }
}

QString shownDay(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime().date(), QLocale::ShortFormat);
}

bool isCertificate(const PemBlock &block)
{
    return block.label == "CERTIFICATE";
}

std::optional<FieldIssue> damageOf(const QString &field, const QString &pem)
{
    const QByteArray text = pem.toUtf8();
    // First of all: what is in this field is not kept secret.
    if (text.contains("PRIVATE KEY-----")) {
        return FieldIssue {field, Issue::PemPrivateKeyInstead, {}};
    }
    if (const auto damage = pemDamage(text)) {
        return FieldIssue {field, *damage, {}};
    }
    const QList<PemBlock> blocks = pemBlocks(text);
    for (const PemBlock &block : blocks) {
        if (!isCertificate(block)) {
            return FieldIssue {field, Issue::PemOther, QString::fromLatin1(block.label)};
        }
    }
    const bool isWhole = readCertificates(pem).size() == blocks.size();
    return isWhole ? std::nullopt : std::optional(FieldIssue {field, Issue::PemBroken, {}});
}

} // namespace

QList<CertificateFacts> readCertificates(const QString &pem)
{
    const ErrorsForgotten forgetting;
    QList<CertificateFacts> read;
    for (const PemBlock &block : pemBlocks(pem.toUtf8())) {
        const QList<QSslCertificate> found =
            isCertificate(block) ? QSslCertificate::fromData(block.whole, QSsl::Pem) : QList<QSslCertificate>();
        for (const QSslCertificate &certificate : found) {
            read << CertificateFacts {.subject = nameIn(certificate.subjectInfo(QSslCertificate::CommonName),
                                          certificate.subjectInfo(QSslCertificate::Organization)),
                .issuer = nameIn(certificate.issuerInfo(QSslCertificate::CommonName),
                    certificate.issuerInfo(QSslCertificate::Organization)),
                .keyKind = kindOf(certificate.publicKey().algorithm()),
                .keyBits = certificate.publicKey().length(),
                .validFrom = certificate.effectiveDate(),
                .validUntil = certificate.expiryDate()};
        }
    }
    return read;
}

QString shownCertificates(const QString &value)
{
    QStringList names;
    const QList<CertificateFacts> certificates =
        value.startsWith("-----BEGIN "_L1) ? readCertificates(value) : QList<CertificateFacts>();
    for (const CertificateFacts &certificate : certificates) {
        names << certificate.subject;
    }
    return names.isEmpty() ? value : joinedList(names);
}

QList<FieldIssue> inspectCertificates(const QString &field, const QString &pem, const QDateTime &now)
{
    if (const auto damage = damageOf(field, pem)) {
        return {*damage};
    }
    QList<FieldIssue> issues;
    for (const CertificateFacts &certificate : readCertificates(pem)) {
        if (certificate.validUntil < now) {
            issues << FieldIssue {
                field, Issue::CertificateExpired, shownDay(certificate.validUntil), FieldIssue::Weight::Warning};
        } else if (certificate.validFrom > now) {
            issues << FieldIssue {
                field, Issue::CertificateNotYetValid, shownDay(certificate.validFrom), FieldIssue::Weight::Warning};
        }
    }
    // A bundle of authorities may hold many that are over: one of a kind says it.
    return issues.isEmpty() ? issues : QList {issues.first()};
}

QString certificateText(const QByteArray &file)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(file);
    return decoder.hasError() ? QString::fromLatin1(file) : text;
}

void noteCertificateExpiry(Draft &draft)
{
    const QString note = u"clientCertificateExpires"_s;
    draft.values.remove(note);
    const QString pem = draft.values.value(u"clientCertificate"_s);
    const QList<CertificateFacts> certificates = pem.isEmpty() ? QList<CertificateFacts>() : readCertificates(pem);
    if (!certificates.isEmpty()) {
        const auto first = std::ranges::min_element(certificates, {}, &CertificateFacts::validUntil);
        draft.values.insert(note, first->validUntil.toUTC().toString(Qt::ISODate));
    }
}

} // namespace purser
