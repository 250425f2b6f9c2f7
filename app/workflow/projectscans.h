#pragma once

#include "app/model/dependent.h"
#include "app/model/result.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace purser {

class Account;

// How far a scan is.
struct ScanProgress
{
    qint64 entriesSeen = 0; // files and folders
    qint64 filesRead = 0;

    bool operator==(const ScanProgress &) const = default;
};

// What a scan came to.
struct ScanOutcome
{
    qint64 entriesSeen = 0;
    qint64 filesRead = 0;
    qint64 filesReused = 0; // unchanged since the last scan, and not read again
    qsizetype uses = 0; // of the subscription's integrations
    qsizetype notes = 0;

    bool operator==(const ScanOutcome &) const = default;
};

// Scans the folders of projects in the background, one after another, and saves what it finds with Dependents.
class ProjectScans : public QObject
{
    Q_OBJECT

public:
    explicit ProjectScans(Account &account, QObject *parent = nullptr);
    ~ProjectScans() override; // cancels the scan under way and waits for it: at most a moment

    // Queues a scan; nothing if one of this project is queued or under way.
    void scan(const QString &projectId);
    // Nothing that this scan found is saved.
    void cancel(const QString &projectId);
    bool isScanning(const QString &projectId) const;

signals:
    void progressed(const QString &projectId, const purser::ScanProgress &progress); // a few times a second
    // Error kinds: NoSuchThing (the project is gone), FolderMissing (also: it has none), FolderUnreadable, Cancelled,
    // and those of the account.
    void finished(const QString &projectId, const purser::Result<purser::ScanOutcome> &outcome);

private:
    struct Queue;
    void startNext();
    void finish(const QString &projectId, const Result<ScanOutcome> &outcome);

    const std::shared_ptr<Queue> m_queue; // a scan under way may outlive this object by a moment
    QTimer m_progress;
};

} // namespace purser
