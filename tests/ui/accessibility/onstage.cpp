#include "tests/ui/accessibility/onstage.h"

#include "app/account/account.h"
#include "app/guide/guidefile.h"
#include "tests/support/printers.h"
#include "tests/ui/accessibility/walk.h"
#include "ui/pictures/picturefonts.h"
#include "ui/shell/languages.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>

#include <gtest/gtest.h>

using namespace Qt::Literals;

namespace purser {

namespace {

constexpr int usualLetters = 13;
// With letters of twice the size the window is as large as most screens are.
constexpr QSize screen(1920, 1040);

QList<Scene> scenesOfTheGuide()
{
    const Guide guide = loadGuide(QStringLiteral(PURSER_SOURCES "/resources/guide"));
    EXPECT_TRUE(guide.faults.isEmpty());
    QList<Scene> scenes = guide.scenes();
    EXPECT_FALSE(scenes.isEmpty());
    return scenes;
}

} // namespace

OnStage::OnStage(const Look &look) : m_look(look)
{
    QApplication::setCursorFlashTime(0);
    speak(look.language);
    QFont font = pictureFont(look.language);
    font.setPixelSize(look.letters);
    m_theme.setBaseFont(font);
    m_theme.setScheme(Theme::Scheme::Light);
    m_theme.setAnimated(false);
    m_theme.apply(*qApp);
}

OnStage::~OnStage() = default;

QStringList OnStage::flaws(const Inspection &inspect)
{
    return QCoro::waitFor(walk(scenesOfTheGuide(), inspect));
}

// All of it in one coroutine: a menu that is open keeps the event loop it was opened in.
QCoro::Task<QStringList> OnStage::walk(QList<Scene> scenes, Inspection inspect)
{
    QStringList found;
    for (qsizetype at = m_look.part; at < scenes.size(); at += m_look.parts) {
        Scene scene = scenes.at(at);
        if (m_look.letters > usualLetters) {
            scene.size = screen;
        }
        m_theme.setScheme(Theme::Scheme::Light);
        const SceneStage::Outcome played = co_await m_stage.play(scene);
        if (!played) {
            found << u"%1: %2"_s.arg(scene.name, sentence(played.error()));
            continue;
        }
        const QStringList flaws = inspect(*frontWindow(m_stage.window()));
        for (const QString &flaw : flaws) {
            found << u"%1, %2, %3 px: %4"_s.arg(scene.name, m_look.language).arg(m_look.letters).arg(flaw);
        }
    }
    co_await m_stage.clear();
    co_return found;
}

} // namespace purser
