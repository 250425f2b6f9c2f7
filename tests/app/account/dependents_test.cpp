#include "tests/app/account/accounttest.h"

#include <QSignalSpy>

using namespace Qt::Literals;

namespace purser {

class DependentsTest : public AccountTest
{
protected:
    void SetUp() override
    {
        AccountTest::SetUp();
        m_acme = addSubscription(u"acme"_s);
        m_globex = addSubscription(u"globex"_s);
        m_hub = enabled(m_acme, add(u"hub"_s));
    }

    QString enabled(const Subscription &subscription, const Integration &integration)
    {
        return wait(integrations().assign(integration.id, {subscription.id}))->uses.last().id;
    }

    Dependents &dependents() { return account().dependents(); }

    void expectRefused(const Result<Dependent> &outcome, const QStringList &issues)
    {
        ASSERT_EQ(kindOf(outcome), ErrorKind::InvalidInput);
        EXPECT_EQ(issuesOf(outcome.error()), issues);
    }

    Subscription m_acme;
    Subscription m_globex;
    QString m_hub; // subscription integration of acme
};

TEST_F(DependentsTest, keepsThem)
{
    QSignalSpy announced(&dependents(), &Dependents::changed);
    const DependentDraft draft {.name = u"  web "_s, .folder = u"/src//web/"_s, .subscriptionIntegrationIds = {m_hub}};
    const auto web = wait(dependents().add(m_acme.id, DependentKind::Project, draft));
    ASSERT_EQ(kindOf(web), ErrorKind::None);
    EXPECT_EQ(web->name, u"web"_s);
    EXPECT_EQ(web->folder, u"/src/web"_s);
    ASSERT_EQ(web->uses.size(), 1);
    EXPECT_EQ(web->uses.first().subscriptionIntegrationName, u"hub"_s);
    EXPECT_EQ(announced.size(), 1);
    EXPECT_EQ(wait(dependents().findByName(m_acme.id, DependentKind::Project, u"WEB"_s)).value(), *web);
    EXPECT_EQ(wait(account().subscriptions().find(m_acme.id))->projects, 1);
    EXPECT_EQ(kindOf(wait(account().subscriptions().remove(m_acme.id))), ErrorKind::InUse);
    const auto removed = wait(account().subscriptionIntegrations().remove(m_hub));
    ASSERT_EQ(kindOf(removed), ErrorKind::InUse);
    EXPECT_EQ(removed.error().subject, u"hub"_s);
    ASSERT_EQ(kindOf(wait(dependents().remove(web->id))), ErrorKind::None);
    EXPECT_EQ(kindOf(wait(dependents().remove(web->id))), ErrorKind::NoSuchThing);
    EXPECT_EQ(announced.size(), 2);
    EXPECT_EQ(kindOf(wait(account().subscriptionIntegrations().remove(m_hub))), ErrorKind::None);
}

TEST_F(DependentsTest, refusesBadInputAtItsFields)
{
    const QString foreign = enabled(m_globex, add(u"other"_s));
    const auto add = [&](const DependentDraft &draft) {
        return wait(dependents().add(m_acme.id, DependentKind::Project, draft));
    };
    expectRefused(add({.name = u" "_s, .folder = u"web"_s}),
        {issueText(u"name"_s, Issue::Missing), issueText(u"folder"_s, Issue::FolderNotAbsolute)});
    expectRefused(add({.name = u"two\nlines"_s}), {issueText(u"name"_s, Issue::ControlCharacters)});
    expectRefused(add({.name = u"web"_s, .subscriptionIntegrationIds = {m_hub, foreign, u"nothing"_s}}),
        {issueText(u"subscriptionIntegrations"_s, Issue::UnknownSubscriptionIntegration),
            issueText(u"subscriptionIntegrations"_s, Issue::UnknownSubscriptionIntegration)});
    const auto web = add({.name = u"web"_s});
    ASSERT_EQ(kindOf(web), ErrorKind::None);
    expectRefused(add({.name = u"WEB"_s}), {issueText(u"name"_s, Issue::NameTaken)});
    EXPECT_EQ(kindOf(wait(dependents().add(m_acme.id, DependentKind::Image, {.name = u"web"_s}))), ErrorKind::None);
    EXPECT_EQ(
        kindOf(wait(dependents().add(u"nobody"_s, DependentKind::Image, {.name = u"a"_s}))), ErrorKind::NoSuchThing);
    EXPECT_EQ(kindOf(wait(dependents().edit(u"nobody"_s, {.name = u"a"_s}))), ErrorKind::NoSuchThing);
}

TEST_F(DependentsTest, refusesBadUsesAtTheirFields)
{
    auto &uses = account().subscriptionIntegrations();
    const auto expect = [this](const Result<SubscriptionIntegrationDetails> &outcome, const QStringList &issues) {
        ASSERT_EQ(kindOf(outcome), ErrorKind::InvalidInput);
        EXPECT_EQ(issuesOf(outcome.error()), issues);
    };
    const Integration other = add(u"other"_s);
    Draft docker;
    docker.name = u"docker"_s;
    docker.typeId = u"docker"_s;
    docker.values = {{u"username"_s, u"ann"_s}};
    docker.secrets = {{u"password"_s, Secret("a")}};
    const Integration otherType = add(docker);
    expect(wait(uses.enable(m_acme.id, {.isForAllProjects = false})),
        {issueText(u"name"_s, Issue::Missing), issueText(u"integration"_s, Issue::Missing),
            issueText(u"projects"_s, Issue::NoProjectSelected)});
    expect(wait(uses.enable(m_acme.id, {.name = u"a"_s, .integrationId = u"gone"_s})),
        {issueText(u"integration"_s, Issue::UnknownIntegration)});
    expect(wait(uses.enable(m_acme.id, {.name = u"HUB"_s, .integrationId = other.id})),
        {issueText(u"name"_s, Issue::NameTaken)});
    expect(wait(uses.edit(m_hub, {.name = u"hub"_s, .integrationId = otherType.id})),
        {issueText(u"integration"_s, Issue::OtherType)});
    const auto swapped = wait(uses.edit(m_hub, {.name = u"hub"_s, .integrationId = other.id}));
    ASSERT_EQ(kindOf(swapped), ErrorKind::None);
    EXPECT_EQ(swapped->integrationName, u"other"_s);
    EXPECT_EQ(
        kindOf(wait(uses.enable(u"nobody"_s, {.name = u"a"_s, .integrationId = other.id}))), ErrorKind::NoSuchThing);
    EXPECT_EQ(kindOf(wait(integrations().remove(other.id))), ErrorKind::InUse);
}

TEST_F(DependentsTest, anOrphanCanBeGivenAnotherIntegration)
{
    auto &uses = account().subscriptionIntegrations();
    const Integration other = add(u"other"_s);
    // Another program, which does not care for references.
    sql(u"DELETE FROM integration WHERE name = 'hub'"_s);
    const auto orphan = wait(uses.find(m_hub));
    ASSERT_TRUE(orphan->use.isOrphan());
    EXPECT_EQ(kindOf(wait(uses.edit(m_hub, {.name = u"old hub"_s}))), ErrorKind::None);
    ASSERT_EQ(kindOf(wait(uses.edit(m_hub, {.name = u"hub"_s, .integrationId = other.id}))), ErrorKind::None);
    EXPECT_FALSE(wait(uses.find(m_hub))->use.isOrphan());
    ASSERT_EQ(kindOf(wait(account().activity().undo())), ErrorKind::None);
    EXPECT_TRUE(wait(uses.find(m_hub))->use.isOrphan());
    EXPECT_EQ(wait(uses.find(m_hub))->use.name, u"old hub"_s);
}

TEST_F(DependentsTest, whatAScanFindsIsNoActionOfAPerson)
{
    const auto web = wait(dependents().add(m_acme.id, DependentKind::Project, {.name = u"web"_s}));
    const qsizetype mark = account().activity().mark();
    const DependentUse use {.subscriptionIntegrationId = m_hub, .file = u"Dockerfile"_s, .line = 1};
    ASSERT_EQ(kindOf(wait(dependents().saveScan(web->id, {{.path = u"Dockerfile"_s}}, {use}))), ErrorKind::None);
    EXPECT_EQ(account().activity().mark(), mark);
    EXPECT_EQ(wait(dependents().scannedFiles(web->id))->size(), 1);
    // Taken away and brought back, with all that was found.
    const QStringList rows = dump();
    ASSERT_EQ(kindOf(wait(dependents().remove(web->id))), ErrorKind::None);
    ASSERT_EQ(kindOf(wait(account().activity().undo())), ErrorKind::None);
    EXPECT_EQ(dump(), rows);
    EXPECT_EQ(kindOf(wait(dependents().saveScan(u"nobody"_s, {}, {}))), ErrorKind::NoSuchThing);
}

} // namespace purser
