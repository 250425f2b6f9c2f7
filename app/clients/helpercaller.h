#pragma once

#include "app/account/account.h"
#include "app/clients/helperchoice.h"

#include <QCoro/QCoroTask>

namespace purser {

// What the account knows of a tool: of the subscription it names, else of the project in whose folder it was started
// (the deepest, where one lies in another) and what that may use. NoSuchThing: there is no subscription of that name.
// The account must be open and outlive the task.
QCoro::Task<Result<HelperCaller>> identifyCaller(Account &account, QString subscription, QString folder);

} // namespace purser
