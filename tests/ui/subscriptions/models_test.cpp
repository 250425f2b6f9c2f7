#include "tests/support/printers.h"
#include "ui/subscriptions/integrationchoicemodel.h"
#include "ui/subscriptions/projectfindings.h"
#include "ui/subscriptions/subscriptionintegrationspage.h"
#include "ui/widgets/checklistmodel.h"
#include "ui/widgets/listdelegate.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>

#include <gtest/gtest.h>

using namespace Qt::Literals;

namespace purser {

namespace {

QStringList shown(const QAbstractItemModel &model, int column = 0)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row) {
        texts << model.index(row, column).data().toString();
    }
    return texts;
}

Integration integration(const QString &name, const QString &typeId)
{
    Integration value;
    value.id = u"id of "_s + name;
    value.name = name;
    value.typeId = typeId;
    return value;
}

SubscriptionIntegrationDetails details(const QString &name, const QString &behind, int projects = 0)
{
    SubscriptionIntegrationDetails value;
    value.use.id = u"id of "_s + name;
    value.use.name = name;
    value.use.integrationId = behind;
    value.integrationName = behind;
    value.typeId = u"docker"_s;
    value.projects = projects;
    return value;
}

} // namespace

TEST(IntegrationChoiceModel, FilteredAndByType)
{
    IntegrationChoiceModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    model.setIntegrations({integration(u"acme-hub"_s, u"docker"_s), integration(u"gcr_integration"_s, u"gcr"_s),
        integration(u"platform"_s, u"docker"_s)});
    EXPECT_EQ(shown(model), (QStringList {u"+ Add integration"_s, u"acme-hub"_s, u"gcr_integration"_s, u"platform"_s}));
    model.setFilter(u"GCR"_s);
    EXPECT_EQ(shown(model), (QStringList {u"gcr_integration"_s, u"+ Add integration"_s}));
    model.setFilter(u"docker"_s); // by the type's name, too
    EXPECT_EQ(shown(model), (QStringList {u"acme-hub"_s, u"platform"_s, u"+ Add integration"_s}));
    model.setFilter({});
    model.setCanAdd(false);
    model.setType(u"gcr"_s);
    EXPECT_EQ(shown(model), (QStringList {u"gcr_integration"_s, u"acme-hub"_s, u"platform"_s}));
    EXPECT_TRUE(model.flags(model.index(0)).testFlag(Qt::ItemIsEnabled));
    EXPECT_FALSE(model.flags(model.index(1)).testFlag(Qt::ItemIsEnabled));
    EXPECT_EQ(model.index(1).data(ListRole::Trailing).toString(), u"Docker: another type"_s);
    EXPECT_EQ(model.find(u"id of platform"_s)->name, u"platform"_s);
    EXPECT_EQ(model.find(u"platform"_s), nullptr);
}

TEST(IntegrationChoiceModel, KeystrokeAmongMany)
{
    QList<Integration> many;
    for (int number = 0; number < 100'000; ++number) {
        many << integration(u"integration-%1"_s.arg(number), u"docker"_s);
    }
    IntegrationChoiceModel model;
    model.setIntegrations(many);
    QElapsedTimer clock;
    clock.start();
    model.setFilter(u"99999"_s);
    EXPECT_EQ(model.rowCount(), 2);
    EXPECT_LT(clock.elapsed(), 250) << "50 ms without sanitizers";
}

TEST(SubscriptionIntegrationModel, SortedAndFiltered)
{
    SubscriptionIntegrationModel model(
        subscriptionIntegrationColumns(), [](const SubscriptionIntegrationDetails &row) { return row.use.id; },
        nullptr);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    SubscriptionIntegrationDetails hostile = details(u"<b>x</b>\u202e"_s, u"acme-gcr"_s, 2);
    hostile.isForAllProjects = false;
    hostile.projectNames = {u"web"_s, u"api"_s, u"docs"_s};
    model.setRows({details(u"Zulu"_s, {}), details(u"alpha"_s, u"acme-hub"_s, 1), hostile});
    model.sort(1, Qt::AscendingOrder);
    EXPECT_EQ(shown(model, 1), (QStringList {u"<b>x</b>⟨U+202E⟩"_s, u"alpha"_s, u"Zulu"_s}));
    EXPECT_EQ(shown(model, 2), (QStringList {u"acme-gcr"_s, u"acme-hub"_s, u"Gone: choose another"_s}));
    EXPECT_EQ(shown(model, 4), (QStringList {u"web, api +1"_s, u"All projects"_s, u"All projects"_s}));
    EXPECT_TRUE(model.index(2, 1).data(ListRole::Warned).toBool());
    EXPECT_FALSE(model.index(1, 1).data(ListRole::Warned).toBool());
    model.sort(3, Qt::DescendingOrder); // by how much uses them
    EXPECT_EQ(shown(model, 1), (QStringList {u"<b>x</b>⟨U+202E⟩"_s, u"alpha"_s, u"Zulu"_s}));
    model.setFilter([](const SubscriptionIntegrationDetails &row) { return row.use.isOrphan(); });
    EXPECT_EQ(shown(model, 1), QStringList {u"Zulu"_s});
    EXPECT_EQ(model.rows().size(), 3);
    EXPECT_EQ(model.rowAt(model.index(0, 0))->use.name, u"Zulu"_s);
    model.setRows({});
    EXPECT_EQ(model.rowCount(), 0);
}

TEST(ProjectFindings, UsesAndNotes)
{
    UseModel uses(
        useColumns(), [](const DependentUse &use) { return use.id; }, nullptr);
    const QAbstractItemModelTester useTester(&uses, QAbstractItemModelTester::FailureReportingMode::Warning);
    DependentUse first;
    first.id = u"1"_s;
    first.subscriptionIntegrationName = u"acme-hub"_s;
    first.file = u"b/shippable.yml"_s;
    first.line = 12;
    DependentUse second = first;
    second.id = u"2"_s;
    second.line = 3;
    second.strength = Mention::Strength::Soft;
    DependentUse third = first;
    third.id = u"3"_s;
    third.file = u"Dockerfile"_s;
    third.line = 0;
    uses.setRows({first, second, third});
    uses.sort(1, Qt::AscendingOrder);
    EXPECT_EQ(
        shown(uses, 1), (QStringList {u"Dockerfile"_s, u"b/shippable.yml, line 3"_s, u"b/shippable.yml, line 12"_s}));
    EXPECT_EQ(uses.index(1, 0).data(ListRole::SecondLine).toString(), u"A hint only"_s);

    NoteModel notes(
        noteColumns(), [](const ListedNote &note) { return note.id; }, nullptr);
    const QAbstractItemModelTester noteTester(&notes, QAbstractItemModelTester::FailureReportingMode::Warning);
    ScannedFile file;
    file.path = u"ops.shippable.yml"_s;
    file.notes = {{ScanNote::Problem::UnknownName, 4, u"missing"_s}, {ScanNote::Problem::TooLarge, 0, {}}};
    ScannedFile clean;
    clean.path = u"Dockerfile"_s;
    notes.setRows(listedNotes({clean, file}));
    ASSERT_EQ(notes.rowCount(), 2);
    EXPECT_TRUE(notes.index(0, 0).data().toString().contains("missing"_L1));
    EXPECT_EQ(notes.index(0, 0).data(ListRole::SecondLine).toString(), u"ops.shippable.yml, line 4"_s);
    EXPECT_EQ(notes.index(1, 0).data(ListRole::SecondLine).toString(), u"ops.shippable.yml"_s);
}

TEST(CheckListModel, TickedUnderAFilter)
{
    CheckListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    int toggled = 0;
    QObject::connect(&model, &CheckListModel::toggled, &model, [&toggled] { ++toggled; });
    model.setChecked({u"2"_s}); // before there is anything
    model.setItems({{u"1"_s, u"web"_s, {}}, {u"2"_s, u"api"_s, u"gone"_s}, {u"3"_s, u"website"_s, {}}});
    EXPECT_EQ(shown(model), (QStringList {u"web"_s, u"api (gone)"_s, u"website"_s}));
    EXPECT_EQ(model.index(1).data(Qt::CheckStateRole).toInt(), Qt::Checked);
    model.setFilter(u"WEB"_s);
    EXPECT_EQ(shown(model), (QStringList {u"web"_s, u"website"_s}));
    EXPECT_TRUE(model.setData(model.index(1), Qt::Checked, Qt::CheckStateRole));
    EXPECT_EQ(model.checked(), (QSet<QString> {u"2"_s, u"3"_s}));
    EXPECT_TRUE(model.setData(model.index(1), Qt::Unchecked, Qt::CheckStateRole));
    EXPECT_FALSE(model.setData(model.index(0), u"x"_s, Qt::EditRole));
    EXPECT_EQ(model.checked(), QSet<QString> {u"2"_s});
    EXPECT_EQ(toggled, 2);
}

} // namespace purser
