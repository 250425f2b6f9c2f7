#include "app/model/repositoryname.h"

#include "app/model/hostnames.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::Literals;

namespace purser {

namespace {

constexpr qsizetype longestName = 255;

QStringList namesOf(const QString &registry, ServerKind server)
{
    return server == ServerKind::DockerHub ? dockerHubHosts() : QStringList {registry};
}

} // namespace

bool isRepositoryName(const QString &text)
{
    static const QRegularExpression pattern(
        u"\\A[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*(?:/[a-z0-9]+(?:(?:\\.|_|__|-+)[a-z0-9]+)*)*\\z"_s);
    return text.size() <= longestName && pattern.match(text).hasMatch();
}

std::optional<QString> repositoryName(const QString &typed, const QString &registry, ServerKind server)
{
    QString name = typed.trimmed();
    for (const auto scheme : {"https://"_L1, "http://"_L1}) {
        if (name.startsWith(scheme, Qt::CaseInsensitive)) {
            name = name.sliced(scheme.size());
        }
    }
    for (const QString &host : namesOf(registry, server)) {
        if (name.startsWith(host + u'/', Qt::CaseInsensitive)) {
            name = name.sliced(host.size() + 1);
            break;
        }
    }
    name = name.section(u'@', 0, 0);
    const qsizetype colon = name.lastIndexOf(u':');
    if (colon > name.lastIndexOf(u'/')) {
        name.truncate(colon);
    }
    if (server == ServerKind::DockerHub && !name.contains(u'/')) {
        name.prepend("library/"_L1);
    }
    return isRepositoryName(name) ? std::optional(name) : std::nullopt;
}

QString imageReference(const QString &registry, const QString &repository, const QString &tag)
{
    const QString host = registry == "registry-1.docker.io"_L1 ? u"docker.io"_s : registry;
    const QChar separator = tag.contains(u':') ? u'@' : u':';
    return host + u'/' + repository + separator + tag;
}

} // namespace purser
