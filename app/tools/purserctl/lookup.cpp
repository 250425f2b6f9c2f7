#include "app/tools/purserctl/lookup.h"

#include "app/account/account.h"

#include <algorithm>

namespace purser {

QCoro::Task<Result<QList<Integration>>> integrationsNamed(Account &account, QStringList names)
{
    QList<Integration> integrations;
    for (const QString &name : names) {
        const Result<Integration> found = co_await account.integrations().findByName(name);
        if (!found) {
            co_return std::unexpected(found.error());
        }
        const auto isIt = [&found](const Integration &other) { return other.id == found->id; };
        if (std::ranges::none_of(integrations, isIt)) {
            integrations << *found;
        }
    }
    co_return integrations;
}

QCoro::Task<Result<QStringList>> subscriptionIds(Account &account, QStringList names)
{
    QStringList ids;
    for (const QString &name : names) {
        const Result<Subscription> found = co_await account.subscriptions().findByName(name);
        if (!found) {
            co_return std::unexpected(found.error());
        }
        ids << found->id;
    }
    co_return ids;
}

QCoro::Task<Result<QStringList>> subscriptionIntegrationIds(Account &account, QString subscriptionId, QStringList names)
{
    QStringList ids;
    for (const QString &name : names) {
        const Result<SubscriptionIntegrationDetails> found =
            co_await account.subscriptionIntegrations().findByName(subscriptionId, name);
        if (!found) {
            co_return std::unexpected(found.error());
        }
        ids << found->use.id;
    }
    co_return ids;
}

QCoro::Task<Result<QStringList>> projectIds(Account &account, QString subscriptionId, QStringList names)
{
    QStringList ids;
    for (const QString &name : names) {
        const Result<Dependent> found =
            co_await account.dependents().findByName(subscriptionId, DependentKind::Project, name);
        if (!found) {
            co_return std::unexpected(found.error());
        }
        ids << found->id;
    }
    co_return ids;
}

QCoro::Task<Result<QList<Subscription>>> subscriptionsNamed(Account &account, std::optional<QString> name)
{
    if (!name) {
        co_return co_await account.subscriptions().all();
    }
    const Result<Subscription> found = co_await account.subscriptions().findByName(*name);
    if (!found) {
        co_return std::unexpected(found.error());
    }
    QList<Subscription> only;
    only << *found;
    co_return only;
}

} // namespace purser
