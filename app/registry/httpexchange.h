#pragma once

#include "app/model/clock.h"
#include "app/model/route.h"
#include "app/registry/http.h"
#include "app/registry/inflow.h"

#include <QHash>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QObject>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>
#include <QSslKey>
#include <QTimer>

#include <memory>

namespace purser {

// A QNetworkAccessManager that remembers nothing, with the proxies of the route, but none for this computer itself.
class HttpSession
{
public:
    // The route's client certificate is shown to the origin of `registry` only.
    explicit HttpSession(const Route &route = {}, const QUrl &registry = {});

    // The proxy for that address; empty if the way is direct. Asked once an origin: finding out can take a while.
    QString proxyFor(const QUrl &url);

    // What a request to that address trusts and shows, from what all of them have in common.
    QSslConfiguration tlsFor(const QUrl &url, QSslConfiguration common) const;

    // Made when it is asked for first.
    QNetworkAccessManager &manager();

private:
    struct DeleteLater
    {
        void operator()(QObject *object) const { object->deleteLater(); }
    };

    std::unique_ptr<QNetworkAccessManager, DeleteLater> m_manager;
    Route m_route;
    QUrl m_registry;
    QList<QSslCertificate> m_authorities;
    QList<QSslCertificate> m_clientCertificate;
    QSslKey m_clientKey;
    QHash<QString, QString> m_proxies;
};

// One request on its way and what comes back, without redirects.
class HttpExchange : public QObject
{
    Q_OBJECT

public:
    // `body` is a POST's. `tls` is for https.
    HttpExchange(const HttpRequest &request, const QByteArray &body, const HttpLimits &limits, int millisecondsLeft,
        const QSslConfiguration &tls);

    QNetworkReply *reply() const { return m_reply.get(); }
    // Ends it with that failure, unless it has ended or failed already.
    void abort(HttpFailure reason);
    HttpAnswer takeAnswer();

signals:
    // To await: a reply that has finished gets no queued call any more.
    void finished();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void watch();
    void onEncrypted();
    void onTlsErrors(const QList<QSslError> &errors);
    void takeDates(const QList<QSslError> &errors);
    void onReadyRead();
    HttpFailure timeout() const;
    HttpFailure failure() const;
    HttpFailure tlsFailure() const;

    HttpRequest m_request;
    qsizetype m_bodyLimit;
    bool m_showsCertificate;
    Stopwatch m_clock;
    std::unique_ptr<QNetworkReply> m_reply;
    QTimer m_silence;
    Inflow m_inflow;
    HttpAnswer m_answer;
    HttpFailure m_reason = HttpFailure::None; // ours, or TLS's
};

} // namespace purser
