// Subscriptions, and what they use.
#include "tests/app/tools/purserctltest.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

using namespace Qt::Literals;

namespace purser {

class SubscriptionsTest : public PurserctlTest
{
protected:
    void SetUp() override
    {
        PurserctlTest::SetUp();
        for (const QString &name : {u"acme"_s, u"globex"_s}) {
            expectExit(0, {u"subscription"_s, u"add"_s, name});
        }
        expectExit(0, addArguments(u"hub"_s), "wonderland");
    }

    static QJsonObject subscription(const QString &name, int integrations, int projects = 0)
    {
        return {{u"name"_s, name}, {u"integrations"_s, integrations}, {u"projects"_s, projects}, {u"environments"_s, 0},
            {u"images"_s, 0}};
    }
    QJsonArray usesOf(const QString &name) const
    {
        return object(u"subscription show "_s + name).value("subscriptionIntegrations"_L1).toArray();
    }
    // What nobody can do with purserctl alone: the integration behind a name goes.
    void makeOrphan(const QString &name) const
    {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"orphan"_s);
            database.setDatabaseName(path());
            ASSERT_TRUE(database.open());
            QSqlQuery query(database);
            ASSERT_TRUE(query.prepare(u"UPDATE subscription_integration SET integration_id = NULL WHERE name = ?"_s));
            query.addBindValue(name);
            ASSERT_TRUE(query.exec() && query.numRowsAffected() == 1) << qPrintable(query.lastError().text());
        }
        QSqlDatabase::removeDatabase(u"orphan"_s);
    }
};

TEST_F(SubscriptionsTest, addListRenameRemove)
{
    EXPECT_EQ(object(u"subscription add initech"_s), subscription(u"initech"_s, 0));
    expectExit(0, {u"subscription"_s, u"rename"_s, u"ACME"_s, u"Acme Inc."_s});
    say(u"subscription remove initech"_s);
    EXPECT_EQ(
        array(u"subscription list"_s), QJsonArray({subscription(u"Acme Inc."_s, 0), subscription(u"globex"_s, 0)}));
    EXPECT_TRUE(say(u"subscription list"_s).output.contains("Acme Inc."));
    EXPECT_TRUE(say(u"subscription add GLOBEX"_s, 2).errors.contains("already exists"));

    say(u"subscription enable globex hub"_s);
    const Ended refused = say(u"--json subscription remove globex"_s, 4);
    EXPECT_EQ(refused.array(), QJsonArray({subscription(u"globex"_s, 1)}));
}

TEST_F(SubscriptionsTest, enableShowEditDisable)
{
    const QString folder = file(u"shop"_s);
    ASSERT_TRUE(QDir().mkpath(folder));
    expectExit(0, {u"project"_s, u"add"_s, folder, u"--subscription"_s, u"acme"_s});
    const QJsonObject enabled = object(u"subscription enable ACME HUB --as mine --project Shop"_s);
    EXPECT_EQ(enabled.keys(),
        QStringList({u"allProjects"_s, u"createdAt"_s, u"integration"_s, u"name"_s, u"orphan"_s, u"projects"_s,
            u"subscription"_s, u"type"_s, u"updatedAt"_s, u"usedBy"_s}));
    EXPECT_EQ(enabled.value("name"_L1), u"mine"_s);
    EXPECT_EQ(enabled.value("integration"_L1), u"hub"_s);
    EXPECT_EQ(enabled.value("allProjects"_L1), false);
    EXPECT_EQ(enabled.value("projects"_L1), QJsonArray({u"shop"_s}));
    EXPECT_EQ(usesOf(u"acme"_s), QJsonArray({enabled}));
    const QByteArray text = say(u"subscription show acme"_s).output;
    EXPECT_EQ(text,
        "NAME  INTEGRATIONS  PROJECTS  ENVIRONMENTS  IMAGES\n"
        "acme  1             1         0             0\n\n"
        "NAME  INTEGRATION  TYPE    FOR PROJECTS  USED BY\n"
        "mine  hub          docker  shop          0\n");

    EXPECT_TRUE(say(u"subscription enable acme hub --as MINE"_s, 2).errors.contains("already exists"));
    const QJsonObject second = object(u"subscription enable acme hub"_s);
    EXPECT_EQ(second.value("name"_L1), u"hub"_s);
    EXPECT_EQ(second.value("allProjects"_L1), true);
    EXPECT_EQ(second.value("projects"_L1), QJsonArray());
    say(u"subscription edit acme hub --as mine"_s, 2);
    say(u"subscription enable acme hub --as third --project nobody"_s, 3);

    const QJsonObject renamed = object(u"subscription edit acme mine --as Mine"_s);
    EXPECT_EQ(renamed.value("name"_L1), u"Mine"_s);
    EXPECT_EQ(renamed.value("projects"_L1), QJsonArray({u"shop"_s})); // left as it was
    EXPECT_EQ(object(u"subscription edit acme mine --all-projects"_s).value("allProjects"_L1), true);
    EXPECT_EQ(object(u"subscription edit acme mine --project shop"_s).value("allProjects"_L1), false);

    say(u"subscription disable acme mine"_s);
    say(u"subscription disable acme hub"_s);
    EXPECT_EQ(usesOf(u"acme"_s), QJsonArray());
    EXPECT_EQ(array(u"integration dependencies hub"_s), QJsonArray());
}

TEST_F(SubscriptionsTest, swapsOnlyWithTheSameType)
{
    expectExit(0, addArguments(u"new-hub"_s), "wonderland");
    expectExit(0, privateRegistry(u"lab"_s, u"https://registry.example.com"_s, u"ann"_s), "wonderland");
    say(u"subscription enable acme hub --as mine"_s);
    const Ended other = say(u"subscription swap acme mine lab"_s, 1);
    EXPECT_EQ(other.errors, "integration: Only an integration of the type Docker can take this place.\n");
    EXPECT_EQ(other.output, "");
    const QJsonObject swapped = object(u"subscription swap acme MINE new-hub"_s);
    EXPECT_EQ(swapped.value("name"_L1), u"mine"_s);
    EXPECT_EQ(swapped.value("integration"_L1), u"new-hub"_s);
    say(u"integration remove hub"_s); // nothing rests on it any more
    say(u"integration remove new-hub"_s, 4);
}

TEST_F(SubscriptionsTest, showsAndCuresAnOrphan)
{
    say(u"subscription enable acme hub --as mine"_s);
    makeOrphan(u"mine"_s);
    const QJsonObject orphan = usesOf(u"acme"_s).at(0).toObject();
    EXPECT_EQ(orphan.value("orphan"_L1), true);
    EXPECT_TRUE(orphan.value("integration"_L1).isNull());
    EXPECT_EQ(orphan.value("type"_L1), u"docker"_s);
    const Ended shown = say(u"subscription show acme"_s);
    EXPECT_TRUE(shown.output.contains("(deleted)")) << shown.output.constData();
    EXPECT_TRUE(shown.errors.contains("purserctl subscription swap acme mine INTEGRATION")) << shown.errors.constData();
    say(u"subscription edit acme mine --as still-mine"_s);
    say(u"subscription swap acme still-mine hub"_s);
    EXPECT_EQ(say(u"subscription show acme"_s).errors, "");
}

TEST_F(SubscriptionsTest, saysWhenAnIntegrationGetsAnotherNameInASubscription)
{
    say(u"subscription enable acme hub --as lab"_s);
    const Ended added = purserctl(
        addArguments(u"lab"_s, {u"--subscription"_s, u"acme"_s, u"--subscription"_s, u"globex"_s}), "wonderland");
    EXPECT_EQ(added.exitCode, 0);
    EXPECT_EQ(added.errors, "In acme it is named lab-2, since lab is taken there.\n");
}

} // namespace purser
