// Repositories and tags in the window, and what one may do with them.

#include "tests/journeys/journey.h"
#include "tests/journeys/onlooker.h"
#include "tests/support/dockerregistry.h"
#include "tests/support/keychain.h"
#include "tests/support/printers.h"
#include "ui/integrations/integrationmodel.h"
#include "ui/integrations/integrationspage.h"
#include "ui/integrations/integrationtable.h"
#include "ui/registry/rightchip.h"
#include "ui/widgets/listtable.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QTest>

using namespace Qt::Literals;

namespace purser {

namespace {

class Contents : public Journey
{
protected:
    void SetUp() override
    {
        m_registry.usePassword(u"alice"_s, u"wonderland"_s);
        m_registry.addTags(u"acme/web"_s, {u"v1.10"_s, u"v1.9"_s, u"latest"_s});
        m_registry.addTags(u"globex/api"_s, {u"1"_s});
        ASSERT_TRUE(m_registry.start()) << m_registry.log().toStdString();
    }

    void open(const QString &url)
    {
        person.start();
        openForm(u"private-docker-registry"_s);
        fillPrivate(u"mine"_s, url);
        save(u"mine"_s);
        person.editRow(u"mine"_s);
        person.click(u"repositories"_s);
        person.untilSeen(u"repositoriesPage"_s);
    }

    QStringList rows(const QString &table)
    {
        QStringList texts;
        const QAbstractItemModel *model = person.see<ListTable>(table)->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            texts << model->index(row, 0).data().toString();
        }
        return texts;
    }

    void untilRows(const QString &table, const QStringList &texts)
    {
        person.untilSeen(table);
        person.until("the rows are there", [&] { return rows(table) == texts; });
    }

    void choose(const QString &repository)
    {
        person.type(u"repository.search"_s, repository);
        person.press(Qt::Key_Return);
    }

    DockerRegistry m_registry;
};

TEST_F(Contents, fromTheIntegrationToACopiedReference)
{
    open(m_registry.url().toString());
    untilRows(u"repositories"_s, {u"acme/web"_s, u"globex/api"_s});
    expectPresentable();
    choose(u"acme/web"_s);
    untilRows(u"tags"_s, {u"latest"_s, u"v1.9"_s, u"v1.10"_s});
    person.untilRead(u"tags.count"_s, u"3 tag"_s);
    person.until("pull is known", [&] { return person.see<RightChip>(u"right.pull"_s)->text() == u"May pull"_s; });
    expectPresentable();

    auto *table = person.see<ListTable>(u"tags"_s);
    EXPECT_TRUE(table->select(u"v1.10"_s));
    table->setFocus();
    QTest::keySequence(table, QKeySequence::Copy);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), m_registry.host() + u"/acme/web:v1.10"_s);

    person.type(u"tag.search"_s, u"V1"_s);
    untilRows(u"tags"_s, {u"v1.9"_s, u"v1.10"_s});
    person.type(u"tag.search"_s, u"nothing like this"_s);
    person.click(u"tags.reset"_s);
    untilRows(u"tags"_s, {u"latest"_s, u"v1.9"_s, u"v1.10"_s});
}

TEST_F(Contents, aPushIsTriedOnlyAfterAYes)
{
    open(m_registry.url().toString());
    choose(u"acme/web"_s);
    person.click(u"right.try"_s);
    person.untilSeen(u"tryPushDialog"_s);
    expectPresentable();
    person.click(u"cancel"_s);
    EXPECT_FALSE(m_registry.log().contains("POST"));
    person.click(u"right.try"_s);
    person.click(u"tryPush.yes"_s);
    person.until("push is known", [&] { return person.see<RightChip>(u"right.push"_s)->text() == u"May push"_s; });
    EXPECT_TRUE(m_registry.log().contains("POST"));
    EXPECT_FALSE(m_registry.hasUpload(u"acme/web"_s));
}

TEST_F(Contents, whatIsNotThereIsSaid)
{
    open(m_registry.url().toString());
    choose(u"acme/nothing"_s);
    person.untilSeen(u"tags.failed"_s);
    EXPECT_TRUE(textsOf(u"tags.failed"_s).contains(u"acme/nothing does not exist"_s));
    expectPresentable();
    choose(u"Acme/*"_s);
    person.until(
        "the name is refused", [&] { return textsOf(u"tags.failed"_s).contains(u"No repository can be named"_s); });
}

TEST_F(Contents, aRegistryThatListsNothingAndALockedKeychain)
{
    FakeRegistry registry;
    registry.setCredentials(u"alice"_s, u"wonderland"_s);
    registry.answerWith("/v2/acme/web/tags/list", FakeAnswer::json(200, R"({"tags":["1"]})"));
    open(registry.url().toString());
    person.untilRead(u"repositories.message"_s, u"cannot be listed here"_s);
    expectPresentable();
    choose(u"acme/web"_s);
    untilRows(u"tags"_s, {u"1"_s});
    untilRows(u"repositories"_s, {u"acme/web"_s});

    // What was named is remembered.
    person.press(Qt::Key_Left, Qt::AltModifier);
    person.untilSeen(u"integrations"_s);
    Keychain::lock();
    person.editRow(u"mine"_s);
    person.click(u"repositories"_s);
    untilRows(u"repositories"_s, {u"acme/web"_s});
    choose(u"acme/web"_s);
    person.untilSeen(u"tags.unlock"_s);
    expectPresentable();
    Keychain::unlock();
    person.click(u"tags.retry"_s);
    untilRows(u"tags"_s, {u"1"_s});
}

TEST_F(Contents, aHangingRegistryIsLeft)
{
    FakeRegistry registry;
    registry.answerAllWith(FakeAnswer {.delivery = FakeAnswer::Delivery::Never});
    open(registry.url().toString());
    choose(u"acme/web"_s);
    person.until("it is asked", [&] { return !registry.requests().isEmpty(); });
    person.click(u"tags.stop"_s);
    person.until("it says so", [&] { return textsOf(u"tagsPane"_s).contains(u"was stopped"_s); });
    choose(u"acme/web"_s);
    person.quit();
}

TEST_F(Contents, fromTheListsMenu)
{
    person.start();
    openForm(u"private-docker-registry"_s);
    fillPrivate(u"mine"_s, m_registry.url().toString());
    save(u"mine"_s);
    const IntegrationsPage *page = person.window().integrationsPage();
    emit page->table()->repositoriesRequested(page->model()->idOfName(u"mine"_s));
    untilRows(u"repositories"_s, {u"acme/web"_s, u"globex/api"_s});
    person.click(u"crumb.integration"_s);
    person.untilSeen(u"name"_s);
}

} // namespace

} // namespace purser
