#include "app/registry/clientidentity.h"
#include "app/registry/httpexchange.h"
#include "app/registry/origin.h"

#include <QNetworkProxy>
#include <QNetworkProxyFactory>

using namespace Qt::Literals;

namespace purser {

namespace {

// The route's proxies, but never one for this computer itself: a proxy elsewhere would reach another computer.
class RouteProxies : public QNetworkProxyFactory
{
public:
    explicit RouteProxies(const Route &route) : m_kind(route.proxy)
    {
        const QUrl own(u"http://"_s + route.proxyAddress);
        m_own = QNetworkProxy(QNetworkProxy::HttpProxy, own.host(), static_cast<quint16>(own.port(3128)));
    }

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (m_kind == Route::Proxy::None || isLoopback(query.url())) {
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        }
        return m_kind == Route::Proxy::Own ? QList {m_own} : systemProxyForQuery(query);
    }

private:
    Route::Proxy m_kind;
    QNetworkProxy m_own;
};

} // namespace

HttpSession::HttpSession(const Route &route, const QUrl &registry)
    : m_route(route),
      m_registry(registry),
      m_authorities(QSslCertificate::fromData(route.authorities, QSsl::Pem)),
      m_clientCertificate(QSslCertificate::fromData(route.clientCertificate, QSsl::Pem)),
      m_clientKey(privateKey(route.clientKey))
{
}

QNetworkAccessManager &HttpSession::manager()
{
    if (!m_manager) {
        m_manager.reset(new QNetworkAccessManager);
        m_manager->setProxyFactory(new RouteProxies(m_route));
        m_manager->setAutoDeleteReplies(false);
        m_manager->setStrictTransportSecurityEnabled(false);
    }
    return *m_manager;
}

QString HttpSession::proxyFor(const QUrl &url)
{
    const QString key = origin(url);
    if (!m_proxies.contains(key)) {
        m_proxies.insert(key, QString());
        const QList<QNetworkProxy> proxies = RouteProxies(m_route).queryProxy(QNetworkProxyQuery(url));
        for (const QNetworkProxy &proxy : proxies) {
            if (proxy.type() != QNetworkProxy::NoProxy) {
                m_proxies[key] = u"%1:%2"_s.arg(proxy.hostName(), QString::number(proxy.port()));
                break;
            }
        }
    }
    return m_proxies.value(key);
}

QSslConfiguration HttpSession::tlsFor(const QUrl &url, QSslConfiguration common) const
{
    if (!m_authorities.isEmpty()) {
        common.addCaCertificates(m_authorities);
    }
    if (!m_clientCertificate.isEmpty() && isSameOrigin(url, m_registry)) {
        common.setLocalCertificateChain(m_clientCertificate);
        common.setPrivateKey(m_clientKey);
    }
    return common;
}

} // namespace purser
