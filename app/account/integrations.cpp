#include "app/account/integrations.h"

#include "app/account/secretkeeping.h"
#include "app/model/checksentences.h"
#include "app/model/fault.h"
#include "app/model/namekey.h"
#include "app/storage/database.h"
#include "app/storage/integrationstore.h"
#include "app/storage/subscriptionstore.h"

namespace purser {

Integrations::Integrations(Database &database, SecretKeeping &keeping, QObject *parent)
    : QObject(parent), m_database(database), m_keeping(keeping)
{
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

QCoro::Task<Result<Integration>> Integrations::reread(QString id)
{
    const Result<Integration> integration = co_await find(id);
    if (integration) {
        emit changed(*integration);
    }
    co_return integration;
}

QCoro::Task<Result<Integration>> Integrations::allow(QString id, Trust trust)
{
    const auto add = [id, trust](Connection &connection) -> Result<qint64> {
        IntegrationStore store(connection);
        auto integration = store.find(id);
        if (!integration) {
            return std::unexpected(integration.error());
        }
        if (integration->trusts.contains(trust)) {
            return integration->revision;
        }
        integration->trusts << trust;
        return store.update(*integration, integration->revision);
    };
    const Result<qint64> updated = co_await m_database.write(add);
    if (!updated) {
        co_return std::unexpected(updated.error());
    }
    co_return co_await reread(id);
}

QCoro::Task<Result<QList<Dependency>>> Integrations::dependencies(QString id)
{
    const auto rows = [id](Connection &connection) { return IntegrationStore(connection).dependencies(id); };
    co_return co_await m_database.read(rows);
}

QCoro::Task<Result<SubscriptionIntegration>> Integrations::release(Dependency dependency)
{
    const auto take = [dependency](Connection &connection) -> Result<SubscriptionIntegration> {
        SubscriptionStore store(connection);
        const auto use = store.findUse(dependency.id);
        if (!use) {
            return use;
        }
        const auto removed = store.removeUse(dependency.id);
        return removed ? use : std::unexpected(removed.error());
    };
    const Result<SubscriptionIntegration> use = co_await m_database.write(take);
    if (use) {
        co_await reread(use->integrationId);
    }
    co_return use;
}

QCoro::Task<Result<Integration>> Integrations::remove(QString id)
{
    // Dependencies are looked for in the transaction that deletes, so that none can appear in between.
    const auto take = [id](Connection &connection) -> Result<Integration> {
        IntegrationStore store(connection);
        const auto integration = store.find(id);
        if (!integration) {
            return integration;
        }
        auto removed = store.remove(id);
        if (removed) {
            removed = SecretKeeping::commit(connection, {}, integration->secretId);
        }
        if (!removed) {
            removed.error().subject = integration->name;
            return std::unexpected(removed.error());
        }
        return integration;
    };
    faultPoint("delete.D0");
    const Result<Integration> integration = co_await m_database.write(take);
    faultPoint("delete.D1");
    if (integration) {
        emit removed(id);
    }
    co_return integration;
}

QCoro::Task<Result<Done>> Integrations::undo(Deletion deletion)
{
    const auto restore = [deletion](Connection &connection) -> Result<Done> {
        if (deletion.integration) {
            auto back = IntegrationStore(connection).insert(*deletion.integration);
            if (back) {
                back = SecretKeeping::revive(connection, deletion.integration->secretId);
            }
            if (!back) {
                return back;
            }
        }
        for (const SubscriptionIntegration &use : deletion.released) {
            if (const auto back = SubscriptionStore(connection).addUse(use); !back) {
                return back;
            }
        }
        return Done {};
    };
    const Result<Done> restored = co_await m_database.write(restore);
    if (!restored) {
        co_return restored;
    }
    QString id;
    if (deletion.integration) {
        id = deletion.integration->id;
    } else if (!deletion.released.isEmpty()) {
        id = deletion.released.first().integrationId;
    }
    const Result<Integration> integration = co_await find(id);
    if (integration && deletion.integration) {
        emit added(*integration);
    } else if (integration) {
        emit changed(*integration);
    }
    co_return restored;
}

QCoro::Task<Result<Done>> Integrations::recordCheck(Integration checked, CheckReport report)
{
    LastCheck check {.verdict = report.verdict, .message = message(report), .at = report.at};
    if (report.verdict == Verdict::Accepted) {
        check.acceptedAt = report.at;
    }
    const auto record = [checked, check](Connection &connection) -> Result<Done> {
        IntegrationStore store(connection);
        const auto present = store.find(checked.id);
        if (!present) {
            return std::unexpected(present.error());
        }
        const bool isSame = present->secretId == checked.secretId && present->values == checked.values;
        return isSame ? store.recordCheck(checked.id, check) : Done {};
    };
    const Result<Done> recorded = co_await m_database.write(record);
    if (recorded) {
        co_await reread(checked.id);
    }
    co_return recorded;
}

} // namespace purser
