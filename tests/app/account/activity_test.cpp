#include "tests/app/account/accounttest.h"
#include "tests/support/keychain.h"

#include <QSignalSpy>

using namespace Qt::Literals;

namespace purser {

// What was done can be taken back and done again, and leaves a line.
class ActivityTest : public AccountTest
{
protected:
    QStringList everything() const { return dump(allButNotes() + QStringList {u"local_secret"_s}); }
    Activity &activity() { return account().activity(); }

    void expectUndone(Action::Kind kind)
    {
        const auto undone = wait(activity().undo());
        ASSERT_EQ(kindOf(undone), ErrorKind::None);
        EXPECT_EQ(undone->kind, kind);
    }

    void expectRedone(Action::Kind kind)
    {
        const auto redone = wait(activity().redo());
        ASSERT_EQ(kindOf(redone), ErrorKind::None);
        EXPECT_EQ(redone->kind, kind);
    }

    QStringList history()
    {
        QStringList lines;
        const auto entries = wait(activity().entries({}, 1000));
        for (const ActivityEntry &entry : entries.value_or(QList<ActivityEntry> {})) {
            lines << toString(entry.action.kind) + u' ' + toString(entry.manner);
        }
        return lines;
    }

    // An integration that two subscriptions use, with something of every kind that depends on it.
    Integration populated()
    {
        Draft typed = draft(u"mine"_s);
        for (const QString &name : {u"acme"_s, u"globex"_s}) {
            typed.subscriptionIds << addSubscription(name).id;
        }
        const Integration integration = add(typed);
        for (const SubscriptionIntegration &use : integration.uses) {
            for (const DependentKind kind :
                {DependentKind::Project, DependentKind::Environment, DependentKind::Image}) {
                const DependentDraft dependent {.name = u"web"_s, .subscriptionIntegrationIds = {use.id}};
                EXPECT_EQ(
                    kindOf(wait(account().dependents().add(use.subscriptionId, kind, dependent))), ErrorKind::None);
            }
        }
        return integration;
    }
};

TEST_F(ActivityTest, undoesAndRedoesEveryKindOfChange)
{
    QList<QStringList> states {dump()};
    QList<Action::Kind> kinds;
    const auto done = [&](Action::Kind kind) {
        states << dump();
        kinds << kind;
        ASSERT_EQ(activity().undoable()->kind, kind);
    };
    const Integration hub = add(u"hub"_s);
    done(Action::Kind::AddIntegration);
    const Integration other = add(u"other"_s);
    done(Action::Kind::AddIntegration);
    Draft typed = draftOf(hub);
    typed.name = u"hub2"_s;
    edit(hub, typed);
    done(Action::Kind::EditIntegration);
    typed.secrets = {{u"password"_s, Secret("new")}};
    edit(now(hub), typed);
    done(Action::Kind::EditIntegration);
    ASSERT_EQ(kindOf(wait(integrations().allow(hub.id, {Trust::Kind::Realm, u"auth.example.com"_s}))), ErrorKind::None);
    done(Action::Kind::AllowTrust);
    ASSERT_EQ(kindOf(wait(integrations().markDefault(hub.id, {}))), ErrorKind::None);
    done(Action::Kind::MarkDefault);
    ASSERT_EQ(kindOf(wait(integrations().markDefault(other.id, {hub.id}))), ErrorKind::None);
    done(Action::Kind::MarkDefault);
    ASSERT_EQ(kindOf(wait(integrations().unmarkDefault(other.id))), ErrorKind::None);
    done(Action::Kind::UnmarkDefault);
    ASSERT_EQ(kindOf(wait(integrations().markDefault(hub.id, {}))), ErrorKind::None);
    done(Action::Kind::MarkDefault);
    const Subscription acme = addSubscription(u"acme"_s);
    done(Action::Kind::AddSubscription);
    ASSERT_EQ(kindOf(wait(account().subscriptions().rename(acme.id, u"globex"_s))), ErrorKind::None);
    done(Action::Kind::RenameSubscription);
    ASSERT_EQ(kindOf(wait(integrations().assign(hub.id, {acme.id}))), ErrorKind::None);
    done(Action::Kind::AssignIntegration);
    auto &uses = account().subscriptionIntegrations();
    const auto enabled = wait(uses.enable(acme.id, {.name = u"second"_s, .integrationId = hub.id}));
    ASSERT_EQ(kindOf(enabled), ErrorKind::None);
    done(Action::Kind::EnableIntegration);
    ASSERT_EQ(
        kindOf(wait(uses.edit(enabled->use.id, {.name = u"second"_s, .integrationId = other.id}))), ErrorKind::None);
    done(Action::Kind::SwapIntegration);
    auto &dependents = account().dependents();
    const auto web = wait(dependents.add(acme.id, DependentKind::Project,
        {.name = u"web"_s, .folder = u"/src/web"_s, .subscriptionIntegrationIds = {enabled->use.id}}));
    ASSERT_EQ(kindOf(web), ErrorKind::None);
    done(Action::Kind::AddProject);
    ASSERT_EQ(
        kindOf(wait(uses.edit(enabled->use.id,
            {.name = u"third"_s, .integrationId = other.id, .isForAllProjects = false, .projectIds = {web->id}}))),
        ErrorKind::None);
    done(Action::Kind::EditSubscriptionIntegration);
    ASSERT_EQ(kindOf(wait(dependents.edit(web->id, {.name = u"www"_s, .folder = u"/src/web"_s}))), ErrorKind::None);
    done(Action::Kind::EditProject);
    ASSERT_EQ(kindOf(wait(dependents.remove(web->id))), ErrorKind::None);
    done(Action::Kind::RemoveProject);
    ASSERT_EQ(kindOf(wait(uses.remove(enabled->use.id))), ErrorKind::None);
    done(Action::Kind::DisableIntegration);
    const auto rest = wait(integrations().dependencies(hub.id));
    ASSERT_EQ(kindOf(wait(integrations().release(hub.id, *rest))), ErrorKind::None);
    done(Action::Kind::ReleaseDependencies);
    ASSERT_EQ(kindOf(wait(integrations().remove(hub.id))), ErrorKind::None);
    done(Action::Kind::DeleteIntegration);
    ASSERT_EQ(kindOf(wait(account().subscriptions().remove(acme.id))), ErrorKind::None);
    done(Action::Kind::RemoveSubscription);

    // Revisions only grow.
    const auto seen = [](const QStringList &state) {
        QStringList rows;
        for (const QString &row : state) {
            QStringList columns = row.split(u" | "_s);
            if (row.startsWith(u"integration: "_s)) {
                columns.removeAt(6);
            }
            rows << columns.join(u" | "_s);
        }
        return rows;
    };
    for (int round = 0; round < 2; ++round) {
        for (qsizetype i = kinds.size() - 1; i >= 0; --i) {
            SCOPED_TRACE(qPrintable(toString(kinds.at(i))));
            expectUndone(kinds.at(i));
            EXPECT_EQ(seen(dump()), seen(states.at(i)));
        }
        EXPECT_FALSE(activity().undoable());
        EXPECT_EQ(kindOf(wait(activity().undo())), ErrorKind::NothingToUndo);
        EXPECT_EQ(wait(integrations().all())->size(), 0);
        EXPECT_EQ(wait(account().subscriptions().all())->size(), 0);
        for (qsizetype i = 0; i < kinds.size(); ++i) {
            SCOPED_TRACE(qPrintable(toString(kinds.at(i))));
            expectRedone(kinds.at(i));
            EXPECT_EQ(seen(dump()), seen(states.at(i + 1)));
            if (kinds.at(i) == Action::Kind::EnableIntegration) {
                EXPECT_EQ(passwordOf(now(hub)), "new");
            }
        }
        EXPECT_FALSE(activity().redoable());
    }
    EXPECT_EQ(history().size(), kinds.size() * 5);
    EXPECT_EQ(wait(account().close()).value(), 2);
    EXPECT_EQ(Keychain::items(), QStringList({keyOf(now(other))}));
}

TEST_F(ActivityTest, oneUndoForAWholeDeletion)
{
    const Integration integration = populated();
    ASSERT_EQ(checked(integration), Verdict::Accepted);
    const QStringList before = everything();
    const qsizetype mark = activity().mark();
    const auto dependencies = wait(integrations().dependencies(integration.id));
    ASSERT_EQ(dependencies->size(), 8);
    ASSERT_EQ(kindOf(wait(integrations().release(integration.id, {dependencies->first()}))), ErrorKind::None);
    const auto left = wait(integrations().dependencies(integration.id));
    ASSERT_EQ(kindOf(wait(integrations().release(integration.id, *left))), ErrorKind::None);
    ASSERT_EQ(kindOf(wait(integrations().remove(integration.id))), ErrorKind::None);
    activity().join(mark, *activity().undoable());
    const QStringList after = everything();

    expectUndone(Action::Kind::DeleteIntegration);
    EXPECT_EQ(everything(), before);
    EXPECT_EQ(checked(integration), Verdict::Accepted);
    expectRedone(Action::Kind::DeleteIntegration);
    EXPECT_EQ(everything().size(), after.size());
    expectUndone(Action::Kind::DeleteIntegration);
    EXPECT_EQ(now(integration).uses.size(), 2);
}

TEST_F(ActivityTest, bringsFiveHundredDependenciesBackToTheLetter)
{
    Draft typed = draft(u"mine"_s);
    for (int i = 0; i < 40; ++i) {
        typed.subscriptionIds << addSubscription(u"subscription %1"_s.arg(i)).id;
    }
    const Integration integration = add(typed);
    // Twelve things in every other subscription, eleven in the rest: with the 40 uses themselves 500.
    sql(u"INSERT INTO dependent WITH RECURSIVE n (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 11) "
        "SELECT s.id || i, CASE i % 3 WHEN 0 THEN 'project' WHEN 1 THEN 'environment' ELSE 'image' END, s.id, "
        "'thing ' || i, 'thing ' || i, '', 1, 1 FROM n, subscription s "
        "WHERE i < 11 OR CAST(substr(s.name, 14) AS INTEGER) % 2 = 0"_s);
    sql(u"INSERT INTO dependency SELECT 'y' || d.id, d.id, u.id, 'hand', 'hard', '', 0, '', '', '', 1 "
        "FROM dependent d JOIN subscription_integration u ON u.subscription_id = d.subscription_id"_s);
    const QStringList before = everything();
    const qsizetype mark = activity().mark();
    const auto dependencies = wait(integrations().dependencies(integration.id));
    ASSERT_EQ(dependencies->size(), 500);
    ASSERT_EQ(kindOf(wait(integrations().remove(integration.id))), ErrorKind::InUse);
    ASSERT_EQ(kindOf(wait(integrations().release(integration.id, *dependencies))), ErrorKind::None);
    ASSERT_EQ(kindOf(wait(integrations().remove(integration.id))), ErrorKind::None);
    activity().join(mark, *activity().undoable());
    EXPECT_EQ(dump().filter(u"dependency: "_s).size(), 0);
    expectUndone(Action::Kind::DeleteIntegration);
    EXPECT_EQ(everything(), before);
}

TEST_F(ActivityTest, doesNotUndoWhatWasChangedSince)
{
    const Integration integration = add(u"mine"_s);
    ASSERT_EQ(kindOf(wait(integrations().remove(integration.id))), ErrorKind::None);
    // Another window of the same account.
    Account second(path());
    ASSERT_EQ(kindOf(wait(second.open())), ErrorKind::None);
    const auto twin = wait(second.integrations().add(draft(u"MINE"_s)));
    ASSERT_EQ(kindOf(twin), ErrorKind::None);
    const QStringList before = everything();
    const auto refused = wait(activity().undo());
    ASSERT_EQ(kindOf(refused), ErrorKind::NotUndoable);
    EXPECT_EQ(refused.error().subject, u"mine"_s);
    EXPECT_EQ(everything(), before);
    EXPECT_EQ(activity().undoable()->kind, Action::Kind::AddIntegration) << "it is no longer offered";

    const Integration another = add(u"another"_s);
    Draft typed = draftOf(another);
    typed.name = u"renamed"_s;
    ASSERT_EQ(kindOf(wait(second.integrations().edit(another.id, another.revision, typed))), ErrorKind::None);
    EXPECT_EQ(kindOf(wait(activity().undo())), ErrorKind::NotUndoable);
    EXPECT_EQ(now(another).name, u"renamed"_s);
}

TEST_F(ActivityTest, doesNotTakeAwayWhatSomethingRestsOn)
{
    const Subscription acme = addSubscription(u"acme"_s);
    const Integration integration = add(u"mine"_s);
    Account second(path());
    ASSERT_EQ(kindOf(wait(second.open())), ErrorKind::None);
    ASSERT_EQ(kindOf(wait(second.integrations().assign(integration.id, {acme.id}))), ErrorKind::None);
    const auto refused = wait(activity().undo());
    ASSERT_EQ(kindOf(refused), ErrorKind::InUse);
    EXPECT_EQ(refused.error().subject, u"mine"_s);
    EXPECT_EQ(activity().undoable()->kind, Action::Kind::AddIntegration) << "it can be tried again";
}

TEST_F(ActivityTest, aCheckStandsInTheWayOfNothing)
{
    const Integration integration = add(u"mine"_s);
    Draft typed = draftOf(integration);
    typed.name = u"renamed"_s;
    edit(integration, typed);
    ASSERT_EQ(checked(integration), Verdict::Accepted);
    expectUndone(Action::Kind::EditIntegration);
    EXPECT_EQ(now(integration).name, u"mine"_s);
    ASSERT_TRUE(now(integration).lastCheck);
    expectUndone(Action::Kind::AddIntegration);
    expectRedone(Action::Kind::AddIntegration);
    ASSERT_TRUE(now(integration).lastCheck);
    EXPECT_EQ(now(integration).lastCheck->verdict, Verdict::Accepted);
}

TEST_F(ActivityTest, somethingNewForgetsWhatCouldBeRedone)
{
    add(u"one"_s);
    expectUndone(Action::Kind::AddIntegration);
    EXPECT_TRUE(activity().redoable());
    add(u"two"_s);
    EXPECT_FALSE(activity().redoable());
    EXPECT_EQ(kindOf(wait(activity().redo())), ErrorKind::NothingToUndo);
}

TEST_F(ActivityTest, failuresAndNothingLeaveNoLine)
{
    const Subscription acme = addSubscription(u"acme"_s);
    EXPECT_EQ(kindOf(wait(account().subscriptions().rename(acme.id, u"acme"_s))), ErrorKind::None);
    EXPECT_EQ(kindOf(wait(account().subscriptions().add(u"ACME"_s))), ErrorKind::InvalidInput);
    EXPECT_EQ(kindOf(wait(integrations().remove(u"nobody"_s))), ErrorKind::NoSuchThing);
    EXPECT_EQ(history(), QStringList({u"add-subscription done"_s}));
    EXPECT_EQ(activity().mark(), 1);
}

TEST_F(ActivityTest, tellsOfAnUndoneDeletion)
{
    const Integration integration = populated();
    QSignalSpy changed(&integrations(), &Integrations::changed);
    QSignalSpy added(&integrations(), &Integrations::added);
    QSignalSpy removed(&integrations(), &Integrations::removed);
    QSignalSpy dependents(&account().dependents(), &Dependents::changed);
    const auto dependencies = wait(integrations().dependencies(integration.id));
    ASSERT_EQ(kindOf(wait(integrations().release(integration.id, *dependencies))), ErrorKind::None);
    wait(integrations().all());
    EXPECT_EQ(changed.size(), 1);
    EXPECT_EQ(dependents.size(), 1);
    ASSERT_EQ(kindOf(wait(integrations().remove(integration.id))), ErrorKind::None);
    EXPECT_EQ(removed.size(), 1);
    expectUndone(Action::Kind::DeleteIntegration);
    wait(integrations().all());
    EXPECT_EQ(added.size(), 1);
    expectUndone(Action::Kind::ReleaseDependencies);
    wait(integrations().all());
    EXPECT_EQ(changed.size(), 2);
    EXPECT_EQ(dependents.size(), 2);
}

} // namespace purser
