#include "app/account/integrations.h"

#include "app/account/perform.h"
#include "app/account/secretkeeping.h"
#include "app/model/fault.h"
#include "app/model/namekey.h"
#include "app/storage/integrationstore.h"

namespace purser {

Integrations::Integrations(Database &database, Activity &activity, SecretKeeping &keeping, QObject *parent)
    : QObject(parent), m_database(database), m_activity(activity), m_keeping(keeping)
{
    connect(&activity, &Activity::performed, this, &Integrations::announce);
}

QCoro::Task<Result<QList<Integration>>> Integrations::all()
{
    const auto rows = [](Connection &connection) { return IntegrationStore(connection).all(); };
    co_return co_await m_database.read(rows);
}

QCoro::Task<Result<QList<Integration>>> Integrations::first(int count)
{
    const auto rows = [count](Connection &connection) { return IntegrationStore(connection).first(count); };
    co_return co_await m_database.read(rows);
}

QCoro::Task<Result<QList<Integration>>> Integrations::forHosts(QStringList secretHosts, QStringList typeIds)
{
    const auto rows = [secretHosts, typeIds](Connection &connection) {
        return IntegrationStore(connection).forHosts(secretHosts, typeIds);
    };
    co_return co_await m_database.read(rows);
}

QCoro::Task<Result<Integration>> Integrations::find(QString id)
{
    const auto row = [id](Connection &connection) { return IntegrationStore(connection).find(id); };
    co_return co_await m_database.read(row);
}

QCoro::Task<Result<Integration>> Integrations::findByName(QString name)
{
    const auto row = [name](Connection &connection) { return IntegrationStore(connection).findByName(nameKey(name)); };
    Result<Integration> found = co_await m_database.read(row);
    if (!found && found.error().kind == ErrorKind::NoSuchThing) {
        found.error().subject = name;
    }
    co_return found;
}

void Integrations::announce(const Touched &touched)
{
    for (const QString &id : touched.removedIntegrations) {
        emit removed(id);
    }
    // Read after the transaction, in the order of the database's thread: before whatever the caller reads next.
    const auto tell = [this](auto signal) {
        return [this, signal](const Result<Integration> &integration) {
            if (integration) {
                emit(this->*signal)(*integration);
            }
        };
    };
    for (const QString &id : touched.addedIntegrations) {
        QCoro::connect(find(id), this, tell(&Integrations::added));
    }
    for (const QString &id : touched.changedIntegrations) {
        QCoro::connect(find(id), this, tell(&Integrations::changed));
    }
}

QCoro::Task<Result<Integration>> Integrations::allow(QString id, Trust trust)
{
    const auto add = [id, trust](Recording &recording) -> Result<Integration> {
        IntegrationStore store(recording.connection());
        auto integration = store.find(id);
        if (!integration || integration->trusts.contains(trust)) {
            return integration;
        }
        recording.setAction({.kind = Action::Kind::AllowTrust, .subject = integration->name, .detail = trust.value});
        if (const auto touched = recording.touch(Thing::Integration, id); !touched) {
            return std::unexpected(touched.error());
        }
        integration->trusts << trust;
        const auto updated = store.update(*integration, integration->revision);
        return updated ? store.find(id) : std::unexpected(updated.error());
    };
    const Action unnamed;
    co_return co_await perform(m_database, m_activity, unnamed, add);
}

QCoro::Task<Result<QList<Dependency>>> Integrations::dependencies(QString id)
{
    const auto rows = [id](Connection &connection) { return IntegrationStore(connection).dependencies(id); };
    co_return co_await m_database.read(rows);
}

QCoro::Task<Result<Integration>> Integrations::remove(QString id, AskingTool tool)
{
    // Dependencies are looked for in the transaction that deletes, so that none can appear in between.
    const Action::Kind kind = tool.name.isEmpty() ? Action::Kind::DeleteIntegration : Action::Kind::DeleteByLogout;
    const auto take = [id, kind, name = tool.name](Recording &recording) -> Result<Integration> {
        IntegrationStore store(recording.connection());
        const auto integration = store.find(id);
        if (!integration) {
            return integration;
        }
        recording.setAction({.kind = kind, .subject = integration->name, .detail = name});
        auto removed = recording.touch(Thing::Integration, id);
        if (removed) {
            removed = store.remove(id);
        }
        if (removed) {
            removed = SecretKeeping::commit(recording.connection(), {}, integration->secretId);
        }
        if (!removed) {
            removed.error().subject = integration->name;
            return std::unexpected(removed.error());
        }
        return integration;
    };
    faultPoint("delete.D0");
    const Action unnamed;
    const Result<Integration> integration = co_await perform(m_database, m_activity, unnamed, take, tool.occasion);
    faultPoint("delete.D1");
    co_return integration;
}

} // namespace purser
