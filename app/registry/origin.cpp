#include "app/registry/origin.h"

#include <QHostAddress>

using namespace Qt::Literals;

namespace purser {

namespace {

// 0/8, 10/8, shared, loopback, link-local, private, multicast and reserved.
constexpr auto internalNetworks = {"0.0.0.0/8"_L1, "10.0.0.0/8"_L1, "100.64.0.0/10"_L1, "127.0.0.0/8"_L1,
    "169.254.0.0/16"_L1, "172.16.0.0/12"_L1, "192.0.0.0/24"_L1, "192.168.0.0/16"_L1, "198.18.0.0/15"_L1,
    "224.0.0.0/4"_L1, "240.0.0.0/4"_L1, "::/128"_L1, "::1/128"_L1, "fc00::/7"_L1, "fe80::/10"_L1, "ff00::/8"_L1};

// IPv4 addresses written as IPv6 (::ffff:127.0.0.1) count as what they are.
QHostAddress addressOf(const QUrl &url)
{
    QHostAddress address(comparableHost(url));
    bool isIpv4 = false;
    const quint32 ipv4 = address.toIPv4Address(&isIpv4);
    if (isIpv4) {
        address.setAddress(ipv4);
    }
    return address;
}

} // namespace

QString comparableHost(const QUrl &url)
{
    QString host = url.host(QUrl::FullyEncoded).toLower();
    if (host.endsWith(u'.')) {
        host.chop(1);
    }
    return host;
}

int effectivePort(const QUrl &url)
{
    return url.port(url.scheme() == "http"_L1 ? 80 : 443);
}

QString authority(const QUrl &url)
{
    const bool isDefault = effectivePort(url) == (url.scheme() == "http"_L1 ? 80 : 443);
    const QString host = comparableHost(url);
    const QString shown = host.contains(u':') ? u"[%1]"_s.arg(host) : host;
    return isDefault ? shown : u"%1:%2"_s.arg(shown, QString::number(effectivePort(url)));
}

QString hostAndPort(const QUrl &url)
{
    const QString host = comparableHost(url);
    const QString shown = host.contains(u':') ? u"[%1]"_s.arg(host) : host;
    return u"%1:%2"_s.arg(shown, QString::number(effectivePort(url)));
}

QString origin(const QUrl &url)
{
    return u"%1://%2"_s.arg(url.scheme(), authority(url));
}

bool isSameOrigin(const QUrl &one, const QUrl &other)
{
    return one.scheme() == other.scheme() && comparableHost(one) == comparableHost(other)
        && effectivePort(one) == effectivePort(other);
}

bool isLoopback(const QUrl &url)
{
    return comparableHost(url) == "localhost"_L1 || addressOf(url).isLoopback();
}

bool isInternalAddress(const QUrl &url)
{
    const QString host = comparableHost(url);
    if (host == "localhost"_L1 || host.endsWith(".localhost"_L1)) {
        return true;
    }
    QHostAddress address = addressOf(url);
    address.setScopeId({});
    for (const auto &network : internalNetworks) {
        if (!address.isNull() && address.isInSubnet(QHostAddress::parseSubnet(network))) {
            return true;
        }
    }
    return false;
}

bool isIpLiteral(const QUrl &url)
{
    return !addressOf(url).isNull();
}

bool isUsableAddress(const QUrl &url)
{
    const bool isWeb = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    return url.isValid() && isWeb && !comparableHost(url).isEmpty() && url.userInfo().isEmpty()
        && !url.authority().contains(u'@') && url.port(1) > 0;
}

bool mayBeReached(const QUrl &url, const Trusts &trusts)
{
    return url.scheme() == "https"_L1 || isLoopback(url)
        || trusts.contains(Trust {Trust::Kind::PlainHttp, origin(url)});
}

} // namespace purser
