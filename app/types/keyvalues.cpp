#include "app/types/keyvalues.h"

#include <QSet>

#include <algorithm>

namespace purser {

namespace {

bool isLetter(char character)
{
    return (character >= 'A' && character <= 'Z') || (character >= 'a' && character <= 'z') || character == '_';
}

bool isKey(QByteArrayView text)
{
    return !text.isEmpty() && isLetter(text.front()) && std::ranges::all_of(text, [](char character) {
        return isLetter(character) || (character >= '0' && character <= '9');
    });
}

bool counts(const QByteArray &line)
{
    return !line.trimmed().isEmpty() && !line.startsWith('#');
}

} // namespace

std::optional<FieldIssue> inspectKeyValues(const QByteArray &text)
{
    const QList<QByteArray> lines = text.split('\n');
    QSet<QByteArray> keys;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QByteArray &line = lines.at(i);
        const QString number = QString::number(i + 1);
        if (!counts(line)) {
            continue;
        }
        if (line.contains('\0')) {
            return FieldIssue {{}, Issue::ControlCharacters, {}};
        }
        const qsizetype equals = line.indexOf('=');
        if (equals == -1) {
            return FieldIssue {{}, Issue::PairMalformed, number};
        }
        const QByteArray key = line.left(equals);
        if (!isKey(key)) {
            return FieldIssue {{}, Issue::PairName, number};
        }
        if (keys.contains(key)) {
            return FieldIssue {{}, Issue::PairRepeated, number};
        }
        keys << key;
    }
    return keys.isEmpty() ? std::optional(FieldIssue {{}, Issue::PairsMissing, {}}) : std::nullopt;
}

int countKeyValues(const QByteArray &text)
{
    const QList<QByteArray> lines = text.split('\n');
    return static_cast<int>(std::ranges::count_if(lines, counts));
}

QList<KeyValue> readKeyValues(const Secret &text)
{
    QList<KeyValue> read;
    QList<QByteArray> lines = text.expose().split('\n');
    for (QByteArray &line : lines) {
        const qsizetype equals = line.indexOf('=');
        if (counts(line) && equals != -1) {
            read << KeyValue {line.left(equals), Secret(line.mid(equals + 1))};
        }
        wipe(line);
    }
    return read;
}

} // namespace purser
