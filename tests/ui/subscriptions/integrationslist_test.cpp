#include "tests/ui/subscriptions/subscriptiontest.h"
#include "ui/widgets/emphasislabel.h"

#include <QAbstractButton>
#include <QLabel>
#include <QTableView>
#include <QTest>

using namespace Qt::Literals;

namespace purser {

namespace {

using Place = SubscriptionView::Place;

const QString table = u"subscriptionIntegrations"_s;

class IntegrationsOfSubscription : public SubscriptionTest
{
protected:
    void SetUp() override
    {
        SubscriptionTest::SetUp();
        acme = addSubscription(u"acme"_s);
        hub = addIntegration(u"acme-hub"_s);
    }

    QString question() { return see<EmphasisLabel>(u"question"_s)->text(); }
    QString count() { return see<QLabel>(u"count"_s)->text(); }

    Subscription acme;
    Integration hub;
};

} // namespace

TEST_F(IntegrationsOfSubscription, EmptyThenListed)
{
    open(acme, Place::Integrations);
    EXPECT_TRUE(see(u"empty.add"_s));
    const auto enabled = enable(acme, hub);
    addDependent(acme, DependentKind::Project, u"web"_s, {enabled.use.id});
    addDependent(acme, DependentKind::Image, u"app"_s, {enabled.use.id});
    until("it is listed", [&] { return rows(table).join(u'\n').contains("1 image"_L1); });
    const QString row = rows(table).first();
    EXPECT_TRUE(row.startsWith("Docker | acme-hub | acme-hub | 1 project"_L1)) << qPrintable(row);
    EXPECT_TRUE(row.contains("All projects | Today at "_L1)) << qPrintable(row);
    EXPECT_EQ(trail(), u"Subscriptions / acme / Settings / Integrations"_s);
    EXPECT_FALSE(find(u"filter.orphaned"_s)) << "there is none";
}

TEST_F(IntegrationsOfSubscription, OrphansAreFound)
{
    enable(acme, hub);
    orphan(enable(acme, hub, u"old-registry"_s));
    open(acme, Place::Integrations);
    until("both are listed", [&] { return rows(table).size() == 2; });
    click(u"filter.orphaned"_s);
    ASSERT_EQ(rows(table).size(), 1);
    EXPECT_TRUE(rows(table).first().startsWith("Docker | old-registry | Gone: choose another"_L1));
    type(u"list.search"_s, u"acme-hub"_s);
    click(u"noMatch.reset"_s);
    until("both are listed again", [&] { return rows(table).size() == 2; });

    open(acme, Place::Overview);
    click(u"message.action"_s); // of the message that warns
    until("the orphan is listed", [&] { return rows(table).size() == 1; });
    auto *list = see<QTableView>(table);
    QTest::mouseClick(
        list->viewport(), Qt::LeftButton, Qt::NoModifier, list->visualRect(list->model()->index(0, 2)).center());
    EXPECT_EQ(trail(), u"Subscriptions / acme / Settings / Integrations / Edit"_s);
}

TEST_F(IntegrationsOfSubscription, FreeOneIsDeleted)
{
    enable(acme, hub);
    open(acme, Place::Integrations);
    selectRow(table, u"acme-hub"_s);
    press(Qt::Key_Delete);
    until("it is free", [&] { return find(u"yes"_s) != nullptr; });
    EXPECT_EQ(question(), u"Are you sure you want to delete acme-hub?"_s);
    EXPECT_EQ(count(), u"No dependency"_s);
    click(u"yes"_s);
    EXPECT_TRUE(see(u"empty.add"_s));
    EXPECT_EQ(messages, QStringList {u"Deleted integration acme-hub from subscription acme."_s});
    const auto undone = QCoro::waitFor(account().activity().undo());
    ASSERT_TRUE(undone);
    until("it is back", [&] { return find(table) && rows(table).size() == 1; });
}

TEST_F(IntegrationsOfSubscription, UsedOneIsReleasedThenDeletedAsOneUndo)
{
    const auto enabled = enable(acme, hub);
    addDependent(acme, DependentKind::Environment, u"production"_s, {enabled.use.id});
    addDependent(acme, DependentKind::Image, u"app"_s, {enabled.use.id});
    open(acme, Place::Integrations);
    selectRow(table, u"acme-hub"_s);
    press(Qt::Key_Delete);
    until("they are listed", [&] { return find(u"releaseAll"_s) != nullptr; });
    EXPECT_EQ(question(), u"Please delete following dependencies before deleting acme-hub"_s);
    EXPECT_TRUE(count().startsWith("2 dependenc"_L1));
    EXPECT_FALSE(find(u"yes"_s));
    click(u"releaseAll"_s);
    click(u"yes"_s);
    until("it is gone", [&] { return !find(u"disableDialog"_s) && find(u"empty.add"_s); });
    ASSERT_TRUE(QCoro::waitFor(account().activity().undo()));
    until("it is back with both", [&] {
        return find(table) && rows(table).join(u'\n').contains("1 image"_L1)
            && rows(table).join(u'\n').contains("1 environment"_L1);
    });
}

TEST_F(IntegrationsOfSubscription, OrphanInUseIsReleased)
{
    const auto enabled = enable(acme, hub, u"old-registry"_s);
    addDependent(acme, DependentKind::Image, u"app"_s, {enabled.use.id});
    addDependent(acme, DependentKind::Image, u"other"_s, {enabled.use.id});
    orphan(enabled);
    open(acme, Place::Integrations);
    selectRow(table, u"old-registry"_s);
    press(Qt::Key_Delete);
    click(u"releaseAll"_s);
    until("it is free", [&] { return find(u"yes"_s) && find(u"yes"_s)->isVisible(); });
    press(Qt::Key_Escape);
    until("the dialog is gone", [&] { return !find(u"disableDialog"_s); });
    EXPECT_EQ(messages.size(), 1) << "what was released is said, and can be undone";
    until("nothing uses it", [&] { return rows(table).first().contains("Not used"_L1); });
}

} // namespace purser
