#pragma once

#include <QDateTime>
#include <QString>

namespace purser {

// An organisation that may use integrations.
struct Subscription
{
    QString id = {};
    QString name = {};
    QDateTime createdAt = {};
    QDateTime updatedAt = {};
    int integrations = 0; // how many subscription integrations it has

    bool operator==(const Subscription &) const = default;
};

// The use of an integration by a subscription, under a name of its own.
struct SubscriptionIntegration
{
    QString id = {};
    QString subscriptionId = {};
    QString subscriptionName = {};
    QString integrationId = {};
    QString name = {};
    QDateTime createdAt = {};

    bool operator==(const SubscriptionIntegration &) const = default;
};

} // namespace purser
