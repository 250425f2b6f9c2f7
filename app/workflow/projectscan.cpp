#include "app/workflow/projectscan.h"

#include "app/workflow/folderwalk.h"
#include "app/workflow/sourcetext.h"
#include "app/workflow/workflowfile.h"

#include <QDateTime>
#include <QFile>
#include <QHash>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals;

namespace purser {

namespace {

using Problem = ScanNote::Problem;

constexpr qint64 nanosecondsInSecond = 1'000'000'000;

QString systemWords(int error)
{
    char buffer[200] = {};
    return QString::fromLocal8Bit(strerror_r(error, buffer, sizeof buffer));
}

// A file that was written a moment ago may be written again without its time changing: clocks of file systems tick, in
// milliseconds on most, in seconds on some.
qint64 reliableTime(const struct stat &status)
{
    const qint64 time = status.st_mtim.tv_sec * nanosecondsInSecond + status.st_mtim.tv_nsec;
    const qint64 tick = status.st_mtim.tv_nsec == 0 ? 2 * nanosecondsInSecond : nanosecondsInSecond / 20;
    const qint64 now = QDateTime::currentMSecsSinceEpoch() * (nanosecondsInSecond / 1000);
    return time > now - tick && time < now + tick ? 0 : time;
}

class OpenedFile
{
public:
    // A pipe or a device would hold up its reader; O_NONBLOCK is for what takes the file's place after it was listed.
    OpenedFile(int folder, const char *name)
        : m_descriptor(openat(folder, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)),
          m_error(m_descriptor < 0 ? errno : 0)
    {
    }
    ~OpenedFile()
    {
        if (m_descriptor >= 0) {
            close(m_descriptor);
        }
    }
    Q_DISABLE_COPY_MOVE(OpenedFile)

    int error() const { return m_error; }

    // At most one byte more than may be.
    QByteArray content()
    {
        QByteArray content;
        char buffer[64 * 1024];
        while (content.size() <= largestScannedFile) {
            const ssize_t count = read(m_descriptor, buffer, sizeof buffer);
            if (count < 0 && errno == EINTR) {
                continue;
            }
            if (count <= 0) {
                m_error = count < 0 ? errno : 0;
                break;
            }
            content.append(buffer, count);
        }
        return content;
    }

private:
    int m_descriptor = -1;
    int m_error = 0;
};

class Scan
{
public:
    Scan(const QList<ScannedFile> &known, ScanControl &control) : m_control(control)
    {
        for (const ScannedFile &file : known) {
            m_known.insert(file.path, file);
        }
    }

    void visit(const FolderFile &file);
    ProjectScan finished(const FolderWalk &walk);

private:
    bool isAsKnown(const ScannedFile &file);
    void read(const FolderFile &found, WorkflowKind kind, ScannedFile file);

    ScanControl &m_control;
    QHash<QString, ScannedFile> m_known;
    ProjectScan m_scan;
};

void Scan::visit(const FolderFile &found)
{
    ScannedFile file {.path = QFile::decodeName(found.path)};
    const WorkflowKind kind = workflowKind(file.path, found.isInChart);
    if (kind == WorkflowKind::None) {
        return;
    }
    struct stat status = {};
    if (fstatat(found.folder, found.name.constData(), &status, AT_SYMLINK_NOFOLLOW) != 0) {
        return; // it vanished
    }
    if (!S_ISREG(status.st_mode)) {
        file.notes << ScanNote {Problem::NotRegularFile, 0, {}};
        m_scan.files << file;
        return;
    }
    file.size = status.st_size;
    file.modifiedAt = reliableTime(status);
    file.reader = readerOf(kind);
    const bool hasTextName = QFile::encodeName(file.path) == found.path;
    if (!hasTextName) {
        file.notes << ScanNote {Problem::NameNotText, 0, {}};
        file.modifiedAt = 0;
    } else if (isAsKnown(file)) {
        m_scan.files << m_known.value(file.path);
        ++m_scan.filesReused;
        return;
    }
    if (file.size > largestScannedFile) {
        file.notes << ScanNote {Problem::TooLarge, 0, {}};
        m_scan.files << file;
        return;
    }
    read(found, kind, file);
}

bool Scan::isAsKnown(const ScannedFile &file)
{
    const auto known = m_known.constFind(file.path);
    return known != m_known.constEnd() && file.modifiedAt != 0 && known->modifiedAt == file.modifiedAt
        && known->size == file.size && known->reader == file.reader;
}

void Scan::read(const FolderFile &found, WorkflowKind kind, ScannedFile file)
{
    OpenedFile opened(found.folder, found.name.constData());
    if (opened.error() == ENOENT || opened.error() == ELOOP) {
        return; // it vanished, or is a link now
    }
    const QByteArray content = opened.error() == 0 ? opened.content() : QByteArray();
    if (opened.error() != 0) {
        file.notes << ScanNote {Problem::Unreadable, 0, systemWords(opened.error())};
        file.modifiedAt = 0; // permissions change without the file's time
        m_scan.files << file;
        return;
    }
    const Reading reading = readWorkflowFile(kind, content);
    file.mentions = reading.mentions();
    file.notes << reading.notes();
    m_scan.files << file;
    ++m_scan.filesRead;
    m_control.filesRead = m_scan.filesRead;
}

ProjectScan Scan::finished(const FolderWalk &walk)
{
    for (qsizetype i = 0; i < walk.unreadable.size(); ++i) {
        m_scan.files << ScannedFile {.path = QFile::decodeName(walk.unreadable.at(i)),
            .notes = {{Problem::Unreadable, 0, QString::fromLocal8Bit(walk.reasons.at(i))}}};
    }
    for (const QByteArray &folder : walk.tooDeep) {
        m_scan.files << ScannedFile {.path = QFile::decodeName(folder), .notes = {{Problem::TooDeep, 0, {}}}};
    }
    if (walk.links > 0) {
        m_scan.notes << ScanNote {Problem::LinkSkipped, 0, QString::number(walk.links)};
    }
    if (!walk.isComplete) {
        m_scan.notes << ScanNote {Problem::TooMany, 0, QString::number(walk.entries)};
    }
    m_scan.entriesSeen = walk.entries;
    std::sort(m_scan.files.begin(), m_scan.files.end(),
        [](const ScannedFile &left, const ScannedFile &right) { return left.path < right.path; });
    return m_scan;
}

} // namespace

Result<ProjectScan> scanProject(const QString &folder, const QList<ScannedFile> &known, ScanControl &control)
{
    Scan scan(known, control);
    const auto walk = walkFolder(
        QFile::encodeName(folder), mayBeWorkflow, [&](const FolderFile &file) { scan.visit(file); },
        [&](qint64 entries) {
            control.entriesSeen = entries;
            return !control.isCancelled;
        });
    if (!walk) {
        return std::unexpected(walk.error());
    }
    if (walk->isCancelled) {
        return failure(ErrorKind::Cancelled, folder);
    }
    return scan.finished(*walk);
}

} // namespace purser
