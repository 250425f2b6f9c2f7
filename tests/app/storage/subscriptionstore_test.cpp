#include "app/storage/subscriptionstore.h"
#include "tests/app/storage/storagefixture.h"

using namespace Qt::Literals;

namespace purser {

namespace {

class SubscriptionStoreTest : public StorageTest
{
protected:
    void SetUp() override
    {
        m_connection = opened();
        ASSERT_TRUE(m_connection);
        m_store.emplace(*m_connection);
        m_integration = testIntegration(u"registry"_s);
        ASSERT_TRUE(IntegrationStore(*m_connection).insert(m_integration));
        m_acme = {.id = newId(), .name = u"Acme"_s, .createdAt = testTime(), .updatedAt = testTime(1)};
        m_globex = {.id = newId(), .name = u"globex"_s, .createdAt = testTime(), .updatedAt = testTime(1)};
        ASSERT_TRUE(m_store->insert(m_globex));
        ASSERT_TRUE(m_store->insert(m_acme));
    }

    SubscriptionIntegration use(const Subscription &subscription, const QString &name) const
    {
        return {.id = newId(),
            .subscriptionId = subscription.id,
            .subscriptionName = subscription.name,
            .integrationId = m_integration.id,
            .name = name,
            .createdAt = testTime(3)};
    }

    static void expectNameTaken(const Error &error, const QString &twin)
    {
        EXPECT_EQ(error.kind, ErrorKind::InvalidInput);
        EXPECT_EQ(
            error.issues, (QList<FieldIssue> {{.field = u"name"_s, .issue = Issue::NameTaken, .argument = twin}}));
    }

    std::unique_ptr<Connection> m_connection;
    std::optional<SubscriptionStore> m_store;
    Integration m_integration;
    Subscription m_acme;
    Subscription m_globex;
};

TEST_F(SubscriptionStoreTest, ListsThemByNameWithTheirCounts)
{
    ASSERT_TRUE(m_store->addUse(use(m_globex, u"one"_s)));
    ASSERT_TRUE(m_store->addUse(use(m_globex, u"two"_s)));
    m_globex.integrations = 2;
    EXPECT_EQ(m_store->all(), (QList<Subscription> {m_acme, m_globex}));
    EXPECT_EQ(m_store->find(m_globex.id), m_globex);
    EXPECT_EQ(m_store->findByName(u"acme"_s), m_acme);
}

TEST_F(SubscriptionStoreTest, RefusesATakenName)
{
    const auto inserted =
        m_store->insert({.id = newId(), .name = u"ACME"_s, .createdAt = testTime(), .updatedAt = testTime()});
    ASSERT_FALSE(inserted);
    expectNameTaken(inserted.error(), u"Acme"_s);
    const auto renamed = m_store->rename(m_globex.id, u"acme"_s, testTime());
    ASSERT_FALSE(renamed);
    expectNameTaken(renamed.error(), u"Acme"_s);
    EXPECT_EQ(m_store->nameTaken(u"acme"_s), found(u"Acme"_s));
    EXPECT_EQ(m_store->nameTaken(u"acme"_s, m_acme.id), found());
}

TEST_F(SubscriptionStoreTest, Renames)
{
    ASSERT_TRUE(m_store->rename(m_acme.id, u"ACME"_s, testTime(8)));
    m_acme.name = u"ACME"_s;
    m_acme.updatedAt = testTime(8);
    EXPECT_EQ(m_store->find(m_acme.id), m_acme);
}

TEST_F(SubscriptionStoreTest, RemovesOnlyWhatHasNoIntegrations)
{
    const auto added = use(m_acme, u"key"_s);
    ASSERT_TRUE(m_store->addUse(added));
    const auto refused = m_store->remove(m_acme.id);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::InUse);
    EXPECT_EQ(refused.error().subject, m_acme.id);
    ASSERT_TRUE(m_store->removeUse(added.id));
    EXPECT_TRUE(m_store->remove(m_acme.id));
    EXPECT_EQ(m_store->find(m_acme.id).error().kind, ErrorKind::NoSuchThing);
}

TEST_F(SubscriptionStoreTest, ListsUses)
{
    const auto first = use(m_globex, u"beta"_s);
    const auto second = use(m_globex, u"Alpha"_s);
    const auto third = use(m_acme, u"gamma"_s);
    for (const auto &added : {first, second, third}) {
        ASSERT_TRUE(m_store->addUse(added));
    }
    EXPECT_EQ(m_store->uses(m_integration.id), (QList<SubscriptionIntegration> {third, second, first}));
    EXPECT_EQ(m_store->usesOf(m_globex.id), (QList<SubscriptionIntegration> {second, first}));
    EXPECT_EQ(m_store->findUse(third.id), third);
}

TEST_F(SubscriptionStoreTest, TakesTheNameOfAUseOncePerSubscription)
{
    auto first = use(m_acme, u"Key"_s);
    auto second = use(m_acme, u"other"_s);
    ASSERT_TRUE(m_store->addUse(first));
    ASSERT_TRUE(m_store->addUse(second));
    ASSERT_TRUE(m_store->addUse(use(m_globex, u"key"_s))) << "another subscription";
    const auto added = m_store->addUse(use(m_acme, u"KEY"_s));
    ASSERT_FALSE(added);
    expectNameTaken(added.error(), u"Key"_s);
    const auto renamed = m_store->renameUse(second.id, u"key"_s);
    ASSERT_FALSE(renamed);
    expectNameTaken(renamed.error(), u"Key"_s);
    EXPECT_TRUE(m_store->renameUse(first.id, u"KEY"_s));
    EXPECT_EQ(m_store->findUse(first.id)->name, u"KEY"_s);
}

TEST_F(SubscriptionStoreTest, SwapsTheIntegrationBehindAName)
{
    const auto added = use(m_acme, u"key"_s);
    ASSERT_TRUE(m_store->addUse(added));
    const Integration other = testIntegration(u"other"_s);
    ASSERT_TRUE(IntegrationStore(*m_connection).insert(other));
    ASSERT_TRUE(m_store->swapUse(added.id, other.id));
    EXPECT_EQ(m_store->findUse(added.id)->integrationId, other.id);
    const auto refused = m_store->swapUse(added.id, u"nobody"_s);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::NoSuchThing);
    EXPECT_EQ(refused.error().subject, u"nobody"_s);
}

TEST_F(SubscriptionStoreTest, SaysWhatIsMissing)
{
    auto added = use(m_acme, u"key"_s);
    added.integrationId = u"nothing"_s;
    EXPECT_EQ(m_store->addUse(added).error().kind, ErrorKind::NoSuchThing);
    EXPECT_EQ(m_store->addUse(added).error().subject, u"nothing"_s);
    added = use({.id = u"nobody"_s}, u"key"_s);
    EXPECT_EQ(m_store->addUse(added).error().kind, ErrorKind::NoSuchThing);
    EXPECT_EQ(m_store->addUse(added).error().subject, u"nobody"_s);
    for (const Error &error : {m_store->find(u"x"_s).error(), m_store->findByName(u"x"_s).error(),
             m_store->rename(u"x"_s, u"y"_s, testTime()).error(), m_store->remove(u"x"_s).error(),
             m_store->removeUse(u"x"_s).error(), m_store->renameUse(u"x"_s, u"y"_s).error(),
             m_store->swapUse(u"x"_s, m_integration.id).error(), m_store->findUse(u"x"_s).error()}) {
        EXPECT_EQ(error.kind, ErrorKind::NoSuchThing);
        EXPECT_EQ(error.subject, u"x"_s);
    }
}

} // namespace

} // namespace purser
