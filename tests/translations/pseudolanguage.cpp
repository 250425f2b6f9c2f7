#include "tests/translations/pseudolanguage.h"

#include <QLibraryInfo>

#include <gtest/gtest.h>

using namespace Qt::Literals;

namespace purser {

PseudoLanguage::PseudoLanguage()
{
    EXPECT_TRUE(m_own.load(u":/purser/translations/purser_de"_s));
    EXPECT_TRUE(m_qt.load(u"qtbase_de"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)));
}

QString PseudoLanguage::translate(const char *context, const char *source, const char *disambiguation, int count) const
{
    const bool isThere = !m_own.translate(context, source, disambiguation, count).isNull()
        || !m_qt.translate(context, source, disambiguation, count).isNull();
    return isThere ? pseudoText(QString::fromUtf8(source)) : QString();
}

QString pseudoText(const QString &source)
{
    const QString plain = u"aeiouncAEIOUNC"_s;
    const QString accented = u"áéíóúñçÁÉÍÓÚÑÇ"_s;
    QString text = u"⟦"_s;
    for (qsizetype at = 0; at < source.size(); ++at) {
        const bool isKept = at > 0 && (source.at(at - 1) == u'%' || source.at(at - 1) == u'&');
        const qsizetype letter = isKept ? -1 : plain.indexOf(source.at(at));
        text += letter < 0 ? source.at(at) : accented.at(letter);
    }
    return text % u' ' % QString(source.size() * 2 / 5, u'~') % u'⟧';
}

QString outsideOfBrackets(const QString &text)
{
    QString outside;
    int depth = 0;
    for (const QChar each : text) {
        depth += each == u'⟦' ? 1 : 0;
        if (depth == 0) {
            outside += each;
        }
        depth -= each == u'⟧' && depth > 0 ? 1 : 0;
    }
    return outside;
}

} // namespace purser
