#include "tests/support/printers.h"
#include "tests/ui/accessibility/walk.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/secretedit.h"

#include <QApplication>
#include <QCompleter>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <gtest/gtest.h>

using namespace Qt::Literals;

namespace purser {

namespace {

// Whether a walk that finds nothing would have found what there is.
class AWalk : public testing::Test
{
protected:
    AWalk()
    {
        m_theme.setScheme(Theme::Scheme::Light);
        m_theme.apply(*qApp);
        m_window.resize(400, 300);
    }

    template <typename Widget>
    Widget *put(Widget *widget, const QRect &place)
    {
        widget->setParent(&m_window);
        widget->setGeometry(place);
        return widget;
    }

    QWidget &shown()
    {
        m_window.show();
        return m_window;
    }

    static testing::AssertionResult found(const QStringList &flaws, const QString &part)
    {
        const bool isThere = std::ranges::any_of(flaws, [&](const QString &flaw) { return flaw.contains(part); });
        return isThere
            ? testing::AssertionSuccess()
            : testing::AssertionFailure() << qPrintable(part) << " is not among: " << qPrintable(flaws.join(u'\n'));
    }

    Theme m_theme;
    QDialog m_window;
};

TEST_F(AWalk, FindsWhatAScreenReaderCannotSay)
{
    put(new QLineEdit, {10, 10, 100, 30});
    auto *bare = put(new QToolButton, {10, 50, 30, 30});
    bare->setFocusPolicy(Qt::StrongFocus);
    put(new QPushButton(u"&Copy"_s), {10, 90, 100, 30});
    put(new QPushButton(u"&Check"_s), {10, 130, 100, 30});
    const QStringList flaws = nameFlaws(shown());
    EXPECT_TRUE(found(flaws, u"QLineEdit: has no accessible name"_s));
    EXPECT_TRUE(found(flaws, u"QToolButton: has neither text nor tooltip"_s));
    EXPECT_TRUE(found(flaws, u"its mnemonic Alt+C is also that of"_s));
}

TEST_F(AWalk, FindsInputsThatTellSecrets)
{
    auto *secret = put(new SecretEdit, {10, 10, 200, 30});
    secret->setInputMethodHints(Qt::ImhNone);
    secret->setCompleter(new QCompleter(secret));
    auto *url = put(new QLineEdit, {10, 50, 200, 30});
    url->setObjectName(u"url"_s);
    url->setLayoutDirection(Qt::RightToLeft);
    const QStringList flaws = inputFlaws(shown());
    EXPECT_TRUE(found(flaws, u"completes its secret"_s));
    EXPECT_TRUE(found(flaws, u"input methods may learn its secret"_s));
    EXPECT_TRUE(found(flaws, u"url (QLineEdit): is not written from left to right"_s));
    EXPECT_TRUE(found(flaws, u"does not say what it is for"_s));
}

TEST_F(AWalk, FindsWhatHasNoRoom)
{
    put(plainLabel(u"A long text that has no room in its place"_s, TextRole::Body, &m_window), {10, 10, 60, 20});
    put(new QPushButton(u"Another long text"_s), {10, 50, 40, 30});
    put(new QPushButton(u"Over"_s), {30, 60, 90, 30});
    put(new QPushButton(u"Out"_s), {380, 100, 90, 30});
    const QStringList flaws = roomFlaws(shown());
    EXPECT_TRUE(found(flaws, u"“A long text that has no room in its plac”: is cut off"_s));
    EXPECT_TRUE(found(flaws, u"“Another long text”: is cut off"_s));
    EXPECT_TRUE(found(flaws, u"overlaps"_s));
    EXPECT_TRUE(found(flaws, u"“Out”: is outside of what it is in, by 70 px"_s));
}

TEST_F(AWalk, FindsAWrongOrder)
{
    auto *second = put(makeButton(ButtonKind::Plain, u"Second"_s, u"second"_s, &m_window), {10, 60, 90, 30});
    auto *first = put(makeButton(ButtonKind::Plain, u"First"_s, u"first"_s, &m_window), {10, 10, 90, 30});
    QWidget::setTabOrder(second, first);
    EXPECT_TRUE(found(focusFlaws(shown()), u"Tab goes back to first"_s));
}

TEST_F(AWalk, FindsPaleTexts)
{
    QLabel *pale = put(plainLabel(u"MMMM"_s, TextRole::Title, &m_window), {10, 10, 200, 60});
    pale->setStyleSheet(u"color: #b0b0b0; background: white"_s);
    EXPECT_TRUE(found(colourFlaws(shown()), u"“MMMM”: contrast is 2."_s));
}

TEST_F(AWalk, FindsDefaultsThatDestroy)
{
    auto *remove = put(makeButton(ButtonKind::Danger, u"Yes"_s, u"yes"_s, &m_window), {10, 10, 90, 30});
    remove->setDefault(true);
    EXPECT_TRUE(found(dialogFlaws(shown()), u"destroys, and is the default"_s));
    EXPECT_FALSE(m_window.isVisible());
}

} // namespace

} // namespace purser
