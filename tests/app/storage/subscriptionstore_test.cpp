#include "app/storage/dependentstore.h"
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
        m_uses.emplace(*m_connection);
        m_integration = testIntegration(u"registry"_s);
        ASSERT_TRUE(IntegrationStore(*m_connection).insert(m_integration));
        m_acme = {.id = newId(), .name = u"Acme"_s, .createdAt = testTime(), .updatedAt = testTime(1)};
        m_globex = {.id = newId(), .name = u"globex"_s, .createdAt = testTime(), .updatedAt = testTime(1)};
        ASSERT_TRUE(m_store->insert(m_globex));
        ASSERT_TRUE(m_store->insert(m_acme));
    }

    SubscriptionIntegrationDetails use(const Subscription &subscription, const QString &name) const
    {
        return testUse(subscription, m_integration, name);
    }

    static void expectNameTaken(const Error &error, const QString &twin)
    {
        EXPECT_EQ(error.kind, ErrorKind::InvalidInput);
        EXPECT_EQ(
            error.issues, (QList<FieldIssue> {{.field = u"name"_s, .issue = Issue::NameTaken, .argument = twin}}));
    }

    std::unique_ptr<Connection> m_connection;
    std::optional<SubscriptionStore> m_store;
    std::optional<SubscriptionIntegrationStore> m_uses;
    Integration m_integration;
    Subscription m_acme;
    Subscription m_globex;
};

TEST_F(SubscriptionStoreTest, ListsThemByNameWithTheirCounts)
{
    ASSERT_TRUE(m_uses->insert(use(m_globex, u"one"_s)));
    ASSERT_TRUE(m_uses->insert(use(m_globex, u"two"_s)));
    m_globex.integrations = 2;
    for (const DependentKind kind : {DependentKind::Project, DependentKind::Project, DependentKind::Image}) {
        ASSERT_TRUE(DependentStore(*m_connection).insert(testDependent(m_globex, kind, newId())));
    }
    m_globex.projects = 2;
    m_globex.images = 1;
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

TEST_F(SubscriptionStoreTest, RemovesOnlyWhatIsEmpty)
{
    const auto added = use(m_acme, u"key"_s);
    const auto image = testDependent(m_acme, DependentKind::Image, u"web"_s);
    const auto expectInUse = [this] {
        const auto refused = m_store->remove(m_acme.id);
        ASSERT_FALSE(refused);
        EXPECT_EQ(refused.error().kind, ErrorKind::InUse);
        EXPECT_EQ(refused.error().subject, m_acme.id);
    };
    ASSERT_TRUE(m_uses->insert(added));
    expectInUse();
    ASSERT_TRUE(m_uses->remove(added.use.id));
    ASSERT_TRUE(DependentStore(*m_connection).insert(image));
    expectInUse();
    ASSERT_TRUE(DependentStore(*m_connection).remove(image.id));
    EXPECT_TRUE(m_store->remove(m_acme.id));
    EXPECT_EQ(m_store->find(m_acme.id).error().kind, ErrorKind::NoSuchThing);
}

TEST_F(SubscriptionStoreTest, ListsUses)
{
    const auto first = use(m_globex, u"beta"_s);
    const auto second = use(m_globex, u"Alpha"_s);
    const auto third = use(m_acme, u"gamma"_s);
    for (const auto &added : {first, second, third}) {
        ASSERT_TRUE(m_uses->insert(added));
    }
    QStringList behind {first.use.id, second.use.id, third.use.id};
    behind.sort();
    QStringList users;
    const Integration integration = IntegrationStore(*m_connection).find(m_integration.id).value();
    for (const SubscriptionIntegration &each : integration.uses) {
        users << each.id;
    }
    users.sort();
    EXPECT_EQ(users, behind);
    EXPECT_EQ(m_uses->of(m_globex.id), (QList<SubscriptionIntegrationDetails> {second, first}));
    EXPECT_EQ(m_uses->find(third.use.id), third);
    EXPECT_EQ(m_uses->findByName(m_globex.id, u"alpha"_s), second);
    EXPECT_EQ(m_uses->findByName(m_acme.id, u"alpha"_s).error().kind, ErrorKind::NoSuchThing);
}

TEST_F(SubscriptionStoreTest, TakesTheNameOfAUseOncePerSubscription)
{
    auto first = use(m_acme, u"Key"_s);
    auto second = use(m_acme, u"other"_s);
    ASSERT_TRUE(m_uses->insert(first));
    ASSERT_TRUE(m_uses->insert(second));
    ASSERT_TRUE(m_uses->insert(use(m_globex, u"key"_s))) << "another subscription";
    const auto added = m_uses->insert(use(m_acme, u"KEY"_s));
    ASSERT_FALSE(added);
    expectNameTaken(added.error(), u"Key"_s);
    second.use.name = u"key"_s;
    const auto renamed = m_uses->update(second);
    ASSERT_FALSE(renamed);
    expectNameTaken(renamed.error(), u"Key"_s);
    first.use.name = u"KEY"_s;
    EXPECT_TRUE(m_uses->update(first));
    EXPECT_EQ(m_uses->find(first.use.id), first);
}

TEST_F(SubscriptionStoreTest, SwapsTheIntegrationBehindAName)
{
    auto added = use(m_acme, u"key"_s);
    ASSERT_TRUE(m_uses->insert(added));
    const Integration other = testIntegration(u"other"_s);
    ASSERT_TRUE(IntegrationStore(*m_connection).insert(other));
    added.use.integrationId = other.id;
    added.integrationName = other.name;
    ASSERT_TRUE(m_uses->update(added));
    EXPECT_EQ(m_uses->find(added.use.id), added);
    added.use.integrationId = u"nobody"_s;
    const auto refused = m_uses->update(added);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::NoSuchThing);
    EXPECT_EQ(refused.error().subject, u"nobody"_s);
}

TEST_F(SubscriptionStoreTest, KeepsWhichProjectsMayUseIt)
{
    const auto web = testDependent(m_acme, DependentKind::Project, u"web"_s);
    const auto api = testDependent(m_acme, DependentKind::Project, u"API"_s);
    ASSERT_TRUE(DependentStore(*m_connection).insert(web));
    ASSERT_TRUE(DependentStore(*m_connection).insert(api));
    auto restricted = use(m_acme, u"key"_s);
    restricted.isForAllProjects = false;
    restricted.projectIds = {api.id, web.id};
    restricted.projectNames = {u"API"_s, u"web"_s};
    ASSERT_TRUE(m_uses->insert(restricted));
    EXPECT_EQ(m_uses->find(restricted.use.id), restricted);
    EXPECT_FALSE(m_uses->dependencies(restricted.use.id)->size()) << "a permission is no dependency";
    ASSERT_TRUE(DependentStore(*m_connection).remove(api.id));
    restricted.projectIds = {web.id};
    restricted.projectNames = {u"web"_s};
    EXPECT_EQ(m_uses->find(restricted.use.id), restricted);
    restricted.projectIds = {u"nobody"_s};
    EXPECT_EQ(m_uses->update(restricted).error().subject, u"nobody"_s);
    restricted.isForAllProjects = true;
    restricted.projectIds.clear();
    restricted.projectNames.clear();
    ASSERT_TRUE(m_uses->update(restricted));
    EXPECT_EQ(m_uses->find(restricted.use.id), restricted);
}

TEST_F(SubscriptionStoreTest, RecognisesOrphans)
{
    auto orphan = use(m_acme, u"key"_s);
    ASSERT_TRUE(m_uses->insert(orphan));
    // Another program, which does not care for references.
    ASSERT_TRUE(m_connection->setPragma(u"foreign_keys"_s, 0));
    ASSERT_TRUE(IntegrationStore(*m_connection).remove(m_integration.id));
    ASSERT_TRUE(m_connection->setPragma(u"foreign_keys"_s, 1));
    orphan.use.integrationId.clear();
    orphan.integrationName.clear();
    EXPECT_EQ(m_uses->find(orphan.use.id), orphan);
    EXPECT_TRUE(m_uses->find(orphan.use.id)->use.isOrphan());
    EXPECT_EQ(m_store->find(m_acme.id)->integrations, 1);
    EXPECT_EQ(m_store->find(m_acme.id)->orphans, 1);
    EXPECT_EQ(m_uses->find(orphan.use.id)->typeId, m_integration.typeId);
    orphan.use.name = u"old key"_s;
    EXPECT_TRUE(m_uses->update(orphan)) << "it can be renamed";
    EXPECT_EQ(m_uses->find(orphan.use.id), orphan);
    EXPECT_TRUE(m_uses->remove(orphan.use.id));
}

TEST_F(SubscriptionStoreTest, SaysWhatIsMissing)
{
    auto added = use(m_acme, u"key"_s);
    added.use.integrationId = u"nothing"_s;
    EXPECT_EQ(m_uses->insert(added).error().kind, ErrorKind::NoSuchThing);
    EXPECT_EQ(m_uses->insert(added).error().subject, u"nothing"_s);
    added = use({.id = u"nobody"_s}, u"key"_s);
    EXPECT_EQ(m_uses->insert(added).error().kind, ErrorKind::NoSuchThing);
    EXPECT_EQ(m_uses->insert(added).error().subject, u"nobody"_s);
    auto unknown = use(m_acme, u"key"_s);
    unknown.use.id = u"x"_s;
    for (const Error &error : {m_store->find(u"x"_s).error(), m_store->findByName(u"x"_s).error(),
             m_store->rename(u"x"_s, u"y"_s, testTime()).error(), m_store->remove(u"x"_s).error(),
             m_uses->remove(u"x"_s).error(), m_uses->update(unknown).error(), m_uses->find(u"x"_s).error()}) {
        EXPECT_EQ(error.kind, ErrorKind::NoSuchThing);
        EXPECT_EQ(error.subject, u"x"_s);
    }
}

} // namespace

} // namespace purser
