#pragma once

#include "app/model/route.h"
#include "app/registry/httpanswer.h"
#include "app/registry/httprequest.h"
#include "app/registry/wire.h"

#include <QCoro/QCoroTask>

#include <memory>
#include <stop_token>

namespace purser {

// Everything Purser asks over HTTP goes through here, and nothing else touches QNetworkAccessManager: the credential
// stays at its origin, TLS is verified, and time, size and hops have an end.
class Http
{
public:
    explicit Http(HttpLimits limits = {}, std::unique_ptr<Wire> wire = networkWire());

    // Connections are shared within a session and forgotten with it. They know nothing of the credentials that were
    // sent over them: those go with each request, and cookies and answers to challenges are never kept.
    // The route's client certificate is shown to the origin of `registry` only.
    std::shared_ptr<HttpSession> openSession(const Route &route = {}, const QUrl &registry = {}) const;

    // Never throws and never hangs. This object must outlive the task.
    QCoro::Task<HttpAnswer> get(HttpRequest request, std::stop_token stop = {});

    // The body goes to the address itself: a POST does not follow redirects.
    QCoro::Task<HttpAnswer> post(HttpRequest request, QByteArray body, std::stop_token stop = {});

    // DELETE; does not follow redirects either.
    QCoro::Task<HttpAnswer> erase(HttpRequest request, std::stop_token stop = {});

private:
    QCoro::Task<HttpAnswer> exchange(
        HttpRequest request, QByteArray body, QDeadlineTimer deadline, std::stop_token stop);
    QCoro::Task<HttpAnswer> sendOnce(HttpRequest request, QByteArray body, std::stop_token stop);

    HttpLimits m_limits;
    std::unique_ptr<Wire> m_wire;
};

} // namespace purser
