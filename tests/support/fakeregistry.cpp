#include "tests/support/fakeregistry.h"

#include "tests/support/fakewire.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSslSocket>

using namespace Qt::Literals;

namespace purser {

namespace {

const QByteArray everyPath = "*"_ba;

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace

class FakeRegistry::Server : public QTcpServer
{
public:
    explicit Server(FakeRegistry *registry) : m_registry(registry) { }

    std::optional<QSslConfiguration> tls;

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *socket = new QSslSocket(this);
        connect(socket, &QTcpSocket::readyRead, m_registry, [this, socket] { m_registry->onReadyRead(socket); });
        connect(socket, &QTcpSocket::disconnected, m_registry, [this, socket] {
            m_registry->m_received.remove(socket);
            socket->deleteLater();
        });
        socket->setSocketDescriptor(descriptor);
        if (tls) {
            socket->setSslConfiguration(*tls);
            socket->startServerEncryption();
        }
    }

private:
    FakeRegistry *m_registry;
};

FakeRegistry::FakeRegistry(Login login) : m_server(std::make_unique<Server>(this)), m_login(login)
{
    if (!m_server->listen(QHostAddress::LocalHost)) {
        qFatal("no loopback port for the fake registry");
    }
}

FakeRegistry::~FakeRegistry()
{
    for (QTcpSocket *socket : m_server->findChildren<QTcpSocket *>()) {
        socket->disconnect(this);
    }
}

QUrl FakeRegistry::url() const
{
    return QUrl(u"%1://%2"_s.arg(m_isEncrypted ? u"https"_s : u"http"_s, host()));
}

QString FakeRegistry::host() const
{
    return u"127.0.0.1:%1"_s.arg(m_server->serverPort());
}

void FakeRegistry::setCredentials(const QString &userName, const QString &password)
{
    m_userName = userName.toUtf8();
    m_credentials = "Basic " + QByteArray(m_userName + ':' + password.toUtf8()).toBase64();
}

void FakeRegistry::useTls(const QSslConfiguration &configuration)
{
    m_server->tls = configuration;
    m_isEncrypted = true;
}

void FakeRegistry::answerWith(const QByteArray &path, const FakeAnswer &answer)
{
    m_answers.insert(path, answer);
}

void FakeRegistry::answerLoginWith(const QByteArray &path, const FakeAnswer &answer)
{
    m_loginAnswers.insert(path, answer);
}

void FakeRegistry::answerAllWith(const FakeAnswer &answer)
{
    m_answers.insert(everyPath, answer);
}

QList<FakeRequest> FakeRegistry::requests(const QByteArray &path) const
{
    QList<FakeRequest> found;
    for (const FakeRequest &request : m_requests) {
        if (request.path == path) {
            found.append(request);
        }
    }
    return found;
}

qsizetype FakeRegistry::requestsWithAuthorization() const
{
    return std::ranges::count_if(m_requests, &FakeRequest::hasAuthorization);
}

void FakeRegistry::onReadyRead(QTcpSocket *socket)
{
    QByteArray &received = m_received[socket];
    received += socket->readAll();
    if (received.startsWith('\x16')) { // a TLS greeting
        socket->write("HTTP/1.0 400 Bad Request\r\n\r\nClient sent an HTTPS request to an HTTP server.\n");
        socket->disconnectFromHost();
        return;
    }
    while (auto request = takeRequest(received)) {
        if (const auto *tls = qobject_cast<QSslSocket *>(socket)) {
            request->clientCertificate = tls->peerCertificate().toPem();
        }
        m_requests.append(*request);
        m_peak = std::max(m_peak, ++m_open);
        if (m_isHolding) {
            m_held.append({socket, *request});
        } else {
            answer(socket, *request);
        }
    }
}

void FakeRegistry::release()
{
    m_isHolding = false;
    for (const auto &[socket, request] : std::exchange(m_held, {})) {
        if (socket) {
            answer(socket, request);
        } else {
            --m_open;
        }
    }
}

void FakeRegistry::answer(QTcpSocket *socket, const FakeRequest &request)
{
    FakeAnswer said = answerTo(request);
    if (m_change) {
        m_change(request, said);
    }
    deliver(socket, said);
    --m_open;
}

FakeAnswer FakeRegistry::answerTo(const FakeRequest &request) const
{
    if (request.hasAuthorization() && m_loginAnswers.contains(request.path)) {
        return m_loginAnswers.value(request.path);
    }
    for (const QByteArray &path : {request.path, everyPath}) {
        if (m_answers.contains(path)) {
            return m_answers.value(path);
        }
    }
    if (request.path == "/v2/") {
        return answerPing(request);
    }
    if (request.path == "/token") {
        return answerToken(request);
    }
    return FakeAnswer {404, {{"Content-Type"_ba, "text/plain"_ba}}, "404 page not found\n"_ba};
}

FakeAnswer FakeRegistry::answerPing(const FakeRequest &request) const
{
    const QByteArray authorization = request.headers.value("authorization");
    const QByteArray subject = m_strangers == Strangers::AnonymousUseless ? QByteArray() : "nobody"_ba;
    const bool isIn = m_login == Login::Open || (m_login == Login::Basic && isRightLogin(request))
        || (m_login == Login::Bearer
            && (authorization == "Bearer " + tokenFor(m_userName)
                || (!subject.isEmpty() && authorization == "Bearer " + tokenFor({}))));
    const FakeAnswer said = isIn ? FakeAnswer::json(200, "{}"_ba) : challenge();
    return said.with("Docker-Distribution-Api-Version"_ba, "registry/2.0"_ba);
}

FakeAnswer FakeRegistry::challenge() const
{
    const QString realm = m_realm.isNull() ? u"%1/token"_s.arg(url().toString()) : m_realm;
    const QByteArray wanted = m_login == Login::Basic ? "Basic realm=\"fake\""_ba
                                                      : "Bearer realm=\"" + realm.toUtf8() + "\",service=\"fake\"";
    const FakeAnswer refusal = FakeAnswer::json(
        401, R"({"errors":[{"code":"UNAUTHORIZED","message":"authentication required","detail":null}]})"_ba);
    return refusal.with("WWW-Authenticate"_ba, wanted);
}

FakeAnswer FakeRegistry::answerToken(const FakeRequest &request) const
{
    const bool isRight = isRightLogin(request);
    if (!isRight && m_strangers == Strangers::Refused) {
        return FakeAnswer::json(401, R"({"details":"incorrect username or password"})"_ba);
    }
    if (!isRight && m_strangers == Strangers::Denied) {
        return FakeAnswer::json(403, R"({"errors":[{"code":"DENIED","message":"denied"}]})"_ba);
    }
    const bool isNamed = isRight && m_strangers != Strangers::Welcome;
    const QJsonObject body {
        {u"token"_s, QString::fromLatin1(tokenFor(isNamed ? m_userName : QByteArray()))}, {u"expires_in"_s, 300}};
    return FakeAnswer::json(200, QJsonDocument(body).toJson());
}

bool FakeRegistry::isRightLogin(const FakeRequest &request) const
{
    return !m_credentials.isEmpty() && request.headers.value("authorization") == m_credentials;
}

QByteArray FakeRegistry::tokenFor(const QByteArray &subject) const
{
    if (m_tokens == Tokens::Opaque) {
        return "opaque-" + base64Url(subject + "/fake");
    }
    const QJsonObject payload {{u"iss"_s, u"fake"_s}, {u"sub"_s, QString::fromUtf8(subject)}};
    return base64Url(R"({"typ":"JWT","alg":"none"})"_ba) + '.'
        + base64Url(QJsonDocument(payload).toJson(QJsonDocument::Compact)) + '.' + base64Url("unsigned"_ba);
}

} // namespace purser
