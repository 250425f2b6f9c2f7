#pragma once

#include "app/model/result.h"
#include "app/workflow/projectscans.h"

#include <QHash>
#include <QObject>

#include <optional>

namespace purser {

// What there is to say about the scans of this session, project by project: how far one is, or why it failed.
class ScanStates : public QObject
{
    Q_OBJECT

public:
    struct State
    {
        ScanProgress progress = {}; // of the one under way
        std::optional<ScanOutcome> outcome = {}; // of the last one
        std::optional<Error> error = {}; // of the last one
    };

    ScanStates(ProjectScans &scans, QObject *parent);

    void scan(const QString &projectId);
    void cancel(const QString &projectId);
    bool isScanning(const QString &projectId) const { return m_scans.isScanning(projectId); }
    State of(const QString &projectId) const { return m_states.value(projectId); }

signals:
    void changed(const QString &projectId);

private:
    ProjectScans &m_scans;
    QHash<QString, State> m_states;
};

// One line about the last scan: "Never scanned", "Scanning…", "Folder not found", "Today at 9:10 AM".
QString scanText(const ScanStates &states, const QString &projectId, const QString &folder, const QDateTime &scannedAt);

} // namespace purser
