#include "app/storage/activitystore.h"

#include "app/model/clock.h"
#include "app/model/freshid.h"
#include "app/model/loginname.h"

using namespace Qt::Literals;

namespace purser {

Result<QString> ActivityStore::append(const Action &action, ActivityEntry::Manner manner)
{
    // Numbered rather than ordered by time: clocks are set back.
    const auto number = m_connection.selectNumber(u"SELECT COALESCE(MAX(number), 0) + 1 FROM activity"_s);
    if (!number) {
        return std::unexpected(number.error());
    }
    const QString id = freshId();
    const auto appended =
        m_connection.run(u"INSERT INTO activity (id, number, at, who, manner, action, subject, subscription, detail) "
                         "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {id, *number, stored(currentTime()), loginName(), toString(manner), toString(action.kind),
                action.subject, action.subscription, action.detail});
    return appended ? Result<QString>(id) : std::unexpected(appended.error());
}

Result<QList<ActivityEntry>> ActivityStore::entries(const QString &before, int count)
{
    QList<ActivityEntry> entries;
    const auto receive = [&entries](const Row &row) {
        entries.append({.id = row.text(0),
            .at = row.time(1),
            .who = row.text(2),
            .manner = mannerFromString(row.text(3)),
            .action = {.kind = actionKindFromString(row.text(4)),
                .subject = row.text(5),
                .subscription = row.text(6),
                .detail = row.text(7)},
            .undoableUntil = row.time(8)});
    };
    const auto done = m_connection.select(
        u"SELECT id, at, who, manner, action, subject, subscription, detail, kept_until FROM activity "
        "LEFT JOIN lasting_change ON activity_id = id AND kept_until > ? WHERE ? = '' OR number < (SELECT number FROM activity WHERE id = ?) ORDER BY number DESC LIMIT ?"_s,
        {stored(currentTime()), before, before, count}, receive);
    return done ? Result<QList<ActivityEntry>>(entries) : std::unexpected(done.error());
}

Result<Action> ActivityStore::action(const QString &id)
{
    Result<Action> action = failure(ErrorKind::NothingToUndo);
    const auto receive = [&action](const Row &row) {
        action = Action {.kind = actionKindFromString(row.text(0)),
            .subject = row.text(1),
            .subscription = row.text(2),
            .detail = row.text(3)};
    };
    const auto done = m_connection.select(
        u"SELECT action, subject, subscription, detail FROM activity WHERE id = ?"_s, {id}, receive);
    return done ? action : std::unexpected(done.error());
}

} // namespace purser
