#include "tests/support/internet.h"

#include "tests/support/fakewire.h"

#include <QSslSocket>
#include <QTcpServer>

#include <algorithm>

using namespace Qt::Literals;

namespace purser {

struct Internet::Visit
{
    QString host = {}; // empty until the proxy has been told
    QByteArray received = {};
};

class Internet::Server : public QTcpServer
{
public:
    explicit Server(Internet *internet) : m_internet(internet) { }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *socket = new QSslSocket(this);
        m_internet->m_visits.insert(socket, std::make_shared<Visit>());
        connect(socket, &QTcpSocket::readyRead, m_internet, [this, socket] { m_internet->onReadyRead(socket); });
        connect(socket, &QTcpSocket::disconnected, m_internet, [this, socket] {
            m_internet->m_visits.remove(socket);
            socket->deleteLater();
        });
        socket->setSocketDescriptor(descriptor);
    }

private:
    Internet *m_internet;
};

namespace {

// Making a key takes up to half a second; tests differ in what hosts say, not in their keys.
const TestCertificate &sharedAuthority()
{
    static const TestCertificate authority = makeAuthority();
    return authority;
}

TestCertificate sharedCertificate(const QString &host)
{
    static QHash<QString, TestCertificate> certificates;
    if (!certificates.contains(host)) {
        CertificateWish wish;
        wish.commonName = host.toLatin1();
        wish.alternativeNames = QByteArrayList {"DNS:" + host.toLatin1()};
        certificates.insert(host, makeCertificate(wish, &sharedAuthority()));
    }
    return certificates.value(host);
}

} // namespace

Internet::Internet() : m_server(std::make_unique<Server>(this)), m_authority(sharedAuthority())
{
    if (!m_server->listen(QHostAddress::LocalHost)) {
        qFatal("no loopback port for the internet");
    }
}

Internet::~Internet()
{
    for (QSslSocket *socket : m_server->findChildren<QSslSocket *>()) {
        socket->disconnect(this);
    }
}

void Internet::put(const QString &host, Host answers)
{
    m_hosts.insert(host.contains(u':') ? host : host + u":443", std::move(answers));
    const QString name = host.section(u':', 0, 0);
    if (!m_certificates.contains(name)) { // before anybody waits for an answer
        m_certificates.insert(name, sharedCertificate(name));
    }
}

void Internet::putCertificate(const QString &host, const TestCertificate &certificate)
{
    m_certificates.insert(host, certificate);
}

QString Internet::proxyAddress() const
{
    return u"127.0.0.1:%1"_s.arg(m_server->serverPort());
}

Route Internet::route() const
{
    Route route;
    route.proxy = Route::Proxy::Own;
    route.proxyAddress = proxyAddress();
    route.authorities = authority();
    return route;
}

QList<FakeRequest> Internet::requestsTo(const QString &host) const
{
    QList<FakeRequest> found;
    std::ranges::copy_if(m_requests, std::back_inserter(found),
        [&host](const FakeRequest &request) { return request.host == host.toLatin1(); });
    return found;
}

QStringList Internet::hostsThatSaw(const QByteArray &secret) const
{
    QStringList hosts;
    for (const FakeRequest &request : m_requests) {
        QByteArray sent = request.query + '\n' + request.path + '\n' + request.body;
        for (const QByteArray &value : request.headers) {
            sent += '\n' + value;
            if (value.startsWith("Basic ")) {
                sent += '\n' + QByteArray::fromBase64(value.mid(6));
            }
        }
        const QString host = QString::fromLatin1(request.host);
        if ((sent.contains(secret) || sent.contains(secret.toBase64())) && !hosts.contains(host)) {
            hosts.append(host);
        }
    }
    return hosts;
}

TestCertificate Internet::certificateFor(const QString &host) const
{
    return m_certificates.value(host);
}

void Internet::onReadyRead(QSslSocket *socket)
{
    const std::shared_ptr<Visit> visit = m_visits.value(socket);
    visit->received += socket->readAll();
    if (visit->host.isEmpty()) {
        onGreeting(socket, *visit);
        return;
    }
    while (auto request = takeRequest(visit->received)) {
        request->host = visit->host.toLatin1();
        m_requests.append(*request);
        const QString name = visit->host.contains(u':') ? visit->host : visit->host + u":443";
        deliver(socket, m_hosts.value(name)(*request));
    }
}

// CONNECT host:port (RFC 9110, 9.3.6), then TLS as that host.
void Internet::onGreeting(QSslSocket *socket, Visit &visit)
{
    const auto request = takeRequest(visit.received);
    if (!request) {
        return;
    }
    const QString target = QString::fromLatin1(request->path);
    if (request->method != "CONNECT" || !m_hosts.contains(target)) {
        deliver(socket, FakeAnswer::json(404, "{}"_ba));
        socket->disconnectFromHost();
        return;
    }
    visit.host = target.endsWith(":443"_L1) ? target.chopped(4) : target;
    socket->setSslConfiguration(serverConfiguration(certificateFor(target.section(u':', 0, 0))));
    socket->write("HTTP/1.1 200 Connection established\r\n\r\n");
    socket->flush();
    socket->startServerEncryption();
}

} // namespace purser
