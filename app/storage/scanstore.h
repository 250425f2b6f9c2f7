#pragma once

#include "app/model/dependent.h"
#include "app/storage/connection.h"

namespace purser {

// What scans found in projects, as rows.
class ScanStore
{
public:
    explicit ScanStore(Connection &connection) : m_connection(connection) { }

    // By path.
    Result<QList<ScannedFile>> files(const QString &projectId);

    // Replaces everything that scans found of the project. Uses of subscription integrations that are gone, or belong
    // to another subscription, are left out. NoSuchThing if the project is gone.
    Result<Done> save(const QString &projectId, const QList<ScannedFile> &files, const QList<DependentUse> &uses,
        const QDateTime &at);

private:
    Result<Done> saveFiles(const QString &projectId, const QList<ScannedFile> &files);
    Result<Done> saveUses(const QString &projectId, const QList<DependentUse> &uses, const QDateTime &at);

    Connection &m_connection;
};

} // namespace purser
