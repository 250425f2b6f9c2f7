#include "app/registry/httpexchange.h"

#include "app/model/clock.h"
#include "app/registry/connectivity.h"
#include "app/registry/origin.h"
#include "app/registry/proxyfault.h"
#include "app/registry/tlsfault.h"
#include "app/registry/tlspeer.h"

#include <QEvent>
#include <QNetworkRequest>

using namespace Qt::Literals;

namespace purser {

namespace {

constexpr qint64 mostHeaders = 256 * 1024;
constexpr qint64 mostAround = 1024 * 1024; // headers, encryption and what else surrounds a body

QNetworkRequest networkRequest(const HttpRequest &request)
{
    QNetworkRequest made(request.url);
    made.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    made.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    made.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    made.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    made.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    made.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    // Identity: what is not compressed cannot burst.
    made.setRawHeader("Accept-Encoding"_ba, "identity"_ba);
    made.setRawHeader("Accept-Language"_ba, "en"_ba);
    made.setRawHeader("User-Agent"_ba, "Purser/" PURSER_VERSION ""_ba);
    for (const auto &[name, value] : request.headers) {
        made.setRawHeader(name, value);
    }
    if (!request.authorization.isEmpty()) {
        made.setRawHeader("Authorization"_ba, request.authorization.expose());
    }
    return made;
}

QNetworkReply *start(
    QNetworkAccessManager &manager, HttpMethod method, const QNetworkRequest &made, const QByteArray &body)
{
    switch (method) {
    case HttpMethod::Get:
        return manager.get(made);
    case HttpMethod::Post:
        return manager.post(made, body);
    case HttpMethod::Delete:
        return manager.deleteResource(made);
    }
    Q_UNREACHABLE();
}

// Whoever is at the other end of the connection: the proxy, or the server itself.
QString peerOf(const HttpRequest &request)
{
    const QString proxy = request.session->proxyFor(request.url);
    return proxy.isEmpty() ? hostAndPort(request.url) : proxy;
}

HttpFailure unlessDown(HttpFailure failure, const QUrl &url)
{
    return isLoopback(url) || hasNetwork() ? failure : HttpFailure::NetworkDown;
}

} // namespace

HttpExchange::HttpExchange(const HttpRequest &request, const QByteArray &body, const HttpLimits &limits,
    int millisecondsLeft, const QSslConfiguration &tls)
    : m_request(request),
      m_bodyLimit(request.bodyLimit > 0 ? request.bodyLimit : limits.body),
      m_showsCertificate(!tls.localCertificateChain().isEmpty()),
      m_inflow(peerOf(request), mostHeaders)
{
    m_clock.start();
    QNetworkRequest made = networkRequest(request);
    if (request.url.scheme() == "https"_L1) {
        made.setSslConfiguration(tls);
    }
    m_reply.reset(start(request.session->manager(), request.method, made, body));
    m_reply->setReadBufferSize(256 * 1024);
    m_reply->installEventFilter(this);
    m_silence.setSingleShot(true);
    m_silence.start(limits.inactivity);
    watch();
    // A server that sends a byte now and then is never silent.
    QTimer::singleShot(millisecondsLeft, this, [this] { abort(HttpFailure::TimedOut); });
}

void HttpExchange::watch()
{
    connect(m_reply.get(), &QNetworkReply::encrypted, this, &HttpExchange::onEncrypted);
    connect(m_reply.get(), &QNetworkReply::sslErrors, this, &HttpExchange::onTlsErrors);
    connect(m_reply.get(), &QNetworkReply::readyRead, this, &HttpExchange::onReadyRead);
    connect(&m_inflow, &Inflow::exceeded, this, [this] { abort(HttpFailure::TooLarge); });
    connect(m_reply.get(), &QNetworkReply::metaDataChanged, this, [this] { m_inflow.allow(m_bodyLimit + mostAround); });
    connect(m_reply.get(), &QNetworkReply::finished, this, &HttpExchange::finished);
    // Not by QNetworkRequest's transfer timeout: it aborts what has just failed.
    connect(&m_silence, &QTimer::timeout, this, [this] { abort(HttpFailure::TimedOut); });
    const auto restart = qOverload<>(&QTimer::start);
    connect(m_reply.get(), &QNetworkReply::readyRead, &m_silence, restart);
    connect(m_reply.get(), &QNetworkReply::uploadProgress, &m_silence, restart);
}

void HttpExchange::abort(HttpFailure reason)
{
    // Qt tells the failure first and the end in an event of its own. In between there is nothing left to abort, and
    // Qt would warn of a second error.
    if (m_reply->isRunning() && m_reply->error() == QNetworkReply::NoError) {
        m_reason = reason == HttpFailure::TimedOut ? timeout() : reason;
        m_reply->abort();
        m_inflow.cutUnread();
    }
}

// Qt waits for a proxy that has hung up as for one that thinks.
HttpFailure HttpExchange::timeout() const
{
    const bool isOnTheWay = m_request.url.scheme() == "https"_L1 && m_answer.peer.sha256.isEmpty();
    if (!isOnTheWay || m_request.session->proxyFor(m_request.url).isEmpty()) {
        return HttpFailure::TimedOut;
    }
    switch (m_inflow.peer()) {
    case Inflow::Peer::Gone:
        return HttpFailure::ProxyClosed;
    case Inflow::Peer::Silent:
        return HttpFailure::ProxyFailed;
    case Inflow::Peer::Talking:
        return HttpFailure::TimedOut;
    }
    Q_UNREACHABLE();
}

bool HttpExchange::eventFilter(QObject *watched, QEvent *event)
{
    // Qt 6.4 does not disconnect an aborted reply from the thread that does its work. A failure that thread has
    // reported meanwhile still arrives as a queued call, and Qt warns of the second error: "Internal problem, this
    // method must only be called once". A reply that has finished needs to be told nothing more.
    return watched == m_reply.get() && event->type() == QEvent::MetaCall && m_reply->isFinished();
}

void HttpExchange::onEncrypted()
{
    const QSslCertificate leaf = m_reply->sslConfiguration().peerCertificate();
    m_answer.peer = describePeer(leaf);
    if (!namesHost(leaf, comparableHost(m_request.url))) {
        abort(HttpFailure::TlsWrongName);
    }
}

void HttpExchange::onTlsErrors(const QList<QSslError> &errors)
{
    const QSslCertificate leaf = m_reply->sslConfiguration().peerCertificate();
    m_answer.peer = describePeer(leaf);
    if (isAccepted(m_request.url, leaf, errors, m_request.trusts)) {
        m_reply->ignoreSslErrors(errors);
    } else {
        m_reason = classify(errors, m_reply->sslConfiguration().peerCertificateChain());
        takeDates(errors);
    }
}

// The faulty dates can be those of a certificate above the server's own.
void HttpExchange::takeDates(const QList<QSslError> &errors)
{
    for (const QSslError &error : errors) {
        if (error.error() == QSslError::CertificateExpired || error.error() == QSslError::CertificateNotYetValid) {
            m_answer.peer.validFrom = error.certificate().effectiveDate();
            m_answer.peer.validUntil = error.certificate().expiryDate();
        }
    }
}

void HttpExchange::onReadyRead()
{
    m_answer.body += m_reply->read(m_bodyLimit + 1 - m_answer.body.size());
    if (m_answer.body.size() > m_bodyLimit) {
        abort(HttpFailure::TooLarge);
    }
}

HttpFailure HttpExchange::tlsFailure() const
{
    return classify(Handshake {m_reply->errorString(), m_showsCertificate});
}

HttpFailure HttpExchange::failure() const
{
    if (m_reason != HttpFailure::None) {
        return m_reason;
    }
    if (m_answer.status == 0 && !m_answer.proxy.isEmpty()) {
        if (const HttpFailure way = classifyProxy(m_request.url, *m_reply); way != HttpFailure::None) {
            return way;
        }
    }
    switch (m_reply->error()) {
    case QNetworkReply::NoError:
        return HttpFailure::None;
    case QNetworkReply::ConnectionRefusedError:
        return HttpFailure::ConnectionRefused;
    case QNetworkReply::RemoteHostClosedError:
        return HttpFailure::ClosedEarly;
    case QNetworkReply::HostNotFoundError:
        return unlessDown(HttpFailure::HostNotFound, m_request.url);
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError:
        return HttpFailure::TimedOut;
    case QNetworkReply::SslHandshakeFailedError:
        return tlsFailure();
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return m_answer.proxy.isEmpty() ? HttpFailure::None : HttpFailure::ProxyLogin;
    default:
        break;
    }
    if (m_answer.status >= 400 && m_reply->error() > QNetworkReply::UnknownProxyError) {
        return HttpFailure::None; // an answer like any other
    }
    if (m_reply->errorString().contains("SSL routines"_L1)) { // since TLS 1.3 a server looks at us after the handshake
        return tlsFailure();
    }
    return unlessDown(HttpFailure::NetworkFailed, m_request.url);
}

HttpAnswer HttpExchange::takeAnswer()
{
    if (m_reason == HttpFailure::None && m_reply->isOpen()) {
        onReadyRead();
    }
    m_answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_answer.headers = m_reply->rawHeaderPairs();
    m_answer.proxy = m_request.session->proxyFor(m_request.url);
    m_answer.url = m_request.url;
    m_answer.failure = failure();
    m_answer.milliseconds = m_clock.elapsed();
    m_answer.receivedAt = currentTime();
    return std::move(m_answer);
}

} // namespace purser
