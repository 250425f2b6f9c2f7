#pragma once

#include "tests/support/certificates.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

namespace purser {

// Debian's "openssl s_server" on a free loopback port, for what Qt's servers do not do any more: weak keys, old
// versions, no encryption at all. It answers nothing; what it is sent it writes out.
class OpenSslServer
{
public:
    // `arguments` besides certificate, key and address, such as {"-tls1_1"}.
    OpenSslServer(const TestCertificate &certificate, const QStringList &arguments);
    ~OpenSslServer();
    Q_DISABLE_COPY_MOVE(OpenSslServer)

    QUrl url() const; // https; empty if it did not start
    QByteArray output(); // all so far, with what it was sent

private:
    QTemporaryDir m_directory;
    QProcess m_process;
    QByteArray m_output;
    int m_port = 0;
};

} // namespace purser
