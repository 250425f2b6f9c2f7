#include "app/storage/integrationstore.h"
#include "tests/app/storage/storagefixture.h"

#include <algorithm>
#include <gmock/gmock.h>

using namespace Qt::Literals;

namespace purser {

namespace {

class IntegrationStoreTest : public StorageTest
{
protected:
    void SetUp() override
    {
        m_connection = opened();
        ASSERT_TRUE(m_connection);
        m_store.emplace(*m_connection);
    }

    Subscription addSubscription(const QString &name)
    {
        const Subscription subscription {
            .id = newId(), .name = name, .createdAt = testTime(), .updatedAt = testTime(), .integrations = 1};
        EXPECT_TRUE(SubscriptionStore(*m_connection).insert(subscription));
        return subscription;
    }

    SubscriptionIntegration addUse(
        const Subscription &subscription, const Integration &integration, const QString &name)
    {
        const SubscriptionIntegration use {.id = newId(),
            .subscriptionId = subscription.id,
            .subscriptionName = subscription.name,
            .integrationId = integration.id,
            .name = name,
            .createdAt = testTime(2)};
        EXPECT_TRUE(SubscriptionIntegrationStore(*m_connection)
                        .insert({.use = use, .typeId = integration.typeId, .updatedAt = testTime(2)}));
        return use;
    }

    std::unique_ptr<Connection> m_connection;
    std::optional<IntegrationStore> m_store;
};

Dependency restingOn(const SubscriptionIntegration &use)
{
    return {.id = use.id,
        .subscriptionId = use.subscriptionId,
        .subscription = use.subscriptionName,
        .name = use.name,
        .subscriptionIntegrationId = use.id,
        .subscriptionIntegration = use.name};
}

Integration fullIntegration()
{
    Integration integration = testIntegration(u"Käfig \U0001F433 مرحبا"_s);
    integration.values.insert(u"email"_s, u"a@b.example'; DROP TABLE integration; --"_s);
    integration.values.insert(u"empty"_s, u""_s);
    integration.trusts = {{.kind = Trust::Kind::Certificate, .value = u"reg.example:443 00ff"_s},
        {.kind = Trust::Kind::PlainHttp, .value = u"http://10.0.0.3:5000"_s},
        {.kind = Trust::Kind::Realm, .value = u"auth.example"_s}};
    integration.revision = 7;
    integration.updatedAt = testTime(5);
    integration.lastCheck =
        LastCheck {.verdict = Verdict::Refused, .message = u"No."_s, .at = testTime(4), .acceptedAt = testTime(3)};
    return integration;
}

TEST_F(IntegrationStoreTest, GivesBackWhatWasStored)
{
    Integration integration = fullIntegration();
    ASSERT_TRUE(m_store->insert(integration));
    ASSERT_TRUE(m_store->insert(testIntegration(u"another"_s)));
    integration.uses = {addUse(addSubscription(u"Acme"_s), integration, u"key"_s),
        addUse(addSubscription(u"globex"_s), integration, u"key"_s)};

    EXPECT_EQ(m_store->find(integration.id), integration);
    EXPECT_EQ(m_store->findByName(u"käfig \U0001F433 مرحبا"_s), integration);
    EXPECT_THAT(m_store->all().value_or(QList<Integration> {}), testing::Contains(integration));
}

TEST_F(IntegrationStoreTest, KeepsAnIntegrationWithoutAnything)
{
    const Integration bare {.id = newId(), .name = u"bare"_s, .createdAt = testTime(), .updatedAt = testTime()};
    ASSERT_TRUE(m_store->insert(bare));
    EXPECT_EQ(m_store->find(bare.id), bare);
}

TEST_F(IntegrationStoreTest, SortsByNameKey)
{
    for (const auto &name : {u"beta"_s, u"Alpha"_s, u"ALPHA 2"_s, u"Ωmega"_s, u"gamma"_s}) {
        ASSERT_TRUE(m_store->insert(testIntegration(name)));
    }
    EXPECT_EQ(m_store->names(), (QStringList {u"Alpha"_s, u"ALPHA 2"_s, u"beta"_s, u"gamma"_s, u"Ωmega"_s}));
    const auto all = m_store->all();
    ASSERT_TRUE(all);
    QStringList names;
    for (const Integration &integration : *all) {
        names.append(integration.name);
    }
    EXPECT_EQ(names, m_store->names());
}

TEST_F(IntegrationStoreTest, GivesTheFirstAsCompleteAsAll)
{
    for (int i = 0; i < 30; ++i) {
        const Integration integration = testIntegration(u"integration %1"_s.arg(i, 2, 10, QLatin1Char('0')));
        ASSERT_TRUE(m_store->insert(integration));
        addUse(addSubscription(u"subscription %1"_s.arg(i)), integration, integration.name);
    }
    const auto all = m_store->all();
    const auto first = m_store->first(7);
    ASSERT_TRUE(all);
    ASSERT_TRUE(first);
    EXPECT_TRUE(*first == all->first(7));
    EXPECT_EQ(m_store->first(100)->size(), 30);
}

TEST_F(IntegrationStoreTest, TakesNamesThatDifferOnlyInFormForTheSame)
{
    struct Case
    {
        QString first;
        QString second;
    };
    const std::array cases {Case {u"key"_s, u"KEY"_s}, Case {u"É"_s, u"é"_s}, Case {u"é"_s, u"e\u0301"_s},
        Case {u"straße"_s, u"STRASSE"_s}, Case {u"ﬁle"_s, u"file"_s}, Case {u"Ａ1"_s, u"a1"_s},
        Case {u"my key"_s, u"my  key"_s}, Case {u"ΣΑΣ"_s, u"σας"_s}, Case {u"Å"_s, u"Å"_s}};
    for (const auto &[first, second] : cases) {
        SCOPED_TRACE(qPrintable(first));
        const Integration integration = testIntegration(first);
        ASSERT_TRUE(m_store->insert(integration));
        const auto refused = m_store->insert(testIntegration(second));
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().kind, ErrorKind::InvalidInput);
        EXPECT_EQ(refused.error().issues,
            (QList<FieldIssue> {{.field = u"name"_s, .issue = Issue::NameTaken, .argument = first}}));
        ASSERT_TRUE(m_store->remove(integration.id));
    }
}

TEST_F(IntegrationStoreTest, UpdatesAllThatMayChange)
{
    Integration integration = fullIntegration();
    ASSERT_TRUE(m_store->insert(integration));
    integration.name = u"renamed"_s;
    integration.values = {{u"username"_s, u"bob"_s}};
    integration.trusts.removeFirst();
    integration.secretId.clear();
    integration.secretHost = u"other.example"_s;
    integration.updatedAt = testTime(9);

    EXPECT_EQ(m_store->update(integration, 7), 8);

    integration.revision = 8;
    EXPECT_EQ(m_store->find(integration.id), integration);
    EXPECT_EQ(m_store->nameTaken(u"renamed"_s), found(u"renamed"_s));
    EXPECT_EQ(m_store->nameTaken(u"renamed"_s, integration.id), found());
    EXPECT_EQ(m_store->names(integration.id), QStringList());
}

TEST_F(IntegrationStoreTest, RefusesAStaleUpdate)
{
    Integration integration = testIntegration(u"first"_s);
    ASSERT_TRUE(m_store->insert(integration));
    ASSERT_TRUE(m_store->update(integration, 1));
    integration.name = u"late"_s;

    const auto refused = m_store->update(integration, 1);

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::Changed);
    EXPECT_EQ(refused.error().subject, u"first"_s);
    EXPECT_EQ(m_store->find(integration.id)->name, u"first"_s);
}

TEST_F(IntegrationStoreTest, RefusesToRenameToATakenName)
{
    Integration integration = testIntegration(u"first"_s);
    ASSERT_TRUE(m_store->insert(integration));
    ASSERT_TRUE(m_store->insert(testIntegration(u"Second"_s)));
    integration.name = u"SECOND"_s;
    const auto refused = m_store->update(integration, 1);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::InvalidInput);
    EXPECT_EQ(refused.error().issues.value(0).argument, u"Second"_s);
}

TEST_F(IntegrationStoreTest, DoesNotTakeAnIdInUseForATakenName)
{
    Integration integration = testIntegration(u"first"_s);
    ASSERT_TRUE(m_store->insert(integration));
    integration.name = u"second"_s;
    const auto refused = m_store->insert(integration);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::AccountFailed);
}

TEST_F(IntegrationStoreTest, RemovesWithAllThatBelongsToIt)
{
    const Integration integration = fullIntegration();
    ASSERT_TRUE(m_store->insert(integration));
    ASSERT_TRUE(m_store->remove(integration.id));
    EXPECT_EQ(m_store->find(integration.id).error().kind, ErrorKind::NoSuchThing);
    for (const auto &count : {u"SELECT COUNT(*) FROM integration_field"_s, u"SELECT COUNT(*) FROM integration_trust"_s,
             u"SELECT COUNT(*) FROM integration_check"_s}) {
        EXPECT_EQ(m_connection->selectNumber(count), 0);
    }
    EXPECT_TRUE(m_store->insert(integration)) << "it can come back, as undo does";
    EXPECT_EQ(m_store->find(integration.id), integration);
}

TEST_F(IntegrationStoreTest, DoesNotRemoveWhatIsInUse)
{
    const Integration integration = testIntegration(u"first"_s);
    ASSERT_TRUE(m_store->insert(integration));
    const auto globex = addUse(addSubscription(u"globex"_s), integration, u"alpha"_s);
    const auto acme = addUse(addSubscription(u"Acme"_s), integration, u"beta"_s);

    const auto refused = m_store->remove(integration.id);

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::InUse);
    EXPECT_EQ(m_store->dependencies(integration.id), (QList<Dependency> {restingOn(acme), restingOn(globex)}));
}

TEST_F(IntegrationStoreTest, RemembersTheLastAcceptanceThroughLaterChecks)
{
    const Integration integration = testIntegration(u"first"_s);
    ASSERT_TRUE(m_store->insert(integration));
    ASSERT_TRUE(m_store->recordCheck(integration.id,
        {.verdict = Verdict::Accepted, .message = u"Yes."_s, .at = testTime(1), .acceptedAt = testTime(1)}));
    ASSERT_TRUE(m_store->recordCheck(
        integration.id, {.verdict = Verdict::Unreachable, .message = u"No answer."_s, .at = testTime(2)}));

    const LastCheck expected {
        .verdict = Verdict::Unreachable, .message = u"No answer."_s, .at = testTime(2), .acceptedAt = testTime(1)};
    EXPECT_EQ(m_store->find(integration.id)->lastCheck, expected);
    EXPECT_EQ(m_store->find(integration.id)->revision, 1);
    ASSERT_TRUE(m_store->forgetCheck(integration.id));
    EXPECT_FALSE(m_store->find(integration.id)->lastCheck);
}

TEST_F(IntegrationStoreTest, SaysWhenThereIsNoSuchIntegration)
{
    const Integration unknown = testIntegration(u"unknown"_s);
    const std::array kinds {m_store->find(unknown.id).error(), m_store->findByName(u"unknown"_s).error(),
        m_store->update(unknown, 1).error(), m_store->remove(unknown.id).error(),
        m_store->recordCheck(unknown.id, {.at = testTime()}).error()};
    for (const Error &error : kinds) {
        EXPECT_EQ(error.kind, ErrorKind::NoSuchThing);
    }
    EXPECT_EQ(kinds[0].subject, unknown.id);
}

TEST_F(IntegrationStoreTest, KeepsTenThousandApart)
{
    constexpr int count = 10'000;
    const Subscription subscription = addSubscription(u"Acme"_s);
    QHash<QString, Integration> expected;
    ASSERT_TRUE(m_connection->begin());
    for (int i = 0; i < count; ++i) {
        Integration integration = testIntegration(u"integration %1"_s.arg(i * 7919 % count, 5, 10, QLatin1Char('0')));
        integration.values.insert(u"email"_s, integration.name % "@example.com"_L1);
        if (i % 3 == 0) {
            integration.lastCheck =
                LastCheck {.verdict = Verdict::Limited, .message = integration.name, .at = testTime(i)};
        }
        ASSERT_TRUE(m_store->insert(integration));
        if (i % 4 == 0) {
            integration.uses = {addUse(subscription, integration, integration.name)};
        }
        expected.insert(integration.id, integration);
    }
    ASSERT_TRUE(m_connection->commit());

    const auto all = m_store->all();

    ASSERT_TRUE(all);
    ASSERT_EQ(all->size(), count);
    EXPECT_TRUE(std::ranges::is_sorted(*all, {}, &Integration::name));
    for (const Integration &integration : *all) {
        ASSERT_EQ(integration, expected.value(integration.id)) << qPrintable(integration.name);
    }
}

} // namespace

} // namespace purser
