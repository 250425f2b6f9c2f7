#pragma once

#include "app/model/dependency.h"
#include "app/model/result.h"
#include "app/model/subscription.h"

#include <QCoro/QCoroTask>
#include <QObject>

namespace purser {

class Activity;
class Database;

// What subscriptions use. A name is unique in its subscription, as nameKey() compares.
class SubscriptionIntegrations : public QObject
{
    Q_OBJECT

public:
    SubscriptionIntegrations(Database &database, Activity &activity, QObject *parent = nullptr);

    QCoro::Task<Result<QList<SubscriptionIntegrationDetails>>> of(QString subscriptionId); // by name
    QCoro::Task<Result<SubscriptionIntegrationDetails>> find(QString id);
    QCoro::Task<Result<SubscriptionIntegrationDetails>> findByName(QString subscriptionId, QString name);

    // InvalidInput with issues at "name" (missing, taken, too long), "integration" (missing, gone) or "projects" (none
    // selected).
    QCoro::Task<Result<SubscriptionIntegrationDetails>> enable(
        QString subscriptionId, SubscriptionIntegrationDraft draft);

    // Name, permission, and the integration behind it: a swap is refused at "integration" with Issue::OtherType unless
    // the new one is of the same type.
    QCoro::Task<Result<SubscriptionIntegrationDetails>> edit(QString id, SubscriptionIntegrationDraft draft);

    // Everything that rests on it, the soft ones too.
    QCoro::Task<Result<QList<Dependency>>> dependencies(QString id);

    // InUse while something hard rests on it.
    QCoro::Task<Result<Done>> remove(QString id);

signals:
    void changed(); // one was enabled, edited, swapped or removed, or what rests on one changed

private:
    Database &m_database;
    Activity &m_activity;
};

} // namespace purser
