#pragma once

#include "app/registry/httpanswer.h"

#include <QList>
#include <QSslCertificate>
#include <QSslError>

namespace purser {

// An error that says no more than that no known authority vouches for the certificate.
bool isAboutAuthority(QSslError::SslError error);

// A key or a signature of less than 112 bits of security (NIST SP 800-57): RSA below 2048 bits, SHA-1, MD5. What a
// certificate signs about itself does not count. Qt calls it "Unknown error", or says nothing where no authority is
// known either.
bool isWeak(const QSslCertificate &certificate);

// Which failure the errors of a certificate amount to; the one a person can do least about first. `chain`: what the
// server sent, its own certificate first.
HttpFailure classify(const QList<QSslError> &errors, const QList<QSslCertificate> &chain);

struct Handshake
{
    QString error = {}; // OpenSSL's words, which is all there is
    bool hadOwn = false; // a certificate of ours to show
};

// Which failure a handshake without errors of a certificate amounts to.
HttpFailure classify(const Handshake &handshake);

} // namespace purser
