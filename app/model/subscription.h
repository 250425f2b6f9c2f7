#pragma once

#include <QDateTime>
#include <QString>
#include <QStringList>

namespace purser {

// An organisation that may use integrations.
struct Subscription
{
    QString id = {};
    QString name = {};
    QDateTime createdAt = {};
    QDateTime updatedAt = {};
    int integrations = 0; // how many subscription integrations it has
    int orphans = 0; // of these
    int projects = 0;
    int environments = 0;
    int images = 0;

    // It can be removed only when nothing is in it.
    bool isEmpty() const { return integrations + projects + environments + images == 0; }

    bool operator==(const Subscription &) const = default;
};

// The use of an integration by a subscription, under a name of its own.
struct SubscriptionIntegration
{
    QString id = {};
    QString subscriptionId = {};
    QString subscriptionName = {};
    QString integrationId = {}; // empty: the integration behind it is gone
    QString name = {};
    QDateTime createdAt = {};

    bool operator==(const SubscriptionIntegration &) const = default;

    bool isOrphan() const { return integrationId.isEmpty(); }
};

// A subscription integration with all that its subscription's settings show of it.
struct SubscriptionIntegrationDetails
{
    SubscriptionIntegration use = {};
    QString typeId = {}; // known also of an orphan: only one of the same type may take the place
    QString integrationName = {}; // empty for an orphan
    bool isForAllProjects = true;
    QStringList projectIds = {}; // who may use it, if not all projects
    QStringList projectNames = {}; // of these, in the same order
    QDateTime updatedAt = {};
    int projects = 0; // how many of each depend on it
    int environments = 0;
    int images = 0;

    bool operator==(const SubscriptionIntegrationDetails &) const = default;
};

// What a person says about a subscription integration.
struct SubscriptionIntegrationDraft
{
    QString name = {};
    QString integrationId = {};
    bool isForAllProjects = true;
    QStringList projectIds = {}; // ids; without meaning if all projects may use it
};

} // namespace purser
