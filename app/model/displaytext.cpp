#include "app/model/displaytext.h"

using namespace Qt::Literals;

namespace purser {

namespace {

bool isInvisible(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // bidirectional overrides and isolates, zero-width characters
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

} // namespace

QString displayText(const QString &foreign, qsizetype limit)
{
    QString shown;
    const auto characters = QStringView(foreign).left(limit + 1).toUcs4();
    for (const uint character : characters) {
        if (shown.size() >= limit) {
            shown += u'…';
            break;
        }
        if (character == '\n' || character == '\r' || character == '\t') {
            shown += u' ';
        } else if (isInvisible(character)) {
            shown += u"⟨U+%1⟩"_s.arg(character, 4, 16, QLatin1Char('0'));
        } else {
            shown += QString::fromUcs4(reinterpret_cast<const char32_t *>(&character), 1);
        }
    }
    return shown.simplified();
}

QString displayText(const QByteArray &foreign, qsizetype limit)
{
    return displayText(QString::fromUtf8(foreign.left(limit * 4)), limit);
}

} // namespace purser
