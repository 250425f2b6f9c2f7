#pragma once

#include <QSet>
#include <QString>

namespace purser {

// Which things of the account a change concerns, by their ids.
struct Touched
{
    QSet<QString> addedIntegrations = {};
    QSet<QString> changedIntegrations = {}; // also: what uses them
    QSet<QString> removedIntegrations = {};
    bool hasSubscriptions = false; // they, or how much is in them
    bool hasSubscriptionIntegrations = false; // they, or what rests on them
    bool hasDependents = false;
};

} // namespace purser
