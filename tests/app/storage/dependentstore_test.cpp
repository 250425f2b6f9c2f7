#include "app/storage/dependentstore.h"
#include "app/storage/scanstore.h"
#include "tests/app/storage/storagefixture.h"

using namespace Qt::Literals;

namespace purser {

namespace {

class DependentStoreTest : public StorageTest
{
protected:
    void SetUp() override
    {
        m_connection = opened();
        ASSERT_TRUE(m_connection);
        ASSERT_TRUE(IntegrationStore(*m_connection).insert(m_integration));
        for (const Subscription &subscription : {m_acme, m_globex}) {
            ASSERT_TRUE(SubscriptionStore(*m_connection).insert(subscription));
        }
        for (const auto &use : {m_hub, m_cache, m_foreign}) {
            ASSERT_TRUE(SubscriptionIntegrationStore(*m_connection).insert(use));
        }
        m_store.emplace(*m_connection);
        m_scans.emplace(*m_connection);
    }

    Dependent added(DependentKind kind, const QString &name)
    {
        const Dependent dependent = testDependent(m_acme, kind, name);
        EXPECT_TRUE(m_store->insert(dependent));
        return dependent;
    }

    static DependentUse scanned(const SubscriptionIntegrationDetails &use, const QString &file, int line,
        Mention::Strength strength = Mention::Strength::Hard)
    {
        return {.subscriptionIntegrationId = use.use.id,
            .origin = DependencyOrigin::Scan,
            .strength = strength,
            .file = file,
            .line = line,
            .where = u"FROM"_s,
            .condition = u"branches: main"_s,
            .mention = u"hub"_s};
    }

    QStringList usesOf(const QString &id)
    {
        QStringList uses;
        const Dependent dependent = m_store->find(id).value();
        for (const DependentUse &use : dependent.uses) {
            uses << u"%1 %2 %3:%4"_s.arg(use.subscriptionIntegrationName,
                use.origin == DependencyOrigin::Hand ? u"hand"_s : u"scan"_s, use.file, QString::number(use.line));
        }
        return uses;
    }

    std::unique_ptr<Connection> m_connection;
    std::optional<DependentStore> m_store;
    std::optional<ScanStore> m_scans;
    const Integration m_integration = testIntegration(u"registry"_s);
    const Subscription m_acme = testSubscription(u"acme"_s);
    const Subscription m_globex = testSubscription(u"globex"_s);
    const SubscriptionIntegrationDetails m_hub = testUse(m_acme, m_integration, u"hub"_s);
    const SubscriptionIntegrationDetails m_cache = testUse(m_acme, m_integration, u"cache"_s);
    const SubscriptionIntegrationDetails m_foreign = testUse(m_globex, m_integration, u"hub"_s);
};

TEST_F(DependentStoreTest, KeepsThemByKind)
{
    const Dependent web = added(DependentKind::Project, u"web"_s);
    const Dependent api = added(DependentKind::Project, u"API"_s);
    const Dependent stage = added(DependentKind::Environment, u"web"_s);
    EXPECT_EQ(m_store->of(m_acme.id, DependentKind::Project), (QList<Dependent> {api, web}));
    EXPECT_EQ(m_store->of(m_acme.id, DependentKind::Environment), (QList<Dependent> {stage}));
    EXPECT_EQ(m_store->of(m_acme.id, DependentKind::Image), (QList<Dependent> {}));
    EXPECT_EQ(m_store->of(m_globex.id, DependentKind::Project), (QList<Dependent> {}));
    EXPECT_EQ(m_store->find(stage.id), stage);
    EXPECT_EQ(m_store->findByName(m_acme.id, DependentKind::Project, u"api"_s), api);
    EXPECT_EQ(m_store->findByName(m_acme.id, DependentKind::Image, u"api"_s).error().kind, ErrorKind::NoSuchThing);
}

TEST_F(DependentStoreTest, RefusesATakenName)
{
    added(DependentKind::Project, u"Web"_s);
    Dependent api = added(DependentKind::Project, u"api"_s);
    const FieldIssue taken {.field = u"name"_s, .issue = Issue::NameTaken, .argument = u"Web"_s};
    const auto refused = m_store->insert(testDependent(m_acme, DependentKind::Project, u"WEB"_s));
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().issues, QList<FieldIssue> {taken});
    api.name = u"web"_s;
    EXPECT_EQ(m_store->update(api).error().issues, QList<FieldIssue> {taken});
    EXPECT_TRUE(m_store->insert(testDependent(m_globex, DependentKind::Project, u"web"_s)));
    api.name = u"API"_s;
    EXPECT_TRUE(m_store->update(api));
    EXPECT_EQ(m_store->find(api.id), api);
}

TEST_F(DependentStoreTest, KeepsWhatIsEnteredByHandApartFromWhatScansFind)
{
    const Dependent web = added(DependentKind::Project, u"web"_s);
    ASSERT_TRUE(m_store->setUses(web.id, {m_hub.use.id, m_hub.use.id}));
    const QString first = m_store->find(web.id)->uses.first().id;
    ASSERT_TRUE(m_scans->save(web.id, {}, {scanned(m_hub, u"b"_s, 3), scanned(m_hub, u"a"_s, 7)}, testTime(9)));
    EXPECT_EQ(usesOf(web.id), QStringList({u"hub hand :0"_s, u"hub scan a:7"_s, u"hub scan b:3"_s}));
    ASSERT_TRUE(m_store->setUses(web.id, {m_cache.use.id, m_hub.use.id}));
    EXPECT_EQ(
        usesOf(web.id), QStringList({u"cache hand :0"_s, u"hub hand :0"_s, u"hub scan a:7"_s, u"hub scan b:3"_s}));
    EXPECT_EQ(m_store->find(web.id)->uses.at(1).id, first) << "what stays is not made anew";
    ASSERT_TRUE(m_store->setUses(web.id, {}));
    ASSERT_TRUE(m_scans->save(web.id, {}, {scanned(m_cache, u"c"_s, 1)}, testTime(10)));
    EXPECT_EQ(usesOf(web.id), QStringList({u"cache scan c:1"_s}));
    EXPECT_EQ(m_store->find(web.id)->scannedAt, testTime(10));
}

TEST_F(DependentStoreTest, LeavesOutUsesOfWhatIsNotItsSubscriptions)
{
    const Dependent web = added(DependentKind::Project, u"web"_s);
    DependentUse gone = scanned(m_hub, u"a"_s, 1);
    gone.subscriptionIntegrationId = u"gone"_s;
    ASSERT_TRUE(
        m_scans->save(web.id, {}, {gone, scanned(m_foreign, u"a"_s, 2), scanned(m_hub, u"a"_s, 3)}, testTime()));
    EXPECT_EQ(usesOf(web.id), QStringList({u"hub scan a:3"_s}));
}

TEST_F(DependentStoreTest, HardUsesBlockAndSoftOnesDoNot)
{
    const Dependent web = added(DependentKind::Project, u"web"_s);
    ASSERT_TRUE(m_scans->save(web.id, {}, {scanned(m_cache, u"a"_s, 1, Mention::Strength::Soft)}, testTime()));
    ASSERT_TRUE(m_store->setUses(web.id, {m_hub.use.id}));
    EXPECT_EQ(SubscriptionIntegrationStore(*m_connection).find(m_hub.use.id)->projects, 1);
    EXPECT_EQ(SubscriptionIntegrationStore(*m_connection).find(m_cache.use.id)->projects, 0);
    const auto refused = SubscriptionIntegrationStore(*m_connection).remove(m_hub.use.id);
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().kind, ErrorKind::InUse);
    EXPECT_EQ(refused.error().subject, u"hub"_s);
    EXPECT_TRUE(SubscriptionIntegrationStore(*m_connection).remove(m_cache.use.id));
    EXPECT_EQ(usesOf(web.id), QStringList({u"hub hand :0"_s}));
}

TEST_F(DependentStoreTest, GroupsDependenciesOfAnIntegration)
{
    const Dependent web = added(DependentKind::Project, u"web"_s);
    const Dependent image = added(DependentKind::Image, u"app"_s);
    const Dependent stage = added(DependentKind::Environment, u"stage"_s);
    ASSERT_TRUE(m_scans->save(web.id, {}, {scanned(m_hub, u"z"_s, 4), scanned(m_hub, u"z"_s, 2)}, testTime(20)));
    ASSERT_TRUE(m_store->setUses(image.id, {m_cache.use.id}));
    ASSERT_TRUE(m_store->setUses(stage.id, {m_hub.use.id}));
    QStringList rows;
    const auto dependencies = IntegrationStore(*m_connection).dependencies(m_integration.id);
    for (const Dependency &row : *dependencies) {
        rows << u"%1 %2 %3 on %4 %5:%6 (%7)"_s.arg(QString::number(static_cast<int>(row.kind)), row.subscription,
            row.name, row.subscriptionIntegration, row.file, QString::number(row.line),
            QString::number(row.dependencies));
    }
    EXPECT_EQ(rows,
        QStringList({u"0 acme web on hub z:2 (0)"_s, u"0 acme web on hub z:4 (0)"_s, u"1 acme stage on hub :0 (0)"_s,
            u"2 acme app on cache :0 (0)"_s, u"3 acme cache on cache :0 (1)"_s, u"3 acme hub on hub :0 (3)"_s,
            u"3 globex hub on hub :0 (0)"_s}));
    EXPECT_EQ(dependencies->first().seenAt, testTime(20));
    EXPECT_EQ(dependencies->first().folder, web.folder);
    EXPECT_EQ(dependencies->first().dependentId, web.id);
    EXPECT_FALSE(dependencies->first().isReleasable());
    EXPECT_TRUE(dependencies->at(2).isReleasable());
    EXPECT_EQ(SubscriptionIntegrationStore(*m_connection).dependencies(m_cache.use.id)->size(), 1);
}

TEST_F(DependentStoreTest, KeepsWhatWasScanned)
{
    const Dependent web = added(DependentKind::Project, u"web"_s);
    const QList<ScannedFile> files {
        {.path = u".github/workflows/a \" ' \n ü.yml"_s,
            .size = 5'000'000'000,
            .modifiedAt = 1'700'000'000'123'456'789,
            .reader = u"docker 1"_s,
            .mentions = {{.kind = Mention::Kind::Registry,
                .strength = Mention::Strength::Soft,
                .text = u"registry.example.com:5000/"_s,
                .where = u"jobs.build"_s,
                .condition = u"branches: main"_s,
                .line = 12,
                .resource = u"web"_s}},
            .notes = {{.problem = ScanNote::Problem::SectionMismatch, .line = 3, .argument = u"ü"_s}}},
        {.path = u"Dockerfile"_s, .size = 0, .modifiedAt = 1},
    };
    ASSERT_TRUE(m_scans->save(web.id, files, {}, testTime()));
    EXPECT_EQ(m_scans->files(web.id), files);
    EXPECT_EQ(m_store->find(web.id)->notes, 1);
    ASSERT_TRUE(m_connection->run(u"UPDATE scanned_file SET mentions = '[[99,0,\"a\",\"\",\"\",1]]', notes = '{'"_s));
    EXPECT_TRUE(m_scans->files(web.id)->first().mentions.isEmpty()) << "what only a newer program knows";
    EXPECT_TRUE(m_scans->files(web.id)->first().notes.isEmpty());
    ASSERT_TRUE(m_scans->save(web.id, {files.last()}, {}, testTime()));
    EXPECT_EQ(m_scans->files(web.id), QList<ScannedFile> {files.last()});
    ASSERT_TRUE(m_store->remove(web.id));
    EXPECT_EQ(m_connection->selectNumber(u"SELECT COUNT(*) FROM scanned_file"_s), 0);
    EXPECT_EQ(m_connection->selectNumber(u"SELECT COUNT(*) FROM project_scan"_s), 0);
}

TEST_F(DependentStoreTest, SaysWhatIsMissing)
{
    Dependent homeless = testDependent({.id = u"nobody"_s}, DependentKind::Image, u"a"_s);
    EXPECT_EQ(m_store->insert(homeless).error().kind, ErrorKind::NoSuchThing);
    EXPECT_EQ(m_store->insert(homeless).error().subject, u"nobody"_s);
    const Dependent web = added(DependentKind::Project, u"web"_s);
    EXPECT_EQ(m_store->setUses(web.id, {u"nothing"_s}).error().kind, ErrorKind::NoSuchThing);
    EXPECT_EQ(m_store->setUses(web.id, {u"nothing"_s}).error().subject, u"nothing"_s);
    homeless.id = u"x"_s;
    for (const Error &error : {m_store->find(u"x"_s).error(), m_store->update(homeless).error(),
             m_store->remove(u"x"_s).error(), m_store->setUses(u"x"_s, {}).error(), m_store->ownerOf(u"x"_s).error(),
             m_store->removeUse(u"x"_s).error(), m_scans->save(u"x"_s, {}, {}, testTime()).error()}) {
        EXPECT_EQ(error.kind, ErrorKind::NoSuchThing);
        EXPECT_EQ(error.subject, u"x"_s);
    }
}

} // namespace

} // namespace purser
