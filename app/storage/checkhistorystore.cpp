#include "app/storage/checkhistorystore.h"

#include "app/storage/outcome.h"

using namespace Qt::Literals;

namespace purser {

Result<Done> CheckHistoryStore::append(const QString &integrationId, const PastCheck &check)
{
    const auto last =
        m_connection.selectNumber(u"SELECT MAX(number) FROM check_history WHERE integration_id = ?"_s, {integrationId});
    if (!last) {
        return std::unexpected(last.error());
    }
    const auto inserted =
        m_connection.run(u"INSERT INTO check_history (integration_id, number, checked_at, verdict, cause, message, "
                         "milliseconds) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
            {integrationId, *last + 1, stored(check.at), toString(check.verdict), check.cause, check.message,
                check.milliseconds});
    if (!inserted) {
        return std::unexpected(inserted.error());
    }
    return onlyDone(m_connection.run(
        u"DELETE FROM check_history WHERE integration_id = ? AND number <= ?"_s, {integrationId, *last + 1 - kept}));
}

Result<QList<PastCheck>> CheckHistoryStore::of(const QString &integrationId)
{
    QList<PastCheck> checks;
    const auto take = [&checks](const Row &row) {
        checks.append({.verdict = verdictFromString(row.text(1)).value_or(Verdict::NotProven),
            .cause = row.text(2),
            .message = row.text(3),
            .at = row.time(0),
            .milliseconds = row.number(4)});
    };
    const auto done = m_connection.select(u"SELECT checked_at, verdict, cause, message, milliseconds "
                                          "FROM check_history WHERE integration_id = ? ORDER BY number DESC"_s,
        {integrationId}, take);
    if (!done) {
        return std::unexpected(done.error());
    }
    return checks;
}

} // namespace purser
