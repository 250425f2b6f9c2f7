#include "tests/support/dockerregistry.h"

#include "tests/support/tokenservice.h"

#include <QDirIterator>
#include <QFile>
#include <QTcpServer>
#include <QTest>

using namespace Qt::Literals;

namespace purser {

namespace {

constexpr int patience = 30'000; // milliseconds, for a machine under load

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

// ":$2y$…", as it follows a user's name.
QByteArray bcryptHash(const QString &password)
{
    QProcess process;
    process.start(u"htpasswd"_s, {u"-niBC"_s, u"4"_s, QString()});
    process.write(password.toUtf8());
    process.closeWriteChannel();
    process.waitForFinished(patience);
    return process.readAllStandardOutput().trimmed();
}

} // namespace

DockerRegistry::DockerRegistry() : m_port(freePort())
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
}

DockerRegistry::~DockerRegistry()
{
    if (m_process.state() != QProcess::NotRunning) {
        m_process.kill();
        m_process.waitForFinished(patience);
    }
}

void DockerRegistry::usePasswordOfAll(const QStringList &userNames, const QString &password)
{
    const QByteArray hash = bcryptHash(password);
    QByteArray lines;
    for (const QString &userName : userNames) {
        lines += userName.toUtf8() + hash + '\n';
    }
    const QString file = write(u"htpasswd"_s, lines);
    m_authentication = "auth:\n  htpasswd:\n    realm: \"a \\\"quoted\\\" realm\"\n    path: " + file.toUtf8() + '\n';
}

void DockerRegistry::useTokens(const TokenService &service)
{
    const QString file = write(u"tokens.pem"_s, service.certificate());
    m_authentication = "auth:\n  token:\n    realm: " + service.realm().toUtf8()
        + "\n    service: " + TokenService::service + "\n    issuer: " + TokenService::issuer
        + "\n    rootcertbundle: " + file.toUtf8() + '\n';
}

void DockerRegistry::useTls(const TestCertificate &certificate)
{
    m_certificate = certificate;
}

// What the registry's own file system driver has for a repository.
QDir DockerRegistry::home(const QString &repository) const
{
    return QDir(m_directory.filePath(u"data/docker/registry/v2/repositories/"_s + repository));
}

bool DockerRegistry::hasUpload(const QString &repository) const
{
    // One that was cancelled leaves empty folders and the state of its hash.
    return QDirIterator(
        home(repository).filePath(u"_uploads"_s), {u"startedat"_s}, QDir::Files, QDirIterator::Subdirectories)
        .hasNext();
}

void DockerRegistry::addTags(const QString &repository, const QStringList &tags)
{
    const QDir place = home(repository);
    bool isMade = place.mkpath(u"_layers"_s);
    for (const QString &tag : tags) {
        isMade = isMade && place.mkpath(u"_manifests/tags/"_s + tag);
    }
    if (!isMade) {
        qFatal("no temporary directory for docker-registry");
    }
}

bool DockerRegistry::start()
{
    QByteArray configuration = "version: 0.1\nlog:\n  level: info\nstorage:\n  filesystem:\n    rootdirectory: "
        + m_directory.filePath(u"data"_s).toUtf8() + "\nhttp:\n  addr: 127.0.0.1:" + QByteArray::number(m_port) + '\n';
    if (m_certificate) {
        configuration += "  tls:\n    certificate: " + write(u"tls.pem"_s, m_certificate->certificate).toUtf8()
            + "\n    key: " + write(u"tls.key"_s, m_certificate->key).toUtf8() + '\n';
    }
    m_process.start(u"docker-registry"_s, {u"serve"_s, write(u"config.yml"_s, configuration + m_authentication)});
    return QTest::qWaitFor(
               [this] { return log().contains("listening on") || m_process.state() == QProcess::NotRunning; }, patience)
        && m_process.state() == QProcess::Running;
}

QUrl DockerRegistry::url() const
{
    return QUrl(u"%1://%2"_s.arg(m_certificate ? u"https"_s : u"http"_s, host()));
}

QString DockerRegistry::host() const
{
    return u"127.0.0.1:%1"_s.arg(m_port);
}

QByteArray DockerRegistry::log()
{
    m_log += m_process.readAll();
    return m_log;
}

QString DockerRegistry::write(const QString &name, const QByteArray &content) const
{
    QFile file(m_directory.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
        qFatal("no temporary directory for docker-registry");
    }
    return file.fileName();
}

int skopeoLogin(const QString &host, const QString &userName, const QString &password)
{
    const QTemporaryDir directory;
    QProcess process;
    process.start(u"skopeo"_s,
        {u"login"_s, u"--tls-verify=false"_s, u"--authfile"_s, directory.filePath(u"auth.json"_s), u"--username"_s,
            userName, u"--password-stdin"_s, host});
    process.write(password.toUtf8());
    process.closeWriteChannel();
    // Our own token service runs in this thread.
    const bool ended = QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, patience);
    return ended ? process.exitCode() : -1;
}

} // namespace purser
