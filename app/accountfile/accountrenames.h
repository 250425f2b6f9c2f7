#pragma once

#include "app/accountfile/accountdocument.h"

namespace purser {

// Old and new name of what is the same but for its name, where there is no doubt which became which; and of what is
// only spelled another way.
struct AccountRenames
{
    QList<std::pair<QString, QString>> integrations = {};
    QList<std::pair<QString, QString>> subscriptions = {};
};

// Finds them and puts the new names into `present`, which stays in order.
AccountRenames rename(AccountDocument &present, const AccountDocument &wanted);

} // namespace purser
