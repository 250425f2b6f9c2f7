#pragma once

#include "app/model/activity.h"
#include "app/model/touched.h"
#include "app/storage/connection.h"

#include <QMap>

#include <utility>

namespace purser {

// The things of an account that are changed as one: each with its rows in several tables.
enum class Thing { Integration, Subscription, SubscriptionIntegration, Dependent };

// A row of one of the tables that things have rows in, column by column.
struct RowImage
{
    int table = 0; // in the order of accounttables.h
    QVariantList values = {};

    bool operator==(const RowImage &) const = default;
};

// Rows by table and key.
using RowImages = QMap<QString, RowImage>;

// What one action changed: enough to take it back.
struct RecordedChange
{
    Action action = {};
    QList<std::pair<Thing, QString>> things = {};
    RowImages before = {}; // only rows that differ
    RowImages after = {};

    bool isEmpty() const { return before.isEmpty() && after.isEmpty(); }
};

Touched touchedBy(const RecordedChange &change);

// The keychain's items that integrations name in these rows.
QSet<QString> secretIds(const RowImages &rows);

// Watches a transaction that changes things, so that it can be taken back and is written down.
class Recording
{
public:
    Recording(Connection &connection, RecordedChange &change) : m_connection(connection), m_change(change) { }

    Connection &connection() const { return m_connection; }

    // Call before a thing is changed, removed or added.
    Result<Done> touch(Thing thing, const QString &id);

    // The action's name for the history, where it is known only on the way.
    void setAction(const Action &action) { m_change.action = action; }

    // Notes what became of the things touched. Call it when all is done.
    Result<Done> finish();

    // Puts the rows back as they were before `change`. NotUndoable, with the action's subject, if they are no longer
    // what `change` left; InUse if something rests on what it added.
    Result<Done> takeBack(const RecordedChange &change);

private:
    bool isAsLeftBy(const RecordedChange &change) const;
    Result<Done> removeRow(const RowImage &row);
    Result<Done> insertRow(const RowImage &row);
    Result<Done> updateRow(const RowImage &row);

    Connection &m_connection;
    RecordedChange &m_change;
    QSet<QString> m_touched;
    RowImages m_before;
};

} // namespace purser
