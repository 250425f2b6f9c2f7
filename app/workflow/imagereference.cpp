#include "app/workflow/imagereference.h"

#include "app/workflow/substitution.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::Literals;

namespace purser {

namespace {

bool isHost(const QString &first)
{
    return first.contains(u'.') || first.contains(u':') || first == "localhost"_L1;
}

QString withoutTag(const QString &image)
{
    const QString named = image.section(u'@', 0, 0);
    const qsizetype colon = named.lastIndexOf(u':');
    return colon > named.lastIndexOf(u'/') ? named.left(colon) : named;
}

bool isName(const QString &name)
{
    static const QRegularExpression pattern(
        uR"(^(\[[0-9a-fA-F:.]+\]|[A-Za-z0-9])[A-Za-z0-9._-]*(:[0-9]+)?(/[A-Za-z0-9][A-Za-z0-9._-]*)*$)"_s);
    return name.size() <= 500 && pattern.match(name).hasMatch();
}

} // namespace

QString registryHost(const QString &host)
{
    QString plain = host.toLower();
    if (plain.endsWith(":443"_L1)) {
        plain.chop(4);
    }
    static const QStringList hub {u"index.docker.io"_s, u"registry-1.docker.io"_s, u"registry.hub.docker.com"_s,
        u"hub.docker.com"_s, u"registry.docker.io"_s};
    return hub.contains(plain) ? u"docker.io"_s : plain;
}

std::optional<ImageReference> parseImage(const QString &image)
{
    const QString name = withoutTag(image.trimmed());
    if (!isName(name)) {
        return {};
    }
    const QString first = name.section(u'/', 0, 0);
    const bool hasHost = name.contains(u'/') && isHost(first);
    ImageReference reference {
        hasHost ? registryHost(first) : u"docker.io"_s, hasHost ? name.mid(first.size() + 1) : name};
    if (reference.host == "docker.io"_L1 && !reference.path.contains(u'/')) {
        reference.path.prepend("library/"_L1);
    }
    return reference;
}

std::optional<ImageReference> parseRegistry(const QString &address)
{
    QString plain = address.trimmed();
    const qsizetype scheme = plain.indexOf("://"_L1);
    plain = scheme >= 0 ? plain.mid(scheme + 3) : plain;
    while (plain.endsWith(u'/')) {
        plain.chop(1);
    }
    if (!isName(plain)) {
        return {};
    }
    const QString first = plain.section(u'/', 0, 0);
    QString path = plain.mid(first.size() + 1);
    if (path == "v1"_L1 || path == "v2"_L1) {
        path.clear();
    }
    if (!isHost(first)) {
        return ImageReference {u"docker.io"_s, plain};
    }
    return ImageReference {registryHost(first), path};
}

std::optional<KnownPart> knownPart(const QString &image)
{
    const QString plain = image.trimmed();
    if (!plain.contains(unknownValue)) {
        return parseImage(plain) ? std::optional(KnownPart {plain, true}) : std::nullopt;
    }
    const QString known = plain.left(plain.indexOf(unknownValue));
    const qsizetype slash = known.lastIndexOf(u'/');
    const QString last = known.mid(slash + 1);
    const QString first = known.section(u'/', 0, 0);
    // Only the tag or the digest is unknown: "acme/web:⟨?⟩". Without a slash the ":" could be that of a port.
    const qsizetype tag = last.indexOf(QRegularExpression(u"[:@]"_s));
    if (tag >= 0 && (slash >= 0 || !plain.contains(u'/'))) {
        const QString named = known.left(slash + 1 + tag);
        return parseImage(named) ? std::optional(KnownPart {named, true}) : std::nullopt;
    }
    if (slash < 0 || (plain.startsWith(unknownValue))) {
        return {};
    }
    const QString base = known.left(slash);
    if (!isName(base)) {
        return {};
    }
    return KnownPart {isHost(first) ? base : u"docker.io/"_s + base, false};
}

} // namespace purser
