#include "tests/support/printers.h"
#include "tests/support/silence.h"
#include "ui/widgets/secretedit.h"

#include <QApplication>
#include <QClipboard>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

using namespace Qt::Literals;
using namespace purser;

namespace {

const auto canary = u"canary-s3cret"_s;

class SecretEditTest : public testing::Test
{
protected:
    SecretEditTest()
    {
        QApplication::clipboard()->setText(u"before"_s);
        m_edit.show();
        m_edit.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_edit));
        m_edit.setFocus();
    }

    SecretEdit m_edit;
};

} // namespace

TEST_F(SecretEditTest, isMaskedAndTellsNoInputMethod)
{
    QTest::keyClicks(&m_edit, canary);
    EXPECT_EQ(m_edit.echoMode(), QLineEdit::Password);
    EXPECT_FALSE(m_edit.displayText().contains(u"canary"_s));
    for (const auto hint : {Qt::ImhHiddenText, Qt::ImhSensitiveData, Qt::ImhNoPredictiveText}) {
        EXPECT_TRUE(m_edit.inputMethodHints().testFlag(hint));
    }
    m_edit.setRevealed(true);
    for (const auto hint : {Qt::ImhHiddenText, Qt::ImhSensitiveData, Qt::ImhNoPredictiveText}) {
        EXPECT_TRUE(m_edit.inputMethodHints().testFlag(hint));
    }
}

TEST_F(SecretEditTest, revealEndsByItself)
{
    QSignalSpy changed(&m_edit, &SecretEdit::revealedChanged);
    m_edit.setRevealTime(20);
    QTest::keyClicks(&m_edit, canary);
    QTest::mouseClick(m_edit.findChild<QToolButton *>(u"reveal"_s), Qt::LeftButton);
    EXPECT_TRUE(m_edit.isRevealed());
    EXPECT_EQ(m_edit.displayText(), canary);
    EXPECT_TRUE(QTest::qWaitFor([this] { return !m_edit.isRevealed(); }));
    EXPECT_EQ(changed.count(), 2);
}

TEST_F(SecretEditTest, revealEndsWhenTheWindowLosesTheFocus)
{
    QTest::keyClicks(&m_edit, canary);
    m_edit.setRevealed(true);
    QWidget other;
    other.show();
    other.activateWindow();
    EXPECT_TRUE(QTest::qWaitFor([this] { return !m_edit.isRevealed(); }));
}

TEST_F(SecretEditTest, revealEndsWhenItIsHidden)
{
    QTest::keyClicks(&m_edit, canary);
    m_edit.setRevealed(true);
    m_edit.hide();
    EXPECT_FALSE(m_edit.isRevealed());
}

TEST_F(SecretEditTest, nothingToRevealWhileEmpty)
{
    m_edit.setRevealed(true);
    EXPECT_FALSE(m_edit.isRevealed());
    EXPECT_FALSE(m_edit.findChild<QToolButton *>(u"reveal"_s)->isEnabled());
}

TEST_F(SecretEditTest, theClipboardNeverGetsIt)
{
    QTest::keyClicks(&m_edit, canary);
    for (const bool revealed : {false, true}) {
        SCOPED_TRACE(revealed);
        m_edit.setRevealed(revealed);
        for (const auto key : {QKeySequence::Copy, QKeySequence::Cut}) {
            m_edit.selectAll();
            QTest::keySequence(&m_edit, QKeySequence(key));
        }
        QTest::mousePress(&m_edit, Qt::LeftButton, {}, {12, m_edit.height() / 2});
        QTest::mouseMove(&m_edit, {90, m_edit.height() / 2});
        QTest::mouseRelease(&m_edit, Qt::LeftButton, {}, {90, m_edit.height() / 2});
        QTest::mouseDClick(&m_edit, Qt::LeftButton, {}, {20, m_edit.height() / 2});
        EXPECT_EQ(QApplication::clipboard()->text(), u"before"_s);
        EXPECT_EQ(m_edit.secret(), Secret::fromText(canary));
        EXPECT_FALSE(m_edit.dragEnabled());
    }
}

TEST_F(SecretEditTest, itsMenuOffersNoCopy)
{
    QTest::keyClicks(&m_edit, canary);
    m_edit.setRevealed(true);
    expectWarning("does not support raise()"); // the offscreen platform, of a menu
    expectWarning("does not support grabbing the keyboard");
    QContextMenuEvent event(QContextMenuEvent::Keyboard, {5, 5}, m_edit.mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(&m_edit, &event);
    auto *menu = m_edit.findChild<QMenu *>();
    ASSERT_NE(menu, nullptr);
    for (const QAction *action : menu->actions()) {
        EXPECT_FALSE(action->text().contains(u"Copy"_s) || action->text().contains(u"Cut"_s));
    }
    menu->close();
}

TEST_F(SecretEditTest, undoBringsNothingBack)
{
    QTest::keyClicks(&m_edit, canary);
    m_edit.clear();
    m_edit.undo();
    EXPECT_TRUE(m_edit.secret().isEmpty());
    QTest::keyClicks(&m_edit, u"x"_s);
    m_edit.setRevealed(true);
    QTest::keySequence(&m_edit, QKeySequence(QKeySequence::Undo));
    EXPECT_EQ(m_edit.secret(), Secret("x"));
}

TEST_F(SecretEditTest, takeLeavesNothing)
{
    QTest::keyClicks(&m_edit, canary);
    EXPECT_EQ(m_edit.take(), Secret::fromText(canary));
    EXPECT_TRUE(m_edit.secret().isEmpty());
    EXPECT_TRUE(m_edit.text().isEmpty());
}

TEST_F(SecretEditTest, whiteSpaceStaysAndIsAnIssue)
{
    struct Case
    {
        QString pasted;
        std::optional<Issue> issue;
    };
    const QList<Case> cases {{canary, {}}, {u" a"_s, Issue::SecretWhiteSpace}, {u"a\n"_s, Issue::SecretWhiteSpace},
        {u"a\u00a0"_s, Issue::SecretWhiteSpace}, {u"a\nb"_s, Issue::ControlCharacters}, {u"a b"_s, {}},
        {QString(), {}}};
    for (const Case &one : cases) {
        SCOPED_TRACE(one.pasted.toStdString());
        m_edit.clear();
        QApplication::clipboard()->setText(one.pasted);
        m_edit.paste();
        EXPECT_EQ(m_edit.secret(), Secret::fromText(one.pasted));
        EXPECT_EQ(m_edit.issue(), one.issue);
    }
}

TEST_F(SecretEditTest, saysThatOneIsStored)
{
    m_edit.setStored(true);
    EXPECT_EQ(m_edit.placeholderText(), u"Stored in the keychain. Type to replace it."_s);
    EXPECT_TRUE(m_edit.secret().isEmpty());
    m_edit.setStored(false);
    EXPECT_TRUE(m_edit.placeholderText().isEmpty());
}

TEST_F(SecretEditTest, theEyeIsAtTheEndOfTheLine)
{
    auto *eye = m_edit.findChild<QToolButton *>(u"reveal"_s);
    m_edit.resize(300, 32);
    EXPECT_GT(eye->geometry().left(), 150);
    m_edit.setLayoutDirection(Qt::RightToLeft);
    EXPECT_LT(eye->geometry().right(), 150);
}
