#include "app/registry/httpexchange.h"
#include "app/registry/tlspeer.h"
#include "app/registry/wire.h"

#include <QCoro/QCoroFuture>
#include <QCoro/QCoroSignal>
#include <QScopedPointer>

using namespace Qt::Literals;

namespace purser {

namespace {

class NetworkWire : public Wire
{
public:
    QCoro::Task<HttpAnswer> exchange(HttpRequest request, QByteArray body, HttpLimits limits, QDeadlineTimer deadline,
        std::stop_token stop) override;
};

QCoro::Task<HttpAnswer> NetworkWire::exchange(
    HttpRequest request, QByteArray body, HttpLimits limits, QDeadlineTimer deadline, std::stop_token stop)
{
    QSslConfiguration tls;
    if (request.url.scheme() == "https"_L1) {
        const QFuture<QSslConfiguration> loading = tlsConfiguration();
        const QSslConfiguration common = co_await loading;
        tls = request.session->tlsFor(request.url, common);
    }
    const QScopedPointer<HttpExchange, QScopedPointerDeleteLater> exchange(
        new HttpExchange(request, body, limits, static_cast<int>(deadline.remainingTime()), tls));
    const auto cancel = [target = exchange.data()] {
        const auto abort = [target] { target->abort(HttpFailure::Cancelled); };
        QMetaObject::invokeMethod(target, abort, Qt::QueuedConnection);
    };
    const std::stop_callback onStop(stop, cancel);
    if (exchange->reply()->isRunning()) {
        co_await qCoro(exchange.data(), &HttpExchange::finished);
    }
    co_return exchange->takeAnswer();
}

} // namespace

std::unique_ptr<Wire> networkWire()
{
    return std::make_unique<NetworkWire>();
}

} // namespace purser
