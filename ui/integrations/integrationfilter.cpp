#include "ui/integrations/integrationfilter.h"

#include "app/model/clock.h"
#include "app/model/namekey.h"
#include "app/model/pastcheck.h"
#include "app/types/expiry.h"
#include "app/types/types.h"

namespace purser {

ListedIntegration listed(const Integration &integration)
{
    ListedIntegration entry {.integration = integration, .type = integrationType(integration.typeId)};
    entry.summary = entry.type ? summary(*entry.type, integration.values) : QString();
    entry.expires = entry.type ? expiry(*entry.type, integration.values) : std::nullopt;
    entry.nameKey = nameKey(integration.name);
    QStringList found {integration.name, entry.summary};
    found << integration.values.values();
    for (const SubscriptionIntegration &use : integration.uses) {
        found << use.subscriptionName;
    }
    entry.searchKey = nameKey(found.join(u' '));
    return entry;
}

bool isFailing(const ListedIntegration &entry)
{
    const auto &check = entry.integration.lastCheck;
    return !entry.isSecretHere || (check && isFailing(check->verdict));
}

bool isNeverChecked(const ListedIntegration &entry)
{
    return !entry.integration.lastCheck.has_value();
}

bool isUnassigned(const ListedIntegration &entry)
{
    return entry.integration.uses.isEmpty();
}

bool isExpiringSoon(const ListedIntegration &entry)
{
    return entry.expires && expiryState(entry.expires, currentTime()) > Expiry::Later;
}

bool IntegrationFilter::matches(const ListedIntegration &entry) const
{
    const bool isOfType = (typeId.isEmpty() || entry.integration.typeId == typeId)
        && (family.isEmpty() || (entry.type && entry.type->family == family));
    if (!isOfType || (failing && !isFailing(entry)) || (neverChecked && !isNeverChecked(entry))
        || (unassigned && !isUnassigned(entry)) || (expiresSoon && !isExpiringSoon(entry))) {
        return false;
    }
    return text.isEmpty() || entry.searchKey.contains(text);
}

} // namespace purser
