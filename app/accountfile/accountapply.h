#pragma once

#include "app/accountfile/accountcontents.h"
#include "app/accountfile/accountsteps.h"
#include "app/model/draft.h"

#include <QCoro/QCoroTask>

#include <functional>
#include <optional>

namespace purser {

// What stands in the way of the steps, all of it, found before anything is changed: values their types refuse
// (InvalidInput), files that name what would be removed (InUse), a keychain that cannot be written, an account that may
// only be read. Secrets that are not given are in the steps themselves. `present` is what the steps were planned from.
QCoro::Task<QList<Error>> obstacles(
    Account &account, QList<AccountStep> steps, AccountContents present, QSet<Consent> consents);

struct AccountProgress
{
    qsizetype done = 0; // so many of the steps, from the first
    std::optional<Error> error = {}; // why the next one was not, if so
};

// Does the steps one after the other, each through the service that does it for a person too: whole or not at all, and
// as an action of its own that can be undone. Ends at the first that fails; what was done stays. `tell` hears how many
// are done.
QCoro::Task<AccountProgress> applySteps(
    Account &account, QList<AccountStep> steps, QSet<Consent> consents, std::function<void(qsizetype)> tell);

} // namespace purser
