#include "app/storage/lastingchangestore.h"

#include "app/model/clock.h"
#include "app/storage/outcome.h"
#include "app/storage/recordedchangejson.h"

using namespace Qt::Literals;

namespace purser {

namespace {

constexpr int keptDays = 30;
constexpr int justSeconds = 10;

QVariant now()
{
    return stored(currentTime());
}

} // namespace

Result<Done> LastingChangeStore::keep(const QString &activityId, const RecordedChange &change, const QString &occasion)
{
    auto done = onlyDone(m_connection.run(u"DELETE FROM lasting_change WHERE kept_until <= ?"_s, {now()}));
    if (done) {
        done = onlyDone(m_connection.run(
            u"INSERT INTO lasting_change (activity_id, kept_until, occasion, content) VALUES (?, ?, ?, ?)"_s,
            {activityId, stored(currentTime().addDays(keptDays)), occasion,
                QString::fromUtf8(toJson(change))}));
    }
    const QSet<QString> left = secretIds(change.before) - secretIds(change.after);
    for (const QString &secretId : left) {
        if (done) {
            done =
                onlyDone(m_connection.run(u"INSERT INTO lasting_secret (secret_id, activity_id) VALUES (?, ?) "
                                          "ON CONFLICT (secret_id) DO UPDATE SET activity_id = excluded.activity_id"_s,
                    {secretId, activityId}));
        }
    }
    return done;
}

Result<RecordedChange> LastingChangeStore::find(const QString &activityId, const Action &action)
{
    const auto content = m_connection.selectText(
        u"SELECT content FROM lasting_change WHERE activity_id = ? AND kept_until > ?"_s, {activityId, now()});
    if (!content) {
        return std::unexpected(content.error());
    }
    if (!*content) {
        return failure(ErrorKind::NothingToUndo);
    }
    std::optional<RecordedChange> change = recordedChangeFromJson((*content)->toUtf8());
    if (!change) {
        return failure(ErrorKind::NotUndoable, action.subject);
    }
    change->action = action;
    return *change;
}

Result<std::optional<QString>> LastingChangeStore::latestAbout(const QString &subject)
{
    return m_connection.selectText(u"SELECT a.id FROM lasting_change c JOIN activity a ON a.id = c.activity_id "
                                   "WHERE a.subject = ? AND c.kept_until > ? ORDER BY a.number DESC LIMIT 1"_s,
        {subject, now()});
}

Result<bool> LastingChangeStore::wasJustDone(Action::Kind kind, const QString &occasion)
{
    const auto latest =
        m_connection.selectText(u"SELECT a.action FROM lasting_change c JOIN activity a ON a.id = c.activity_id "
                                "WHERE c.occasion = ? AND a.at > ? ORDER BY a.number DESC LIMIT 1"_s,
            {occasion, stored(currentTime().addSecs(-justSeconds))});
    return latest ? Result<bool>(*latest == toString(kind)) : std::unexpected(latest.error());
}

Result<Done> LastingChangeStore::forget(const QString &activityId)
{
    return onlyDone(m_connection.run(u"DELETE FROM lasting_change WHERE activity_id = ?"_s, {activityId}));
}

} // namespace purser
