#include "ui/shell/languages.h"

#include <QCoreApplication>
#include <QTranslator>

using namespace Qt::Literals;

// Q_INIT_RESOURCE must stand outside of namespaces.
static void initTranslations()
{
    Q_INIT_RESOURCE(purser_translations);
}

namespace purser {

void installLanguage(QCoreApplication &application)
{
    initTranslations();
    auto *texts = new QTranslator(&application);
    if (texts->load(u":/purser/translations/purser_en.qm"_s)) {
        QCoreApplication::installTranslator(texts);
    }
}

} // namespace purser
