#include "app/storage/scanstore.h"

#include "app/model/freshid.h"
#include "app/storage/dependencyrows.h"
#include "app/storage/outcome.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::Literals;

namespace purser {

namespace {

// Kinds and problems are numbers there; what a newer program knows and this one does not is left out.
bool isKnown(const QJsonValue &number, auto last)
{
    return number.toInt(-1) >= 0 && number.toInt() <= static_cast<int>(last);
}

QString encode(const QList<Mention> &mentions)
{
    QJsonArray array;
    for (const Mention &mention : mentions) {
        array.append(QJsonArray {static_cast<int>(mention.kind), static_cast<int>(mention.strength), mention.text,
            mention.where, mention.condition, mention.line, mention.resource});
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QString encode(const QList<ScanNote> &notes)
{
    QJsonArray array;
    for (const ScanNote &note : notes) {
        array.append(QJsonArray {static_cast<int>(note.problem), note.line, note.argument});
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QList<Mention> decodeMentions(const QString &text)
{
    QList<Mention> mentions;
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue &value : array) {
        if (!isKnown(value[0], Mention::Kind::ResourceName) || !isKnown(value[1], Mention::Strength::Soft)) {
            continue;
        }
        mentions.append({.kind = static_cast<Mention::Kind>(value[0].toInt()),
            .strength = static_cast<Mention::Strength>(value[1].toInt()),
            .text = value[2].toString(),
            .where = value[3].toString(),
            .condition = value[4].toString(),
            .line = value[5].toInt(),
            .resource = value[6].toString()});
    }
    return mentions;
}

QList<ScanNote> decodeNotes(const QString &text)
{
    QList<ScanNote> notes;
    const QJsonArray array = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const QJsonValue &value : array) {
        if (!isKnown(value[0], ScanNote::Problem::SectionMismatch)) {
            continue;
        }
        notes.append({.problem = static_cast<ScanNote::Problem>(value[0].toInt()),
            .line = value[1].toInt(),
            .argument = value[2].toString()});
    }
    return notes;
}

} // namespace

Result<QList<ScannedFile>> ScanStore::files(const QString &projectId)
{
    QList<ScannedFile> files;
    const auto receive = [&files](const Row &row) {
        files.append({.path = row.text(0),
            .size = row.number(1),
            .modifiedAt = row.number(2),
            .reader = row.text(3),
            .mentions = decodeMentions(row.text(4)),
            .notes = decodeNotes(row.text(5))});
    };
    const auto done = m_connection.select(
        u"SELECT path, size, modified_at, reader, mentions, notes FROM scanned_file WHERE project_id = ? ORDER BY path"_s,
        {projectId}, receive);
    return done ? Result<QList<ScannedFile>>(files) : std::unexpected(done.error());
}

Result<Done> ScanStore::save(
    const QString &projectId, const QList<ScannedFile> &files, const QList<DependentUse> &uses, const QDateTime &at)
{
    const auto known = m_connection.selectText(u"SELECT id FROM dependent WHERE id = ?"_s, {projectId});
    if (!known || !*known) {
        return known ? failure(ErrorKind::NoSuchThing, projectId) : std::unexpected(known.error());
    }
    qsizetype notes = 0;
    for (const ScannedFile &file : files) {
        notes += file.notes.size();
    }
    auto done = onlyDone(m_connection.run(u"INSERT INTO project_scan (project_id, scanned_at, notes) VALUES (?, ?, ?) "
                                          "ON CONFLICT (project_id) DO UPDATE SET scanned_at = excluded.scanned_at, "
                                          "notes = excluded.notes"_s,
        {projectId, stored(at), notes}));
    if (done) {
        done = saveFiles(projectId, files);
    }
    return done ? saveUses(projectId, uses, at) : done;
}

Result<Done> ScanStore::saveFiles(const QString &projectId, const QList<ScannedFile> &files)
{
    if (const auto before = this->files(projectId); !before || *before == files) {
        return before ? Result<Done>(Done {}) : std::unexpected(before.error());
    }
    auto done = onlyDone(m_connection.run(u"DELETE FROM scanned_file WHERE project_id = ?"_s, {projectId}));
    for (const ScannedFile &file : files) {
        if (!done) {
            break;
        }
        done = onlyDone(
            m_connection.run(u"INSERT INTO scanned_file (project_id, path, size, modified_at, reader, mentions, notes) "
                             "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                {projectId, file.path, file.size, file.modifiedAt, file.reader, encode(file.mentions),
                    encode(file.notes)}));
    }
    return done;
}

Result<Done> ScanStore::saveUses(const QString &projectId, const QList<DependentUse> &uses, const QDateTime &at)
{
    auto done =
        onlyDone(m_connection.run(u"DELETE FROM dependency WHERE dependent_id = ? AND origin = 'scan'"_s, {projectId}));
    for (const DependentUse &use : uses) {
        if (!done) {
            break;
        }
        // Selected rather than bound, so that a subscription integration that is gone inserts nothing.
        done = onlyDone(m_connection.run(
            u"INSERT INTO dependency (id, dependent_id, subscription_integration_id, origin, strength, file, line, "
            "place, applies, mention, created_at) SELECT ?, d.id, u.id, 'scan', ?, ?, ?, ?, ?, ?, ? FROM dependent d "
            "JOIN subscription_integration u ON u.subscription_id = d.subscription_id WHERE d.id = ? AND u.id = ?"_s,
            {freshId(), toString(use.strength), use.file, use.line, use.where, use.condition, use.mention, stored(at),
                projectId, use.subscriptionIntegrationId}));
    }
    return done;
}

} // namespace purser
