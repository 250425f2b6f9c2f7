#pragma once

#include "app/model/mention.h"
#include "app/model/result.h"

#include <QList>
#include <QString>

#include <atomic>

namespace purser {

// What came of looking through a project's folder.
struct ProjectScan
{
    // Every file that may use an integration, by path, also those that use none: the next scan need not read them
    // again. What could not be looked into is here too, with a note and nothing else.
    QList<ScannedFile> files = {};
    QList<ScanNote> notes = {}; // about the folder as a whole: LinkSkipped, TooMany
    qint64 entriesSeen = 0;
    qint64 filesRead = 0;
    qint64 filesReused = 0;

    bool operator==(const ProjectScan &) const = default;
};

// Between a scan and whoever waits for it, in another thread.
struct ScanControl
{
    std::atomic<bool> isCancelled = false;
    std::atomic<qint64> entriesSeen = 0;
    std::atomic<qint64> filesRead = 0;
};

// Looks through a project's folder; waits for the disk, so it is for a thread of its own. Files that are as they were
// when they came into `known` are not read again. Links are not followed, nothing but regular files is opened. Stops
// within a file's reading (some milliseconds) when cancelled.
// Errors: FolderMissing, FolderUnreadable, Cancelled.
Result<ProjectScan> scanProject(const QString &folder, const QList<ScannedFile> &known, ScanControl &control);

} // namespace purser
