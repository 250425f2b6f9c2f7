// What was done is seen in the history, taken back and done again from wherever one is; and the ways between an
// integration and what uses it.

#include "tests/journeys/inuse.h"
#include "tests/journeys/onlooker.h"
#include "tests/support/printers.h"

#include <QApplication>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

using namespace Qt::Literals;

namespace purser {

namespace {

class History : public InUse
{
protected:
    QString focused() const
    {
        const QWidget *widget = QApplication::focusWidget();
        return widget ? widget->objectName() : QString();
    }

    void untilFocused(const QString &objectName)
    {
        person.until(qPrintable(objectName + u" has the focus"_s), [&] { return focused() == objectName; });
    }

    QStringList lines()
    {
        const QAbstractItemModel *model = person.see<QTableView>(u"activity"_s)->model();
        QStringList said;
        for (int row = 0; row < model->rowCount(); ++row) {
            said << model->index(row, 2).data().toString();
        }
        return said;
    }
};

TEST_F(History, EveryChangeLeavesALine)
{
    person.click(u"menu.activity"_s);
    person.until("it is read", [&] { return !lines().isEmpty(); });
    EXPECT_EQ(lines().first(), u"Added image micro-www to subscription globex."_s);
    EXPECT_EQ(lines().last(), u"Added integration acme-hub."_s);
    expectPresentable();
    const qsizetype before = lines().size();
    person.press(Qt::Key_Z, Qt::ControlModifier);
    person.until("the page follows", [&] { return lines().size() == before + 1; });
    EXPECT_EQ(lines().first(), u"Undone: Added image micro-www to subscription globex."_s);
    EXPECT_EQ(person.read(u"news.message.action"_s), u"Redo add image “micro-www”"_s);
    person.press(Qt::Key_F, Qt::ControlModifier);
    untilFocused(u"list.search"_s);
    QTest::keyClicks(QApplication::focusWidget(), u"prod"_s);
    EXPECT_EQ(lines(), QStringList {u"Added environment prod to subscription acme."_s});
    // In a field in which something was typed the keys are the field's.
    person.press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(person.see<QLineEdit>(u"list.search"_s)->text(), QString());
    EXPECT_EQ(lines().size(), before + 1);
    // Nothing is left to take back in it: they are the window's again.
    person.press(Qt::Key_Z, Qt::ControlModifier);
    person.until("the page follows", [&] { return lines().size() == before + 2; });
    person.type(u"list.search"_s, u"nobody did this"_s);
    person.untilSeen(u"noMatch.reset"_s);
    expectPresentable();
    restart();
    person.click(u"menu.activity"_s);
    person.until("it is still there", [&] { return lines().size() == before + 2; });
    EXPECT_FALSE(person.see<QWidget>(u"undo"_s)->isEnabled());
}

TEST_F(History, ButtonsSayWhatTheyConcern)
{
    EXPECT_EQ(person.see<QWidget>(u"undo"_s)->accessibleName(), u"Undo add image “micro-www”"_s);
    EXPECT_FALSE(person.see<QWidget>(u"redo"_s)->isEnabled());
    EXPECT_EQ(person.see<QWidget>(u"redo"_s)->accessibleName(), u"Nothing to redo"_s);
    person.click(u"undo"_s);
    person.until("it is taken back", [&] { return dependencies().size() == 4; });
    person.click(u"redo"_s);
    person.until("it is done again", [&] { return dependencies().size() == 5; });
    expectPresentable();
}

TEST_F(History, UsedByLeadsThereAndBack)
{
    QString opened;
    person.window().setFileOpener([&](const QString &path, int) {
        opened = path;
        return true;
    });
    person.editRow(u"acme-hub"_s);
    person.untilSeen(u"usedBy.list"_s);
    EXPECT_EQ(person.dependencies(u"usedBy.list"_s), m_everything);
    expectPresentable();
    person.clickDependency(u"usedBy.list"_s, u"acme / web"_s, DependencyAction::OpenFile);
    EXPECT_EQ(opened, m_folder.filePath(u"shippable.yml"_s));
    person.type(u"username"_s, u"somebody else"_s);
    person.clickDependency(u"usedBy.list"_s, u"acme / prod"_s, DependencyAction::GoTo);
    person.untilSeen(u"leaveDialog"_s);
    person.click(u"stay"_s);
    EXPECT_EQ(typed(u"username"_s), u"somebody else"_s);
    person.clickDependency(u"usedBy.list"_s, u"acme / prod"_s, DependencyAction::GoTo);
    person.click(u"discard"_s);
    person.untilSeen(u"subscriptionMenu"_s);
    EXPECT_EQ(person.window().subscriptionView()->place(), SubscriptionView::Place::Environments);
    EXPECT_FALSE(person.sees(u"settingsMenu"_s));
    expectPresentable();
    person.press(Qt::Key_Left, Qt::AltModifier);
    person.untilSeen(u"settingsMenu"_s);
    EXPECT_TRUE(person.sees(u"integrations"_s));
}

TEST_F(History, EnablingGoesOnAfterAdding)
{
    person.click(u"picker"_s);
    person.type(u"popup.search"_s, u"globex"_s);
    person.press(Qt::Key_Return);
    person.untilSeen(u"subscriptionMenu"_s);
    person.until("it is open", [&] { return person.read(u"picker"_s) == u"globex"_s; });
    expectPresentable();
    emit person.window().subscriptionView()->addIntegrationRequested();
    person.untilSeen(u"type"_s);
    person.chooseType(u"docker"_s);
    fillDocker(u"second-hub"_s);
    person.click(u"save"_s);
    person.untilSeen(u"subscriptionMenu"_s);
    untilListed(u"second-hub"_s);
    EXPECT_EQ(person.read(u"picker"_s), u"globex"_s);
    person.click(u"settings"_s);
    person.untilSeen(u"integrations"_s);
    EXPECT_EQ(person.read(u"picker"_s), u"Home"_s);
}

// The walk of the seeds: blocked, to the subscription, deleted there, back, deleted, undone.
TEST_F(History, DeletionWithoutAMouse)
{
    person.press(Qt::Key_Delete);
    untilFocused(u"dependencies"_s);
    expectPresentable();
    // The file cannot be released: it is changed, and looked at again.
    QFile file(m_folder.filePath(u"shippable.yml"_s));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.close();
    person.press(Qt::Key_F5);
    person.untilRead(u"count"_s, u"4 dependencies"_s);
    person.press(Qt::Key_Delete); // prod
    person.untilRead(u"count"_s, u"3 dependencies"_s);
    person.press(Qt::Key_Delete); // micro-www
    person.untilRead(u"count"_s, u"2 dependencies"_s);
    person.press(Qt::Key_Return); // to acme - acme-hub
    untilFocused(u"subscriptionIntegrations"_s);
    const QAbstractItemModel *model = person.see<QTableView>(u"subscriptionIntegrations"_s)->model();
    person.until("it is listed", [&] { return model->rowCount() == 1; });
    person.press(Qt::Key_Delete);
    person.untilSeen(u"yes"_s);
    person.see<QWidget>(u"yes"_s)->setFocus();
    person.press(Qt::Key_Space);
    person.until("it is gone there", [&] { return model->rowCount() == 0; });
    for (int steps = 0; steps < 40 && focused() != u"wayBack.message.action"_s; ++steps) {
        QCoreApplication::processEvents();
        person.press(Qt::Key_Tab);
    }
    EXPECT_EQ(focused(), u"wayBack.message.action"_s);
    person.press(Qt::Key_Space);
    person.untilRead(u"count"_s, u"1 dependency"_s);
    untilFocused(u"dependencies"_s);
    person.press(Qt::Key_Right);
    person.press(Qt::Key_Return); // Release
    person.untilSeen(u"yes"_s);
    untilFocused(u"cancel"_s);
    person.press(Qt::Key_Tab);
    EXPECT_EQ(focused(), u"yes"_s);
    person.press(Qt::Key_Space);
    untilGone(u"acme-hub"_s);
    person.until("the dialog is gone", [&] { return !person.sees(u"deleteDialog"_s); });
    person.press(Qt::Key_Z, Qt::ControlModifier);
    untilListed(u"acme-hub"_s);
}

} // namespace

} // namespace purser
