#pragma once

#include <QString>

namespace purser {

// One thing that uses an integration and so blocks its deletion.
struct Dependency
{
    enum class Kind { SubscriptionIntegration };

    Kind kind = Kind::SubscriptionIntegration;
    QString id = {}; // of the thing that depends
    QString subscription = {}; // whose it is
    QString name = {};

    bool operator==(const Dependency &) const = default;
};

} // namespace purser
