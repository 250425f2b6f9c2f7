#pragma once

#include "app/storage/recording.h"

#include <QStringList>

#include <span>

namespace purser {

// A table in which things have rows.
struct AccountTable
{
    QString name;
    QStringList columns; // the key's first
    int keyColumns = 1;
    QString counted = {}; // a column that only ever grows: a row put back gets its next number
    // What Purser itself found out: its rows come and go without a person, and stand in the way of no undo.
    bool isFound = false;
};

// A row with its place among the others of the account: tables that others refer to come first.
QString placeOf(const RowImage &row);

const AccountTable &accountTable(int index);
std::optional<int> tableNamed(const QString &name);

// The rows a thing has in one table: those whose `column` is its id.
struct ThingRows
{
    int table;
    QString column;
};
std::span<const ThingRows> rowsOf(Thing thing);

// Whether Purser found the row itself.
bool isFound(const RowImage &row);
// Whether two images of one row say the same, apart from what only ever grows.
bool isSame(const RowImage &one, const RowImage &other);

// A row's value in the column of this name.
QString textIn(const RowImage &row, QLatin1StringView column);

} // namespace purser
