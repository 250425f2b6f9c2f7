#include "app/types/registryaddress.h"

#include "app/registry/origin.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals;

namespace purser {

namespace {

constexpr int longestAddress = 2000;

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

bool isDockerHub(const QString &host)
{
    static const QStringList names {u"docker.io"_s, u"index.docker.io"_s, u"registry.hub.docker.com"_s};
    return names.contains(host);
}

std::expected<QUrl, FieldIssue> originOf(const QString &scheme, const QString &authority)
{
    if (authority.isEmpty() || authority.startsWith(u':')) {
        return refused(Issue::AddressWithoutHost);
    }
    const QUrl url(scheme % u"://"_s % authority, QUrl::StrictMode);
    const QString host = QString::fromLatin1(QUrl::toAce(url.host()));
    const bool isLiteral = url.host().contains(u':');
    if (!url.isValid() || (host.isEmpty() && !isLiteral) || url.port() == 0 || url.host().contains(u'%')) {
        return refused(Issue::AddressMalformed);
    }
    // "host:" is a valid URL with an empty port; a person who typed it has forgotten something.
    if (authority.endsWith(u':')) {
        return refused(Issue::AddressMalformed);
    }
    QUrl origin;
    origin.setScheme(scheme);
    QString name = isLiteral ? url.host() : host.toLower();
    if (name.endsWith(u'.')) {
        name.chop(1);
    }
    if (name.isEmpty() || name.startsWith(u'.') || name.contains(".."_L1)) {
        return refused(Issue::AddressMalformed);
    }
    origin.setHost(isDockerHub(name) ? u"registry-1.docker.io"_s : name);
    const int ownPort = scheme == "https"_L1 ? 443 : 80;
    if (url.port() != -1 && url.port() != ownPort) {
        origin.setPort(url.port());
    }
    return origin;
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
    const qsizetype schemeEnd = address.indexOf("://"_L1);
    const QString scheme = schemeEnd < 0 ? QString() : address.left(schemeEnd).toLower();
    if (schemeEnd >= 0 && scheme != "http"_L1 && scheme != "https"_L1) {
        return refused(Issue::AddressScheme, scheme);
    }
    const QString rest = schemeEnd < 0 ? address : address.mid(schemeEnd + 3);
    if (rest.contains(u'?') || rest.contains(u'#')) {
        return refused(Issue::AddressWithQuery);
    }
    const QString authority = rest.section(u'/', 0, 0);
    const QString path = rest.mid(authority.size());
    if (authority.contains(u'@')) {
        return refused(Issue::AddressWithUserInfo);
    }
    // "mailto:x" and "ftp:host" have a scheme without slashes; "host:5000" looks alike but ends in a port.
    static const QRegularExpression schemeOnly(u"^([a-zA-Z][a-zA-Z0-9+.-]*):(?![0-9]*$)"_s);
    if (const auto match = schemeOnly.match(authority);
        schemeEnd < 0 && match.hasMatch() && !authority.startsWith(u'[')) {
        return refused(Issue::AddressScheme, match.captured(1));
    }
    static const QRegularExpression ownPath(u"^/*(v[12]/*)?$"_s);
    if (!ownPath.match(path).hasMatch()) {
        return refused(Issue::AddressPath, path);
    }
    return originOf(scheme.isEmpty() ? defaultScheme(authority) : scheme, authority);
}

} // namespace purser
