#pragma once

#include "app/model/integration.h"

#include <QList>

#include <optional>

namespace purser {

// What a deletion took away, so that it can be undone while the program runs.
struct Deletion
{
    std::optional<Integration> integration = {};
    QList<SubscriptionIntegration> released = {}; // uses that were released on the way

    bool isEmpty() const { return !integration && released.isEmpty(); }
};

} // namespace purser
