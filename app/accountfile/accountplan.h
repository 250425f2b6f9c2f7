#pragma once

#include "app/accountfile/accountsteps.h"

namespace purser {

// What has to be done to make one account like another, in an order in which nothing stands in the way of the next
// step; pure. Both documents are in order (see inOrder()).
//
// Things are known by their names. An integration or a subscription that is gone while exactly one other like it in
// everything but the name has come is renamed, and keeps its secret; every other new name is a removal and an addition.
// So is another type of the same integration, since secrets go with the type.
QList<AccountStep> planAccount(
    const AccountDocument &present, const AccountDocument &wanted, const SecretsByIntegration &given);

} // namespace purser
