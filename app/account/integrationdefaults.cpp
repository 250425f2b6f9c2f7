#include "app/account/integrations.h"
#include "app/account/perform.h"
#include "app/storage/defaultstore.h"
#include "app/storage/integrationstore.h"

namespace purser {

QCoro::Task<Result<QHash<QString, QDateTime>>> Integrations::defaults()
{
    const auto rows = [](Connection &connection) { return DefaultStore(connection).all(); };
    co_return co_await m_database.read(rows);
}

QCoro::Task<Result<Done>> Integrations::markDefault(QString id, QStringList insteadOf)
{
    const auto mark = [id, insteadOf](Recording &recording) -> Result<Done> {
        const auto integration = IntegrationStore(recording.connection()).find(id);
        if (!integration) {
            return std::unexpected(integration.error());
        }
        recording.setAction({.kind = Action::Kind::MarkDefault, .subject = integration->name});
        DefaultStore store(recording.connection());
        Result<Done> done = Done {};
        for (const QString &other : insteadOf) {
            done = done ? recording.touch(Thing::Integration, other) : done;
            done = done ? store.unmark(other) : done;
        }
        done = done ? recording.touch(Thing::Integration, id) : done;
        return done ? store.mark(id) : done;
    };
    const Action unnamed;
    co_return co_await perform(m_database, m_activity, unnamed, mark);
}

QCoro::Task<Result<Done>> Integrations::unmarkDefault(QString id)
{
    const auto unmark = [id](Recording &recording) -> Result<Done> {
        const auto integration = IntegrationStore(recording.connection()).find(id);
        if (!integration) {
            return std::unexpected(integration.error());
        }
        recording.setAction({.kind = Action::Kind::UnmarkDefault, .subject = integration->name});
        const auto touched = recording.touch(Thing::Integration, id);
        return touched ? DefaultStore(recording.connection()).unmark(id) : touched;
    };
    const Action unnamed;
    co_return co_await perform(m_database, m_activity, unnamed, unmark);
}

} // namespace purser
