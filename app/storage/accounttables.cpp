#include "app/storage/accounttables.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals;

namespace purser {

namespace {

enum Table {
    Integrations,
    IntegrationFields,
    IntegrationTrusts,
    IntegrationDefaults,
    IntegrationChecks,
    CheckHistory,
    Subscriptions,
    Dependents,
    SubscriptionIntegrations,
    SubscriptionIntegrationProjects,
    Dependencies,
    ProjectScans,
    ScannedFiles,
};

const std::array tables {
    AccountTable {.name = u"integration"_s,
        .columns = {u"id"_s, u"name"_s, u"name_key"_s, u"type"_s, u"secret_id"_s, u"secret_host"_s, u"revision"_s,
            u"created_at"_s, u"updated_at"_s},
        .counted = u"revision"_s},
    AccountTable {
        .name = u"integration_field"_s, .columns = {u"integration_id"_s, u"field"_s, u"value"_s}, .keyColumns = 2},
    AccountTable {
        .name = u"integration_trust"_s, .columns = {u"integration_id"_s, u"kind"_s, u"value"_s}, .keyColumns = 3},
    AccountTable {.name = u"integration_default"_s, .columns = {u"integration_id"_s, u"marked_at"_s}},
    AccountTable {.name = u"integration_check"_s,
        .columns = {u"integration_id"_s, u"verdict"_s, u"message"_s, u"checked_at"_s, u"accepted_at"_s},
        .isFound = true},
    AccountTable {.name = u"check_history"_s,
        .columns = {u"integration_id"_s, u"number"_s, u"checked_at"_s, u"verdict"_s, u"cause"_s, u"message"_s,
            u"milliseconds"_s},
        .keyColumns = 2,
        .isFound = true},
    AccountTable {
        .name = u"subscription"_s, .columns = {u"id"_s, u"name"_s, u"name_key"_s, u"created_at"_s, u"updated_at"_s}},
    AccountTable {.name = u"dependent"_s,
        .columns = {u"id"_s, u"kind"_s, u"subscription_id"_s, u"name"_s, u"name_key"_s, u"folder"_s, u"created_at"_s,
            u"updated_at"_s}},
    AccountTable {.name = u"subscription_integration"_s,
        .columns = {u"id"_s, u"subscription_id"_s, u"integration_id"_s, u"type"_s, u"name"_s, u"name_key"_s,
            u"all_projects"_s, u"created_at"_s, u"updated_at"_s}},
    AccountTable {.name = u"subscription_integration_project"_s,
        .columns = {u"subscription_integration_id"_s, u"project_id"_s},
        .keyColumns = 2},
    AccountTable {.name = u"dependency"_s,
        .columns = {u"id"_s, u"dependent_id"_s, u"subscription_integration_id"_s, u"origin"_s, u"strength"_s, u"file"_s,
            u"line"_s, u"place"_s, u"applies"_s, u"mention"_s, u"created_at"_s}},
    AccountTable {
        .name = u"project_scan"_s, .columns = {u"project_id"_s, u"scanned_at"_s, u"notes"_s}, .isFound = true},
    AccountTable {.name = u"scanned_file"_s,
        .columns = {u"project_id"_s, u"path"_s, u"size"_s, u"modified_at"_s, u"reader"_s, u"mentions"_s, u"notes"_s},
        .keyColumns = 2,
        .isFound = true},
};

const std::array integrationRows {ThingRows {Integrations, u"id"_s}, ThingRows {IntegrationFields, u"integration_id"_s},
    ThingRows {IntegrationTrusts, u"integration_id"_s}, ThingRows {IntegrationDefaults, u"integration_id"_s},
    ThingRows {IntegrationChecks, u"integration_id"_s}, ThingRows {CheckHistory, u"integration_id"_s}};
const std::array subscriptionRows {ThingRows {Subscriptions, u"id"_s}};
const std::array subscriptionIntegrationRows {ThingRows {SubscriptionIntegrations, u"id"_s},
    ThingRows {SubscriptionIntegrationProjects, u"subscription_integration_id"_s},
    ThingRows {Dependencies, u"subscription_integration_id"_s}};
const std::array dependentRows {ThingRows {Dependents, u"id"_s},
    ThingRows {SubscriptionIntegrationProjects, u"project_id"_s}, ThingRows {Dependencies, u"dependent_id"_s},
    ThingRows {ProjectScans, u"project_id"_s}, ThingRows {ScannedFiles, u"project_id"_s}};

} // namespace

const AccountTable &accountTable(int index)
{
    return tables.at(static_cast<size_t>(index));
}

std::optional<int> tableNamed(const QString &name)
{
    const auto found = std::ranges::find(tables, name, &AccountTable::name);
    return found == tables.end() ? std::nullopt : std::optional(static_cast<int>(found - tables.begin()));
}

QString placeOf(const RowImage &row)
{
    QStringList parts {QString::number(row.table).rightJustified(2, u'0')};
    for (int column = 0; column < accountTable(row.table).keyColumns; ++column) {
        parts << row.values.at(column).toString();
    }
    return parts.join(u'\n');
}

std::span<const ThingRows> rowsOf(Thing thing)
{
    switch (thing) {
    case Thing::Integration:
        return integrationRows;
    case Thing::Subscription:
        return subscriptionRows;
    case Thing::SubscriptionIntegration:
        return subscriptionIntegrationRows;
    case Thing::Dependent:
        break;
    }
    return dependentRows;
}

bool isFound(const RowImage &row)
{
    return accountTable(row.table).isFound || (row.table == Dependencies && textIn(row, "origin"_L1) == u"scan"_s);
}

bool isSame(const RowImage &one, const RowImage &other)
{
    const AccountTable &table = accountTable(one.table);
    for (int column = 0; column < table.columns.size(); ++column) {
        if (table.columns.at(column) != table.counted && one.values.at(column) != other.values.at(column)) {
            return false;
        }
    }
    return true;
}

QString textIn(const RowImage &row, QLatin1StringView column)
{
    return row.values.at(accountTable(row.table).columns.indexOf(column)).toString();
}

Touched touchedBy(const RecordedChange &change)
{
    Touched touched;
    for (const RowImages *rows : {&change.before, &change.after}) {
        for (const auto &[place, row] : rows->asKeyValueRange()) {
            const int table = row.table;
            if (table <= CheckHistory) {
                touched.changedIntegrations << row.values.at(0).toString();
            } else if (table == SubscriptionIntegrations) {
                touched.changedIntegrations << textIn(row, "integration_id"_L1);
            }
            if (table == Integrations && !change.before.contains(place)) {
                touched.addedIntegrations << row.values.at(0).toString();
            } else if (table == Integrations && !change.after.contains(place)) {
                touched.removedIntegrations << row.values.at(0).toString();
            }
            touched.hasSubscriptions |= table >= Subscriptions && table <= SubscriptionIntegrations;
            touched.hasSubscriptionIntegrations |= table >= SubscriptionIntegrations && table <= Dependencies;
            touched.hasDependents |= table == Dependents || table >= SubscriptionIntegrationProjects;
        }
    }
    touched.changedIntegrations -= touched.addedIntegrations;
    touched.changedIntegrations -= touched.removedIntegrations;
    touched.changedIntegrations.remove(QString());
    return touched;
}

QSet<QString> secretIds(const RowImages &rows)
{
    QSet<QString> ids;
    for (const RowImage &row : rows) {
        if (row.table == Integrations) {
            ids << textIn(row, "secret_id"_L1);
        }
    }
    ids.remove(QString());
    return ids;
}

} // namespace purser
