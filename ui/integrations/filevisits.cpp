#include "ui/integrations/filevisits.h"

#include "app/model/displaytext.h"
#include "app/model/sentences.h"
#include "app/workflow/projectscans.h"
#include "ui/subscriptions/dependencytext.h"

#include <utility>

namespace purser {

FileVisits::FileVisits(ProjectScans &scans, QWidget *window, QObject *parent)
    : QObject(parent), m_scans(scans), m_window(window)
{
    window->installEventFilter(this);
    connect(
        &scans, &ProjectScans::finished, this, [this](const QString &projectId, const Result<ScanOutcome> &outcome) {
            if (!m_awaited.remove(projectId)) {
                return;
            }
            if (!outcome) {
                emit failed(explanation(outcome.error()));
            }
            emit progressed(m_total - static_cast<int>(m_awaited.size()), m_total);
            if (m_awaited.isEmpty()) {
                m_total = 0;
                emit finished();
            }
        });
}

void FileVisits::open(const Dependency &dependency)
{
    const QString file = fileOf(dependency);
    if (m_open(file, dependency.line)) {
        m_visited << dependency.dependentId;
    } else {
        emit failed(tr("No program could open %1.").arg(displayText(file)));
    }
}

void FileVisits::rescan(const QStringList &projectIds)
{
    for (const QString &id : projectIds) {
        if (!m_awaited.contains(id)) {
            m_awaited << id;
            ++m_total;
        }
    }
    // Known in full first: a scan may answer at once.
    emit progressed(m_total - static_cast<int>(m_awaited.size()), m_total);
    for (const QString &id : projectIds) {
        m_scans.scan(id);
    }
}

bool FileVisits::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_window && event->type() == QEvent::WindowActivate && !m_visited.isEmpty()) {
        // Kept: whoever has changed a file is likely to do so again.
        rescan(m_visited.values());
    }
    return QObject::eventFilter(watched, event);
}

QStringList scannedProjects(const QList<Dependency> &dependencies)
{
    QSet<QString> projects;
    for (const Dependency &dependency : dependencies) {
        if (dependency.kind == Dependency::Kind::Project && dependency.origin == DependencyOrigin::Scan) {
            projects << dependency.dependentId;
        }
    }
    return projects.values();
}

} // namespace purser
