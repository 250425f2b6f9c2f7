#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <expected>

namespace purser {

// Why a file is no JSON document that could be read without doubt.
struct JsonFault
{
    enum class Kind {
        TooLarge, // more than 4 MiB
        TooDeep, // more than 64 levels
        Malformed, // not RFC 8259; a byte order mark is none of it
        DuplicateKey, // readers do not agree on which one holds
        NotAnObject,
    };

    Kind kind = Kind::Malformed;
    qsizetype line = 0; // from 1, as `column`; in bytes
    qsizetype column = 0;
    QString key = {}; // of DuplicateKey

    bool operator==(const JsonFault &) const = default;
};

// "Line 3, column 7: …", for people.
QString explanation(const JsonFault &fault);

// Where the members of an object stand, in bytes; each `end` is behind the last byte.
struct JsonMember
{
    QString key = {};
    qsizetype begin = 0; // of the key
    qsizetype valueBegin = 0;
    qsizetype end = 0;
    int object = -1; // which one it is in the list of objects, if it is one
};
struct JsonObject
{
    qsizetype begin = 0;
    qsizetype end = 0;
    QList<JsonMember> members = {};
};

// All objects of a document whose root is one; the root is the first.
std::expected<QList<JsonObject>, JsonFault> readJsonObjects(const QByteArray &bytes);

} // namespace purser
