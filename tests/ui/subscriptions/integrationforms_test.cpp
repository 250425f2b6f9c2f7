#include "tests/ui/subscriptions/subscriptiontest.h"
#include "ui/widgets/fieldrow.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>

using namespace Qt::Literals;

namespace purser {

namespace {

using Place = SubscriptionView::Place;

const QString table = u"subscriptionIntegrations"_s;

class IntegrationForms : public SubscriptionTest
{
protected:
    void SetUp() override
    {
        SubscriptionTest::SetUp();
        acme = addSubscription(u"acme"_s);
        hub = addIntegration(u"acme-hub"_s);
        mirror = addIntegration(u"hub-mirror"_s);
        other = addIntegration(u"my_private_registry"_s, u"private-docker-registry"_s);
    }

    void edit(const QString &name)
    {
        open(acme, Place::Integrations);
        selectRow(table, name);
        press(Qt::Key_F2);
        until(
            "the form is filled", [&] { return see<QAbstractButton>(u"integration"_s)->text() != "None Selected"_L1; });
    }

    QString name() { return see<QLineEdit>(u"name"_s)->text(); }

    // The sentence under a field; empty while there is none.
    QString issueAt(const QString &fieldName)
    {
        for (QWidget *around = see(fieldName); around; around = around->parentWidget()) {
            if (const auto *row = qobject_cast<FieldRow *>(around)) {
                return row->issueText();
            }
        }
        return {};
    }

    SubscriptionIntegrationDetails saved(const QString &named)
    {
        const auto found = QCoro::waitFor(account().subscriptionIntegrations().findByName(acme.id, named));
        EXPECT_TRUE(found) << qPrintable(named);
        return found.value_or(SubscriptionIntegrationDetails());
    }

    Subscription acme;
    Integration hub;
    Integration mirror;
    Integration other;
};

} // namespace

TEST_F(IntegrationForms, EnabledUnderItsNameForSelectedProjects)
{
    const Dependent web = addDependent(acme, DependentKind::Project, u"web"_s);
    open(acme, Place::Integrations);
    click(u"empty.add"_s);
    EXPECT_EQ(trail(), u"Subscriptions / acme / Settings / Integrations / Enable"_s);
    EXPECT_FALSE(see(u"save"_s)->isEnabled());
    EXPECT_FALSE(view().hasUnsavedChanges());
    click(u"integration"_s);
    choose(u"acme-hub"_s);
    EXPECT_EQ(name(), u"acme-hub"_s);
    EXPECT_TRUE(view().hasUnsavedChanges());
    click(u"permission.selected"_s);
    EXPECT_FALSE(see(u"save"_s)->isEnabled()) << "no project is selected";
    auto *projects = see<QAbstractItemView>(u"permission.projects.list"_s);
    projects->setFocus();
    projects->setCurrentIndex(projects->model()->index(0, 0));
    press(Qt::Key_Space);
    press(Qt::Key_S, Qt::ControlModifier);
    until("it is listed", [&] { return find(table) && rows(table).size() == 1; });
    EXPECT_EQ(saved(u"acme-hub"_s).projectIds, QStringList {web.id});
    EXPECT_EQ(messages, QStringList {u"Enabled integration acme-hub for subscription acme."_s});
    EXPECT_FALSE(view().hasUnsavedChanges());
}

TEST_F(IntegrationForms, TakenNameIsSuggestedWithANumberAndRefusedWhenTyped)
{
    enable(acme, hub);
    open(acme, Place::Integrations);
    view().enableIntegration();
    click(u"integration"_s);
    choose(u"acme-hub"_s);
    until("a free name is suggested", [&] { return name() == "acme-hub-2"_L1; });
    type(u"name"_s, u"ACME-hub"_s);
    click(u"save"_s);
    until("it is refused at the field", [&] { return !issueAt(u"name"_s).isEmpty(); });
    EXPECT_EQ(name(), u"ACME-hub"_s) << "what was typed stays";
    type(u"name"_s, u"second"_s);
    EXPECT_EQ(issueAt(u"name"_s), QString());
    click(u"save"_s);
    until("it is listed", [&] { return find(table) && rows(table).size() == 2; });
    EXPECT_EQ(saved(u"second"_s).integrationName, u"acme-hub"_s);
}

TEST_F(IntegrationForms, GoesOnAfterAnIntegrationWasAdded)
{
    open(acme, Place::Integrations);
    view().enableIntegration();
    const QSignalSpy requested(&view(), &SubscriptionView::addIntegrationRequested);
    type(u"name"_s, u"under this name"_s);
    click(u"integration"_s);
    choose(u"+ Add integration"_s);
    EXPECT_EQ(requested.count(), 1);
    view().continueEnabling({}); // nothing was added after all
    EXPECT_EQ(name(), u"under this name"_s);
    const Integration added = addIntegration(u"added-meanwhile"_s);
    view().continueEnabling(added.id);
    until("it is chosen", [&] { return see<QAbstractButton>(u"integration"_s)->text() == "added-meanwhile"_L1; });
    EXPECT_EQ(name(), u"under this name"_s);
    click(u"save"_s);
    until("it is listed", [&] { return find(table) && rows(table).size() == 1; });
    EXPECT_EQ(saved(u"under this name"_s).integrationName, u"added-meanwhile"_s);
}

TEST_F(IntegrationForms, SwappedForOneOfTheSameTypeOnly)
{
    enable(acme, hub);
    edit(u"acme-hub"_s);
    EXPECT_EQ(trail(), u"Subscriptions / acme / Settings / Integrations / Edit"_s);
    click(u"integration"_s);
    choose(u"my_private_registry"_s); // of another type: nothing happens
    EXPECT_TRUE(find(u"integrationPopup"_s));
    choose(u"hub-mirror"_s);
    click(u"save"_s);
    until("it is listed", [&] { return find(table) && rows(table).join(u'\n').contains("acme-hub | hub-mirror"_L1); });
    EXPECT_EQ(messages, QStringList {u"Pointed acme-hub of subscription acme at integration hub-mirror."_s});
}

TEST_F(IntegrationForms, OrphanIsCured)
{
    orphan(enable(acme, hub, u"old-registry"_s));
    open(acme, Place::Integrations);
    selectRow(table, u"old-registry"_s);
    press(Qt::Key_Return);
    until("it is said", [&] { return issueAt(u"integration"_s).contains("gone"_L1); });
    click(u"integration"_s);
    choose(u"hub-mirror"_s);
    EXPECT_EQ(name(), u"old-registry"_s);
    click(u"save"_s);
    until(
        "it is cured", [&] { return find(table) && rows(table).join(u'\n').contains("old-registry | hub-mirror"_L1); });
}

TEST_F(IntegrationForms, RenamingWarnsOfFilesThatNameIt)
{
    enable(acme, hub);
    const QString folder = makeFolder(u"web"_s,
        {{u"shippable.yml"_s, "integrations:\n  hub:\n    - integrationName: acme-hub\n      type: docker\n"}});
    const Dependent web = addDependent(acme, DependentKind::Project, u"web"_s, {}, folder);
    open(acme, Place::Projects, web.id);
    click(u"project.scan"_s);
    until("it is found", [&] { return find(u"project.uses"_s) != nullptr; });
    edit(u"acme-hub"_s);
    EXPECT_EQ(issueAt(u"name"_s), QString());
    type(u"name"_s, u"renamed"_s);
    until("it is warned of", [&] { return issueAt(u"name"_s).contains("Renaming does not change files: 1 file"_L1); });
    click(u"save"_s);
    until("it is renamed", [&] { return find(table) && rows(table).join(u'\n').contains("renamed"_L1); });
}

TEST_F(IntegrationForms, EscapeAsksBeforeSomethingTypedIsLost)
{
    open(acme, Place::Integrations);
    view().enableIntegration();
    press(Qt::Key_Escape);
    until("it is left at once", [&] { return trail() == "Subscriptions / acme / Settings / Integrations"_L1; });
    view().enableIntegration();
    type(u"name"_s, u"typed"_s);
    press(Qt::Key_Escape);
    click(u"stay"_s);
    EXPECT_EQ(name(), u"typed"_s);
    press(Qt::Key_Escape);
    click(u"discard"_s);
    until("it is left", [&] { return !find(u"subscriptionIntegrationForm"_s); });
}

} // namespace purser
