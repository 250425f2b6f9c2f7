#include "app/account/account.h"
#include "app/tools/purserctl/commands.h"
#include "app/tools/purserctl/dependencies.h"
#include "app/tools/purserctl/json.h"
#include "app/tools/purserctl/lookup.h"
#include "app/tools/purserctl/output.h"

#include <algorithm>

using namespace Qt::Literals;

namespace purser {

namespace {

using Details = SubscriptionIntegrationDetails;

ExitCode answer(const Result<Details> &saved, bool asJson)
{
    if (!saved) {
        return fail(saved.error());
    }
    if (asJson) {
        print(toJson(*saved));
    }
    return ExitCode::Done;
}

SubscriptionIntegrationDraft draftOf(const Details &details)
{
    return {.name = details.use.name,
        .integrationId = details.use.integrationId,
        .isForAllProjects = details.isForAllProjects,
        .projectIds = details.projectIds};
}

QCoro::Task<ExitCode> enable(Account &account, Subscription subscription, Request request)
{
    const Result<Integration> integration = co_await account.integrations().findByName(request.names.last());
    if (!integration) {
        co_return fail(integration.error());
    }
    const Result<QStringList> projects = co_await projectIds(account, subscription.id, request.projects);
    if (!projects) {
        co_return fail(projects.error());
    }
    SubscriptionIntegrationDraft draft;
    draft.name = request.newName.value_or(integration->name);
    draft.integrationId = integration->id;
    draft.isForAllProjects = projects->isEmpty();
    draft.projectIds = *projects;
    const Result<Details> enabled = co_await account.subscriptionIntegrations().enable(subscription.id, draft);
    co_return answer(enabled, request.asJson);
}

QCoro::Task<ExitCode> edit(Account &account, Details details, Request request)
{
    const Result<QStringList> projects = co_await projectIds(account, details.use.subscriptionId, request.projects);
    if (!projects) {
        co_return fail(projects.error());
    }
    SubscriptionIntegrationDraft draft = draftOf(details);
    draft.name = request.newName.value_or(draft.name);
    if (request.allProjects || !projects->isEmpty()) {
        draft.isForAllProjects = request.allProjects;
        draft.projectIds = *projects;
    }
    const Result<Details> edited = co_await account.subscriptionIntegrations().edit(details.use.id, draft);
    co_return answer(edited, request.asJson);
}

QCoro::Task<ExitCode> swap(Account &account, Details details, Request request)
{
    const Result<Integration> integration = co_await account.integrations().findByName(request.names.last());
    if (!integration) {
        co_return fail(integration.error());
    }
    SubscriptionIntegrationDraft draft = draftOf(details);
    draft.integrationId = integration->id;
    const Result<Details> swapped = co_await account.subscriptionIntegrations().edit(details.use.id, draft);
    const ExitCode code = answer(swapped, request.asJson);
    // The command is right, but the two integrations do not fit.
    const bool isOtherType = !swapped && std::ranges::any_of(swapped.error().issues, [](const FieldIssue &issue) {
        return issue.issue == Issue::OtherType;
    });
    co_return isOtherType ? ExitCode::Failed : code;
}

QCoro::Task<ExitCode> disable(Account &account, Details details, Request request)
{
    const Result<Done> removed = co_await account.subscriptionIntegrations().remove(details.use.id);
    if (removed) {
        co_return ExitCode::Done;
    }
    if (removed.error().kind == ErrorKind::InUse) {
        const Result<QList<Dependency>> dependencies =
            co_await account.subscriptionIntegrations().dependencies(details.use.id);
        if (!dependencies) {
            co_return fail(dependencies.error());
        }
        printDependencies(*dependencies, request.asJson);
    }
    co_return fail(removed.error());
}

} // namespace

QCoro::Task<ExitCode> runSubscriptionIntegrationCommand(Account &account, Request request)
{
    const Result<Subscription> subscription = co_await account.subscriptions().findByName(request.names.first());
    if (!subscription) {
        co_return fail(subscription.error());
    }
    if (request.verb == Request::Verb::Enable) {
        co_return co_await enable(account, *subscription, request);
    }
    const Result<Details> details =
        co_await account.subscriptionIntegrations().findByName(subscription->id, request.names.at(1));
    if (!details) {
        co_return fail(details.error());
    }
    switch (request.verb) {
    case Request::Verb::Swap:
        co_return co_await swap(account, *details, request);
    case Request::Verb::Disable:
        co_return co_await disable(account, *details, request);
    default:
        co_return co_await edit(account, *details, request);
    }
}

} // namespace purser
