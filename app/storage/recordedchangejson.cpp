#include "app/storage/recordedchangejson.h"

#include "app/storage/accounttables.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::Literals;

namespace purser {

namespace {

QJsonArray toJson(const RowImages &rows)
{
    QJsonArray array;
    for (const RowImage &row : rows) {
        const AccountTable &table = accountTable(row.table);
        QJsonObject columns;
        for (int column = 0; column < table.columns.size(); ++column) {
            columns.insert(table.columns.at(column), QJsonValue::fromVariant(row.values.at(column)));
        }
        array << QJsonObject {{u"table"_s, table.name}, {u"row"_s, columns}};
    }
    return array;
}

std::optional<RowImage> rowFromJson(const QJsonObject &object)
{
    const std::optional<int> index = tableNamed(object.value(u"table"_s).toString());
    const QJsonObject columns = object.value(u"row"_s).toObject();
    if (!index || columns.size() != accountTable(*index).columns.size()) {
        return {};
    }
    RowImage row {.table = *index};
    for (const QString &column : accountTable(*index).columns) {
        const QJsonValue value = columns.value(column);
        if (value.isUndefined()) {
            return {};
        }
        row.values << (value.isNull() ? QVariant() : value.toVariant());
    }
    return row;
}

std::optional<RowImages> rowsFromJson(const QJsonArray &array)
{
    RowImages rows;
    for (const QJsonValue &value : array) {
        const std::optional<RowImage> row = rowFromJson(value.toObject());
        if (!row) {
            return {};
        }
        rows.insert(placeOf(*row), *row);
    }
    return rows;
}

} // namespace

QByteArray toJson(const RecordedChange &change)
{
    QJsonArray things;
    for (const auto &[thing, id] : change.things) {
        things << QJsonArray {static_cast<int>(thing), id};
    }
    const QJsonObject document {
        {u"things"_s, things}, {u"before"_s, toJson(change.before)}, {u"after"_s, toJson(change.after)}};
    return QJsonDocument(document).toJson(QJsonDocument::Compact);
}

std::optional<RecordedChange> recordedChangeFromJson(const QByteArray &json)
{
    const QJsonObject document = QJsonDocument::fromJson(json).object();
    RecordedChange change;
    const QJsonArray things = document.value(u"things"_s).toArray();
    for (const QJsonValue &value : things) {
        const int thing = value.toArray().at(0).toInt(-1);
        if (thing < 0 || thing > static_cast<int>(Thing::Dependent)) {
            return {};
        }
        change.things << std::pair {static_cast<Thing>(thing), value.toArray().at(1).toString()};
    }
    const auto before = rowsFromJson(document.value(u"before"_s).toArray());
    const auto after = rowsFromJson(document.value(u"after"_s).toArray());
    if (things.isEmpty() || !before || !after) {
        return {};
    }
    change.before = *before;
    change.after = *after;
    return change;
}

} // namespace purser
