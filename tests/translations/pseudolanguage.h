#pragma once

#include <QTranslator>

namespace purser {

// A language for tests: English with accents, longer by two fifths, in ⟦brackets⟧; placeholders and mnemonics stay. It
// has the texts that a translation has. What is on screen without brackets can be translated by nobody.
class PseudoLanguage : public QTranslator
{
public:
    PseudoLanguage();

    QString translate(const char *context, const char *source, const char *disambiguation, int count) const override;
    bool isEmpty() const override { return false; }

private:
    QTranslator m_own;
    QTranslator m_qt;
};

// "⟦Ñámé ~⟧" of "Name".
QString pseudoText(const QString &source);

// What stands outside of the brackets; one that is cut off may lack its end.
QString outsideOfBrackets(const QString &text);

} // namespace purser
