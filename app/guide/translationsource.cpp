#include "app/guide/translationsource.h"

#include <QStringList>

using namespace Qt::Literals;

namespace purser {

namespace {

QString literal(QString text)
{
    text.replace(u"\\"_s, u"\\\\"_s).replace(u"\""_s, u"\\\""_s).replace(u"\n"_s, u"\\n"_s);
    return u"\"%1\""_s.arg(text);
}

QStringList textsOf(const GuidePage &page)
{
    QStringList texts {page.title};
    for (const GuideSection &section : page.sections) {
        texts << section.title << section.text;
    }
    for (const Scene &scene : page.scenes) {
        texts << scene.title;
        for (const SceneMark &mark : scene.marks) {
            texts << mark.text;
        }
    }
    texts.removeAll(QString());
    return texts;
}

} // namespace

QByteArray translationSource(const Guide &guide)
{
    QString source;
    for (const GuidePage &page : guide.pages) {
        for (const QString &text : textsOf(page)) {
            source += u"const char *text%1 = QT_TRANSLATE_NOOP(\"Guide\", %2);\n"_s.arg(
                QString::number(source.size()), literal(text));
        }
    }
    return source.toUtf8();
}

} // namespace purser
