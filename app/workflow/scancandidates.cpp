#include "app/workflow/scancandidates.h"

#include "app/account/account.h"

namespace purser {

QCoro::Task<Result<QList<UseCandidate>>> candidatesOf(Account &account, QString subscriptionId)
{
    const auto details = co_await account.subscriptionIntegrations().of(subscriptionId);
    if (!details) {
        co_return std::unexpected(details.error());
    }
    QList<UseCandidate> candidates;
    for (const SubscriptionIntegrationDetails &one : *details) {
        FieldValues values;
        if (!one.use.isOrphan()) {
            const Result<Integration> integration = co_await account.integrations().find(one.use.integrationId);
            values = integration ? integration->values : values;
        }
        candidates << useCandidate(one.use.id, one.use.name, one.typeId, values);
    }
    co_return candidates;
}

QCoro::Task<QList<UseCandidate>> namedOf(Account &account, QStringList names)
{
    QList<UseCandidate> candidates;
    for (const QString &name : names) {
        const Result<Integration> integration = co_await account.integrations().findByName(name);
        if (integration) {
            candidates << useCandidate(integration->id, integration->name, integration->typeId, integration->values);
        }
    }
    co_return candidates;
}

} // namespace purser
