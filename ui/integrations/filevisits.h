#pragma once

#include "app/model/dependency.h"
#include "ui/subscriptions/fileopener.h"

#include <QObject>
#include <QSet>
#include <QStringList>

class QWidget;

namespace purser {

class ProjectScans;

// The files a person goes to change: shows them, and scans their projects again when the person is back in the window.
class FileVisits : public QObject
{
    Q_OBJECT

public:
    // `window` is where the person comes back to.
    FileVisits(ProjectScans &scans, QWidget *window, QObject *parent);

    void setFileOpener(const FileOpener &open) { m_open = open; }

    void open(const Dependency &dependency);
    void rescan(const QStringList &projectIds);
    bool isScanning() const { return !m_awaited.isEmpty(); }

signals:
    void progressed(int done, int total);
    void failed(const QString &text); // of one project or file; the others go on
    void finished(); // all are scanned

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    ProjectScans &m_scans;
    QWidget *m_window;
    FileOpener m_open = openOnDesktop;
    QSet<QString> m_visited; // projects whose files were shown
    QSet<QString> m_awaited; // projects under scan
    int m_total = 0;
};

// The projects of those that a scan found.
QStringList scannedProjects(const QList<Dependency> &dependencies);

} // namespace purser
