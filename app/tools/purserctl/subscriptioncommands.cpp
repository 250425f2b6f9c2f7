#include "app/account/account.h"
#include "app/model/displaytext.h"
#include "app/tools/purserctl/commands.h"
#include "app/tools/purserctl/json.h"
#include "app/tools/purserctl/output.h"

using namespace Qt::Literals;

namespace purser {

namespace {

void show(const QList<Subscription> &subscriptions, bool asJson)
{
    QJsonArray documents;
    QList<QStringList> rows;
    for (const Subscription &subscription : subscriptions) {
        documents << toJson(subscription);
        QStringList row {subscription.name};
        for (const int count :
            {subscription.integrations, subscription.projects, subscription.environments, subscription.images}) {
            row << QString::number(count);
        }
        rows << row;
    }
    if (asJson) {
        print(documents);
    } else {
        printTable({u"NAME"_s, u"INTEGRATIONS"_s, u"PROJECTS"_s, u"ENVIRONMENTS"_s, u"IMAGES"_s}, rows);
    }
}

QStringList rowOf(const SubscriptionIntegrationDetails &details)
{
    return {details.use.name, details.use.isOrphan() ? u"(deleted)"_s : details.integrationName, details.typeId,
        details.isForAllProjects ? u"all"_s : details.projectNames.join(u", "_s),
        QString::number(details.projects + details.environments + details.images)};
}

void complainOfOrphans(const QList<SubscriptionIntegrationDetails> &uses)
{
    for (const SubscriptionIntegrationDetails &details : uses) {
        if (details.use.isOrphan()) {
            complain(u"The integration behind “%1” is gone. Put another one of the type %2 in its place: "
                     "purserctl subscription swap %3 %1 INTEGRATION"_s.arg(displayText(details.use.name),
                         displayText(details.typeId), displayText(details.use.subscriptionName)));
        }
    }
}

QCoro::Task<ExitCode> showSubscription(Account &account, Subscription subscription, bool asJson)
{
    const Result<QList<SubscriptionIntegrationDetails>> uses =
        co_await account.subscriptionIntegrations().of(subscription.id);
    if (!uses) {
        co_return fail(uses.error());
    }
    QJsonArray documents;
    QList<QStringList> rows;
    for (const SubscriptionIntegrationDetails &details : *uses) {
        documents << toJson(details);
        rows << rowOf(details);
    }
    if (asJson) {
        QJsonObject document = toJson(subscription);
        document.insert(u"subscriptionIntegrations"_s, documents);
        print(document);
    } else {
        show({subscription}, asJson);
        print(QString());
        printTable({u"NAME"_s, u"INTEGRATION"_s, u"TYPE"_s, u"FOR PROJECTS"_s, u"USED BY"_s}, rows);
    }
    complainOfOrphans(*uses);
    co_return ExitCode::Done;
}

// What is in a subscription has to go before it.
ExitCode failToRemove(const Subscription &subscription, const Error &error, bool asJson)
{
    if (error.kind == ErrorKind::InUse) {
        show({subscription}, asJson);
    }
    return fail(error);
}

QCoro::Task<ExitCode> listSubscriptions(Account &account, Request request)
{
    const Result<QList<Subscription>> subscriptions = co_await account.subscriptions().all();
    if (!subscriptions) {
        co_return fail(subscriptions.error());
    }
    show(*subscriptions, request.asJson);
    co_return ExitCode::Done;
}

QCoro::Task<ExitCode> addSubscription(Account &account, Request request)
{
    const Result<Subscription> added = co_await account.subscriptions().add(request.names.first());
    if (!added) {
        co_return fail(added.error());
    }
    if (request.asJson) {
        print(toJson(*added));
    }
    co_return ExitCode::Done;
}

// The verbs that concern a subscription that is there.
QCoro::Task<ExitCode> runOnSubscription(Account &account, Request request)
{
    const Result<Subscription> found = co_await account.subscriptions().findByName(request.names.first());
    if (!found) {
        co_return fail(found.error());
    }
    if (request.verb == Request::Verb::Show) {
        co_return co_await showSubscription(account, *found, request.asJson);
    }
    if (request.verb == Request::Verb::Rename) {
        const Result<Done> renamed = co_await account.subscriptions().rename(found->id, request.names.last());
        co_return renamed ? ExitCode::Done : fail(renamed.error());
    }
    const Result<Done> removed = co_await account.subscriptions().remove(found->id);
    co_return removed ? ExitCode::Done : failToRemove(*found, removed.error(), request.asJson);
}

} // namespace

QCoro::Task<ExitCode> runSubscriptionCommand(Account &account, Request request)
{
    switch (request.verb) {
    case Request::Verb::Add:
        return addSubscription(account, request);
    case Request::Verb::List:
        return listSubscriptions(account, request);
    case Request::Verb::Enable:
    case Request::Verb::Edit:
    case Request::Verb::Swap:
    case Request::Verb::Disable:
        return runSubscriptionIntegrationCommand(account, request);
    default:
        return runOnSubscription(account, request);
    }
}

} // namespace purser
