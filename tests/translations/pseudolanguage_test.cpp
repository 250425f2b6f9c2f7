#include "app/guide/guidefile.h"
#include "tests/support/printers.h"
#include "tests/translations/pseudolanguage.h"
#include "tests/translations/textsinsight.h"
#include "ui/pictures/pictureoptions.h"
#include "ui/pictures/scenestage.h"
#include "ui/shell/languages.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCoro/QCoroTask>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>

#include <functional>
#include <gtest/gtest.h>

using namespace Qt::Literals;

namespace purser {

namespace {

const QRegularExpression word(u"\\p{L}{2,}"_s);
// The marks of mnemonics and of rich text; paths of files, which are the stage's own; variables (TOKEN=) and regions
// (eu-central-1).
const QRegularExpression notWords(u"&|<[^>]*>|(?<![\\w/:.])/[^\\s<]+|\\b[A-Z_]+=|\\b[a-z]+(-[a-z]+)+-\\d\\b"_s);

QSet<QString> wordsOf(const QString &text)
{
    QSet<QString> words;
    for (const QRegularExpressionMatch &match : word.globalMatch(text)) {
        words << match.captured();
    }
    return words;
}

// Names, hosts, users and answers of the sample accounts: the values of their files.
QSet<QString> wordsOfSamples()
{
    static const QRegularExpression key(u"[\\w.-]+: |[\\w.-]+:$|#.*$"_s, QRegularExpression::MultilineOption);
    QSet<QString> words;
    const QDir folder(ownGuide() + u"/samples"_s);
    for (const QString &name : folder.entryList()) {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        words |= wordsOf(QString::fromUtf8(file.readAll()).remove(key));
    }
    EXPECT_TRUE(words.contains(u"globex"_s));
    return words;
}

// What is the same in every language, or comes from the locale.
QSet<QString> commonWords()
{
    QSet<QString> words {u"Purser"_s, u"AM"_s, u"PM"_s, u"UTC"_s, u"alice"_s, u"Ctrl"_s, u"Shift"_s, u"Del"_s,
        u"Docker"_s, u"Hub"_s, u"GET"_s, u"HEAD"_s, u"POST"_s};
    const QLocale locale;
    for (int month = 1; month <= 12; ++month) {
        words << locale.monthName(month) << locale.monthName(month, QLocale::ShortFormat);
    }
    for (int day = 1; day <= 7; ++day) {
        words << locale.dayName(day) << locale.dayName(day, QLocale::ShortFormat);
    }
    for (const Language &language : languages()) {
        words |= wordsOf(language.name);
    }
    return words;
}

class PseudoLanguageOnStage : public testing::Test
{
protected:
    PseudoLanguageOnStage()
    {
        speak(u"en"_s);
        m_language = std::make_unique<PseudoLanguage>();
        QCoreApplication::installTranslator(m_language.get());
        m_theme.setAnimated(false);
        m_theme.apply(*qApp);
    }

    // Of texts on screen that have words outside of brackets.
    QStringList foreignTexts(const QSet<QString> &known) const
    {
        QStringList found;
        for (const auto &[text, where] : textsInSight().asKeyValueRange()) {
            const QSet<QString> strange = wordsOf(outsideOfBrackets(QString(text).remove(notWords))) - known;
            if (!strange.isEmpty()) {
                found << u"%1: “%2”"_s.arg(where, text);
            }
        }
        return found;
    }

    std::unique_ptr<PseudoLanguage> m_language;
    Theme m_theme;
};

TEST_F(PseudoLanguageOnStage, BracketsAreTold)
{
    EXPECT_EQ(pseudoText(u"Delete %1 of %n &items"_s), u"⟦Délété %1 óf %n &itéms ~~~~~~~~⟧"_s);
    EXPECT_EQ(outsideOfBrackets(u"a ⟦b ⟦c⟧ d⟧ e ⟦f"_s), u"a  e "_s);
    EXPECT_EQ(QCoreApplication::translate("no such context", "Name"), u"Name"_s);
}

// All of it in one coroutine: a menu that is open keeps the event loop it was opened in.
QCoro::Task<void> playAll(Theme &theme, QList<Scene> scenes, std::function<void(const Scene &)> look)
{
    SceneStage stage(theme);
    for (const Scene &scene : scenes) {
        const SceneStage::Outcome played = co_await stage.play(scene);
        EXPECT_TRUE(played) << qPrintable(scene.name) << (played ? "" : qPrintable(sentence(played.error())));
        if (played) {
            look(scene);
        }
    }
    co_await stage.clear();
}

// A text that no translator can reach stands on screen as it is in the program.
TEST_F(PseudoLanguageOnStage, EveryTextOfEverySceneIsTranslated)
{
    const Guide guide = loadGuide(ownGuide());
    ASSERT_TRUE(guide.faults.isEmpty());
    ASSERT_FALSE(guide.scenes().isEmpty());
    const QSet<QString> known = wordsOfSamples() | commonWords();
    const auto look = [&](const Scene &scene) {
        QSet<QString> typed;
        for (const SceneStep &step : scene.steps) {
            typed |= wordsOf(step.value);
        }
        EXPECT_EQ(foreignTexts(known | typed).join(u'\n'), QString()) << qPrintable(scene.name);
        const QStringList texts = textsInSight().keys();
        EXPECT_FALSE(texts.filter(u"⟦"_s).isEmpty()) << qPrintable(scene.name) << " was not played in that language";
    };
    QCoro::waitFor(playAll(m_theme, guide.scenes(), look));
}

} // namespace

} // namespace purser
