#pragma once

#include "app/model/integration.h"
#include "app/types/integrationtype.h"

#include <QString>

namespace purser {

// An integration as the list keeps it: with what is needed to find and to sort it worked out once.
struct ListedIntegration
{
    Integration integration = {};
    const IntegrationType *type = nullptr; // nullptr if this program does not know it
    QString summary = {};
    QString nameKey = {};
    QString searchKey = {}; // name, user, host and subscriptions, as nameKey() folds them
    bool isSecretHere = true; // in this computer's keychain, as far as is known
    bool isChecking = false; // its registry is being asked
    std::optional<QDateTime> expires = {}; // when its credential ends, if that is known
};

ListedIntegration listed(const Integration &integration);

// What the list shows.
struct IntegrationFilter
{
    QString family = {};
    QString typeId = {};
    QString text = {}; // as nameKey() folds it
    bool failing = false;
    bool neverChecked = false;
    bool unassigned = false;
    bool expiresSoon = false;

    bool matches(const ListedIntegration &entry) const;
    bool isEmpty() const { return *this == IntegrationFilter {}; }
    bool operator==(const IntegrationFilter &) const = default;
};

bool isFailing(const ListedIntegration &entry); // also: its secret is not on this computer
bool isNeverChecked(const ListedIntegration &entry);
bool isUnassigned(const ListedIntegration &entry);
bool isExpiringSoon(const ListedIntegration &entry); // within 14 days, or already over

} // namespace purser
