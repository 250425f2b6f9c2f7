#include "app/clients/helperserver.h"

#include "app/model/hostnames.h"

#include <QRegularExpression>

#include <utility>

using namespace Qt::Literals;

namespace purser {

namespace {

constexpr qsizetype longestAddress = 2048;

QString withoutSlashes(QString path)
{
    while (path.startsWith(u'/')) {
        path.remove(0, 1);
    }
    while (path.endsWith(u'/')) {
        path.chop(1);
    }
    return path;
}

} // namespace

std::expected<HelperServer, HelperServerFault> parseHelperServer(const QByteArray &input)
{
    const QString address = QString::fromUtf8(input).trimmed();
    if (address.isEmpty()) {
        return std::unexpected(HelperServerFault::Missing);
    }
    static const QRegularExpression otherScheme(
        u"^(?!https?://)[A-Za-z][A-Za-z0-9+.-]*://"_s, QRegularExpression::CaseInsensitiveOption);
    if (address.size() <= longestAddress && otherScheme.match(address).hasMatch()) {
        return std::unexpected(HelperServerFault::OtherScheme);
    }
    static const QRegularExpression scheme(u"^(https?)://"_s, QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch named = scheme.match(address);
    const QString rest = address.mid(named.capturedLength());
    static const QRegularExpression server(
        uR"(^(\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9._-]+)(?::([0-9]{1,5}))?(/[^?#\s]*)?([?#]\S*)?$)"_s);
    const QRegularExpressionMatch match = server.match(rest);
    if (address.size() > longestAddress || !match.hasMatch() || match.captured(2).toInt() > 65535) {
        return std::unexpected(HelperServerFault::Unusable);
    }
    HelperServer found;
    found.host = match.captured(1).toLower();
    const QString own = named.captured(1).compare("http"_L1, Qt::CaseInsensitive) == 0 ? u"80"_s : u"443"_s;
    const QString port = match.captured(2);
    if (!port.isEmpty() && port != own) {
        found.host += u':' + port;
    } else if (dockerHubHosts().contains(found.host)) {
        found.host = u"docker.io"_s;
    }
    found.path = withoutSlashes(match.captured(3));
    if (found.path == "v1"_L1 || found.path == "v2"_L1) {
        found.path.clear();
    } else if (found.path == "v1/access-token"_L1 || found.path == "v1/refresh-token"_L1) {
        found.host += u'/' + std::exchange(found.path, {});
    }
    return found;
}

QString dockerServerUrl(const QString &host)
{
    return host == "docker.io"_L1 ? u"https://index.docker.io/v1/"_s : host;
}

} // namespace purser
