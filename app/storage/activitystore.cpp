#include "app/storage/activitystore.h"

#include "app/model/freshid.h"
#include "app/model/loginname.h"

using namespace Qt::Literals;

namespace purser {

Result<Done> ActivityStore::append(const Action &action, ActivityEntry::Manner manner)
{
    // Numbered rather than ordered by time: clocks are set back.
    const auto number = m_connection.selectNumber(u"SELECT COALESCE(MAX(number), 0) + 1 FROM activity"_s);
    if (!number) {
        return std::unexpected(number.error());
    }
    const auto appended =
        m_connection.run(u"INSERT INTO activity (id, number, at, who, manner, action, subject, subscription, detail) "
                         "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
            {freshId(), *number, stored(QDateTime::currentDateTimeUtc()), loginName(), toString(manner),
                toString(action.kind), action.subject, action.subscription, action.detail});
    return appended ? Result<Done>(Done {}) : std::unexpected(appended.error());
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
                .detail = row.text(7)}});
    };
    const auto done = m_connection.select(
        u"SELECT id, at, who, manner, action, subject, subscription, detail FROM activity "
        "WHERE ? = '' OR number < (SELECT number FROM activity WHERE id = ?) ORDER BY number DESC LIMIT ?"_s,
        {before, before, count}, receive);
    return done ? Result<QList<ActivityEntry>>(entries) : std::unexpected(done.error());
}

} // namespace purser
