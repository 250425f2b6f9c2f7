#pragma once

#include "app/clients/jsonreader.h"

#include <QByteArray>
#include <QJsonValue>
#include <QStringList>

#include <expected>

namespace purser {

// One value alone, on one line: "…" of a text, with what has to be escaped in it.
QByteArray jsonOf(const QJsonValue &value);

// A JSON object that a person or another program wrote. It can be changed in places: order, blanks, and whatever else
// is in it stay as they are, byte for byte.
class JsonText
{
public:
    static std::expected<JsonText, JsonFault> parse(const QByteArray &bytes);

    const QByteArray &bytes() const { return m_bytes; }

    // What is there, at the end of a path of keys from the root: undefined if nothing is.
    QJsonValue value(const QStringList &path) const;
    // Of the object there, in the order in which they stand; none if there is no object.
    QStringList keys(const QStringList &path) const;

    // Puts a value there, in the place of the present one or behind its last neighbour; objects on the way are made.
    // False, and nothing is changed, if something on the way is no object.
    bool set(const QStringList &path, const QJsonValue &value);
    // Takes the member away with its comma. Nothing happens if there is none.
    void remove(const QStringList &path);

private:
    explicit JsonText(const QByteArray &bytes) : m_bytes(bytes) { }

    const JsonObject *objectAt(const QStringList &path) const;
    const JsonMember *memberAt(const QStringList &path) const;
    QByteArray indentation(qsizetype depth) const; // with its line end; empty where everything is on one line
    void insert(const JsonObject &object, qsizetype depth, const QByteArray &key, const QByteArray &value);
    void splice(qsizetype begin, qsizetype end, const QByteArray &text);

    QByteArray m_bytes;
    QList<JsonObject> m_objects; // the first is the root
};

} // namespace purser
