#include "app/model/displaytext.h"

#include <algorithm>

using namespace Qt::Literals;

namespace purser {

namespace {

// Letters, marks and symbols by their category, yet nothing is to be seen of them: the grapheme joiner, the fillers of
// Hangul and the blank of Braille.
bool isBlankGlyph(char32_t character)
{
    constexpr char32_t blanks[] = {0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x2800, 0x3164, 0xFFA0};
    return std::find(std::begin(blanks), std::end(blanks), character) != std::end(blanks);
}

bool isInvisible(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // bidirectional overrides and isolates, zero-width characters
    case QChar::Other_PrivateUse:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return isBlankGlyph(character);
    }
}

bool isWhiteSpace(char32_t character)
{
    return character == U'\n' || character == U'\r' || character == U'\t'
        || QChar::category(character) == QChar::Separator_Space;
}

// The character that begins at `index`, which is moved to its last unit. Half a pair is the replacement character.
char32_t characterAt(const QString &text, qsizetype &index)
{
    const QChar unit = text.at(index);
    if (unit.isHighSurrogate() && index + 1 < text.size() && text.at(index + 1).isLowSurrogate()) {
        ++index;
        return QChar::surrogateToUcs4(unit, text.at(index));
    }
    return unit.isSurrogate() ? char32_t(QChar::ReplacementCharacter) : unit.unicode();
}

QString visible(char32_t character)
{
    if (isInvisible(character)) {
        return u"⟨U+%1⟩"_s.arg(QString::number(uint(character), 16).toUpper(), 4, u'0');
    }
    return QString::fromUcs4(&character, 1);
}

} // namespace

QString displayText(const QString &foreign, qsizetype limit)
{
    QString shown;
    bool isBlankDue = false;
    for (qsizetype i = 0; i < foreign.size(); ++i) {
        const char32_t character = characterAt(foreign, i);
        if (isWhiteSpace(character)) {
            isBlankDue = !shown.isEmpty();
            continue;
        }
        const QString piece = isBlankDue ? QString(u' ' + visible(character)) : visible(character);
        if (shown.size() + piece.size() > limit) {
            return shown + u'…';
        }
        shown += piece;
        isBlankDue = false;
    }
    return shown;
}

QString displayText(const QByteArray &foreign, qsizetype limit)
{
    return displayText(QString::fromUtf8(foreign.left(limit * 4 + 4)), limit);
}

} // namespace purser
