#include "app/tools/purserctl/listfilter.h"

#include "app/model/clock.h"
#include "app/model/pastcheck.h"
#include "app/types/expiry.h"
#include "app/types/types.h"

#include <array>
#include <utility>

using namespace Qt::Literals;

namespace purser {

namespace {

bool isLastCheckFailing(const Integration &integration)
{
    return integration.lastCheck && isFailing(integration.lastCheck->verdict);
}

bool isNeverChecked(const Integration &integration)
{
    return !integration.lastCheck;
}

bool isUnassigned(const Integration &integration)
{
    return integration.uses.isEmpty();
}

bool isExpiringSoon(const Integration &integration)
{
    const IntegrationType *type = integrationType(integration.typeId);
    const auto ends = type ? expiry(*type, integration.values) : std::nullopt;
    return expiryState(ends, currentTime()) > Expiry::Later;
}

const std::array filters {
    std::pair {"failing"_L1, &isLastCheckFailing},
    std::pair {"never-checked"_L1, &isNeverChecked},
    std::pair {"unassigned"_L1, &isUnassigned},
    std::pair {"expires-soon"_L1, &isExpiringSoon},
};

} // namespace

QStringList listFilters()
{
    QStringList names;
    for (const auto &[name, passes] : filters) {
        names << name;
    }
    return names;
}

bool passesFilter(const Integration &integration, const QString &filter)
{
    for (const auto &[name, passes] : filters) {
        if (name == filter) {
            return passes(integration);
        }
    }
    return filter.isEmpty();
}

} // namespace purser
