#pragma once

#include "app/model/result.h"
#include "app/workflow/usecandidate.h"

#include <QCoro/QCoroTask>

namespace purser {

class Account;

// What the files of a subscription's projects can mean: its subscription integrations, by their ids.
QCoro::Task<Result<QList<UseCandidate>>> candidatesOf(Account &account, QString subscriptionId);

// Those integrations of the account that have one of these names.
QCoro::Task<QList<UseCandidate>> namedOf(Account &account, QStringList names);

} // namespace purser
