#include "app/account/account.h"
#include "app/model/displaytext.h"
#include "app/model/releaseplan.h"
#include "app/model/sentences.h"
#include "app/tools/purserctl/commands.h"
#include "app/tools/purserctl/dependencies.h"
#include "app/tools/purserctl/integrationinput.h"
#include "app/tools/purserctl/json.h"
#include "app/tools/purserctl/listfilter.h"
#include "app/tools/purserctl/lookup.h"
#include "app/tools/purserctl/output.h"
#include "app/types/types.h"

using namespace Qt::Literals;

namespace purser {

namespace {

QStringList rowOf(const Integration &integration)
{
    const IntegrationType *type = integrationType(integration.typeId);
    QStringList subscriptions;
    for (const SubscriptionIntegration &use : integration.uses) {
        subscriptions << use.subscriptionName;
    }
    return {integration.name, integration.typeId, type ? summary(*type, integration.values) : QString(),
        subscriptions.join(u", "_s),
        integration.lastCheck ? toString(integration.lastCheck->verdict) : u"never checked"_s};
}

void complainOfWarnings(const QList<FieldIssue> &issues)
{
    for (const FieldIssue &issue : issues) {
        if (issue.weight == FieldIssue::Weight::Warning) {
            complain(sentence(issue));
        }
    }
}

// A subscription may use something else under the integration's name.
void complainOfOtherNames(const Integration &integration)
{
    for (const SubscriptionIntegration &use : integration.uses) {
        if (use.name != integration.name) {
            complain(u"In %1 it is named %2, since %3 is taken there."_s.arg(
                displayText(use.subscriptionName), displayText(use.name), displayText(integration.name)));
        }
    }
}

QCoro::Task<ExitCode> addIntegration(Account &account, Request request)
{
    Draft empty;
    empty.typeId = request.type;
    Result<Draft> draft = applyOptions(empty, request);
    if (!draft) {
        co_return fail(draft.error());
    }
    const Result<QStringList> subscriptions = co_await subscriptionIds(account, request.subscriptions);
    if (!subscriptions) {
        co_return fail(subscriptions.error());
    }
    draft->subscriptionIds = *subscriptions;
    const QString nobody;
    const Result<DraftInspection> inspection = co_await account.integrations().inspect(*draft, nobody);
    if (inspection) {
        complainOfWarnings(inspection->issues);
    }
    const Result<Integration> added = co_await account.integrations().add(*draft);
    if (!added) {
        co_return fail(added.error());
    }
    complainOfOtherNames(*added);
    if (request.asJson) {
        print(toJson(*added));
    }
    co_return ExitCode::Done;
}

QCoro::Task<ExitCode> editIntegration(Account &account, Integration integration, Request request)
{
    Draft before;
    before.name = integration.name;
    before.typeId = integration.typeId;
    before.values = integration.values;
    before.trusts = integration.trusts;
    const Result<Draft> draft = applyOptions(before, request);
    if (!draft) {
        co_return fail(draft.error());
    }
    const Result<DraftInspection> inspection = co_await account.integrations().inspect(*draft, integration.id);
    if (inspection) {
        complainOfWarnings(inspection->issues);
    }
    const Result<Integration> edited =
        co_await account.integrations().edit(integration.id, integration.revision, *draft);
    if (!edited) {
        co_return fail(edited.error());
    }
    if (request.asJson) {
        print(toJson(*edited));
    }
    co_return ExitCode::Done;
}

QCoro::Task<ExitCode> listDependencies(Account &account, Integration integration, bool asJson)
{
    const Result<QList<Dependency>> dependencies = co_await account.integrations().dependencies(integration.id);
    if (!dependencies) {
        co_return fail(dependencies.error());
    }
    printDependencies(*dependencies, asJson);
    co_return ExitCode::Done;
}

QCoro::Task<ExitCode> removeIntegration(Account &account, Integration integration, Request request)
{
    // The secret goes at once, too: without the keychain nothing is deleted.
    const ErrorKind keychain = errorKind(co_await account.keychainState());
    if (keychain != ErrorKind::None && integration.uses.isEmpty()) {
        co_return fail({.kind = keychain, .subject = integration.name});
    }
    const Result<Integration> removed = co_await account.integrations().remove(integration.id);
    if (removed) {
        co_return ExitCode::Done;
    }
    if (removed.error().kind == ErrorKind::InUse) {
        co_await listDependencies(account, integration, request.asJson);
    }
    co_return fail(removed.error());
}

QCoro::Task<ExitCode> releaseIntegration(Account &account, Integration integration, Request request)
{
    const Result<QList<Dependency>> before = co_await account.integrations().dependencies(integration.id);
    if (!before) {
        co_return fail(before.error());
    }
    const QList<Dependency> releasable = planRelease(*before).released;
    const Result<Done> released = co_await account.integrations().release(integration.id, releasable);
    if (!released) {
        co_return fail(released.error());
    }
    const Result<QList<Dependency>> left = co_await account.integrations().dependencies(integration.id);
    if (!left) {
        co_return fail(left.error());
    }
    printDependencies(*left, request.asJson);
    if (left->isEmpty()) {
        co_return ExitCode::Done;
    }
    complain(u"Files still name it. Change them, scan their projects, then release it again."_s);
    co_return ExitCode::InUse;
}

QCoro::Task<ExitCode> listIntegrations(Account &account, Request request)
{
    const Result<QList<Integration>> integrations = co_await account.integrations().all();
    if (!integrations) {
        co_return fail(integrations.error());
    }
    QJsonArray documents;
    QList<QStringList> rows;
    for (const Integration &integration : *integrations) {
        const bool isOfType = request.type.isEmpty() || integration.typeId == request.type;
        if (isOfType && passesFilter(integration, request.filter)) {
            documents << toJson(integration);
            rows << rowOf(integration);
        }
    }
    if (request.asJson) {
        print(documents);
    } else {
        printTable({u"NAME"_s, u"TYPE"_s, u"LOGIN"_s, u"SUBSCRIPTIONS"_s, u"STATUS"_s}, rows);
    }
    co_return ExitCode::Done;
}

// The verbs that concern one integration that is there.
QCoro::Task<ExitCode> runOnIntegration(Account &account, Request request)
{
    const Result<Integration> integration = co_await account.integrations().findByName(request.names.first());
    if (!integration) {
        co_return fail(integration.error());
    }
    switch (request.verb) {
    case Request::Verb::Edit:
        co_return co_await editIntegration(account, *integration, request);
    case Request::Verb::Remove:
        co_return co_await removeIntegration(account, *integration, request);
    case Request::Verb::Dependencies:
        co_return co_await listDependencies(account, *integration, request.asJson);
    case Request::Verb::Rights:
        co_return co_await showRights(account, *integration, request);
    case Request::Verb::Repositories:
        co_return co_await listRepositories(account, *integration, request);
    case Request::Verb::Tags:
        co_return co_await listTags(account, *integration, request);
    case Request::Verb::Release:
        co_return co_await releaseIntegration(account, *integration, request);
    case Request::Verb::Default:
        co_return co_await setDefault(account, *integration, request);
    case Request::Verb::History:
        co_return co_await showCheckHistory(account, integration->id, request.asJson);
    default:
        co_return co_await showIntegration(account, *integration, request.asJson);
    }
}

} // namespace

QCoro::Task<ExitCode> runIntegrationCommand(Account &account, Request request)
{
    switch (request.verb) {
    case Request::Verb::Add:
        return addIntegration(account, request);
    case Request::Verb::List:
        return listIntegrations(account, request);
    case Request::Verb::Check:
        return checkIntegrations(account, request);
    case Request::Verb::Export:
        return exportIntegrations(account, request);
    default:
        return runOnIntegration(account, request);
    }
}

} // namespace purser
