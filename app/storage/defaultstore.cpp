#include "app/storage/defaultstore.h"

#include "app/model/clock.h"
#include "app/storage/outcome.h"

using namespace Qt::Literals;

namespace purser {

Result<QHash<QString, QDateTime>> DefaultStore::all()
{
    QHash<QString, QDateTime> marks;
    const auto receive = [&marks](const Row &row) { marks.insert(row.text(0), row.time(1)); };
    const auto done = m_connection.select(u"SELECT integration_id, marked_at FROM integration_default"_s, {}, receive);
    return done ? Result<QHash<QString, QDateTime>>(marks) : std::unexpected(done.error());
}

Result<Done> DefaultStore::mark(const QString &integrationId)
{
    const auto marked = m_connection.run(u"INSERT INTO integration_default (integration_id, marked_at) VALUES (?, ?) "
                                         "ON CONFLICT (integration_id) DO UPDATE SET marked_at = excluded.marked_at"_s,
        {integrationId, stored(currentTime())});
    const bool isUnknown = !marked && marked.error().kind == ErrorKind::InUse;
    return isUnknown ? failure(ErrorKind::NoSuchThing, integrationId) : onlyDone(marked);
}

Result<Done> DefaultStore::unmark(const QString &integrationId)
{
    return onlyDone(m_connection.run(u"DELETE FROM integration_default WHERE integration_id = ?"_s, {integrationId}));
}

} // namespace purser
