#include "tests/support/printers.h"
#include "ui/theme/focusring.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QBoxLayout>
#include <QFocusFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::Literals;
using namespace purser;

namespace {

QImage strokes(Icon which, Tone tone, QIcon::Mode mode = QIcon::Normal)
{
    return icon(which, tone).pixmap(QSize(48, 48), 1, mode).toImage();
}

// The colour of the most opaque pixel.
QColor inkOf(const QImage &image)
{
    QColor ink(0, 0, 0, 0);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).alpha() > ink.alpha()) {
                ink = image.pixelColor(x, y);
            }
        }
    }
    return ink;
}

class ThemeTest : public testing::Test
{
protected:
    ThemeTest()
    {
        m_theme.setScheme(Theme::Scheme::Light);
        m_theme.apply(*qApp);
    }

    ~ThemeTest() override { qApp->setStyleSheet({}); }

    Theme m_theme;
};

} // namespace

TEST_F(ThemeTest, changesWhileRunning)
{
    QSignalSpy changed(&m_theme, &Theme::changed);
    EXPECT_FALSE(Theme::tokens().dark);
    m_theme.setScheme(Theme::Scheme::Dark);
    EXPECT_TRUE(Theme::tokens().dark);
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(QApplication::palette().color(QPalette::Window), Tokens::darkOnes().window);
    EXPECT_TRUE(qApp->styleSheet().contains(Tokens::darkOnes().panel.name()));
    m_theme.setHighContrast(true);
    EXPECT_TRUE(Theme::tokens().highContrast);
}

TEST_F(ThemeTest, sizesAndFontsFollowTheBaseFont)
{
    QFont font(u"Inter"_s);
    font.setPixelSize(26);
    m_theme.setBaseFont(font);
    EXPECT_EQ(Theme::tokens().size.control, 64);
    EXPECT_EQ(Theme::font(TextRole::Body).pixelSize(), 26);
    EXPECT_EQ(Theme::font(TextRole::Small).pixelSize(), 24);
    EXPECT_EQ(Theme::font(TextRole::Title).pixelSize(), 30);
    EXPECT_EQ(Theme::font(TextRole::Title).weight(), QFont::DemiBold);
    EXPECT_EQ(Theme::font(TextRole::Body).weight(), QFont::Normal);
}

TEST_F(ThemeTest, everyIconIsDrawnInTheColourOfItsTone)
{
    for (int i = 0; i <= int(Icon::Redo); ++i) {
        SCOPED_TRACE(i);
        EXPECT_EQ(inkOf(strokes(Icon(i), Tone::Danger)).rgb(), Theme::tokens().danger.rgb());
    }
}

TEST_F(ThemeTest, anIconMadeBeforeTakesTheNewThemesColour)
{
    const QIcon before = icon(Icon::Check, Tone::Text);
    m_theme.setScheme(Theme::Scheme::Dark);
    EXPECT_EQ(inkOf(before.pixmap(QSize(48, 48), 1).toImage()).rgb(), Tokens::darkOnes().text.rgb());
}

TEST_F(ThemeTest, aDisabledIconIsFainter)
{
    const QColor faint = Theme::tokens().disabled(Theme::tokens().text, Theme::tokens().panel);
    EXPECT_EQ(inkOf(strokes(Icon::Check, Tone::Text, QIcon::Disabled)).rgb(), faint.rgb());
}

TEST_F(ThemeTest, theProgramHasAnIcon)
{
    EXPECT_FALSE(applicationIcon().pixmap(64, 64).isNull());
    EXPECT_FALSE(QApplication::windowIcon().isNull());
}

TEST_F(ThemeTest, theRingSurroundsWhateverHasTheFocus)
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    column->setContentsMargins(20, 20, 20, 20);
    auto *line = new QLineEdit;
    auto *button = new QPushButton(u"Save"_s);
    column->addWidget(line);
    column->addWidget(button);
    window.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    for (QWidget *control : {static_cast<QWidget *>(line), static_cast<QWidget *>(button)}) {
        control->setFocus();
        auto *frame = window.findChild<QFocusFrame *>();
        ASSERT_NE(frame, nullptr);
        EXPECT_EQ(frame->widget(), control);
        ASSERT_TRUE(QTest::qWaitFor([&] { return frame->isVisible(); }));
        const int ring = Theme::tokens().size.ring;
        EXPECT_EQ(frame->geometry(), control->geometry().adjusted(-ring, -ring, ring, ring));
        const QImage picture = window.grab().toImage();
        const QPoint outside(control->geometry().center().x(), control->geometry().top() - 2);
        EXPECT_NE(picture.pixelColor(outside), Theme::tokens().window);
    }
    button->clearFocus();
    EXPECT_EQ(window.findChild<QFocusFrame *>(), nullptr);
}

TEST_F(ThemeTest, theRingOutlivesNothing)
{
    auto *window = new QWidget;
    auto *line = new QLineEdit(window);
    window->show();
    window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window));
    line->setFocus();
    delete window;
    QWidget next;
    auto *other = new QLineEdit(&next);
    next.show();
    next.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&next));
    other->setFocus();
    EXPECT_NE(next.findChild<QFocusFrame *>(), nullptr);
}
