#pragma once

#include "app/model/dependency.h"

namespace purser {

// What of the dependencies of an integration can be released in one go.
struct ReleasePlan
{
    QList<Dependency> released = {};
    // Of those that block: what files say, and the subscription integrations that this rests on.
    QList<Dependency> kept = {};
};

// `dependencies` are all that rest on the integration, or all of these that block its deletion.
ReleasePlan planRelease(const QList<Dependency> &dependencies);

} // namespace purser
