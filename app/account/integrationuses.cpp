#include "app/account/integrationuses.h"

#include "app/account/integrations.h"
#include "app/model/freshid.h"
#include "app/model/namekey.h"
#include "app/storage/database.h"
#include "app/storage/integrationstore.h"
#include "app/storage/subscriptionstore.h"


using namespace Qt::Literals;

namespace purser {

namespace {

// A use under the integration's name, or under the name with the first free number behind it.
Result<Done> addUse(Connection &connection, const Integration &integration, const QString &subscriptionId)
{
    SubscriptionStore store(connection);
    const auto taken = store.usesOf(subscriptionId);
    if (!taken) {
        return std::unexpected(taken.error());
    }
    QStringList names;
    for (const SubscriptionIntegration &use : *taken) {
        names << nameKey(use.name);
    }
    QString name = integration.name;
    for (int number = 2; names.contains(nameKey(name)); ++number) {
        name = u"%1-%2"_s.arg(integration.name, QString::number(number));
    }
    return store.addUse({.id = freshId(),
        .subscriptionId = subscriptionId,
        .integrationId = integration.id,
        .name = name,
        .createdAt = QDateTime::currentDateTimeUtc()});
}

} // namespace

Result<Done> addUses(Connection &connection, const Integration &integration, const QStringList &subscriptionIds)
{
    const QSet<QString> each(subscriptionIds.cbegin(), subscriptionIds.cend());
    for (const QString &subscriptionId : each) {
        if (const auto added = addUse(connection, integration, subscriptionId); !added) {
            return added;
        }
    }
    return Done {};
}

QCoro::Task<Result<Integration>> Integrations::assign(QString id, QStringList subscriptionIds)
{
    const auto work = [id, subscriptionIds](Connection &connection) -> Result<Done> {
        const auto integration = IntegrationStore(connection).find(id);
        if (!integration) {
            return std::unexpected(integration.error());
        }
        return addUses(connection, *integration, subscriptionIds);
    };
    const Result<Done> assigned = co_await m_database.write(work);
    if (!assigned) {
        co_return std::unexpected(assigned.error());
    }
    co_return co_await reread(id);
}

} // namespace purser
