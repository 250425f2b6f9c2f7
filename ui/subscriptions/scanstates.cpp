#include "ui/subscriptions/scanstates.h"

#include "ui/widgets/timetext.h"

namespace purser {

ScanStates::ScanStates(ProjectScans &scans, QObject *parent) : QObject(parent), m_scans(scans)
{
    connect(&scans, &ProjectScans::progressed, this, [this](const QString &id, const ScanProgress &progress) {
        m_states[id].progress = progress;
        emit changed(id);
    });
    connect(&scans, &ProjectScans::finished, this, [this](const QString &id, const Result<ScanOutcome> &outcome) {
        State &state = m_states[id];
        state = {};
        if (outcome) {
            state.outcome = *outcome;
        } else if (outcome.error().kind != ErrorKind::Cancelled) {
            state.error = outcome.error();
        }
        emit changed(id);
    });
}

void ScanStates::scan(const QString &projectId)
{
    m_scans.scan(projectId);
    emit changed(projectId);
}

void ScanStates::cancel(const QString &projectId)
{
    m_scans.cancel(projectId);
    emit changed(projectId);
}

QString scanText(const ScanStates &states, const QString &projectId, const QString &folder, const QDateTime &scannedAt)
{
    if (states.isScanning(projectId)) {
        return ScanStates::tr("Scanning…");
    }
    if (folder.isEmpty()) {
        return ScanStates::tr("No folder");
    }
    if (const auto error = states.of(projectId).error) {
        switch (error->kind) {
        case ErrorKind::FolderMissing:
            return ScanStates::tr("Folder not found");
        case ErrorKind::FolderUnreadable:
            return ScanStates::tr("Folder not readable");
        default:
            return ScanStates::tr("Scan failed");
        }
    }
    return scannedAt.isValid() ? calendarText(scannedAt) : ScanStates::tr("Never scanned");
}

} // namespace purser
