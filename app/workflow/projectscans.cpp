#include "app/workflow/projectscans.h"

#include "app/account/account.h"
#include "app/workflow/matching.h"
#include "app/workflow/projectscan.h"
#include "app/workflow/scancandidates.h"

#include <QCoro/QCoroFuture>
#include <QCoro/QCoroTask>
#include <QSet>
#include <QThreadPool>
#include <QtConcurrent/QtConcurrentRun>

using namespace Qt::Literals;

namespace purser {

struct ProjectScans::Queue
{
    explicit Queue(Account &theAccount) : account(theAccount) { thread.setMaxThreadCount(1); }

    Account &account;
    QThreadPool thread;
    QStringList waiting; // ids of projects
    QSet<QString> scanning; // those, and the current one
    QString current;
    std::shared_ptr<ScanControl> control;
};

namespace {

// Names to look up in the account for one project: a file that lists thousands is a mistake or an attack.
constexpr qsizetype mostNames = 200;

bool isFromMatching(const ScanNote &note)
{
    return note.problem >= ScanNote::Problem::UnknownName;
}

// What an earlier scan read, without what was added when its mentions were compared with the account.
QList<ScannedFile> asRead(QList<ScannedFile> files)
{
    files.removeIf([](const ScannedFile &file) { return file.path.isEmpty(); });
    for (ScannedFile &file : files) {
        file.notes.removeIf(isFromMatching);
    }
    return files;
}

// The folder itself is listed as a file without a path where there is something to say of it.
QList<ScannedFile> toSave(const ProjectScan &scan, const Matching &matching)
{
    QList<ScannedFile> files = scan.files;
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < files.size(); ++i) {
        places.insert(files.at(i).path, i);
    }
    for (const FileNote &note : matching.notes) {
        files[places.value(note.path)].notes << note.note;
    }
    if (!scan.notes.isEmpty()) {
        files.prepend({.path = {}, .notes = scan.notes});
    }
    return files;
}

QList<DependentUse> toSave(const QList<FoundUse> &found)
{
    QList<DependentUse> uses;
    for (const FoundUse &use : found) {
        uses << DependentUse {.subscriptionIntegrationId = use.candidateId,
            .origin = DependencyOrigin::Scan,
            .strength = use.strength,
            .file = use.path,
            .line = use.line,
            .where = use.where,
            .condition = use.condition,
            .mention = use.text};
    }
    return uses;
}

QStringList unknownNames(const Matching &matching)
{
    QStringList names;
    for (const FileNote &note : matching.notes) {
        if (note.note.problem == ScanNote::Problem::UnknownName && names.size() < mostNames) {
            names << note.note.argument;
        }
    }
    names.removeDuplicates();
    return names;
}

qsizetype countNotes(const QList<ScannedFile> &files)
{
    qsizetype count = 0;
    for (const ScannedFile &file : files) {
        count += file.notes.size();
    }
    return count;
}

// Reads, compares and saves; touches nothing but the thread and the account, which outlive it.
QCoro::Task<Result<ScanOutcome>> scanned(
    Account &account, QThreadPool &thread, QString projectId, std::shared_ptr<ScanControl> control)
{
    const Result<Dependent> project = co_await account.dependents().find(projectId);
    if (!project) {
        co_return std::unexpected(project.error());
    }
    if (project->folder.isEmpty()) {
        co_return failure(ErrorKind::FolderMissing, project->name);
    }
    const auto before = co_await account.dependents().scannedFiles(projectId);
    if (!before) {
        co_return std::unexpected(before.error());
    }
    const auto read = [folder = project->folder, known = asRead(*before), control] {
        return scanProject(folder, known, *control);
    };
    QFuture<Result<ProjectScan>> reading = QtConcurrent::run(&thread, read);
    const Result<ProjectScan> scan = co_await reading;
    if (!scan) {
        co_return std::unexpected(scan.error());
    }
    const auto candidates = co_await candidatesOf(account, project->subscriptionId);
    if (!candidates) {
        co_return std::unexpected(candidates.error());
    }
    QList<UseCandidate> others;
    Matching matching;
    // A second time if the account itself knows some of the names that the subscription does not.
    for (bool isAgain = false;; isAgain = true) {
        const auto match = [files = scan->files, mine = *candidates, others] {
            return matchMentions(files, mine, others);
        };
        QFuture<Matching> comparing = QtConcurrent::run(&thread, match);
        matching = co_await comparing;
        const QStringList unknown = unknownNames(matching);
        if (isAgain || unknown.isEmpty()) {
            break;
        }
        others = co_await namedOf(account, unknown);
        if (others.isEmpty()) {
            break;
        }
    }
    if (control->isCancelled) {
        co_return failure(ErrorKind::Cancelled);
    }
    const QList<ScannedFile> files = toSave(*scan, matching);
    const QList<DependentUse> uses = toSave(matching.uses);
    const Result<Done> saved = co_await account.dependents().saveScan(projectId, files, uses);
    if (!saved) {
        co_return std::unexpected(saved.error());
    }
    const ScanOutcome outcome {.entriesSeen = scan->entriesSeen,
        .filesRead = scan->filesRead,
        .filesReused = scan->filesReused,
        .uses = uses.size(),
        .notes = countNotes(files)};
    co_return outcome;
}

} // namespace

ProjectScans::ProjectScans(Account &account, QObject *parent)
    : QObject(parent), m_queue(std::make_shared<Queue>(account))
{
    m_progress.setInterval(150);
    connect(&m_progress, &QTimer::timeout, this, [this] {
        if (m_queue->control) {
            emit progressed(m_queue->current,
                {.entriesSeen = m_queue->control->entriesSeen, .filesRead = m_queue->control->filesRead});
        }
    });
}

ProjectScans::~ProjectScans()
{
    m_queue->waiting.clear();
    if (m_queue->control) {
        m_queue->control->isCancelled = true;
    }
    m_queue->thread.waitForDone();
}

void ProjectScans::scan(const QString &projectId)
{
    if (!isScanning(projectId)) {
        m_queue->waiting << projectId;
        m_queue->scanning << projectId;
        // Later, so that no scan is finished before its caller knows that it was begun.
        QMetaObject::invokeMethod(this, &ProjectScans::startNext, Qt::QueuedConnection);
    }
}

void ProjectScans::cancel(const QString &projectId)
{
    if (m_queue->current == projectId && m_queue->control) {
        m_queue->control->isCancelled = true;
    } else if (m_queue->waiting.removeAll(projectId) > 0) {
        m_queue->scanning.remove(projectId);
        emit finished(projectId, failure(ErrorKind::Cancelled));
    }
}

bool ProjectScans::isScanning(const QString &projectId) const
{
    return m_queue->scanning.contains(projectId);
}

void ProjectScans::startNext()
{
    if (!m_queue->current.isEmpty() || m_queue->waiting.isEmpty()) {
        return;
    }
    m_queue->current = m_queue->waiting.takeFirst();
    m_queue->control = std::make_shared<ScanControl>();
    m_progress.start();
    const QString id = m_queue->current;
    QCoro::connect(scanned(m_queue->account, m_queue->thread, id, m_queue->control), this,
        [this, id, queue = m_queue](const Result<ScanOutcome> &outcome) { finish(id, outcome); });
}

void ProjectScans::finish(const QString &projectId, const Result<ScanOutcome> &outcome)
{
    m_queue->current.clear();
    m_queue->scanning.remove(projectId);
    m_queue->control.reset();
    m_progress.stop();
    emit finished(projectId, outcome);
    startNext();
}

} // namespace purser
