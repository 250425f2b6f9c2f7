#pragma once

#include "app/model/dependency.h"
#include "app/model/result.h"

#include <QCoro/QCoroTask>
#include <QObject>

namespace purser {

class Activity;
class Database;

// The projects, environments and images of the subscriptions.
class Dependents : public QObject
{
    Q_OBJECT

public:
    Dependents(Database &database, Activity &activity, QObject *parent = nullptr);

    QCoro::Task<Result<QList<Dependent>>> of(QString subscriptionId, DependentKind kind); // by name
    QCoro::Task<Result<Dependent>> find(QString id);
    QCoro::Task<Result<Dependent>> findByName(QString subscriptionId, DependentKind kind, QString name);

    // InvalidInput with issues at "name" (missing, taken, too long), "folder" (not an absolute path) or
    // "subscriptionIntegrations" (not one of its subscription).
    QCoro::Task<Result<Dependent>> add(QString subscriptionId, DependentKind kind, DependentDraft draft);
    // What a scan found stays as it is.
    QCoro::Task<Result<Dependent>> edit(QString id, DependentDraft draft);
    // With everything it uses. No file is touched.
    QCoro::Task<Result<Done>> remove(QString id);

    // What the last scan of a project read, and what there was to look at. One without a path speaks of the whole folder.
    QCoro::Task<Result<QList<ScannedFile>>> scannedFiles(QString projectId);

    // Replaces what scans found of a project so far by `files` and `uses`, whose ids and names are filled in here. Uses
    // of subscription integrations that are gone meanwhile are left out. Not an action of a person: nothing to undo.
    QCoro::Task<Result<Done>> saveScan(QString projectId, QList<ScannedFile> files, QList<DependentUse> uses);

signals:
    void changed(); // one was added, edited or removed, or a scan found something else

private:
    Database &m_database;
    Activity &m_activity;
};

} // namespace purser
