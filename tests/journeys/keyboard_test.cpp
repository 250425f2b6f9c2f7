// The whole way without a mouse.

#include "tests/journeys/journey.h"
#include "tests/journeys/onlooker.h"
#include "tests/support/printers.h"
#include "ui/integrations/integrationspage.h"
#include "ui/integrations/integrationtable.h"

#include <QApplication>
#include <QMenu>
#include <QTest>

using namespace Qt::Literals;

namespace purser {

namespace {

class Keyboard : public Journey
{
protected:
    void SetUp() override { person.start(); }

    QString focused() const
    {
        const QWidget *widget = QApplication::focusWidget();
        return widget ? widget->objectName() : QString();
    }

    // With Tab, to what has that name.
    void tabTo(const QString &objectName)
    {
        QStringList way;
        for (int steps = 0; steps < 60 && focused() != objectName; ++steps) {
            QCoreApplication::processEvents(); // nobody is quicker than the window
            person.press(Qt::Key_Tab);
            way << focused();
        }
        EXPECT_EQ(focused(), objectName) << "came by " << qPrintable(way.join(u", "_s));
    }

    void write(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }

    void untilFocused(const QString &objectName)
    {
        person.until(qPrintable(objectName + u" has the focus"_s), [&] { return focused() == objectName; });
    }

    void addByKeys(const QString &name)
    {
        person.press(Qt::Key_N, Qt::ControlModifier);
        untilFocused(u"type"_s);
        person.press(Qt::Key_Down); // the first type
        untilFocused(u"name"_s);
        write(name);
        tabTo(u"username"_s);
        write(u"acmebuilds"_s);
        tabTo(u"password"_s);
        write(u"a token"_s);
    }
};

TEST_F(Keyboard, AddTestSaveEditDeleteUndo)
{
    addByKeys(u"acme-hub"_s);
    person.press(Qt::Key_T, Qt::ControlModifier);
    person.untilSeen(u"checkTrace"_s);
    person.press(Qt::Key_S, Qt::ControlModifier);
    untilListed(u"acme-hub"_s);
    untilFocused(u"integrations"_s);
    person.press(Qt::Key_F2);
    untilFocused(u"name"_s);
    person.press(Qt::Key_End);
    write(u"-2"_s);
    person.press(Qt::Key_Return, Qt::ControlModifier);
    untilListed(u"acme-hub-2"_s);
    untilFocused(u"integrations"_s);
    person.press(Qt::Key_Delete);
    person.untilSeen(u"yes"_s);
    tabTo(u"yes"_s);
    person.press(Qt::Key_Space);
    untilGone(u"acme-hub-2"_s);
    person.until("the dialog is gone", [&] { return !person.sees(u"deleteDialog"_s); });
    person.press(Qt::Key_Z, Qt::ControlModifier);
    untilListed(u"acme-hub-2"_s);
}

// As one reads: from above to below.
TEST_F(Keyboard, TabOrderOfTheForm)
{
    addByKeys(u"acme-hub"_s);
    person.press(Qt::Key_Backtab, Qt::ShiftModifier);
    EXPECT_EQ(focused(), u"username"_s);
    person.press(Qt::Key_Backtab, Qt::ShiftModifier);
    EXPECT_EQ(focused(), u"name"_s);
    person.press(Qt::Key_Backtab, Qt::ShiftModifier);
    EXPECT_EQ(focused(), u"type"_s);
    tabTo(u"password"_s);
    const QStringList order {u"password.reveal"_s, u"email"_s, u"expires"_s, u"expires.calendar"_s, u"connection"_s,
        u"subscriptions"_s, u"save"_s, u"test"_s, u"cancel"_s};
    for (const QString &next : order) {
        person.press(Qt::Key_Tab);
        EXPECT_EQ(focused(), next);
    }
}

TEST_F(Keyboard, Filter)
{
    addDocker(u"acme-hub"_s);
    addDocker(u"globex-hub"_s);
    person.press(Qt::Key_F, Qt::ControlModifier);
    untilFocused(u"filter.name"_s);
    write(u"glo"_s);
    EXPECT_EQ(person.listed(), QStringList {u"globex-hub"_s});
    person.press(Qt::Key_Escape);
    EXPECT_EQ(person.listed().size(), 2);
    tabTo(u"filter.neverChecked"_s);
    person.press(Qt::Key_Space);
    EXPECT_EQ(person.listed().size(), 2);
    expectPresentable();
}

TEST_F(Keyboard, SubscriptionDropdown)
{
    addSubscription(u"acme"_s);
    addSubscription(u"globex"_s);
    addByKeys(u"acme-hub"_s);
    tabTo(u"subscriptions"_s);
    person.press(Qt::Key_Space);
    person.untilSeen(u"popup.search"_s);
    person.press(Qt::Key_Down);
    person.press(Qt::Key_Up);
    person.press(Qt::Key_Return);
    person.untilSeen(u"remove.acme"_s);
    expectPresentable();
    person.press(Qt::Key_Escape);
    person.until("the popup is closed", [&] { return !person.sees(u"popup.search"_s); });
    EXPECT_TRUE(person.sees(u"name"_s)) << "Escape closed more than the popup";
    EXPECT_FALSE(person.sees(u"leaveDialog"_s));
    EXPECT_EQ(person.read(u"subscriptions"_s), u"1 subscription selected"_s);
    // A subscription that is not there yet.
    person.press(Qt::Key_Space);
    person.untilSeen(u"popup.search"_s);
    QTest::keyClicks(QApplication::activePopupWidget()->focusWidget(), u"umbrella"_s);
    expectPresentable();
    person.press(Qt::Key_Return);
    person.untilSeen(u"remove.umbrella"_s);
    tabTo(u"remove.umbrella"_s);
    person.press(Qt::Key_Space);
    person.until("it is removed", [&] { return !person.sees(u"remove.umbrella"_s); });
    person.press(Qt::Key_S, Qt::ControlModifier);
    untilListed(u"acme-hub"_s);
}

TEST_F(Keyboard, EscapeAsksWhenSomethingWasTyped)
{
    addByKeys(u"acme-hub"_s);
    person.press(Qt::Key_Escape);
    person.untilSeen(u"leaveDialog"_s);
    person.press(Qt::Key_Escape);
    person.until("one stays", [&] { return !person.sees(u"leaveDialog"_s); });
    EXPECT_EQ(typed(u"name"_s), u"acme-hub"_s);
    person.press(Qt::Key_Escape);
    person.untilSeen(u"leaveDialog"_s);
    tabTo(u"discard"_s);
    person.press(Qt::Key_Space);
    person.untilSeen(u"empty.add"_s);
}

TEST_F(Keyboard, EscapeLeavesAnEmptyForm)
{
    person.press(Qt::Key_N, Qt::ControlModifier);
    untilFocused(u"type"_s);
    person.press(Qt::Key_Escape);
    person.untilSeen(u"empty.add"_s);
    EXPECT_FALSE(person.sees(u"leaveDialog"_s));
}

TEST_F(Keyboard, ContextMenu)
{
    addDocker(u"acme-hub"_s);
    IntegrationTable *table = person.window().integrationsPage()->table();
    table->setFocus();
    const QPoint middle = table->rect().center();
    QContextMenuEvent byKey(QContextMenuEvent::Keyboard, middle, table->mapToGlobal(middle));
    QApplication::sendEvent(table, &byKey);
    person.until("the menu is open", [] { return qobject_cast<QMenu *>(QApplication::activePopupWidget()); });
    expectPresentable();
    person.press(Qt::Key_Down);
    person.press(Qt::Key_Return); // Edit
    person.untilSeen(u"uses.line"_s);
}

TEST_F(Keyboard, PagesAndHelp)
{
    tabTo(u"menu.integrations"_s);
    person.press(Qt::Key_Down);
    person.press(Qt::Key_Space);
    person.untilSeen(u"subscription.new"_s);
    tabTo(u"subscription.new"_s);
    write(u"acme"_s);
    person.press(Qt::Key_Return);
    person.untilSubscription(u"acme"_s);
    tabTo(u"subscription.list"_s);
    person.press(Qt::Key_F2);
    untilFocused(u"rename.name"_s);
    expectPresentable();
    person.press(Qt::Key_End);
    write(u"!"_s);
    person.press(Qt::Key_Return);
    person.untilSubscription(u"acme!"_s);
    person.until("the dialog is gone", [&] { return !person.sees(u"renameDialog"_s); });
    tabTo(u"help"_s);
    person.press(Qt::Key_Space);
    person.untilSeen(u"helpDialog"_s);
    expectPresentable();
    person.press(Qt::Key_Escape);
    person.until("the help is closed", [&] { return !person.sees(u"helpDialog"_s); });
    person.press(Qt::Key_Comma, Qt::ControlModifier);
    person.untilSeen(u"empty.add"_s);
}

} // namespace

} // namespace purser
