#include "app/clients/toolconnection.h"

#include "app/model/displaytext.h"

#include <QJsonObject>

using namespace Qt::Literals;

namespace purser {

namespace {

constexpr qsizetype around = 3; // lines

// Docker's own registry is asked for by one name by docker, by another by podman, which reads docker's file, too.
QStringList keysOf(Tool tool, const QString &host)
{
    QStringList keys {helperKey(tool, host), host};
    keys.removeDuplicates();
    return tool == Tool::Docker ? keys : QStringList {host};
}

std::optional<ToolChange> changeOf(const ToolConfig &config, const JsonText &text)
{
    const QByteArray before = config.file.bytes;
    const bool isSame = text.bytes() == before || (before.trimmed().isEmpty() && text.bytes() == "{}"_ba);
    const QByteArray lineEnd = config.file.isThere ? QByteArray() : "\n"_ba;
    return isSame ? std::nullopt : std::optional(ToolChange {config.file, text.bytes() + lineEnd});
}

// With everything that is nobody's business covered, each line its own.
QStringList shownLines(const QByteArray &bytes)
{
    auto text = JsonText::parse(bytes);
    if (!text) {
        return {};
    }
    const QString cover = u"•••"_s;
    for (const QString &login : text->keys({ToolConfigKey::logins})) {
        const QStringList members = text->keys({ToolConfigKey::logins, login});
        for (const QString &member : members) {
            text->set({ToolConfigKey::logins, login, member}, cover);
        }
        if (members.isEmpty() && !text->value({ToolConfigKey::logins, login}).isObject()) {
            text->set({ToolConfigKey::logins, login}, cover);
        }
    }
    for (const QString &header : text->keys({u"HttpHeaders"_s})) {
        text->set({u"HttpHeaders"_s, header}, cover);
    }
    QStringList lines = QString::fromUtf8(text->bytes()).split(u'\n');
    for (QString &line : lines) {
        const QString content = line.trimmed();
        const QString indentation = line.first(line.indexOf(content)).replace(u'\t', "    "_L1);
        line = indentation + displayText(content);
    }
    if (lines.last().isEmpty()) {
        lines.removeLast();
    }
    return lines;
}

} // namespace

std::expected<std::optional<ToolChange>, QString> connection(Tool tool, const QStringList &hosts, ToolConfig config)
{
    if (!config.text) {
        return std::unexpected(config.faultText());
    }
    JsonText text = *config.text;
    for (const QString &host : hosts) {
        for (const QString &key : keysOf(tool, host)) {
            const bool isNamed = text.value({ToolConfigKey::helpers, key}).toString() == purserHelper;
            if (!isNamed && !text.set({ToolConfigKey::helpers, key}, purserHelper)) {
                return std::unexpected(
                    explanation(JsonFault {JsonFault::Kind::NotAnObject, 0, 0, ToolConfigKey::helpers}));
            }
        }
    }
    return changeOf(config, text);
}

std::expected<std::optional<ToolChange>, QString> disconnection(Tool tool, const QStringList &hosts, ToolConfig config)
{
    if (!config.text) {
        return std::unexpected(config.faultText());
    }
    JsonText text = *config.text;
    QStringList keys;
    for (const QString &host : hosts) {
        keys << keysOf(tool, host);
    }
    takePurserAway(text, keys);
    if (tool == Tool::Docker && text.value({ToolConfigKey::store}).toString() == purserHelper) {
        text.remove({ToolConfigKey::store});
    }
    return changeOf(config, text);
}

QList<DiffLine> changedLines(const ToolChange &change)
{
    const QStringList before =
        change.before.bytes.trimmed().isEmpty() ? QStringList() : shownLines(change.before.bytes);
    const QStringList after = shownLines(change.after);
    // Only one stretch of a file is ever changed, or few that lie together: what is equal at both ends stays.
    qsizetype head = 0;
    while (head < before.size() && head < after.size() && before.at(head) == after.at(head)) {
        ++head;
    }
    qsizetype tail = 0;
    while (tail < before.size() - head && tail < after.size() - head
        && before.at(before.size() - 1 - tail) == after.at(after.size() - 1 - tail)) {
        ++tail;
    }
    QList<DiffLine> lines;
    const auto add = [&lines](DiffLine::Kind kind, const QStringList &texts) {
        for (const QString &text : texts) {
            lines << DiffLine {kind, text};
        }
    };
    const DiffLine gap {DiffLine::Kind::Same, u"…"_s};
    if (head > around) {
        lines << gap;
    }
    const qsizetype shownHead = std::min(head, around);
    add(DiffLine::Kind::Same, after.mid(head - shownHead, shownHead));
    add(DiffLine::Kind::Removed, before.mid(head, before.size() - head - tail));
    add(DiffLine::Kind::Added, after.mid(head, after.size() - head - tail));
    add(DiffLine::Kind::Same, after.mid(after.size() - tail, std::min(tail, around)));
    if (tail > around) {
        lines << gap;
    }
    return lines;
}

} // namespace purser
