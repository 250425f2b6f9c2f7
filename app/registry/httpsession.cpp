#include "app/registry/httpexchange.h"
#include "app/registry/origin.h"

#include <QNetworkProxy>
#include <QNetworkProxyFactory>

using namespace Qt::Literals;

namespace purser {

namespace {

// The system's proxies, but never one for this computer itself: a proxy elsewhere would reach another computer.
class DirectToLoopback : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        return isLoopback(query.url()) ? QList {QNetworkProxy(QNetworkProxy::NoProxy)} : systemProxyForQuery(query);
    }
};

QString proxyNow(const QUrl &url)
{
    DirectToLoopback factory;
    for (const QNetworkProxy &proxy : factory.queryProxy(QNetworkProxyQuery(url))) {
        if (proxy.type() != QNetworkProxy::NoProxy) {
            return u"%1:%2"_s.arg(proxy.hostName(), QString::number(proxy.port()));
        }
    }
    return {};
}

} // namespace

HttpSession::HttpSession() : m_manager(new QNetworkAccessManager)
{
    m_manager->setProxyFactory(new DirectToLoopback);
    m_manager->setAutoDeleteReplies(false);
    m_manager->setStrictTransportSecurityEnabled(false);
}

QString HttpSession::proxyFor(const QUrl &url)
{
    const QString key = origin(url);
    if (!m_proxies.contains(key)) {
        m_proxies.insert(key, proxyNow(url));
    }
    return m_proxies.value(key);
}

} // namespace purser
