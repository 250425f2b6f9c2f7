#include "tests/app/account/accounttest.h"
#include "tests/support/keychain.h"

#include <QSignalSpy>

using namespace Qt::Literals;

namespace purser {

class SubscriptionsTest : public AccountTest
{
protected:
    // The names under which a subscription uses integrations.
    QStringList namesIn(const QString &subscription)
    {
        QStringList names;
        for (const QStringList &row :
            sql(u"SELECT u.name FROM subscription_integration u JOIN subscription s "
                "ON s.id = u.subscription_id WHERE s.name = '%1' ORDER BY 1"_s.arg(subscription))) {
            names << row.first();
        }
        return names;
    }
};

TEST_F(SubscriptionsTest, keepsThem)
{
    QSignalSpy announced(&account().subscriptions(), &Subscriptions::changed);
    const Subscription acme = addSubscription(u" acme "_s);
    EXPECT_EQ(acme.name, u"acme"_s);
    addSubscription(u"globex"_s);
    EXPECT_EQ(announced.size(), 2);
    for (const QString &name : {u"ACME"_s, u" acme"_s, u"ａｃｍｅ"_s}) {
        const auto taken = wait(account().subscriptions().add(name));
        ASSERT_EQ(kindOf(taken), ErrorKind::InvalidInput);
        EXPECT_EQ(issuesOf(taken.error()), QStringList({issueText(u"name"_s, Issue::NameTaken)}));
    }
    EXPECT_EQ(kindOf(wait(account().subscriptions().add(u" "_s))), ErrorKind::InvalidInput);
    EXPECT_EQ(kindOf(wait(account().subscriptions().rename(acme.id, u"Globex"_s))), ErrorKind::InvalidInput);
    EXPECT_EQ(kindOf(wait(account().subscriptions().rename(acme.id, u"Acme"_s))), ErrorKind::None);
    EXPECT_EQ(wait(account().subscriptions().findByName(u"acme"_s))->name, u"Acme"_s);
    EXPECT_EQ(kindOf(wait(account().subscriptions().remove(acme.id))), ErrorKind::None);
    EXPECT_EQ(kindOf(wait(account().subscriptions().remove(acme.id))), ErrorKind::NoSuchThing);
    EXPECT_EQ(kindOf(wait(account().subscriptions().rename(acme.id, u"a"_s))), ErrorKind::NoSuchThing);
    EXPECT_EQ(wait(account().subscriptions().all())->size(), 1);
    EXPECT_EQ(announced.size(), 4);
}

TEST_F(SubscriptionsTest, takenNamesGetANumber)
{
    const Subscription acme = addSubscription(u"acme"_s);
    const Subscription globex = addSubscription(u"globex"_s);
    for (const QString &name : {u"hub"_s, u"straße"_s}) {
        Draft typed = draft(name);
        typed.subscriptionIds = {acme.id};
        const Integration first = add(typed);
        Draft renamed = draftOf(first);
        renamed.name = name + u" of old"_s; // the use keeps its name
        edit(first, renamed);
    }
    EXPECT_EQ(namesIn(u"acme"_s), QStringList({u"hub"_s, u"straße"_s}));
    for (const QString &name : {u"HUB"_s, u"STRASSE"_s, u"other"_s}) {
        const Integration second = add(name);
        const auto assigned = wait(integrations().assign(second.id, {acme.id, globex.id}));
        ASSERT_EQ(kindOf(assigned), ErrorKind::None) << qPrintable(name);
        EXPECT_EQ(assigned->uses.size(), 2);
    }
    EXPECT_EQ(namesIn(u"acme"_s), QStringList({u"HUB-2"_s, u"STRASSE-2"_s, u"hub"_s, u"other"_s, u"straße"_s}));
    EXPECT_EQ(namesIn(u"globex"_s), QStringList({u"HUB"_s, u"STRASSE"_s, u"other"_s}));
    const auto hub = wait(integrations().findByName(u"hub of old"_s));
    Draft back = draftOf(*hub);
    back.name = u"hub-2"_s;
    edit(*hub, back);
    ASSERT_EQ(kindOf(wait(integrations().assign(hub->id, {acme.id}))), ErrorKind::None);
    EXPECT_TRUE(namesIn(u"acme"_s).contains(u"hub-2-2"_s));
}

TEST_F(SubscriptionsTest, assignsToAllOrNone)
{
    const Subscription acme = addSubscription(u"acme"_s);
    const Integration integration = add(u"mine"_s);
    const QStringList rows = dump();
    const auto assigned = wait(integrations().assign(integration.id, {acme.id, u"nobody"_s}));
    EXPECT_EQ(kindOf(assigned), ErrorKind::NoSuchThing);
    EXPECT_EQ(dump(), rows);
    Draft typed = draft(u"another"_s);
    typed.subscriptionIds = {acme.id, u"nobody"_s};
    EXPECT_EQ(kindOf(wait(integrations().add(typed))), ErrorKind::NoSuchThing);
    EXPECT_EQ(dump(), rows);
    EXPECT_EQ(Keychain::items(), QStringList({keyOf(integration)}));
}

TEST_F(SubscriptionsTest, whatIsUsedCannotBeDeleted)
{
    const Subscription acme = addSubscription(u"acme"_s);
    const Subscription globex = addSubscription(u"globex"_s);
    Draft typed = draft(u"mine"_s);
    typed.subscriptionIds = {globex.id, acme.id};
    const Integration integration = add(typed);
    const QStringList rows = dump(allButNotes() + QStringList {u"local_secret"_s});
    const auto removed = wait(integrations().remove(integration.id));
    ASSERT_EQ(kindOf(removed), ErrorKind::InUse);
    EXPECT_EQ(removed.error().subject, u"mine"_s);
    const auto subscription = wait(account().subscriptions().remove(acme.id));
    ASSERT_EQ(kindOf(subscription), ErrorKind::InUse);
    EXPECT_EQ(subscription.error().subject, u"acme"_s);
    EXPECT_EQ(dump(allButNotes() + QStringList {u"local_secret"_s}), rows);
    EXPECT_EQ(wait(account().close()).value(), 0);
    EXPECT_EQ(passwordOf(integration), "wonderland");

    const auto dependencies = wait(integrations().dependencies(integration.id));
    ASSERT_EQ(dependencies->size(), 2);
    EXPECT_EQ(dependencies->first().subscription, u"acme"_s);
    EXPECT_EQ(dependencies->last().subscription, u"globex"_s);
}

TEST_F(SubscriptionsTest, releasesAllOrNone)
{
    const Subscription acme = addSubscription(u"acme"_s);
    const Subscription globex = addSubscription(u"globex"_s);
    Draft typed = draft(u"mine"_s);
    typed.subscriptionIds = {acme.id, globex.id};
    const Integration integration = add(typed);
    const QString use = integration.uses.first().id;
    const DependentDraft stage {.name = u"stage"_s, .subscriptionIntegrationIds = {use}};
    ASSERT_EQ(kindOf(wait(account().dependents().add(acme.id, DependentKind::Environment, stage))), ErrorKind::None);
    const QList<Dependency> dependencies = wait(integrations().dependencies(integration.id)).value();
    ASSERT_EQ(dependencies.size(), 3);
    const QStringList rows = dump();

    // The subscription integrations alone: something still rests on one of them.
    const auto refused = wait(integrations().release(integration.id, dependencies.sliced(1)));
    ASSERT_EQ(kindOf(refused), ErrorKind::InUse);
    EXPECT_EQ(refused.error().subject, u"mine"_s);
    EXPECT_EQ(dump(), rows);

    Dependency inFile = dependencies.first();
    inFile.origin = DependencyOrigin::Scan;
    EXPECT_EQ(kindOf(wait(integrations().release(integration.id, {inFile}))), ErrorKind::InUse);
    EXPECT_EQ(dump(), rows);

    ASSERT_EQ(kindOf(wait(integrations().release(integration.id, dependencies))), ErrorKind::None);
    EXPECT_EQ(wait(integrations().dependencies(integration.id))->size(), 0);
    // Gone already is as good as released.
    EXPECT_EQ(kindOf(wait(integrations().release(integration.id, dependencies))), ErrorKind::None);
    EXPECT_EQ(wait(account().dependents().of(acme.id, DependentKind::Environment))->size(), 1);
}

} // namespace purser
