#pragma once

#include "app/model/dependent.h"
#include "app/model/integration.h"
#include "app/model/result.h"
#include "app/model/subscription.h"

#include <QCoro/QCoroTask>

namespace purser {

class Account;

// What the names on the command line mean. NoSuchThing says which of them means nothing.
QCoro::Task<Result<QList<Integration>>> integrationsNamed(Account &account, QStringList names); // each once
QCoro::Task<Result<QStringList>> subscriptionIds(Account &account, QStringList names);
QCoro::Task<Result<QStringList>> subscriptionIntegrationIds(
    Account &account, QString subscriptionId, QStringList names);
QCoro::Task<Result<QStringList>> projectIds(Account &account, QString subscriptionId, QStringList names);

// The one that is named, or all.
QCoro::Task<Result<QList<Subscription>>> subscriptionsNamed(Account &account, std::optional<QString> name);

} // namespace purser
