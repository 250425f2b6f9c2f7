#include "tests/ui/subscriptions/subscriptiontest.h"
#include "ui/subscriptions/subscriptionchooser.h"
#include "ui/subscriptions/subscriptionmodel.h"
#include "ui/subscriptions/subscriptionpopup.h"
#include "ui/widgets/listdelegate.h"

#include <QAbstractButton>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>

using namespace Qt::Literals;

namespace purser {

using Picking = SubscriptionTest;

TEST_F(Picking, AmongThousandsByKeyboard)
{
    SubscriptionModel model;
    model.setFirstRow(u"Home"_s);
    QList<Subscription> many;
    for (int number = 0; number < 5000; ++number) {
        many << Subscription {.id = u"id %1"_s.arg(number), .name = u"organisation %1"_s.arg(number)};
    }
    model.setSubscriptions(many);
    SubscriptionPopup popup(&model, &window());
    const QSignalSpy chosen(&popup, &PickPopup::chosen);
    QElapsedTimer clock;
    clock.start();
    popup.openBelow(&window());
    const auto current = [&] { return see<QListView>(u"popup.list"_s)->currentIndex().data().toString(); };
    EXPECT_EQ(current(), u"Home"_s);
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    EXPECT_EQ(current(), u"organisation 1"_s);
    press(Qt::Key_PageDown);
    EXPECT_EQ(current(), u"organisation 9"_s);
    press(Qt::Key_Up);
    type(u"popup.search"_s, u"4321"_s);
    EXPECT_EQ(model.rowCount(), 1);
    EXPECT_EQ(current(), u"organisation 4321"_s);
    EXPECT_LT(clock.elapsed(), 2000);
    press(Qt::Key_Return);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.first().first().toString(), u"id 4321"_s);
    EXPECT_FALSE(popup.isVisible());

    popup.setCurrentId(u"id 77"_s);
    popup.openBelow(&window());
    EXPECT_EQ(current(), u"organisation 77"_s) << "where one is";
    press(Qt::Key_Escape);
    EXPECT_FALSE(popup.isVisible());
    EXPECT_EQ(chosen.count(), 1);
}

TEST_F(Picking, CountsAndAdding)
{
    SubscriptionModel model;
    Subscription acme {.id = u"1"_s, .name = u"acme"_s};
    acme.integrations = 4;
    model.setSubscriptions({acme, {.id = u"2"_s, .name = u"soylent"_s}});
    model.setShowsCounts(true);
    const auto trailing = [&](int row) { return model.index(row).data(ListRole::Trailing).toString(); };
    EXPECT_TRUE(trailing(0).startsWith("4 integration"_L1));
    EXPECT_EQ(trailing(1), u"none"_s);

    SubscriptionPopup popup(&model, &window());
    popup.setCanAdd(true, true);
    const QSignalSpy requested(&popup, &PickPopup::addRequested);
    popup.openBelow(&window());
    EXPECT_EQ(see<QAbstractButton>(u"popup.add"_s)->text(), u"Add subscription…"_s);
    type(u"popup.search"_s, u"initech"_s);
    EXPECT_EQ(see<QAbstractButton>(u"popup.add"_s)->text(), u"Add subscription “initech”"_s);
    press(Qt::Key_Return); // nothing is found: it is added
    ASSERT_EQ(requested.count(), 1);
    EXPECT_EQ(requested.first().first().toString(), u"initech"_s);
    type(u"popup.search"_s, u"ACME"_s);
    EXPECT_EQ(see<QAbstractButton>(u"popup.add"_s)->text(), u"Add subscription…"_s) << "it is there already";
    popup.close();
}

TEST_F(Picking, NoneOneAndMany)
{
    for (const QString &name : {u"acme"_s, u"globex"_s, u"initech"_s}) {
        addSubscription(name);
    }
    SubscriptionChooser chooser(account().subscriptions(), &window());
    chooser.show();
    const auto button = [&] { return see<QAbstractButton>(u"subscriptions"_s)->text(); };
    const auto line = [&] { return see<QLabel>(u"subscriptions.line"_s)->text(); };
    EXPECT_EQ(button(), u"None Selected"_s);
    EXPECT_EQ(line(),
        u"The account integration is not yet assigned to any subscription. It must be assigned to a subscription "
        "before it can be used."_s);
    click(u"subscriptions"_s);
    choose(u"acme"_s);
    EXPECT_TRUE(button().startsWith("1 subscription"_L1));
    EXPECT_EQ(line(), u"List of subscriptions for which subscription integrations will be created."_s);
    choose(u"initech"_s);
    EXPECT_TRUE(button().startsWith("2 subscription"_L1));
    EXPECT_EQ(chooser.chosenIds().size(), 2);
    choose(u"acme"_s); // once more takes it away
    EXPECT_EQ(chooser.chosenIds().size(), 1);
    press(Qt::Key_Escape);
}

} // namespace purser
