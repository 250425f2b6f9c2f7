#include "app/account/account.h"
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
        rows << QStringList {subscription.name, QString::number(subscription.integrations)};
    }
    if (asJson) {
        print(documents);
    } else {
        printTable({u"NAME"_s, u"INTEGRATIONS"_s}, rows);
    }
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
QCoro::Task<ExitCode> changeSubscription(Account &account, Request request)
{
    const Result<Subscription> found = co_await account.subscriptions().findByName(request.names.first());
    if (!found) {
        co_return fail(found.error());
    }
    Result<Done> changed;
    if (request.verb == Request::Verb::SubscriptionRename) {
        changed = co_await account.subscriptions().rename(found->id, request.names.last());
    } else {
        changed = co_await account.subscriptions().remove(found->id);
    }
    co_return changed ? ExitCode::Done : fail(changed.error());
}

} // namespace

QCoro::Task<ExitCode> runSubscriptionCommand(Account &account, Request request)
{
    switch (request.verb) {
    case Request::Verb::SubscriptionAdd:
        return addSubscription(account, request);
    case Request::Verb::SubscriptionList:
        return listSubscriptions(account, request);
    default:
        return changeSubscription(account, request);
    }
}

} // namespace purser
