#include "app/account/integrationuses.h"

#include "app/account/integrations.h"
#include "app/account/perform.h"
#include "app/model/clock.h"
#include "app/model/freshid.h"
#include "app/model/namekey.h"
#include "app/storage/dependentstore.h"
#include "app/storage/integrationstore.h"
#include "app/storage/subscriptionintegrationstore.h"

using namespace Qt::Literals;

namespace purser {

namespace {

Result<Done> addUse(Recording &recording, const Integration &integration, const QString &subscriptionId)
{
    const auto name = freeUseName(recording.connection(), subscriptionId, integration.name);
    if (!name) {
        return std::unexpected(name.error());
    }
    const QDateTime now = currentTime();
    const SubscriptionIntegrationDetails details {.use = {.id = freshId(),
                                                      .subscriptionId = subscriptionId,
                                                      .integrationId = integration.id,
                                                      .name = *name,
                                                      .createdAt = now},
        .typeId = integration.typeId,
        .updatedAt = now};
    const auto touched = recording.touch(Thing::SubscriptionIntegration, details.use.id);
    return touched ? SubscriptionIntegrationStore(recording.connection()).insert(details) : touched;
}

// Gone already is as good as released.
Result<Done> unlessGone(const Result<Done> &removed)
{
    const bool isGone = !removed && removed.error().kind == ErrorKind::NoSuchThing;
    return isGone ? Result<Done>(Done {}) : removed;
}

Result<Done> touchAll(Recording &recording, const QList<Dependency> &dependencies)
{
    DependentStore store(recording.connection());
    for (const Dependency &dependency : dependencies) {
        if (!dependency.isReleasable()) {
            return failure(ErrorKind::InUse, dependency.subscriptionIntegration);
        }
        const bool isUse = dependency.kind == Dependency::Kind::SubscriptionIntegration;
        const Thing thing = isUse ? Thing::SubscriptionIntegration : Thing::Dependent;
        const auto owner = isUse ? Result<QString>(dependency.id) : store.ownerOf(dependency.id);
        if (!owner && owner.error().kind != ErrorKind::NoSuchThing) {
            return std::unexpected(owner.error());
        }
        if (const auto touched = owner ? recording.touch(thing, *owner) : Done {}; !touched) {
            return touched;
        }
    }
    return Done {};
}

Result<Done> releaseAll(Recording &recording, const QList<Dependency> &dependencies)
{
    auto done = touchAll(recording, dependencies);
    // First what rests on subscription integrations, then these.
    for (const bool areUses : {false, true}) {
        for (const Dependency &dependency : dependencies) {
            if (!done || (dependency.kind == Dependency::Kind::SubscriptionIntegration) != areUses) {
                continue;
            }
            done = unlessGone(areUses ? SubscriptionIntegrationStore(recording.connection()).remove(dependency.id)
                                      : DependentStore(recording.connection()).removeUse(dependency.id));
        }
    }
    return done;
}

} // namespace

Result<QString> freeUseName(Connection &connection, const QString &subscriptionId, const QString &name)
{
    const auto taken = SubscriptionIntegrationStore(connection).of(subscriptionId);
    if (!taken) {
        return std::unexpected(taken.error());
    }
    QSet<QString> keys;
    for (const SubscriptionIntegrationDetails &details : *taken) {
        keys << nameKey(details.use.name);
    }
    QString free = name;
    for (int number = 2; keys.contains(nameKey(free)); ++number) {
        free = u"%1-%2"_s.arg(name, QString::number(number));
    }
    return free;
}

Result<Done> addUses(Recording &recording, const Integration &integration, const QStringList &subscriptionIds)
{
    const QSet<QString> each(subscriptionIds.cbegin(), subscriptionIds.cend());
    for (const QString &subscriptionId : each) {
        if (const auto added = addUse(recording, integration, subscriptionId); !added) {
            return added;
        }
    }
    return Done {};
}

QCoro::Task<Result<Integration>> Integrations::assign(QString id, QStringList subscriptionIds)
{
    const auto work = [id, subscriptionIds](Recording &recording) -> Result<Integration> {
        IntegrationStore store(recording.connection());
        const auto integration = store.find(id);
        if (!integration) {
            return integration;
        }
        recording.setAction({.kind = Action::Kind::AssignIntegration,
            .subject = integration->name,
            .detail = QString::number(subscriptionIds.size())});
        const auto added = addUses(recording, *integration, subscriptionIds);
        return added ? store.find(id) : std::unexpected(added.error());
    };
    const Action unnamed;
    co_return co_await perform(m_database, m_activity, unnamed, work);
}

QCoro::Task<Result<Done>> Integrations::release(QString id, QList<Dependency> dependencies)
{
    const auto work = [id, dependencies](Recording &recording) -> Result<Done> {
        // An orphan's dependencies rest on no integration: they go by the subscription integration's name.
        QString subject = dependencies.isEmpty() ? QString() : dependencies.first().subscriptionIntegration;
        if (const auto integration = IntegrationStore(recording.connection()).find(id)) {
            subject = integration->name;
        }
        recording.setAction({.kind = Action::Kind::ReleaseDependencies,
            .subject = subject,
            .detail = QString::number(dependencies.size())});
        return releaseAll(recording, dependencies);
    };
    const Action unnamed;
    co_return co_await perform(m_database, m_activity, unnamed, work);
}

} // namespace purser
