// The deletion of an integration that is in use: each thing that depends on it is released or gone to, until it can be
// deleted; and everything is taken back.

#include "app/workflow/projectscans.h"
#include "tests/journeys/inuse.h"
#include "tests/journeys/onlooker.h"
#include "tests/support/printers.h"

#include <QApplication>
#include <QFile>
#include <QTableView>
#include <QTest>

using namespace Qt::Literals;

namespace purser {

namespace {

class Deletion : public InUse
{
protected:
    void ask()
    {
        person.deleteRow(u"acme-hub"_s);
        person.untilSeen(u"dependencies"_s);
        expectPresentable();
    }

    void press(const QString &title, DependencyAction action)
    {
        person.clickDependency(u"dependencies"_s, title, action);
    }

    void untilDeletedAndBack()
    {
        untilGone(u"acme-hub"_s);
        person.until("the dialog is gone", [&] { return !person.sees(u"deleteDialog"_s); });
        person.untilRead(u"news.message.action"_s, u"Undo delete “acme-hub”"_s);
        expectPresentable();
        person.press(Qt::Key_Z, Qt::ControlModifier);
        untilListed(u"acme-hub"_s);
    }

    void changeFile()
    {
        QFile file(m_folder.filePath(u"shippable.yml"_s));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("language: python\n");
    }
};

TEST_F(Deletion, EverythingIsListedAndCounted)
{
    ask();
    EXPECT_EQ(person.read(u"question"_s), u"Please delete following dependencies before deleting acme-hub"_s);
    EXPECT_EQ(person.dependencies(u"dependencies"_s), m_everything);
    EXPECT_EQ(person.read(u"count"_s), u"5 dependencies"_s);
    EXPECT_FALSE(person.sees(u"yes"_s));
    person.click(u"cancel"_s);
    EXPECT_EQ(person.listed(), QStringList {u"acme-hub"_s});
}

TEST_F(Deletion, ReleasedOnTheSpotThenUndoneInOneGo)
{
    const QList<Dependency> before = dependencies();
    ask();
    changeFile();
    person.click(u"lookAgain"_s);
    person.untilRead(u"count"_s, u"4 dependencies"_s);
    for (const QString &title : {u"acme / prod"_s, u"globex / micro-www"_s, u"globex - acme-hub"_s}) {
        const qsizetype count = person.dependencies(u"dependencies"_s).size();
        press(title, DependencyAction::Release);
        person.until("it is released", [&] { return person.dependencies(u"dependencies"_s).size() < count; });
        expectPresentable();
    }
    EXPECT_EQ(person.read(u"count"_s), u"1 dependency"_s);
    press(u"acme - acme-hub"_s, DependencyAction::Release);
    person.untilRead(u"question"_s, u"Are you sure you want to delete acme-hub?"_s);
    EXPECT_EQ(person.read(u"count"_s), u"No dependency"_s);
    expectPresentable();
    person.click(u"yes"_s);
    untilDeletedAndBack();
    // All but what is no longer in the file.
    QStringList back;
    for (const Dependency &dependency : dependencies()) {
        back << titleOf(dependency);
    }
    QStringList expected = m_everything;
    expected.removeOne(u"acme / web"_s);
    EXPECT_EQ(back, expected);
    EXPECT_EQ(before.size(), 5);
}

TEST_F(Deletion, NoPressIsLostOnWhoIsFast)
{
    ask();
    // In one breath: none of them is done yet when the next one is pressed.
    for (const QString &title : {u"acme / prod"_s, u"globex / micro-www"_s, u"globex / micro-www"_s}) {
        press(title, DependencyAction::Release);
    }
    EXPECT_EQ(person.read(u"count"_s), u"5 dependencies"_s);
    person.untilRead(u"count"_s, u"3 dependencies"_s);
    EXPECT_FALSE(person.sees(u"failure"_s));
    person.click(u"cancel"_s);
    person.untilRead(u"news.message.action"_s, u"Undo release “acme-hub”"_s);
    person.click(u"news.message.action"_s);
    person.until("all is back", [&] { return dependencies().size() == 5; });
}

TEST_F(Deletion, ReleaseAllShowsAPlanFirst)
{
    ask();
    person.click(u"releaseAll"_s);
    person.untilSeen(u"plan.counts"_s);
    EXPECT_EQ(
        person.read(u"plan.counts"_s), u"Environments: 1\nSubscription Images: 1\nSubscription Integrations: 1"_s);
    EXPECT_EQ(person.dependencies(u"plan.kept"_s), (QStringList {u"acme / web"_s, u"acme - acme-hub"_s}));
    expectPresentable();
    person.click(u"cancel"_s);
    person.untilSeen(u"dependencies"_s);
    EXPECT_EQ(person.read(u"count"_s), u"5 dependencies"_s) << "only the plan was left";
    person.click(u"releaseAll"_s);
    person.click(u"plan.release"_s);
    person.untilRead(u"count"_s, u"2 dependencies"_s);
    EXPECT_FALSE(person.sees(u"releaseAll"_s)) << "what is left stands in a file";
    expectPresentable();
    // After Cancel it is one action, too.
    person.click(u"cancel"_s);
    person.untilRead(u"news.message.action"_s, u"Undo release “acme-hub”"_s);
    person.click(u"news.message.action"_s);
    person.until("all is back", [&] { return dependencies().size() == 5; });
}

TEST_F(Deletion, FileIsOpenedAndReadAgain)
{
    QString opened;
    int line = 0;
    person.window().setFileOpener([&](const QString &path, int at) {
        opened = path;
        line = at;
        return true;
    });
    ask();
    press(u"acme / web"_s, DependencyAction::OpenFile);
    EXPECT_EQ(opened, m_folder.filePath(u"shippable.yml"_s));
    EXPECT_EQ(line, 4);
    changeFile();
    // Back from the editor.
    QEvent back(QEvent::WindowActivate);
    QApplication::sendEvent(person.see<QWidget>(u"deleteDialog"_s), &back);
    person.untilRead(u"count"_s, u"4 dependencies"_s);
    person.window().setFileOpener([](const QString &, int) { return false; });
    person.click(u"cancel"_s);
}

TEST_F(Deletion, GoToAndComeBack)
{
    ask();
    press(u"globex / micro-www"_s, DependencyAction::Release);
    person.untilRead(u"count"_s, u"4 dependencies"_s);
    press(u"globex - acme-hub"_s, DependencyAction::GoTo);
    person.untilSeen(u"subscriptionIntegrations"_s);
    EXPECT_FALSE(person.sees(u"deleteDialog"_s));
    EXPECT_EQ(person.read(u"picker"_s), u"globex"_s);
    expectPresentable();
    // Deleted where it is used.
    auto *table = person.see<QTableView>(u"subscriptionIntegrations"_s);
    person.until("it is listed", [&] { return table->model()->rowCount() == 1; });
    table->setCurrentIndex(table->model()->index(0, 1));
    QTest::keyClick(table, Qt::Key_Delete);
    person.untilSeen(u"disableDialog"_s);
    person.click(u"yes"_s);
    person.until("it is gone there", [&] { return table->model()->rowCount() == 0; });
    expectPresentable();
    changeFile();
    EXPECT_EQ(person.read(u"wayBack.message.action"_s), u"Back to deleting “acme-hub”"_s);
    person.click(u"wayBack.message.action"_s);
    person.untilRead(u"count"_s, u"2 dependencies"_s); // the file was read again
    expectPresentable();
    person.click(u"releaseAll"_s);
    person.click(u"plan.release"_s);
    person.untilSeen(u"yes"_s);
    EXPECT_FALSE(person.sees(u"wayBack.message.action"_s));
    person.click(u"yes"_s);
    untilDeletedAndBack();
    // What was done elsewhere is an action of its own.
    person.until("the rest can be undone", [&] { return dependencies().size() == 2; });
    person.press(Qt::Key_Z, Qt::ControlModifier);
    person.until("the subscription has it again", [&] { return dependencies().size() == 3; });
    person.press(Qt::Key_Z, Qt::ControlModifier);
    person.until("the image, too", [&] { return dependencies().size() == 4; });
    for (const qsizetype left : {3, 2}) {
        person.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        person.until("it is done again", [&] { return dependencies().size() == left; });
    }
    person.press(Qt::Key_Y, Qt::ControlModifier);
    untilGone(u"acme-hub"_s);
}

TEST_F(Deletion, WaitingOneIsGivenUp)
{
    ask();
    press(u"acme / prod"_s, DependencyAction::Release);
    person.untilRead(u"count"_s, u"4 dependencies"_s);
    press(u"acme / web"_s, DependencyAction::GoTo);
    person.untilSeen(u"projectPage"_s);
    expectPresentable();
    person.click(u"wayBack.message.close"_s);
    person.untilRead(u"news.message.action"_s, u"Undo release “acme-hub”"_s);
    EXPECT_FALSE(person.sees(u"wayBack.message.action"_s));
    EXPECT_FALSE(person.sees(u"deleteDialog"_s));
}

TEST_F(Deletion, SomethingNewAppearsInTheList)
{
    ask();
    const auto use = waitFor(person.account().subscriptionIntegrations().of(subscriptionId(u"globex"_s)))->first();
    waitFor(person.account().dependents().add(
        use.use.subscriptionId, DependentKind::Image, {.name = u"late"_s, .subscriptionIntegrationIds = {use.use.id}}));
    person.untilRead(u"count"_s, u"6 dependencies"_s);
    EXPECT_TRUE(person.dependencies(u"dependencies"_s).contains(u"globex / late"_s));
}

} // namespace

} // namespace purser
