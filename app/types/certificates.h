#pragma once

#include "app/model/draft.h"
#include "app/model/fieldissue.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace purser {

// What a certificate says about itself; foreign text made fit to be shown.
struct CertificateFacts
{
    QString subject = {}; // its common name, or else its organisation
    QString issuer = {};
    QString keyKind = {}; // "RSA", "ECDSA", "DSA"; empty for others
    int keyBits = 0;
    QDateTime validFrom = {};
    QDateTime validUntil = {};
};

// The certificates in PEM text, in their order; those that cannot be read are left out.
QList<CertificateFacts> readCertificates(const QString &pem);

// Whom they name, for a place where there is no room for PEM; any other text as it is.
QString shownCertificates(const QString &value);

// What is wrong with text that should be certificates in PEM: damage, then days out of their time as warnings.
QList<FieldIssue> inspectCertificates(const QString &field, const QString &pem, const QDateTime &now);

// A file's bytes as the text in which certificates are kept; also of a file that is no text, for its inspection.
QString certificateText(const QByteArray &file);

// Notes among the values when the client certificate ends, as "clientCertificateExpires".
void noteCertificateExpiry(Draft &draft);

} // namespace purser
