#include "app/registry/namespage.h"

#include "app/model/repositoryname.h"
#include "app/model/tagname.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals;

namespace purser {

namespace {

std::optional<NamesPage> parse(const QByteArray &body, QLatin1StringView member, bool (*isName)(const QString &))
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    const QJsonValue list = document.object().value(member);
    if (!document.isObject() || !(list.isArray() || list.isNull() || list.isUndefined())) {
        return {};
    }
    NamesPage page;
    const QJsonArray entries = list.toArray();
    page.names.reserve(entries.size());
    for (const auto &entry : entries) {
        const QString name = entry.toString();
        if (isName(name)) {
            page.names.append(name);
        } else {
            ++page.leftOut;
        }
    }
    return page;
}

} // namespace

std::optional<NamesPage> parseTags(const QByteArray &body)
{
    return parse(body, "tags"_L1, isTagName);
}

std::optional<NamesPage> parseRepositories(const QByteArray &body)
{
    return parse(body, "repositories"_L1, isRepositoryName);
}

} // namespace purser
