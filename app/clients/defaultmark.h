#pragma once

#include "app/account/account.h"

#include <QCoro/QCoroTask>

namespace purser {

// Makes an integration the default of its registry, in the place of whichever was: the answer for tools where several
// are for a registry and neither subscription nor folder tells (see chooseForHelper()). Integrations::unmarkDefault()
// ends it. NoRegistry if its type has none. The account must be open and outlive the tasks.
QCoro::Task<Result<Done>> makeDefault(Account &account, QString integrationId);

// The ids of those that are, one a registry.
QCoro::Task<Result<QSet<QString>>> defaultIntegrations(Account &account);

} // namespace purser
