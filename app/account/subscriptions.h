#pragma once

#include "app/model/result.h"
#include "app/model/subscription.h"

#include <QCoro/QCoroTask>
#include <QObject>

namespace purser {

class Activity;
class Database;

// The subscriptions of the account. Every change is saved when its task answers, and announced by one signal.
class Subscriptions : public QObject
{
    Q_OBJECT

public:
    Subscriptions(Database &database, Activity &activity, QObject *parent = nullptr);

    QCoro::Task<Result<QList<Subscription>>> all(); // by name
    QCoro::Task<Result<Subscription>> find(QString id);
    QCoro::Task<Result<Subscription>> findByName(QString name);

    // InvalidInput with an issue of the field "name" if it is empty, taken or too long.
    QCoro::Task<Result<Subscription>> add(QString name);
    QCoro::Task<Result<Done>> rename(QString id, QString name);

    // ErrorKind::InUse while it has subscription integrations, projects, environments or images.
    QCoro::Task<Result<Done>> remove(QString id);

signals:
    void changed(); // one was added, renamed or removed, or how much is in one changed

private:
    Database &m_database;
    Activity &m_activity;
};

} // namespace purser
