#include "app/model/namekey.h"

namespace purser {

QString nameKey(const QString &name)
{
    // QString::toCaseFolded folds one character to one and leaves "ß" and "İ" alone. Lower-casing expands "İ" and makes
    // "ẞ" a "ß", which upper-casing expands.
    const QString lower = name.normalized(QString::NormalizationForm_KC).toLower();
    return lower.toUpper().toCaseFolded().normalized(QString::NormalizationForm_KC).simplified();
}

QString normalizedName(const QString &name)
{
    return name.normalized(QString::NormalizationForm_C).trimmed();
}

QString variableName(const QString &name)
{
    QString kept;
    const QString upper = name.toUpper();
    for (const QChar character : upper) {
        const char16_t letter = character.unicode();
        const bool isDigit = letter >= u'0' && letter <= u'9';
        const bool isLetter = letter >= u'A' && letter <= u'Z';
        if (isLetter || letter == u'_' || (isDigit && !kept.isEmpty())) {
            kept += QChar(letter);
        }
    }
    return kept;
}

} // namespace purser
