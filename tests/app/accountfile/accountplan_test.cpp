#include "app/accountfile/accountmerge.h"
#include "app/accountfile/accountplan.h"
#include "tests/app/accountfile/samples.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace Qt::Literals;

namespace purser {

namespace {

using Deed = AccountStep::Deed;
using Thing = AccountStep::Thing;

// "change project web of acme: uses (hub, lab → hub)", as one line a step.
QStringList told(const QList<AccountStep> &steps)
{
    QStringList lines;
    for (const AccountStep &step : steps) {
        QStringList changes;
        for (const AccountChange &change : step.changes) {
            changes << (change.isSecret ? change.field
                                        : u"%1 (%2 → %3)"_s.arg(change.field, change.before, change.after));
        }
        for (const QString &need : step.needs) {
            changes << u"needs "_s + need;
        }
        const QString what = u"%1 %2 %3"_s.arg(toString(step.deed), toString(step.thing), step.name);
        lines << (step.subscription.isEmpty() ? what : what + u" of "_s + step.subscription)
                + (changes.isEmpty() || step.deed == Deed::Add ? QString() : u": "_s + changes.join(u"; "_s));
    }
    return lines;
}

struct PlanCase
{
    const char *what = "";
    std::function<void(AccountDocument &)> change = {};
    QStringList steps = {};
    Trusts trusts = {}; // of the second integration, before and after
};

AccountSubscription &acme(AccountDocument &document)
{
    return document.subscriptions.first();
}

const SecretsByIntegration none;

} // namespace

TEST(AccountPlan, AlikeIsNothingToDo)
{
    EXPECT_EQ(told(planAccount(sampleAccount(), sampleAccount(), none)), QStringList());
    AccountDocument silent = sampleAccount();
    for (AccountIntegration &integration : silent.integrations) {
        integration.keychain.reset();
    }
    EXPECT_EQ(told(planAccount(sampleAccount(), silent, none)), QStringList()) << "a file need not name the secrets";
}

TEST(AccountPlan, StepsAreInAnOrderThatWorks)
{
    const QList<PlanCase> table {
        {"a field", [](AccountDocument &d) { d.integrations[0].fields[u"username"_s] = u"carol"_s; },
            {u"change integration hub: fields.username (alice → carol)"_s}},
        {"another spelling", [](AccountDocument &d) { d.subscriptions[1].name = u"Globex"_s; },
            {u"change subscription globex: name (globex → Globex)"_s}},
        {"another address wants the secret again",
            [](AccountDocument &d) { d.integrations[1].fields[u"url"_s] = u"https://r2.example.com"_s; },
            {u"change integration lab: fields.url (https://registry.example.com → https://r2.example.com); needs "
             "password"_s}},
        {"what was allowed for the other address is allowed again",
            [](AccountDocument &d) { d.integrations[1].fields[u"url"_s] = u"https://r2.example.com"_s; },
            {u"change integration lab: fields.url (https://registry.example.com → https://r2.example.com); needs "
             "password"_s,
                u"change integration lab: allowed ( → realm auth.example.com)"_s},
            {{Trust::Kind::Realm, u"auth.example.com"_s}}},
        {"a renamed integration keeps its secret",
            [](AccountDocument &d) {
                d.integrations[1].name = u"new lab"_s;
                acme(d).uses[1].integration = u"new lab"_s;
            },
            {u"change integration lab: name (lab → new lab)"_s}},
        {"a renamed subscription", [](AccountDocument &d) { d.subscriptions[1].name = u"initech"_s; },
            {u"change subscription globex: name (globex → initech)"_s}},
        {"a renamed project is another one", [](AccountDocument &d) { acme(d).projects[0].name = u"store"_s; },
            {u"remove project shop of acme"_s, u"add project store of acme"_s}},
        {"another type is another integration", [](AccountDocument &d) { d.integrations[1].typeId = u"harbor"_s; },
            {u"change project web of acme: uses (hub, lab → hub)"_s, u"change image acme/web of acme: uses (lab → )"_s,
                u"remove subscription integration lab of acme"_s, u"remove integration lab"_s, u"add integration lab"_s,
                u"add subscription integration lab of acme"_s, u"change project web of acme: uses (hub → hub, lab)"_s,
                u"change image acme/web of acme: uses ( → lab)"_s}},
        {"a swap for another type", [](AccountDocument &d) { acme(d).uses[0].integration = u"lab"_s; },
            {u"change project web of acme: uses (hub, lab → lab)"_s,
                u"change environment production of acme: uses (hub → )"_s,
                u"remove subscription integration hub of acme"_s, u"add subscription integration hub of acme"_s,
                u"change project web of acme: uses (lab → hub, lab)"_s,
                u"change environment production of acme: uses ( → hub)"_s}},
        {"permission for all", [](AccountDocument &d) { acme(d).uses[1].isForAllProjects = true; },
            {u"change subscription integration lab of acme: projects (web → )"_s}},
        {"the only project that may use it goes",
            [](AccountDocument &d) {
                acme(d).projects.removeLast();
                acme(d).uses[1].projects = {u"shop"_s};
            },
            {u"remove project web of acme"_s, u"change subscription integration lab of acme: projects ( → shop)"_s}},
        {"all of it", [](AccountDocument &d) { d = {}; },
            {u"remove project shop of acme"_s, u"remove project web of acme"_s,
                u"remove environment production of acme"_s, u"remove image acme/web of acme"_s,
                u"remove subscription integration hub of acme"_s, u"remove subscription integration lab of acme"_s,
                u"remove subscription integration their hub of globex"_s, u"remove integration hub"_s,
                u"remove integration lab"_s, u"remove subscription acme"_s, u"remove subscription globex"_s}},
    };
    for (const PlanCase &known : table) {
        AccountDocument present = sampleAccount();
        present.integrations[1].trusts = known.trusts;
        AccountDocument wanted = present;
        known.change(wanted);
        wanted = inOrder(wanted);
        EXPECT_EQ(told(planAccount(present, wanted, none)), known.steps) << known.what;
    }
}

TEST(AccountPlan, FromNothingWhatOthersNameComesFirst)
{
    const QList<AccountStep> steps = planAccount({}, sampleAccount(), {{u"hub"_s, {{u"password"_s, Secret("s")}}}});
    EXPECT_EQ(told(steps),
        (QStringList {u"add subscription acme"_s, u"add subscription globex"_s, u"add integration hub"_s,
            u"add integration lab"_s, u"add project web of acme"_s, u"add subscription integration hub of acme"_s,
            u"add subscription integration lab of acme"_s, u"add project shop of acme"_s,
            u"change project web of acme: uses ( → hub, lab)"_s, u"add environment production of acme"_s,
            u"add image acme/web of acme"_s, u"add subscription integration their hub of globex"_s}));
    EXPECT_EQ(steps.at(2).needs, QStringList());
    EXPECT_EQ(steps.at(3).needs, QStringList {u"password"_s});
}

TEST(AccountPlan, TwoThatLookAlikeAreNotRenamed)
{
    AccountDocument present {.integrations = {hub(u"a"_s, u"alice"_s), hub(u"b"_s, u"alice"_s)}};
    AccountDocument wanted {.integrations = {hub(u"c"_s, u"alice"_s)}};
    EXPECT_EQ(told(planAccount(present, wanted, none)),
        (QStringList {u"add integration c"_s, u"remove integration a"_s, u"remove integration b"_s}));
}

TEST(AccountPlan, OptionalSecretsThatAreNotNamedGo)
{
    AccountDocument present {.integrations = {hub(u"a"_s, u"alice"_s)}};
    present.integrations[0].keychain = QStringList {u"clientKey"_s, u"password"_s};
    AccountDocument wanted = present;
    wanted.integrations[0].keychain = QStringList {u"password"_s};
    QList<AccountStep> steps = planAccount(present, wanted, none);
    ASSERT_EQ(steps.size(), 1);
    EXPECT_EQ(steps.first().removedSecrets, QStringList {u"clientKey"_s});
    steps = planAccount(wanted, present, none);
    ASSERT_EQ(steps.size(), 1);
    EXPECT_EQ(steps.first().needs, QStringList {u"clientKey"_s});
}

TEST(AccountMerge, AddsWhatIsMissingAndRemovesNothing)
{
    const AccountParcel parcel {.document = sampleAccount(), .secrets = {{u"lab"_s, {{u"password"_s, Secret("s")}}}}};
    AccountDocument mine {.integrations = {hub(u"hub"_s, u"alice"_s), hub(u"mine"_s, u"bob"_s)},
        .subscriptions = {{.name = u"acme"_s}, {.name = u"initech"_s}}};
    const AccountMerge merge = mergeParcel(inOrder(mine), none, parcel, MergeChoice::Neither);
    EXPECT_EQ(told(merge.conflicts), QStringList());
    EXPECT_EQ(merge.wanted.integrations.size(), 3);
    EXPECT_EQ(merge.wanted.subscriptions.size(), 3);
    EXPECT_EQ(merge.given.keys(), QStringList {u"lab"_s});
    EXPECT_EQ(told(mergeParcel(sampleAccount(), none, parcel, MergeChoice::Neither).conflicts), QStringList());
}

TEST(AccountMerge, DifferencesAreConflictsThatTheChoiceSettles)
{
    AccountParcel parcel {.document = sampleAccount(), .secrets = {{u"hub"_s, {{u"password"_s, Secret("new")}}}}};
    parcel.document.integrations[1].fields[u"username"_s] = u"carol"_s;
    parcel.document.subscriptions[0].uses[1].isForAllProjects = true;
    parcel.document = inOrder(parcel.document);
    const SecretsByIntegration own {
        {u"hub"_s, {{u"password"_s, Secret("old")}}}, {u"lab"_s, {{u"password"_s, Secret("old")}}}};
    const AccountMerge merge = mergeParcel(sampleAccount(), own, parcel, MergeChoice::Theirs);
    EXPECT_EQ(told(merge.conflicts),
        (QStringList {u"change integration hub: secrets.password"_s,
            u"change integration lab: fields.username (bob → carol)"_s,
            u"change subscription integration lab of acme: projects (web → )"_s}));
    EXPECT_EQ(merge.wanted, parcel.document);
    EXPECT_EQ(merge.given.value(u"hub"_s).value(u"password"_s).expose(), "new");
    EXPECT_FALSE(merge.given.contains(u"lab"_s));
    const AccountMerge mine = mergeParcel(sampleAccount(), own, parcel, MergeChoice::Mine);
    EXPECT_EQ(mine.wanted, sampleAccount());
    EXPECT_TRUE(mine.given.isEmpty());
}

TEST(AccountMerge, ASecretThatIsNotOnThisComputerComesAlong)
{
    const AccountParcel parcel {.document = sampleAccount(), .secrets = {{u"hub"_s, {{u"password"_s, Secret("s")}}}}};
    const AccountMerge merge = mergeParcel(sampleAccount(), none, parcel, MergeChoice::Neither);
    EXPECT_TRUE(merge.conflicts.isEmpty());
    EXPECT_TRUE(merge.given.contains(u"hub"_s));
}

} // namespace purser
