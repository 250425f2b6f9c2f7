#include "app/registry/ecraddress.h"

#include "app/registry/origin.h"

#include <QRegularExpression>

using namespace Qt::Literals;

namespace purser {

namespace {

bool isInChina(const QString &region)
{
    return region.startsWith("cn-"_L1);
}

QString domain(const QString &region)
{
    return isInChina(region) ? u"amazonaws.com.cn"_s : u"amazonaws.com"_s;
}

} // namespace

bool isAwsRegionName(const QString &text)
{
    static const QRegularExpression name(u"\\A[a-z][a-z0-9-]{0,38}[a-z0-9]\\z"_s);
    return name.match(text).hasMatch();
}

bool isAwsAccount(const QString &text)
{
    static const QRegularExpression number(u"\\A[0-9]{12}\\z"_s);
    return number.match(text).hasMatch();
}

QUrl ecrApi(const QString &region)
{
    return QUrl(u"https://api.ecr.%1.%2/"_s.arg(region, domain(region)));
}

QUrl ecrReferenceApi(const QString &region)
{
    return ecrApi(isInChina(region) ? u"cn-north-1"_s : u"us-east-1"_s);
}

QUrl ecrRegistryUrl(const EcrRegistry &registry)
{
    return QUrl(u"https://%1.dkr.ecr.%2.%3"_s.arg(registry.account, registry.region, domain(registry.region)));
}

std::optional<EcrRegistry> readEcrRegistry(const QUrl &url)
{
    static const QRegularExpression host(
        u"\\A([0-9]{12})\\.dkr[.-]ecr(?:-fips)?\\.([a-z0-9][a-z0-9_-]*)\\.(?:amazonaws\\.(?:com(?:\\.cn)?|eu)"
        "|on\\.(?:aws|amazonwebservices\\.com\\.cn)|sc2s\\.sgov\\.gov|c2s\\.ic\\.gov|cloud\\.adc-e\\.uk"
        "|csp\\.hci\\.ic\\.gov)\\z"_s);
    const bool isBare = url.scheme() == "https"_L1 && effectivePort(url) == 443 && isUsableAddress(url)
        && (url.path().isEmpty() || url.path() == u'/') && !url.hasQuery() && !url.hasFragment();
    const QRegularExpressionMatch match = host.match(comparableHost(url));
    return isBare && match.hasMatch() ? std::optional(EcrRegistry {match.captured(1), match.captured(2)})
                                      : std::nullopt;
}

} // namespace purser
