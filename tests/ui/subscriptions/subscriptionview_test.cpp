#include "tests/ui/subscriptions/subscriptiontest.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

using namespace Qt::Literals;

namespace purser {

namespace {

using Place = SubscriptionView::Place;
using Pages = SubscriptionTest;

} // namespace

TEST_F(Pages, OverviewLeadsEverywhere)
{
    const Subscription acme = addSubscription(u"acme"_s);
    open(acme, Place::Overview);
    EXPECT_EQ(trail(), u"Subscriptions / acme"_s);
    click(u"overview.enable"_s); // while there is nothing
    EXPECT_EQ(trail(), u"Subscriptions / acme / Settings / Integrations / Enable"_s);
    enable(acme, addIntegration(u"acme-hub"_s));
    addDependent(acme, DependentKind::Image, u"app"_s);
    open(acme, Place::Overview);
    const std::pair<QString, QString> tiles[] = {{u"overview.integrations"_s, u"Integrations"_s},
        {u"overview.projects"_s, u"Projects"_s}, {u"overview.environments"_s, u"Environments"_s},
        {u"overview.images"_s, u"Images"_s}};
    for (const auto &[tile, title] : tiles) {
        SCOPED_TRACE(qPrintable(tile));
        click(tile);
        EXPECT_EQ(trail(), QString(u"Subscriptions / acme / Settings / "_s + title));
        view().follow(u"subscription.overview"_s);
    }
    until("it is counted", [&] { return see(u"overview.images"_s)->accessibleName() == "Images: 1"_L1; });
}

TEST_F(Pages, MenuFollowsWithCounts)
{
    const Subscription acme = addSubscription(u"acme"_s);
    open(acme, Place::Overview);
    addDependent(acme, DependentKind::Environment, u"production"_s);
    until("it is counted",
        [&] { return see(u"subscriptionMenu.environments"_s)->accessibleName() == "Environments, 1"_L1; });
    click(u"subscriptionMenu.environments"_s);
    EXPECT_EQ(view().place(), Place::Environments);
    view().open(acme.id, Place::Options);
    EXPECT_TRUE(see<QAbstractButton>(u"subscriptionMenu.options"_s)->isChecked());
}

TEST_F(Pages, RenamedAndRemovedOnceEmpty)
{
    const Subscription acme = addSubscription(u"acme"_s);
    addSubscription(u"globex"_s);
    const Dependent app = addDependent(acme, DependentKind::Image, u"app"_s);
    open(acme, Place::Options);
    EXPECT_FALSE(see(u"options.remove"_s)->isEnabled());
    EXPECT_TRUE(see<QLabel>(u"options.hindrance"_s)->text().contains("1 image"_L1));
    type(u"options.name"_s, u"GLOBEX"_s);
    EXPECT_TRUE(view().hasUnsavedChanges());
    click(u"options.save"_s);
    until("it is refused", [&] { return find(u"issue"_s) != nullptr; });
    EXPECT_EQ(see<QLineEdit>(u"options.name"_s)->text(), u"GLOBEX"_s);
    type(u"options.name"_s, u"acme inc"_s);
    press(Qt::Key_Return);
    until("it is renamed", [&] { return trail() == "Subscriptions / acme inc / Settings / Options"_L1; });
    EXPECT_EQ(messages, QStringList {u"Renamed subscription acme to acme inc."_s});

    ASSERT_TRUE(QCoro::waitFor(account().dependents().remove(app.id)));
    const QSignalSpy gone(&view(), &SubscriptionView::gone);
    click(u"options.remove"_s);
    until("it is gone", [&] { return !gone.isEmpty(); });
    EXPECT_EQ(view().subscriptionId(), QString());
}

TEST_F(Pages, RemovedByAnotherProgram)
{
    const Subscription acme = addSubscription(u"acme"_s);
    open(acme, Place::Environments);
    const QSignalSpy gone(&view(), &SubscriptionView::gone);
    sql(u"DELETE FROM subscription"_s);
    view().reload();
    until("it is gone", [&] { return !gone.isEmpty(); });
}

TEST_F(Pages, OneThingIsSelected)
{
    const Subscription acme = addSubscription(u"acme"_s);
    addDependent(acme, DependentKind::Environment, u"production"_s);
    const Dependent staging = addDependent(acme, DependentKind::Environment, u"staging"_s);
    open(acme, Place::Environments, staging.id);
    until("it is the current one", [&] {
        const auto *list = qobject_cast<QAbstractItemView *>(find(u"environment.list"_s));
        return list && list->currentIndex().siblingAtColumn(0).data().toString() == "staging"_L1;
    });
}

} // namespace purser
