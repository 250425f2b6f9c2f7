#include "app/clients/jsonreader.h"

#include "app/model/displaytext.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <utility>

using namespace Qt::Literals;

namespace purser {

namespace {

constexpr qsizetype largest = 4 * 1024 * 1024;
constexpr int deepest = 64;

JsonFault faultAt(const QByteArray &bytes, qsizetype position, JsonFault::Kind kind, const QString &key = {})
{
    const QByteArray before = bytes.first(std::min(position, bytes.size()));
    return JsonFault {kind, before.count('\n') + 1, before.size() - before.lastIndexOf('\n'), key};
}

// Goes through a document that is known to be well-formed, but for control characters in its strings.
class ObjectReader
{
public:
    explicit ObjectReader(const QByteArray &bytes) : m_bytes(bytes) { }

    std::expected<QList<JsonObject>, JsonFault> read()
    {
        skipBlanks();
        if (m_bytes.at(m_position) != '{') {
            return std::unexpected(faultAt(m_bytes, m_position, JsonFault::Kind::NotAnObject));
        }
        skipValue(0);
        return m_fault ? std::expected<QList<JsonObject>, JsonFault>(std::unexpected(*m_fault)) : m_objects;
    }

private:
    void skipBlanks()
    {
        while (m_position < m_bytes.size() && QByteArrayView(" \t\r\n").contains(m_bytes.at(m_position))) {
            ++m_position;
        }
    }

    void fail(qsizetype position, JsonFault::Kind kind, const QString &key = {})
    {
        if (!m_fault) {
            m_fault = faultAt(m_bytes, position, kind, key);
        }
    }

    // Behind its closing quote.
    void skipString()
    {
        for (++m_position; m_bytes.at(m_position) != '"'; ++m_position) {
            if (static_cast<uchar>(m_bytes.at(m_position)) < ' ') {
                fail(m_position, JsonFault::Kind::Malformed);
            }
            m_position += m_bytes.at(m_position) == '\\' ? 1 : 0;
        }
        ++m_position;
    }

    // The object's place in the list, if it is one.
    int skipValue(int depth)
    {
        const char first = m_bytes.at(m_position);
        if (depth > deepest) {
            fail(m_position, JsonFault::Kind::TooDeep);
        }
        if (first == '{') {
            return skipObject(depth);
        }
        if (first == '[') {
            skipArray(depth);
        } else if (first == '"') {
            skipString();
        } else {
            while (m_position < m_bytes.size() && !QByteArrayView(",]} \t\r\n").contains(m_bytes.at(m_position))) {
                ++m_position;
            }
        }
        return -1;
    }

    void skipArray(int depth)
    {
        ++m_position;
        skipBlanks();
        while (m_bytes.at(m_position) != ']') {
            skipValue(depth + 1);
            skipBlanks();
            m_position += m_bytes.at(m_position) == ',' ? 1 : 0;
            skipBlanks();
        }
        ++m_position;
    }

    int skipObject(int depth)
    {
        const auto place = static_cast<int>(m_objects.size());
        m_objects << JsonObject {m_position, 0, {}};
        QSet<QString> keys;
        ++m_position;
        skipBlanks();
        while (m_bytes.at(m_position) != '}') {
            JsonMember member = readMember(depth);
            if (keys.contains(member.key)) {
                fail(member.begin, JsonFault::Kind::DuplicateKey, member.key);
            }
            keys << member.key;
            m_objects[place].members << std::move(member);
            skipBlanks();
            m_position += m_bytes.at(m_position) == ',' ? 1 : 0;
            skipBlanks();
        }
        m_objects[place].end = ++m_position;
        return place;
    }

    JsonMember readMember(int depth)
    {
        JsonMember member;
        member.begin = m_position;
        skipString();
        const QByteArray key = '[' + m_bytes.mid(member.begin, m_position - member.begin) + ']';
        member.key = QJsonDocument::fromJson(key).array().at(0).toString();
        skipBlanks();
        ++m_position; // the colon
        skipBlanks();
        member.valueBegin = m_position;
        member.object = skipValue(depth + 1);
        member.end = m_position;
        return member;
    }

    const QByteArray &m_bytes;
    qsizetype m_position = 0;
    QList<JsonObject> m_objects;
    std::optional<JsonFault> m_fault;
};

} // namespace

QString explanation(const JsonFault &fault)
{
    const auto text = [](const char *source) -> QString { return QCoreApplication::translate("JsonFault", source); };
    const auto at = [&fault](const QString &sentence) -> QString { return sentence.arg(fault.line).arg(fault.column); };
    switch (fault.kind) {
    case JsonFault::Kind::TooLarge:
        return text(QT_TRANSLATE_NOOP("JsonFault", "It is larger than 4 MiB, so it was not read."));
    case JsonFault::Kind::TooDeep:
        return at(text(QT_TRANSLATE_NOOP("JsonFault", "Line %1, column %2: it is nested too deeply.")));
    case JsonFault::Kind::Malformed:
        return at(text(QT_TRANSLATE_NOOP("JsonFault", "Line %1, column %2: this is not JSON.")));
    case JsonFault::Kind::DuplicateKey:
        return at(text(QT_TRANSLATE_NOOP("JsonFault", "Line %1, column %2: “%3” is there twice.")))
            .arg(displayText(fault.key));
    case JsonFault::Kind::NotAnObject:
        return text(QT_TRANSLATE_NOOP("JsonFault", "It is JSON, but not an object in braces."));
    }
    return {};
}

std::expected<QList<JsonObject>, JsonFault> readJsonObjects(const QByteArray &bytes)
{
    if (bytes.size() > largest) {
        return std::unexpected(JsonFault {JsonFault::Kind::TooLarge, 0, 0, {}});
    }
    // Qt's own reader passes over a byte order mark, which the tools' readers do not.
    QJsonParseError error;
    QJsonDocument::fromJson(bytes, &error);
    const bool isMarked = bytes.startsWith("\xEF\xBB\xBF");
    if (isMarked) {
        return std::unexpected(faultAt(bytes, 0, JsonFault::Kind::Malformed));
    }
    if (error.error != QJsonParseError::NoError) {
        // What stands behind the document is pointed at; everything else has been read already.
        const bool isBehind = error.error == QJsonParseError::GarbageAtEnd;
        const qsizetype position = isBehind ? error.offset : std::max(0, error.offset - 1);
        const bool isDeep = error.error == QJsonParseError::DeepNesting;
        return std::unexpected(
            faultAt(bytes, position, isDeep ? JsonFault::Kind::TooDeep : JsonFault::Kind::Malformed));
    }
    return ObjectReader(bytes).read();
}

} // namespace purser
