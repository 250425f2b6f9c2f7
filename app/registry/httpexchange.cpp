#include "app/registry/httpexchange.h"

#include "app/registry/connectivity.h"
#include "app/registry/origin.h"
#include "app/registry/tlspeer.h"

#include <QNetworkRequest>
#include <QTimer>

using namespace Qt::Literals;

namespace purser {

namespace {

QNetworkRequest networkRequest(const HttpRequest &request, const HttpLimits &limits)
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
    made.setTransferTimeout(static_cast<int>(limits.inactivity.count()));
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

HttpFailure unlessDown(HttpFailure failure, const QUrl &url)
{
    return isLoopback(url) || hasNetwork() ? failure : HttpFailure::NetworkDown;
}

} // namespace

HttpExchange::HttpExchange(const HttpRequest &request, const QByteArray &body, const HttpLimits &limits,
    int millisecondsLeft, const QSslConfiguration &tls)
    : m_request(request), m_bodyLimit(limits.body)
{
    m_clock.start();
    QNetworkRequest made = networkRequest(request, limits);
    if (request.url.scheme() == "https"_L1) {
        made.setSslConfiguration(tls);
    }
    QNetworkAccessManager &manager = request.session->manager();
    m_reply = body.isNull() ? manager.get(made) : manager.post(made, body);
    m_reply->setReadBufferSize(256 * 1024);
    connect(m_reply, &QNetworkReply::encrypted, this, &HttpExchange::onEncrypted);
    connect(m_reply, &QNetworkReply::sslErrors, this, &HttpExchange::onTlsErrors);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpExchange::onReadyRead);
    // A server that sends a byte now and then never runs into the inactivity timeout.
    QTimer::singleShot(millisecondsLeft, this, [this] { abort(HttpFailure::TimedOut); });
}

HttpExchange::~HttpExchange()
{
    m_reply->disconnect(this);
    m_reply->deleteLater();
}

void HttpExchange::abort(HttpFailure reason)
{
    if (m_reply->isRunning()) {
        m_reason = reason;
        m_reply->abort();
    }
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
        m_reason = classify(errors);
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
    // There is no error code for it; the text is OpenSSL's.
    const QString text = m_reply->errorString();
    const bool isPlain = text.contains("wrong version number"_L1) || text.contains("packet length too long"_L1)
        || text.contains("http request"_L1) || text.contains("unexpected message"_L1);
    return isPlain ? HttpFailure::PlainPort : HttpFailure::TlsFailed;
}

HttpFailure HttpExchange::failure() const
{
    if (m_reason != HttpFailure::None) {
        return m_reason;
    }
    const bool isDirect = m_answer.proxy.isEmpty();
    switch (m_reply->error()) {
    case QNetworkReply::NoError:
        return HttpFailure::None;
    case QNetworkReply::ConnectionRefusedError:
        return isDirect ? HttpFailure::ConnectionRefused : HttpFailure::ProxyFailed;
    case QNetworkReply::RemoteHostClosedError:
        return HttpFailure::ClosedEarly;
    case QNetworkReply::HostNotFoundError:
        return isDirect ? unlessDown(HttpFailure::HostNotFound, m_request.url) : HttpFailure::ProxyFailed;
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError:
        return HttpFailure::TimedOut;
    case QNetworkReply::SslHandshakeFailedError:
        return tlsFailure();
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return isDirect && m_answer.status != 0 ? HttpFailure::None : HttpFailure::ProxyLogin;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError:
        return HttpFailure::ProxyFailed;
    default:
        break;
    }
    if (m_answer.status >= 400 && m_reply->error() > QNetworkReply::UnknownProxyError) {
        return HttpFailure::None; // an answer like any other
    }
    return m_reply->errorString().contains("certificate required"_L1)
        ? HttpFailure::TlsFailed
        : unlessDown(HttpFailure::NetworkFailed, m_request.url);
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
    m_answer.receivedAt = QDateTime::currentDateTimeUtc();
    return std::move(m_answer);
}

} // namespace purser
