#include "tests/support/printers.h"
#include "ui/subscriptions/dependencylist.h"
#include "ui/subscriptions/dependencymodel.h"
#include "ui/subscriptions/dependencytext.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::Literals;

namespace purser {

namespace {

using Kind = Dependency::Kind;

Dependency byHand(Kind kind, const QString &name)
{
    return {.kind = kind,
        .id = u"id of "_s + name,
        .subscription = u"acme"_s,
        .name = name,
        .subscriptionIntegrationId = u"use"_s,
        .subscriptionIntegration = u"acme-hub"_s};
}

Dependency inFile(const QString &name)
{
    Dependency dependency = byHand(Kind::Project, name);
    dependency.origin = DependencyOrigin::Scan;
    dependency.folder = u"/home/alice/web"_s;
    dependency.file = u"shippable.yml"_s;
    dependency.line = 12;
    dependency.mention = u"acme-hub"_s;
    return dependency;
}

QList<Dependency> oneOfEach()
{
    return {byHand(Kind::SubscriptionIntegration, u"hub"_s), byHand(Kind::Image, u"micro-www"_s), inFile(u"web"_s),
        byHand(Kind::Environment, u"prod"_s), byHand(Kind::Project, u"api"_s)};
}

TEST(DependencyModelTest, GroupsUnderHeadings)
{
    DependencyModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    EXPECT_FALSE(model.nearest(0).isValid());
    model.setDependencies(oneOfEach());
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row) {
        rows << model.index(row).data().toString();
        EXPECT_EQ(bool(model.dependencyAt(model.index(row))), bool(model.index(row).flags() & Qt::ItemIsSelectable));
    }
    EXPECT_EQ(rows,
        (QStringList {u"Projects"_s, u"acme / web"_s, u"acme / api"_s, u"Environments"_s, u"acme / prod"_s,
            u"Subscription Images"_s, u"acme / micro-www"_s, u"Subscription Integrations"_s, u"acme - hub"_s}));
    EXPECT_EQ(model.nearest(0).row(), 1);
    EXPECT_EQ(model.nearest(3).row(), 4);
    EXPECT_EQ(model.nearest(99).row(), 8);
    EXPECT_FALSE(model.indexOf(u"nobody"_s).isValid());
    model.setDependencies({});
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(DependencyWords, SayWhereAndWhatToDo)
{
    Dependency file = inFile(u"web"_s);
    EXPECT_TRUE(whereOf(file).startsWith(u"shippable.yml, line 12 · through acme-hub"_s)) << qPrintable(whereOf(file));
    EXPECT_EQ(remarkOf(file), u"Change line 12 of shippable.yml so that it does not use “acme-hub” any more."_s);
    EXPECT_EQ(fileOf(file), u"/home/alice/web/shippable.yml"_s);
    EXPECT_FALSE(canRelease(file));
    file.line = 0;
    EXPECT_EQ(remarkOf(file), u"Change shippable.yml so that it does not use “acme-hub” any more."_s);
    file.strength = Mention::Strength::Soft;
    EXPECT_EQ(remarkOf(file), u"A hint only: this does not block deletion."_s);
    file.folder.clear();
    EXPECT_EQ(fileOf(file), QString());

    const Dependency image = byHand(Kind::Image, u"micro-www"_s);
    EXPECT_EQ(whereOf(image), u"entered by hand · through acme-hub"_s);
    EXPECT_TRUE(canRelease(image));
    EXPECT_EQ(remarkOf(image), QString());

    Dependency use = byHand(Kind::SubscriptionIntegration, u"hub"_s);
    EXPECT_EQ(whereOf(use), u"all projects"_s);
    EXPECT_TRUE(canRelease(use));
    use.dependencies = 2;
    use.isForAllProjects = false;
    EXPECT_EQ(whereOf(use), u"selected projects"_s);
    EXPECT_FALSE(canRelease(use));
    EXPECT_TRUE(remarkOf(use).contains(u'2'));
}

class List : public testing::Test
{
protected:
    List()
        : m_goTo(&m_list, &DependencyList::goToRequested),
          m_release(&m_list, &DependencyList::releaseRequested),
          m_open(&m_list, &DependencyList::openFileRequested)
    {
        m_list.resize(560, 600);
        m_list.setDependencies(oneOfEach());
        m_list.show();
        m_list.activateWindow();
        m_list.setFocus();
        EXPECT_TRUE(QTest::qWaitFor([&] { return m_list.hasFocus(); }));
    }

    static QString nameIn(const QSignalSpy &spy)
    {
        return spy.isEmpty() ? QString() : spy.last().first().value<Dependency>().name;
    }

    void press(Qt::Key key) { QTest::keyClick(&m_list, key); }

    DependencyList m_list;
    QSignalSpy m_goTo;
    QSignalSpy m_release;
    QSignalSpy m_open;
};

TEST_F(List, ByKeyboard)
{
    press(Qt::Key_Return);
    EXPECT_EQ(nameIn(m_goTo), u"web"_s);
    press(Qt::Key_Delete);
    EXPECT_EQ(m_release.size(), 0) << "a file cannot be released";
    press(Qt::Key_Right);
    press(Qt::Key_Right); // there is no third button
    press(Qt::Key_Space);
    EXPECT_EQ(nameIn(m_open), u"web"_s);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    EXPECT_EQ(nameIn(m_release), u"api"_s);
    press(Qt::Key_Left);
    press(Qt::Key_Enter);
    EXPECT_EQ(nameIn(m_goTo), u"api"_s);
    press(Qt::Key_Down); // over a heading
    press(Qt::Key_Delete);
    EXPECT_EQ(nameIn(m_release), u"prod"_s);
    EXPECT_EQ(m_open.size(), 1);
}

TEST_F(List, FromRightToLeftTheArrowsTurn)
{
    m_list.setLayoutDirection(Qt::RightToLeft);
    press(Qt::Key_Left);
    press(Qt::Key_Return);
    EXPECT_EQ(nameIn(m_open), u"web"_s);
}

TEST_F(List, ByMouse)
{
    const auto click = [this](const QString &name, DependencyAction action) {
        const QRect button = m_list.actionRect(u"id of "_s + name, action);
        ASSERT_FALSE(button.isEmpty());
        QTest::mouseClick(m_list.viewport(), Qt::LeftButton, {}, button.center());
    };
    click(u"web"_s, DependencyAction::OpenFile);
    EXPECT_EQ(nameIn(m_open), u"web"_s);
    click(u"hub"_s, DependencyAction::Release);
    EXPECT_EQ(nameIn(m_release), u"hub"_s);
    click(u"prod"_s, DependencyAction::GoTo);
    EXPECT_EQ(nameIn(m_goTo), u"prod"_s);
    EXPECT_TRUE(m_list.actionRect(u"id of web"_s, DependencyAction::Release).isNull());
    // Pressed on one and let go on another: neither.
    QTest::mousePress(
        m_list.viewport(), Qt::LeftButton, {}, m_list.actionRect(u"id of prod"_s, DependencyAction::GoTo).center());
    QTest::mouseRelease(
        m_list.viewport(), Qt::LeftButton, {}, m_list.actionRect(u"id of prod"_s, DependencyAction::Release).center());
    EXPECT_EQ(m_goTo.size(), 1);
    EXPECT_EQ(m_release.size(), 1);
}

TEST_F(List, WhatCannotBeDoneIsNot)
{
    m_list.offerRelease(true, u"This account is read-only."_s);
    press(Qt::Key_Down);
    press(Qt::Key_Delete);
    EXPECT_EQ(m_release.size(), 0);
    m_list.offerRelease(false);
    EXPECT_TRUE(m_list.actionRect(u"id of api"_s, DependencyAction::Release).isNull());
    m_list.offerRelease(true);
    press(Qt::Key_Delete);
    EXPECT_EQ(nameIn(m_release), u"api"_s);
}

TEST_F(List, TheNextOneTakesThePlace)
{
    m_list.choose(u"id of api"_s);
    QList<Dependency> left = oneOfEach();
    left.removeIf([](const Dependency &each) { return each.name == "web"_L1; });
    m_list.setDependencies(left);
    press(Qt::Key_Return);
    EXPECT_EQ(nameIn(m_goTo), u"api"_s);
    left.removeIf([](const Dependency &each) { return each.name == "api"_L1; });
    m_list.setDependencies(left);
    press(Qt::Key_Return);
    EXPECT_EQ(nameIn(m_goTo), u"prod"_s);
    m_list.setDependencies({});
    press(Qt::Key_Return);
    EXPECT_EQ(m_goTo.size(), 2);
}

TEST_F(List, IsReadAloud)
{
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&m_list);
    ASSERT_TRUE(list);
    EXPECT_EQ(list->text(QAccessible::Name), u"Dependencies"_s);
    ASSERT_EQ(list->childCount(), 9);
    EXPECT_EQ(list->child(0)->text(QAccessible::Name), u"Projects"_s);
    EXPECT_TRUE(list->child(1)->text(QAccessible::Name).startsWith(u"acme / web, shippable.yml, line 12"_s));
    EXPECT_TRUE(list->child(1)->text(QAccessible::Description).startsWith(u"Change line 12"_s));
    press(Qt::Key_Right);
    EXPECT_TRUE(list->child(1)->text(QAccessible::Name).endsWith(u", Open file"_s));
}

TEST_F(List, MenuOffersTheSame)
{
    m_list.choose(u"id of api"_s);
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(), QPoint());
    QApplication::sendEvent(m_list.viewport(), &asked);
    auto *menu = m_list.findChild<QMenu *>();
    ASSERT_TRUE(menu);
    ASSERT_EQ(menu->actions().size(), 2);
    EXPECT_EQ(menu->actions().last()->text(), u"Release"_s);
    menu->actions().last()->trigger();
    EXPECT_EQ(nameIn(m_release), u"api"_s);
}

} // namespace

} // namespace purser
