#pragma once

#include "app/model/trust.h"
#include "app/registry/httpanswer.h"

#include <QFuture>
#include <QList>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>

namespace purser {

TlsPeer describePeer(const QSslCertificate &leaf);

// Whether the person accepted exactly this certificate for this host and port, and every error says no more than that
// no known authority vouches for it. A weak one is not accepted.
bool isAccepted(const QUrl &url, const QSslCertificate &leaf, const QList<QSslError> &errors, const Trusts &trusts);

// Whether the certificate names the host. Qt is content with the common name even when there are alternative names
// that do not match; RFC 9525 forbids that.
bool namesHost(const QSslCertificate &leaf, const QString &host);

// TLS 1.2 or later, the system's authorities, and those of the file in SSL_CERT_FILE, as other tools of the field have
// it: Qt does not look at that variable. Reading them takes 10 to 150 ms, hence another thread and once for all; again
// when the variable or its file changes. To be called from the thread of the application object only.
QFuture<QSslConfiguration> tlsConfiguration();

} // namespace purser
