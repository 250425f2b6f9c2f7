#include "app/registry/proxyfault.h"

using namespace Qt::Literals;

namespace purser {

HttpFailure classifyProxy(const QUrl &url, const QNetworkReply &reply)
{
    const QString text = reply.errorString();
    switch (reply.error()) {
    case QNetworkReply::HostNotFoundError: // to https these two are the proxy's own words, 404 and 503
    case QNetworkReply::ConnectionRefusedError:
        return url.scheme() == "https"_L1 ? HttpFailure::ProxyRefused : HttpFailure::ProxyFailed;
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return HttpFailure::ProxyLogin;
    case QNetworkReply::ProxyConnectionClosedError:
        return HttpFailure::ProxyClosed;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
        return HttpFailure::ProxyFailed;
    default:
        break;
    }
    // Qt tells most of it in the text only.
    if (text.contains("Proxy connection refused"_L1) || text.contains("Proxy server not found"_L1)) {
        return HttpFailure::ProxyFailed;
    }
    if (text.contains("Proxy connection closed"_L1)) {
        return HttpFailure::ProxyClosed;
    }
    return text.contains("proxy"_L1, Qt::CaseInsensitive) ? HttpFailure::ProxyRefused : HttpFailure::None;
}

} // namespace purser
