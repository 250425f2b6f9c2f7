#pragma once

#include "tests/support/certificates.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

#include <optional>

namespace purser {

class TokenService;

// Debian's docker-registry on a free loopback port, with its data in a directory of its own. Ends with this object.
class DockerRegistry
{
public:
    DockerRegistry();
    ~DockerRegistry();

    // Before start(); without any of them it lets everybody in.
    void usePassword(const QString &userName, const QString &password) { usePasswordOfAll({userName}, password); }
    void usePasswordOfAll(const QStringList &userNames, const QString &password);
    void useTokens(const TokenService &service);
    void useTls(const TestCertificate &certificate);

    // Tags without images: enough to be listed.
    void addTags(const QString &repository, const QStringList &tags);

    // False if it does not come up; then `log()` says why.
    bool start();

    QUrl url() const;
    QString host() const;
    // One that was opened and neither finished nor cancelled.
    bool hasUpload(const QString &repository) const;
    QByteArray log();

private:
    QDir home(const QString &repository) const;
    QString write(const QString &name, const QByteArray &content) const;

    QTemporaryDir m_directory;
    QProcess m_process;
    quint16 m_port = 0;
    QByteArray m_authentication;
    std::optional<TestCertificate> m_certificate;
    QByteArray m_log;
};

// The exit code of `skopeo login` for that registry; 0 is accepted.
int skopeoLogin(const QString &host, const QString &userName, const QString &password);

} // namespace purser
