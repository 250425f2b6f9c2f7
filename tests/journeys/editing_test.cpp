// What happens to a saved integration, and to its secret, when it is edited.

#include "tests/journeys/journey.h"
#include "tests/journeys/onlooker.h"
#include "tests/support/printers.h"
#include "ui/integrations/integrationuses.h"

#include <QAbstractButton>

using namespace Qt::Literals;

namespace purser {

namespace {

class Editing : public Journey
{
protected:
    void SetUp() override
    {
        m_registry.setCredentials(u"alice"_s, u"wonderland"_s);
        person.start();
        openForm(u"private-docker-registry"_s);
        fillPrivate(u"mine"_s, m_registry.url().toString());
        save(u"mine"_s);
        m_secrets = secrets();
        ASSERT_EQ(m_secrets.size(), 1);
        person.editRow(u"mine"_s);
        person.untilSeen(u"uses.line"_s);
    }

    FakeRegistry m_registry;
    QStringList m_secrets;
};

TEST_F(Editing, TypeIsFixed)
{
    EXPECT_FALSE(person.sees(u"type"_s));
    EXPECT_FALSE(person.sees(u"family"_s));
    EXPECT_FALSE(person.see<QAbstractButton>(u"save"_s)->isEnabled());
    EXPECT_EQ(person.read(u"missing"_s), u"Nothing is changed yet"_s);
    expectPresentable();
}

TEST_F(Editing, NewNameLeavesTheSecretAlone)
{
    person.type(u"name"_s, u"ours"_s);
    save(u"ours"_s);
    EXPECT_EQ(secrets(), m_secrets);
    person.quit();
    EXPECT_EQ(secrets(), m_secrets);
}

TEST_F(Editing, NewPasswordReplacesTheSecret)
{
    m_registry.setCredentials(u"alice"_s, u"through the looking-glass"_s);
    person.type(u"password"_s, u"through the looking-glass"_s);
    test();
    EXPECT_TRUE(textsOf(u"checkTrace"_s).startsWith(u"Accepted"_s));
    person.click(u"save"_s);
    person.untilSeen(u"integrations"_s);
    EXPECT_EQ(secrets().size(), 2) << "the old one goes at the end";
    person.quit();
    const QStringList left = secrets();
    EXPECT_EQ(left.size(), 1);
    EXPECT_NE(left, m_secrets);
    person.start();
    person.click(u"checkAll"_s);
    person.until("it is accepted", [&] { return person.statusOf(u"mine"_s) == u"Accepted"_s; });
}

TEST_F(Editing, StoredSecretIsTested)
{
    test();
    EXPECT_TRUE(textsOf(u"checkTrace"_s).startsWith(u"Accepted"_s)) << qPrintable(textsOf(u"checkTrace"_s));
    expectPresentable();
}

TEST_F(Editing, NewAddressNeedsThePasswordAgain)
{
    FakeRegistry other;
    person.type(u"url"_s, other.url().toString());
    untilIssue(u"password"_s, u"Type the secret again"_s);
    person.click(u"save"_s);
    person.until("saving is over", [&] { return person.see<QAbstractButton>(u"save"_s)->isEnabled(); });
    untilIssue(u"password"_s, other.host());
    EXPECT_EQ(typed(u"url"_s), other.url().toString());
    expectPresentable();
    person.click(u"test"_s);
    person.until("nothing could be asked", [&] { return textsOf(u"checkTrace"_s).contains(u"Not tested"_s); });
    EXPECT_EQ(other.requestsWithAuthorization(), 0);
    EXPECT_EQ(secrets(), m_secrets);
    person.type(u"password"_s, u"wonderland"_s);
    person.click(u"save"_s);
    person.untilSeen(u"integrations"_s);
}

TEST_F(Editing, SaysWhereTheNameWasTaken)
{
    person.click(u"cancel"_s);
    addSubscription(u"acme"_s);
    person.click(u"menu.integrations"_s);
    Account &account = person.account();
    const auto acme = QCoro::waitFor(account.subscriptions().findByName(u"acme"_s));
    const auto mine = QCoro::waitFor(account.integrations().findByName(u"mine"_s));
    const SubscriptionIntegrationDraft taken {.name = u"MINE"_s, .integrationId = mine->id};
    ASSERT_TRUE(QCoro::waitFor(account.subscriptionIntegrations().enable(acme->id, taken)));
    ASSERT_TRUE(QCoro::waitFor(account.integrations().assign(mine->id, {acme->id})));
    EXPECT_EQ(otherNamesText(u"mine"_s, QCoro::waitFor(account.integrations().find(mine->id))->uses),
        u"In acme it is called MINE. In acme it is called mine-2."_s);
}

TEST_F(Editing, FurtherSubscriptions)
{
    person.click(u"cancel"_s);
    addSubscription(u"acme"_s);
    person.click(u"menu.integrations"_s);
    person.editRow(u"mine"_s);
    EXPECT_TRUE(person.read(u"uses.line"_s).contains(u"not used by any subscription"_s));
    person.click(u"assign"_s);
    person.untilSeen(u"popup.search"_s);
    expectPresentable();
    person.press(Qt::Key_Down);
    person.press(Qt::Key_Return);
    person.untilRead(u"uses.line"_s, u"is being used by"_s);
    expectPresentable();
    person.untilSeen(u"usedBy.list"_s);
    EXPECT_EQ(person.dependencies(u"usedBy.list"_s), QStringList {u"acme - mine"_s});
    // Taken back, the page follows.
    person.click(u"news.message.action"_s);
    person.untilRead(u"uses.line"_s, u"not used by any subscription"_s);
    person.until("nothing uses it", [&] { return !person.sees(u"usedBy.list"_s); });
    expectPresentable();
    person.click(u"cancel"_s);
    person.type(u"filter.name"_s, u"acme"_s);
    EXPECT_EQ(person.listed(), QStringList());
}

TEST_F(Editing, ChangedElsewhereIsNotOverwritten)
{
    purserctl({u"integration"_s, u"edit"_s, u"mine"_s, u"--name"_s, u"theirs"_s});
    person.type(u"name"_s, u"ours"_s);
    person.click(u"save"_s);
    person.until("it is said", [&] { return textsOf(u"mainWindow"_s).contains(u"was changed elsewhere"_s); });
    EXPECT_EQ(typed(u"name"_s), u"ours"_s);
    expectPresentable();
    person.click(u"cancel"_s);
    person.click(u"discard"_s);
    untilListed(u"theirs"_s);
}

TEST_F(Editing, DeletedFromTheForm)
{
    person.click(u"delete"_s);
    person.untilRead(u"count"_s, u"No dependency"_s);
    expectPresentable();
    person.press(Qt::Key_Escape);
    person.until("the dialog is gone", [&] { return !person.sees(u"deleteDialog"_s); });
    EXPECT_TRUE(person.sees(u"uses.line"_s));
    person.click(u"delete"_s);
    person.click(u"yes"_s);
    untilGone(u"mine"_s);
    person.untilSeen(u"empty.add"_s);
}

} // namespace

} // namespace purser
