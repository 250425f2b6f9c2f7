#include "app/accountfile/yamlscalar.h"

#include <QSet>

#include <algorithm>

using namespace Qt::Literals;

namespace purser {

namespace {

bool isLetter(QChar character)
{
    return (character >= u'a' && character <= u'z') || (character >= u'A' && character <= u'Z');
}

bool isPlain(const QString &text)
{
    static const QSet<QString> words {
        u"y"_s, u"n"_s, u"yes"_s, u"no"_s, u"on"_s, u"off"_s, u"true"_s, u"false"_s, u"null"_s, u"inf"_s, u"nan"_s};
    if (text.isEmpty() || text.endsWith(u' ') || words.contains(text.toLower())) {
        return false;
    }
    if (!isLetter(text.front()) && text.front() != u'/') {
        return false;
    }
    return std::ranges::all_of(text, [](QChar character) {
        return isLetter(character) || (character >= u'0' && character <= u'9') || u" ._/@+-"_s.contains(character);
    });
}

// Control and format characters, blanks that look like another one, and what is not assigned.
bool isInvisible(char32_t code)
{
    switch (QChar::category(code)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    case QChar::Separator_Space:
        return code != U' ';
    default:
        return false;
    }
}

QByteArray escaped(char32_t code)
{
    switch (code) {
    case U'"':
        return "\\\"";
    case U'\\':
        return "\\\\";
    case U'\n':
        return "\\n";
    case U'\r':
        return "\\r";
    case U'\t':
        return "\\t";
    default:
        break;
    }
    const QByteArray digits = QByteArray::number(static_cast<uint>(code), 16).toUpper();
    return code <= 0xFF  ? QByteArray("\\x" + digits.rightJustified(2, '0'))
        : code <= 0xFFFF ? QByteArray("\\u" + digits.rightJustified(4, '0'))
                         : QByteArray("\\U" + digits.rightJustified(8, '0'));
}

} // namespace

QByteArray yamlScalar(const QString &text)
{
    if (isPlain(text)) {
        return text.toUtf8();
    }
    QByteArray quoted = "\"";
    const auto codes = text.toUcs4();
    for (const uint number : codes) {
        char32_t code = number;
        if (QChar::isSurrogate(code)) {
            code = QChar::ReplacementCharacter;
        }
        if (code == U'"' || code == U'\\' || isInvisible(code)) {
            quoted += escaped(code);
        } else {
            quoted += QString::fromUcs4(&code, 1).toUtf8();
        }
    }
    return quoted + '"';
}

} // namespace purser
