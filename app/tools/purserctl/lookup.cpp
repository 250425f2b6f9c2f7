#include "app/tools/purserctl/lookup.h"

#include "app/account/account.h"

namespace purser {

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
