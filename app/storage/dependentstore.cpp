#include "app/storage/dependentstore.h"

#include "app/model/clock.h"
#include "app/model/freshid.h"
#include "app/model/namekey.h"
#include "app/storage/dependencyrows.h"
#include "app/storage/outcome.h"

using namespace Qt::Literals;

namespace purser {

namespace {

// One question for the rows themselves and one for what they use; `where` is a condition on d, the dependent.
struct Questions
{
    QString rows;
    QString uses;
};

Questions questions(const QString &where)
{
    return {.rows = u"SELECT d.id, d.kind, d.subscription_id, s.name, d.name, d.folder, p.scanned_at, d.created_at, "
                    "d.updated_at, COALESCE(p.notes, 0) FROM dependent d "
                    "JOIN subscription s ON s.id = d.subscription_id LEFT JOIN project_scan p ON p.project_id = d.id "_s
            % where % u" ORDER BY d.name_key"_s,
        .uses = u"SELECT d.id, y.id, u.id, u.name, y.origin, y.strength, y.file, y.line, y.place, y.applies, y.mention "
                "FROM dependent d JOIN dependency y ON y.dependent_id = d.id "
                "JOIN subscription_integration u ON u.id = y.subscription_integration_id "_s
            % where % u" ORDER BY u.name_key, y.file, y.line, y.id"_s};
}

const Questions byKind = questions(u"WHERE d.subscription_id = ? AND d.kind = ?"_s);
const Questions byId = questions(u"WHERE d.id = ?"_s);

Dependent dependentFrom(const Row &row)
{
    return {.id = row.text(0),
        .kind = dependentKindFromString(row.text(1)),
        .subscriptionId = row.text(2),
        .subscriptionName = row.text(3),
        .name = row.text(4),
        .folder = row.text(5),
        .scannedAt = row.time(6),
        .createdAt = row.time(7),
        .updatedAt = row.time(8),
        .notes = static_cast<int>(row.number(9))};
}

DependentUse useFrom(const Row &row)
{
    return {.id = row.text(1),
        .subscriptionIntegrationId = row.text(2),
        .subscriptionIntegrationName = row.text(3),
        .origin = originFromString(row.text(4)),
        .strength = strengthFromString(row.text(5)),
        .file = row.text(6),
        .line = static_cast<int>(row.number(7)),
        .where = row.text(8),
        .condition = row.text(9),
        .mention = row.text(10)};
}

Result<QList<Dependent>> load(Connection &connection, const Questions &questions, const QVariantList &bindings)
{
    QList<Dependent> all;
    QHash<QString, qsizetype> places;
    const auto take = [&](const Row &row) {
        places.insert(row.text(0), all.size());
        all.append(dependentFrom(row));
    };
    const auto takeUse = [&](const Row &row) { all[places.value(row.text(0))].uses.append(useFrom(row)); };
    auto done = connection.select(questions.rows, bindings, take);
    if (done) {
        done = connection.select(questions.uses, bindings, takeUse);
    }
    return done ? Result<QList<Dependent>>(all) : std::unexpected(done.error());
}

} // namespace

Result<QList<Dependent>> DependentStore::of(const QString &subscriptionId, DependentKind kind)
{
    return load(m_connection, byKind, {subscriptionId, toString(kind)});
}

Result<Dependent> DependentStore::find(const QString &id)
{
    return onlyOne(load(m_connection, byId, {id}), id);
}

Result<Dependent> DependentStore::findByName(const QString &subscriptionId, DependentKind kind, const QString &nameKey)
{
    const auto id =
        m_connection.selectText(u"SELECT id FROM dependent WHERE subscription_id = ? AND kind = ? AND name_key = ?"_s,
            {subscriptionId, toString(kind), nameKey});
    if (!id) {
        return std::unexpected(id.error());
    }
    return *id ? find(**id) : failure(ErrorKind::NoSuchThing, nameKey);
}

Result<Done> DependentStore::insert(const Dependent &dependent)
{
    const auto inserted = m_connection.run(
        u"INSERT INTO dependent (id, kind, subscription_id, name, name_key, folder, created_at, updated_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {dependent.id, toString(dependent.kind), dependent.subscriptionId, dependent.name, nameKey(dependent.name),
            dependent.folder, stored(dependent.createdAt), stored(dependent.updatedAt)});
    return inserted ? Result<Done>(Done {}) : std::unexpected(explained(inserted.error(), dependent));
}

Result<Done> DependentStore::update(const Dependent &dependent)
{
    const auto updated =
        m_connection.run(u"UPDATE dependent SET name = ?, name_key = ?, folder = ?, updated_at = ? WHERE id = ?"_s,
            {dependent.name, nameKey(dependent.name), dependent.folder, stored(dependent.updatedAt), dependent.id});
    return updated ? changedOne(updated, dependent.id) : std::unexpected(explained(updated.error(), dependent));
}

Result<Done> DependentStore::remove(const QString &id)
{
    return changedOne(m_connection.run(u"DELETE FROM dependent WHERE id = ?"_s, {id}), id);
}

Result<Done> DependentStore::setUses(const QString &id, const QStringList &subscriptionIntegrationIds)
{
    const auto before = find(id);
    if (!before) {
        return std::unexpected(before.error());
    }
    QStringList missing = subscriptionIntegrationIds;
    missing.removeDuplicates();
    for (const DependentUse &use : before->uses) {
        if (use.origin == DependencyOrigin::Hand && missing.removeAll(use.subscriptionIntegrationId) == 0) {
            if (const auto removed = removeUse(use.id); !removed) {
                return removed;
            }
        }
    }
    for (const QString &subscriptionIntegrationId : missing) {
        const auto added = m_connection.run(
            u"INSERT INTO dependency (id, dependent_id, subscription_integration_id, origin, strength, file, line, "
            "place, applies, mention, created_at) VALUES (?, ?, ?, 'hand', 'hard', '', 0, '', '', '', ?)"_s,
            {freshId(), id, subscriptionIntegrationId, stored(currentTime())});
        if (!added) {
            Error error = added.error();
            error.kind = error.kind == ErrorKind::InUse ? ErrorKind::NoSuchThing : error.kind;
            error.subject = subscriptionIntegrationId;
            return std::unexpected(error);
        }
    }
    return Done {};
}

Result<QString> DependentStore::ownerOf(const QString &useId)
{
    const auto id = m_connection.selectText(u"SELECT dependent_id FROM dependency WHERE id = ?"_s, {useId});
    if (!id) {
        return std::unexpected(id.error());
    }
    return *id ? Result<QString>(**id) : failure(ErrorKind::NoSuchThing, useId);
}

Result<Done> DependentStore::removeUse(const QString &useId)
{
    return changedOne(m_connection.run(u"DELETE FROM dependency WHERE id = ?"_s, {useId}), useId);
}

Error DependentStore::explained(const Error &error, const Dependent &dependent)
{
    if (error.kind == ErrorKind::InUse) {
        // A foreign key can only fail because there is no such subscription.
        return {.kind = ErrorKind::NoSuchThing, .subject = dependent.subscriptionId};
    }
    const auto twin = m_connection.selectText(
        u"SELECT name FROM dependent WHERE subscription_id = ? AND kind = ? AND name_key = ? AND id <> ?"_s,
        {dependent.subscriptionId, toString(dependent.kind), nameKey(dependent.name), dependent.id});
    return withTwin(error, dependent.name, twin);
}

} // namespace purser
