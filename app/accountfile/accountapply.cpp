#include "app/accountfile/accountapply.h"

#include "app/account/account.h"
#include "app/accountfile/accountdrafts.h"

using namespace Qt::Literals;

namespace purser {

namespace {

using Deed = AccountStep::Deed;
using Thing = AccountStep::Thing;

template <typename Value>
Result<Done> doneOr(const Result<Value> &result)
{
    return result ? Result<Done>(Done {}) : std::unexpected(result.error());
}

QCoro::Task<Result<Done>> applyToIntegration(Account &account, AccountStep step, QSet<Consent> consents)
{
    Integrations &integrations = account.integrations();
    const Draft draft = draftOf(step, consents);
    if (step.deed == Deed::Add) {
        const Result<Integration> added = co_await integrations.add(draft);
        co_return doneOr(added);
    }
    const Result<Integration> before = co_await integrations.findByName(step.name);
    if (!before) {
        co_return std::unexpected(before.error());
    }
    if (step.deed == Deed::Remove) {
        const Result<Integration> removed = co_await integrations.remove(before->id);
        co_return doneOr(removed);
    }
    const Result<Integration> edited = co_await integrations.edit(before->id, before->revision, draft);
    co_return doneOr(edited);
}

QCoro::Task<Result<Done>> applyToSubscription(Account &account, AccountStep step)
{
    Subscriptions &subscriptions = account.subscriptions();
    if (step.deed == Deed::Add) {
        const Result<Subscription> added = co_await subscriptions.add(step.newName);
        co_return doneOr(added);
    }
    const Result<Subscription> before = co_await subscriptions.findByName(step.name);
    if (!before) {
        co_return std::unexpected(before.error());
    }
    if (step.deed == Deed::Remove) {
        co_return co_await subscriptions.remove(before->id);
    }
    co_return co_await subscriptions.rename(before->id, step.newName);
}

// The ids of a subscription's projects.
QCoro::Task<Result<QStringList>> projectIds(Account &account, QString subscriptionId, QStringList names)
{
    QStringList ids;
    for (const QString &name : names) {
        const Result<Dependent> project =
            co_await account.dependents().findByName(subscriptionId, DependentKind::Project, name);
        if (!project) {
            co_return std::unexpected(project.error());
        }
        ids << project->id;
    }
    co_return ids;
}

QCoro::Task<Result<SubscriptionIntegrationDraft>> useDraft(Account &account, QString subscriptionId, AccountUse use)
{
    SubscriptionIntegrationDraft draft;
    draft.name = use.name;
    draft.isForAllProjects = use.isForAllProjects;
    if (!use.integration.isEmpty()) {
        const Result<Integration> integration = co_await account.integrations().findByName(use.integration);
        if (!integration) {
            co_return std::unexpected(integration.error());
        }
        draft.integrationId = integration->id;
    }
    const Result<QStringList> ids = co_await projectIds(account, subscriptionId, use.projects);
    if (!ids) {
        co_return std::unexpected(ids.error());
    }
    draft.projectIds = *ids;
    co_return draft;
}

QCoro::Task<Result<Done>> applyToUse(Account &account, QString subscriptionId, AccountStep step)
{
    SubscriptionIntegrations &uses = account.subscriptionIntegrations();
    SubscriptionIntegrationDraft draft;
    if (step.deed != Deed::Remove) {
        const Result<SubscriptionIntegrationDraft> made = co_await useDraft(account, subscriptionId, step.use);
        if (!made) {
            co_return std::unexpected(made.error());
        }
        draft = *made;
    }
    if (step.deed == Deed::Add) {
        const Result<SubscriptionIntegrationDetails> added = co_await uses.enable(subscriptionId, draft);
        co_return doneOr(added);
    }
    const Result<SubscriptionIntegrationDetails> before = co_await uses.findByName(subscriptionId, step.name);
    if (!before) {
        co_return std::unexpected(before.error());
    }
    if (step.deed == Deed::Remove) {
        co_return co_await uses.remove(before->use.id);
    }
    const Result<SubscriptionIntegrationDetails> edited = co_await uses.edit(before->use.id, draft);
    co_return doneOr(edited);
}

QCoro::Task<Result<Done>> applyToDependent(
    Account &account, QString subscriptionId, DependentKind kind, AccountStep step)
{
    Dependents &dependents = account.dependents();
    DependentDraft draft;
    draft.name = step.dependent.name;
    draft.folder = step.dependent.folder;
    for (const QString &name : step.dependent.uses) {
        const Result<SubscriptionIntegrationDetails> use =
            co_await account.subscriptionIntegrations().findByName(subscriptionId, name);
        if (!use) {
            co_return std::unexpected(use.error());
        }
        draft.subscriptionIntegrationIds << use->use.id;
    }
    if (step.deed == Deed::Add) {
        const Result<Dependent> added = co_await dependents.add(subscriptionId, kind, draft);
        co_return doneOr(added);
    }
    const Result<Dependent> before = co_await dependents.findByName(subscriptionId, kind, step.name);
    if (!before) {
        co_return std::unexpected(before.error());
    }
    if (step.deed == Deed::Remove) {
        co_return co_await dependents.remove(before->id);
    }
    const Result<Dependent> edited = co_await dependents.edit(before->id, draft);
    co_return doneOr(edited);
}

QCoro::Task<Result<Done>> applyStep(Account &account, AccountStep step, QSet<Consent> consents)
{
    if (step.thing == Thing::Integration) {
        co_return co_await applyToIntegration(account, step, consents);
    }
    if (step.thing == Thing::Subscription) {
        co_return co_await applyToSubscription(account, step);
    }
    const Result<Subscription> subscription = co_await account.subscriptions().findByName(step.subscription);
    if (!subscription) {
        co_return std::unexpected(subscription.error());
    }
    if (step.thing == Thing::SubscriptionIntegration) {
        co_return co_await applyToUse(account, subscription->id, step);
    }
    co_return co_await applyToDependent(account, subscription->id, dependentKindOf(step.thing), step);
}

} // namespace

QCoro::Task<AccountProgress> applySteps(
    Account &account, QList<AccountStep> steps, QSet<Consent> consents, std::function<void(qsizetype)> tell)
{
    AccountProgress progress;
    for (const AccountStep &step : steps) {
        const Result<Done> done = co_await applyStep(account, step, consents);
        if (!done) {
            progress.error = done.error();
            co_return progress;
        }
        ++progress.done;
        tell(progress.done);
    }
    co_return progress;
}

} // namespace purser
