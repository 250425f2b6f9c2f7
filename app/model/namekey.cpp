#include "app/model/namekey.h"

namespace purser {

QString nameKey(const QString &name)
{
    // QString::toCaseFolded folds character by character and leaves "ß" alone; upper-casing expands it first.
    const QString upper = name.normalized(QString::NormalizationForm_KC).toUpper();
    return upper.toCaseFolded().normalized(QString::NormalizationForm_KC).simplified();
}

QString normalizedName(const QString &name)
{
    return name.normalized(QString::NormalizationForm_C).trimmed();
}

QString variableName(const QString &name)
{
    QString kept;
    for (const QChar character : name) {
        const char16_t letter = character.toUpper().unicode();
        const bool isDigit = letter >= u'0' && letter <= u'9';
        const bool isLetter = letter >= u'A' && letter <= u'Z';
        if (isLetter || letter == u'_' || (isDigit && !kept.isEmpty())) {
            kept += QChar(letter);
        }
    }
    return kept;
}

} // namespace purser
