#include "app/model/releaseplan.h"

#include <QSet>

namespace purser {

ReleasePlan planRelease(const QList<Dependency> &dependencies)
{
    QSet<QString> held; // the subscription integrations that files name
    for (const Dependency &dependency : dependencies) {
        if (dependency.blocks() && !dependency.isReleasable()) {
            held << dependency.subscriptionIntegrationId;
        }
    }
    ReleasePlan plan;
    for (const Dependency &dependency : dependencies) {
        const bool isHeld = dependency.kind == Dependency::Kind::SubscriptionIntegration
            && held.contains(dependency.subscriptionIntegrationId);
        if (dependency.isReleasable() && !isHeld) {
            plan.released << dependency;
        } else if (dependency.blocks()) {
            plan.kept << dependency;
        }
    }
    return plan;
}

} // namespace purser
