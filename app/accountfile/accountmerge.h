#pragma once

#include "app/accountfile/accountsteps.h"

namespace purser {

// Whose word holds where an account and a parcel differ.
enum class MergeChoice { Neither, Mine, Theirs };

struct AccountMerge
{
    AccountDocument wanted = {}; // what the account is to become; without meaning while there are conflicts
    SecretsByIntegration given = {}; // secrets to be stored on the way
    QList<AccountStep> conflicts = {}; // changes from mine to theirs; they stand for nothing to do
};

// Puts a parcel into an account; pure. What only one of them has is in the outcome, what both have alike stays, and
// what both have and differs is a conflict, of which the choice says how it ends. `secrets` are the account's own for
// the integrations that both have; a secret missing there is no conflict. A subscription integration without an
// integration behind it comes along with no parcel. Both documents are in order.
AccountMerge mergeParcel(const AccountDocument &account, const SecretsByIntegration &secrets,
    const AccountParcel &parcel, MergeChoice choice);

} // namespace purser
