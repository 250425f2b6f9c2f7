// What Integrations does with the verdicts of checks.
#include "app/account/integrations.h"
#include "app/storage/checkhistorystore.h"
#include "app/storage/database.h"
#include "app/storage/integrationstore.h"

namespace purser {

namespace {

struct Recorded
{
    QList<Integration> integrations = {}; // with their new last check
    QSet<QString> gone = {};
};

LastCheck lastCheckOf(const PastCheck &check, const std::optional<LastCheck> &before)
{
    LastCheck last {.verdict = check.verdict, .message = check.message, .at = check.at};
    if (check.verdict == Verdict::Accepted) {
        last.acceptedAt = check.at;
    } else if (before) {
        last.acceptedAt = before->acceptedAt;
    }
    return last;
}

Integration withCheck(Integration integration, const CheckReport &report)
{
    integration.lastCheck = lastCheckOf(pastCheck(report), integration.lastCheck);
    return integration;
}

Result<Done> record(Connection &connection, const FinishedCheck &finished, Recorded &recorded)
{
    IntegrationStore store(connection);
    const QString &id = finished.integration.id;
    const Result<Integration> present = store.find(id);
    if (!present) {
        if (present.error().kind != ErrorKind::NoSuchThing) {
            return std::unexpected(present.error());
        }
        recorded.gone << id;
        return Done {};
    }
    if (present->secretId != finished.integration.secretId || present->values != finished.integration.values) {
        return Done {};
    }
    const Integration checked = withCheck(*present, finished.report);
    Result<Done> done = store.recordCheck(id, *checked.lastCheck);
    if (done) {
        done = CheckHistoryStore(connection).append(id, pastCheck(finished.report));
    }
    recorded.integrations << checked;
    return done;
}

bool isReadOnly(const Error &error)
{
    return error.kind == ErrorKind::AccountReadOnly || error.kind == ErrorKind::AccountNewer;
}

} // namespace

QCoro::Task<Result<QList<Integration>>> Integrations::those(QStringList ids)
{
    // Each by itself as long as that is less than reading all of them.
    constexpr qsizetype few = 100;
    const auto rows = [ids](Connection &connection) -> Result<QList<Integration>> {
        IntegrationStore store(connection);
        QList<Integration> found;
        if (ids.size() > few) {
            Result<QList<Integration>> all = store.all();
            if (all) {
                const QSet<QString> wanted(ids.cbegin(), ids.cend());
                all->removeIf([&wanted](const Integration &each) { return !wanted.contains(each.id); });
            }
            return all;
        }
        for (const QString &id : ids) {
            const Result<Integration> one = store.find(id);
            if (one) {
                found << *one;
            } else if (one.error().kind != ErrorKind::NoSuchThing) {
                return std::unexpected(one.error());
            }
        }
        return found;
    };
    co_return co_await m_database.read(rows);
}

QCoro::Task<Result<QSet<QString>>> Integrations::recordChecks(QList<FinishedCheck> checks)
{
    const auto work = [checks](Connection &connection) -> Result<Recorded> {
        Recorded recorded;
        for (const FinishedCheck &finished : checks) {
            if (const auto done = record(connection, finished, recorded); !done) {
                return std::unexpected(done.error());
            }
        }
        return recorded;
    };
    Result<Recorded> recorded = co_await m_database.write(work);
    if (!recorded && isReadOnly(recorded.error())) {
        Recorded shown;
        for (const FinishedCheck &finished : checks) {
            shown.integrations << withCheck(finished.integration, finished.report);
        }
        recorded = shown;
    }
    if (!recorded) {
        co_return std::unexpected(recorded.error());
    }
    if (!recorded->integrations.isEmpty()) {
        emit checked(recorded->integrations);
    }
    co_return recorded->gone;
}

QCoro::Task<Result<QList<PastCheck>>> Integrations::history(QString id)
{
    const auto rows = [id](Connection &connection) { return CheckHistoryStore(connection).of(id); };
    co_return co_await m_database.read(rows);
}

} // namespace purser
