#include "app/accountfile/accountcontents.h"

#include "app/account/account.h"
#include "app/types/types.h"

#include <QSet>

namespace purser {

namespace {

AccountIntegration describe(const Integration &integration)
{
    AccountIntegration described {.name = integration.name,
        .typeId = integration.typeId,
        .keychain = QStringList(),
        .trusts = integration.trusts};
    if (const IntegrationType *type = integrationType(integration.typeId)) {
        for (const Field &field : type->fields) {
            if (!field.isSecret() && integration.values.contains(field.id)) {
                described.fields.insert(field.id, integration.values.value(field.id));
            }
        }
        described.keychain = storedSecrets(*type, integration);
    }
    return described;
}

AccountUse describe(const SubscriptionIntegrationDetails &details)
{
    return {.name = details.use.name,
        .integration = details.integrationName,
        .isForAllProjects = details.isForAllProjects,
        .projects = details.projectNames};
}

AccountDependent describe(const Dependent &dependent)
{
    AccountDependent described {.name = dependent.name, .folder = dependent.folder};
    for (const DependentUse &use : dependent.uses) {
        if (use.origin == DependencyOrigin::Hand) {
            described.uses << use.subscriptionIntegrationName;
        }
    }
    return described;
}

QCoro::Task<Result<AccountSubscription>> readSubscription(Account &account, Subscription subscription)
{
    AccountSubscription described {.name = subscription.name};
    const Result<QList<SubscriptionIntegrationDetails>> uses =
        co_await account.subscriptionIntegrations().of(subscription.id);
    if (!uses) {
        co_return std::unexpected(uses.error());
    }
    for (const SubscriptionIntegrationDetails &use : *uses) {
        described.uses << describe(use);
    }
    for (const DependentKind kind : allDependentKinds) {
        const Result<QList<Dependent>> dependents = co_await account.dependents().of(subscription.id, kind);
        if (!dependents) {
            co_return std::unexpected(dependents.error());
        }
        for (const Dependent &dependent : *dependents) {
            described.dependents(kind) << describe(dependent);
        }
    }
    co_return described;
}

} // namespace

QCoro::Task<Result<AccountContents>> readAccount(Account &account)
{
    AccountContents contents;
    const Result<QList<Integration>> integrations = co_await account.integrations().all();
    if (!integrations) {
        co_return std::unexpected(integrations.error());
    }
    for (const Integration &integration : *integrations) {
        contents.document.integrations << describe(integration);
        contents.integrations.insert(nameKey(integration.name), integration);
    }
    const Result<QList<Subscription>> subscriptions = co_await account.subscriptions().all();
    if (!subscriptions) {
        co_return std::unexpected(subscriptions.error());
    }
    for (const Subscription &subscription : *subscriptions) {
        const Result<AccountSubscription> described = co_await readSubscription(account, subscription);
        if (!described) {
            co_return std::unexpected(described.error());
        }
        contents.document.subscriptions << *described;
    }
    contents.document = inOrder(contents.document);
    co_return contents;
}

QCoro::Task<Result<AccountSecrets>> readSecrets(Account &account, QList<Integration> integrations)
{
    AccountSecrets read;
    for (const Integration &integration : integrations) {
        if (integration.secretId.isEmpty()) {
            continue;
        }
        // Elsewhere the secret would be bound to what the row says now.
        const IntegrationType *type = integrationType(integration.typeId);
        if (!type || secretHost(*type, integration.values) != integration.secretHost) {
            co_return failure(ErrorKind::SecretForOtherHost, integration.name);
        }
        const Result<SecretValues> secrets = co_await account.credentials().secretsOf(integration);
        if (secrets) {
            read.secrets.insert(nameKey(integration.name), *secrets);
        } else if (secrets.error().kind == ErrorKind::SecretAbsent) {
            read.absent << integration.name;
        } else {
            co_return std::unexpected(secrets.error());
        }
    }
    co_return read;
}

} // namespace purser
