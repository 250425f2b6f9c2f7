#include "app/types/registryaddress.h"

#include "app/model/hostnames.h"
#include "app/registry/origin.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals;

namespace purser {

namespace {

constexpr int longestAddress = 2000;
constexpr int longestHost = 253; // RFC 1035 2.3.4, without the dot at the end

std::unexpected<FieldIssue> refused(Issue issue, const QString &argument = {})
{
    return std::unexpected(FieldIssue {{}, issue, argument, FieldIssue::Weight::Refused});
}

bool holdsForbiddenCharacter(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar character) {
        return character.isSpace() || !character.isPrint() || character == u'\\' || character == u'%';
    });
}

QString defaultScheme(const QString &authority)
{
    const QUrl guess(u"https://"_s + authority, QUrl::StrictMode);
    return isLoopback(guess) ? u"http"_s : u"https"_s;
}

// "ftp" of "ftp://host" and of "ftp:host"; empty where there is none. "host:5000" looks alike but goes on with a port.
QString schemeOf(const QString &address)
{
    static const QRegularExpression pattern(u"^([a-zA-Z][a-zA-Z0-9+.-]*)://|^([a-zA-Z][a-zA-Z0-9+-]*):(?![0-9:/]|$)"_s);
    const auto match = pattern.match(address);
    return (match.capturedLength(1) > 0 ? match.captured(1) : match.captured(2)).toLower();
}

// The host as it is kept, or nothing if there can be no such host.
QString hostOf(const QUrl &url)
{
    if (url.host().contains(u':')) {
        return url.host();
    }
    QString name = QString::fromLatin1(QUrl::toAce(url.host())).toLower();
    if (name.endsWith(u'.')) {
        name.chop(1);
    }
    const bool isName = !name.startsWith(u'.') && !name.contains(".."_L1) && name.size() <= longestHost;
    return isName ? name : QString();
}

std::expected<QUrl, FieldIssue> originOf(const QString &scheme, const QString &authority)
{
    if (authority.isEmpty() || authority.startsWith(u':')) {
        return refused(Issue::AddressWithoutHost);
    }
    const QUrl url(scheme % u"://"_s % authority, QUrl::StrictMode);
    const QString host = hostOf(url);
    // "host:" is a valid URL with an empty port; a person who typed it has forgotten something.
    if (!url.isValid() || host.isEmpty() || url.port() == 0 || authority.endsWith(u':')) {
        return refused(Issue::AddressMalformed);
    }
    QUrl origin;
    origin.setScheme(scheme);
    origin.setHost(dockerHubHosts().contains(host) ? u"registry-1.docker.io"_s : host);
    const int ownPort = scheme == "https"_L1 ? 443 : 80;
    if (url.port() != -1 && url.port() != ownPort) {
        origin.setPort(url.port());
    }
    return origin;
}

// What is typed for an address, taken apart but not yet judged.
struct Parts
{
    QString scheme = {};
    QString authority = {};
    QString path = {};
};

std::expected<Parts, FieldIssue> partsOf(const QString &address)
{
    const QString scheme = schemeOf(address);
    const bool isWeb = scheme == "http"_L1 || scheme == "https"_L1;
    const bool hasSlashes = !scheme.isEmpty() && address.mid(scheme.size()).startsWith("://"_L1);
    // "user:password@host" has no scheme either.
    if (!scheme.isEmpty() && !isWeb && (hasSlashes || !address.contains(u'@'))) {
        return refused(Issue::AddressScheme, scheme);
    }
    if (isWeb && !hasSlashes) {
        return refused(Issue::AddressMalformed);
    }
    const QString rest = hasSlashes ? address.mid(scheme.size() + 3) : address;
    if (rest.contains(u'?') || rest.contains(u'#')) {
        return refused(Issue::AddressWithQuery);
    }
    // Also after a "/": a password may hold one, and no part of it is to be repeated as a path.
    if (rest.contains(u'@')) {
        return refused(Issue::AddressWithUserInfo);
    }
    const QString authority = rest.section(u'/', 0, 0);
    return Parts {scheme.isEmpty() ? defaultScheme(authority) : scheme, authority, rest.mid(authority.size())};
}

} // namespace

std::expected<QUrl, FieldIssue> parseRegistryAddress(const QString &typed)
{
    const QString address = typed.trimmed();
    if (address.isEmpty()) {
        return refused(Issue::Missing);
    }
    if (address.size() > longestAddress) {
        return refused(Issue::TooLong, QString::number(longestAddress));
    }
    if (holdsForbiddenCharacter(address)) {
        return refused(Issue::AddressMalformed);
    }
    const auto parts = partsOf(address);
    if (!parts) {
        return std::unexpected(parts.error());
    }
    const auto origin = originOf(parts->scheme, parts->authority);
    static const QRegularExpression ownPath(u"^/*(v[12]/*)?$"_s);
    if (origin && !ownPath.match(parts->path).hasMatch()) {
        return refused(Issue::AddressPath, parts->path);
    }
    return origin;
}

} // namespace purser
