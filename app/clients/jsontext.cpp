#include "app/clients/jsontext.h"

#include "app/clients/jsonreader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals;

namespace purser {

QByteArray jsonOf(const QJsonValue &value)
{
    const QByteArray json = QJsonDocument(QJsonArray {value}).toJson(QJsonDocument::Compact);
    return json.mid(1, json.size() - 2);
}

std::expected<JsonText, JsonFault> JsonText::parse(const QByteArray &bytes)
{
    auto objects = readJsonObjects(bytes);
    if (!objects) {
        return std::unexpected(objects.error());
    }
    JsonText text(bytes);
    text.m_objects = std::move(*objects);
    return text;
}

QJsonValue JsonText::value(const QStringList &path) const
{
    if (path.isEmpty()) {
        return QJsonDocument::fromJson(m_bytes).object();
    }
    const JsonMember *member = memberAt(path);
    if (!member) {
        return QJsonValue(QJsonValue::Undefined);
    }
    const QByteArray json = '[' + m_bytes.mid(member->valueBegin, member->end - member->valueBegin) + ']';
    return QJsonDocument::fromJson(json).array().at(0);
}

QStringList JsonText::keys(const QStringList &path) const
{
    QStringList keys;
    if (const JsonObject *object = objectAt(path)) {
        for (const JsonMember &member : object->members) {
            keys << member.key;
        }
    }
    return keys;
}

bool JsonText::set(const QStringList &path, const QJsonValue &value)
{
    if (const JsonMember *present = memberAt(path)) {
        splice(present->valueBegin, present->end, jsonOf(value));
        return true;
    }
    // The deepest object on the way that is there gets what is missing below it.
    qsizetype depth = path.size() - 1;
    while (!objectAt(path.first(depth))) {
        if (memberAt(path.first(depth))) {
            return false;
        }
        --depth;
    }
    QByteArray text = jsonOf(value);
    for (qsizetype level = path.size() - 1; level > depth; --level) {
        const QByteArray line = indentation(level);
        const QByteArray inner = indentation(level + 1);
        const QByteArray colon = inner.isEmpty() ? ":"_ba : ": "_ba;
        text = '{' + inner + jsonOf(path.at(level)) + colon + text + line + '}';
    }
    insert(*objectAt(path.first(depth)), depth, jsonOf(path.at(depth)), text);
    return true;
}

void JsonText::remove(const QStringList &path)
{
    if (path.isEmpty() || !memberAt(path)) {
        return;
    }
    const QList<JsonMember> &members = objectAt(path.first(path.size() - 1))->members;
    const auto place = std::ranges::find(members, path.last(), &JsonMember::key) - members.begin();
    if (place + 1 < members.size()) {
        splice(members.at(place).begin, members.at(place + 1).begin, {});
    } else if (place > 0) {
        splice(members.at(place - 1).end, members.at(place).end, {});
    } else {
        const JsonObject &object = *objectAt(path.first(path.size() - 1));
        splice(object.begin, object.end, "{}");
    }
}

const JsonObject *JsonText::objectAt(const QStringList &path) const
{
    const JsonObject *object = &m_objects.first();
    for (const QString &key : path) {
        const auto member = std::ranges::find(object->members, key, &JsonMember::key);
        if (member == object->members.end() || member->object < 0) {
            return nullptr;
        }
        object = &m_objects.at(member->object);
    }
    return object;
}

const JsonMember *JsonText::memberAt(const QStringList &path) const
{
    const JsonObject *object = path.isEmpty() ? nullptr : objectAt(path.first(path.size() - 1));
    if (!object) {
        return nullptr;
    }
    const auto member = std::ranges::find(object->members, path.last(), &JsonMember::key);
    return member == object->members.end() ? nullptr : &*member;
}

QByteArray JsonText::indentation(qsizetype depth) const
{
    const JsonObject &root = m_objects.first();
    // Docker's own way where there is none to be seen.
    QByteArray unit = "\t";
    if (!root.members.isEmpty()) {
        const QByteArray blanks = m_bytes.mid(root.begin + 1, root.members.first().begin - root.begin - 1);
        if (!blanks.contains('\n')) {
            return {};
        }
        unit = blanks.mid(blanks.lastIndexOf('\n') + 1);
    }
    return '\n' + unit.repeated(depth);
}

void JsonText::insert(const JsonObject &object, qsizetype depth, const QByteArray &key, const QByteArray &value)
{
    const QByteArray line = indentation(depth + 1);
    if (object.members.isEmpty()) {
        const QByteArray colon = line.isEmpty() ? ":"_ba : ": "_ba;
        splice(object.begin, object.end, QByteArray('{' + line + key + colon + value + indentation(depth) + '}'));
        return;
    }
    // As its neighbour is written.
    const JsonMember &last = object.members.last();
    const qsizetype before =
        object.members.size() > 1 ? object.members.at(object.members.size() - 2).end : object.begin;
    const QByteArray blanks = m_bytes.mid(before + 1, last.begin - before - 1).replace(',', "");
    const QByteArray keyAndColon = m_bytes.mid(last.begin, last.valueBegin - last.begin);
    const QByteArray colon = keyAndColon.mid(jsonOf(last.key).size());
    const QByteArray usual = colon.trimmed() == ":"_ba ? colon : ": "_ba;
    splice(last.end, last.end, QByteArray(',' + blanks + key + usual + value));
}

void JsonText::splice(qsizetype begin, qsizetype end, const QByteArray &text)
{
    m_bytes.replace(begin, end - begin, text);
    // Whatever was spliced in is JSON, so it can be read.
    m_objects = readJsonObjects(m_bytes).value();
}

} // namespace purser
