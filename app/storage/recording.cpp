#include "app/storage/recording.h"

#include "app/storage/accounttables.h"
#include "app/storage/dependencyrows.h"
#include "app/storage/outcome.h"

#include <ranges>

using namespace Qt::Literals;

namespace purser {

namespace {

Result<Done> capture(Connection &connection, Thing thing, const QString &id, RowImages &rows)
{
    for (const ThingRows &which : rowsOf(thing)) {
        const AccountTable &table = accountTable(which.table);
        const auto take = [&](const Row &row) {
            RowImage image {.table = which.table};
            for (int column = 0; column < table.columns.size(); ++column) {
                image.values << row.value(column);
            }
            // A row belongs to two things where one refers to the other; the first look counts.
            if (const QString place = placeOf(image); !rows.contains(place)) {
                rows.insert(place, image);
            }
        };
        const QString sql =
            u"SELECT %1 FROM %2 WHERE %3 = ?"_s.arg(table.columns.join(u", "_s), table.name, which.column);
        if (const auto done = connection.select(sql, {id}, take); !done) {
            return done;
        }
    }
    return Done {};
}

// "id = ? AND …" for the key's columns.
QString keyCondition(const AccountTable &table)
{
    return table.columns.first(table.keyColumns).join(u" = ? AND "_s) % u" = ?"_s;
}

} // namespace

Result<Done> Recording::touch(Thing thing, const QString &id)
{
    const QString key = QString::number(static_cast<int>(thing)) % u'/' % id;
    if (m_touched.contains(key)) {
        return Done {};
    }
    m_touched << key;
    m_change.things << std::pair {thing, id};
    return capture(m_connection, thing, id, m_before);
}

Result<Done> Recording::finish()
{
    RowImages now;
    for (const auto &[thing, id] : std::as_const(m_change.things)) {
        if (const auto done = capture(m_connection, thing, id, now); !done) {
            return done;
        }
    }
    for (const auto &[place, row] : m_before.asKeyValueRange()) {
        if (!now.contains(place) || now.value(place) != row) {
            m_change.before.insert(place, row);
        }
    }
    for (const auto &[place, row] : now.asKeyValueRange()) {
        if (!m_before.contains(place) || m_before.value(place) != row) {
            m_change.after.insert(place, row);
        }
    }
    return Done {};
}

bool Recording::isAsLeftBy(const RecordedChange &change) const
{
    for (const auto &[place, row] : change.after.asKeyValueRange()) {
        const auto present = m_before.constFind(place);
        if (!isFound(row) && (present == m_before.constEnd() || !isSame(*present, row))) {
            return false;
        }
    }
    for (const auto &[place, row] : change.before.asKeyValueRange()) {
        if (!isFound(row) && !change.after.contains(place) && m_before.contains(place)) {
            return false;
        }
    }
    return true;
}

Result<Done> Recording::takeBack(const RecordedChange &change)
{
    m_change.action = change.action;
    for (const auto &[thing, id] : change.things) {
        if (const auto done = touch(thing, id); !done) {
            return done;
        }
    }
    if (!isAsLeftBy(change)) {
        return failure(ErrorKind::NotUndoable, change.action.subject);
    }
    Result<Done> done = Done {};
    for (const RowImage &row : std::ranges::reverse_view(change.after)) {
        if (done && !change.before.contains(placeOf(row))) {
            done = removeRow(row);
        }
    }
    for (const auto &[place, row] : change.before.asKeyValueRange()) {
        if (done) {
            done = change.after.contains(place) ? updateRow(row) : insertRow(row);
        }
    }
    if (!done && done.error().kind == ErrorKind::InvalidInput) {
        return failure(ErrorKind::NotUndoable, change.action.subject, done.error().detail);
    }
    if (!done && done.error().kind == ErrorKind::InUse) {
        done.error().subject = change.action.subject;
    }
    return done;
}

Result<Done> Recording::removeRow(const RowImage &row)
{
    const AccountTable &table = accountTable(row.table);
    if (table.name == "subscription_integration"_L1) {
        // What scans merely suspect goes with it, as when a person removes it.
        if (const auto removed = removeSoftDependencies(m_connection, row.values.first().toString()); !removed) {
            return removed;
        }
    }
    return onlyDone(m_connection.run(
        u"DELETE FROM %1 WHERE %2"_s.arg(table.name, keyCondition(table)), row.values.first(table.keyColumns)));
}

Result<Done> Recording::insertRow(const RowImage &row)
{
    const AccountTable &table = accountTable(row.table);
    const QString marks = QStringList(table.columns.size(), u"?"_s).join(u", "_s);
    const QString unlessThere = isFound(row) ? u" ON CONFLICT DO NOTHING"_s : QString();
    return onlyDone(m_connection.run(
        u"INSERT INTO %1 (%2) VALUES (%3)%4"_s.arg(table.name, table.columns.join(u", "_s), marks, unlessThere),
        row.values));
}

Result<Done> Recording::updateRow(const RowImage &row)
{
    if (isFound(row)) {
        return Done {};
    }
    const AccountTable &table = accountTable(row.table);
    QStringList assignments;
    QVariantList bindings;
    for (int column = table.keyColumns; column < table.columns.size(); ++column) {
        const QString &name = table.columns.at(column);
        if (name == table.counted) {
            assignments << u"%1 = %1 + 1"_s.arg(name);
        } else {
            assignments << u"%1 = ?"_s.arg(name);
            bindings << row.values.at(column);
        }
    }
    return onlyDone(
        m_connection.run(u"UPDATE %1 SET %2 WHERE %3"_s.arg(table.name, assignments.join(u", "_s), keyCondition(table)),
            bindings + row.values.first(table.keyColumns)));
}

} // namespace purser
