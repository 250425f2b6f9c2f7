#include "ui/shell/languages.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QRegularExpression>
#include <QTranslator>

#include <algorithm>
#include <memory>
#include <vector>

using namespace Qt::Literals;

// Q_INIT_RESOURCE must stand outside of namespaces.
static void initTranslations()
{
    Q_INIT_RESOURCE(purser_translations);
}

namespace purser {

namespace {

const auto english = u"en"_s;

QString spoken = english;

// Names, addresses and paths within a sentence that goes from right to left keep their own direction, and leave the
// sentence its own: each is isolated as the Unicode Bidirectional Algorithm knows it (UAX 9, 2.7), where it is put in.
// What models hold stays bare.
class IsolatingTranslator : public QTranslator
{
public:
    QString translate(const char *context, const char *source, const char *disambiguation, int count) const override
    {
        static const QRegularExpression hole(u"(%[1-9])"_s);
        QString text = QTranslator::translate(context, source, disambiguation, count);
        return text.replace(hole, u"\u2068\\1\u2069"_s);
    }
};

std::unique_ptr<QTranslator> makeTranslator(const QString &code)
{
    return QLocale(code).textDirection() == Qt::RightToLeft ? std::make_unique<IsolatingTranslator>()
                                                            : std::make_unique<QTranslator>();
}

// Purser's own texts, and those of Qt's dialogs. English needs a file too: for its plural forms.
std::vector<std::unique_ptr<QTranslator>> translatorsFor(const QString &code)
{
    std::vector<std::unique_ptr<QTranslator>> translators;
    const QString qt = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    for (const QString &file : {u"%1/qtbase_%2"_s.arg(qt, code), u":/purser/translations/purser_%1"_s.arg(code)}) {
        auto translator = makeTranslator(code);
        if (translator->load(file)) {
            translators.push_back(std::move(translator));
        }
    }
    return translators;
}

QLocale localeOf(const QString &code)
{
    const QLocale desktop = QLocale::system();
    const QLocale own(code);
    // Counts within texts are in European digits, so the others are as well: which Arabic countries use both.
    const bool hasOneKindOfDigits = own.language() != QLocale::Arabic || desktop.zeroDigit() == "0"_L1;
    if (code == desktopLanguage() && desktop.language() == own.language() && hasOneKindOfDigits) {
        return desktop;
    }
    return own.language() == QLocale::English ? QLocale(QLocale::English, QLocale::UnitedStates)
        : own.language() == QLocale::Arabic   ? QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates)
                                              : own;
}

} // namespace

const QList<Language> &languages()
{
    static const QList<Language> all {{english, u"English"_s}, {u"de"_s, u"Deutsch"_s}, {u"fr"_s, u"Français"_s},
        {u"es"_s, u"Español"_s}, {u"pt_BR"_s, u"Português (Brasil)"_s}, {u"ru"_s, u"Русский"_s}, {u"ja"_s, u"日本語"_s},
        {u"zh_CN"_s, u"简体中文"_s}, {u"ar"_s, u"العربية"_s}};
    return all;
}

bool isLanguage(const QString &code)
{
    return std::ranges::any_of(languages(), [&](const Language &each) { return each.code == code; });
}

QString desktopLanguage()
{
    const QStringList wished = QLocale::system().uiLanguages();
    for (QString wish : wished) {
        wish.replace(u'-', u'_');
        for (const Language &each : languages()) {
            const bool isOfOneScript = !wish.startsWith("zh"_L1) || wish.startsWith("zh_CN"_L1)
                || wish.startsWith("zh_Hans"_L1) || wish == "zh"_L1;
            if (isOfOneScript && wish.section(u'_', 0, 0) == each.code.section(u'_', 0, 0)) {
                return each.code;
            }
        }
    }
    return english;
}

void speak(const QString &code)
{
    static std::vector<std::unique_ptr<QTranslator>> installed;
    initTranslations();
    installed.clear(); // which takes them out
    installed = translatorsFor(code);
    for (const auto &translator : installed) {
        QCoreApplication::installTranslator(translator.get());
    }
    spoken = code;
    QLocale::setDefault(localeOf(code));
    // The benchmarks speak without a window.
    if (qobject_cast<QGuiApplication *>(QCoreApplication::instance())) {
        QGuiApplication::setLayoutDirection(QLocale(code).textDirection());
    }
}

QString spokenLanguage()
{
    return spoken;
}

} // namespace purser
