#include "app/workflow/folderwalk.h"

#include <QSet>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace purser {

namespace {

constexpr size_t deepest = 100; // each level holds a descriptor
constexpr qint64 mostEntries = 200'000;
constexpr qsizetype mostNamed = 100;

// Histories, installed packages and caches: what others made, and often ten times the project's own files.
bool isPassedOver(const QByteArray &name)
{
    static const QSet<QByteArray> names {".git", ".hg", ".svn", ".bzr", "node_modules", "bower_components", ".venv",
        ".tox", "__pycache__", ".terraform", ".gradle", ".cache"};
    return names.contains(name);
}

struct CloseFolder
{
    void operator()(DIR *folder) const { closedir(folder); }
};
using OpenFolder = std::unique_ptr<DIR, CloseFolder>;

OpenFolder openFolder(int parent, const char *name, int flags)
{
    const int descriptor = openat(parent, name, O_RDONLY | O_DIRECTORY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY | flags);
    if (descriptor < 0) {
        return {};
    }
    OpenFolder folder(fdopendir(descriptor));
    if (!folder) {
        close(descriptor);
    }
    return folder;
}

QByteArray systemWords(int error)
{
    char buffer[200] = {};
    return strerror_r(error, buffer, sizeof buffer);
}

struct Level
{
    OpenFolder folder = {};
    QByteArray path = {}; // with '/' at its end, or empty
    std::vector<QByteArray> below = {}; // folders still to be gone into
    bool isInChart = false;
};

class Walk
{
public:
    Walk(const std::function<bool(const QByteArray &)> &wanted, const std::function<void(const FolderFile &)> &visit,
        const std::function<bool(qint64)> &goesOn)
        : m_wanted(wanted), m_visit(visit), m_goesOn(goesOn)
    {
    }

    FolderWalk run(OpenFolder folder);

private:
    void enter(Level level);
    void enterNext();
    bool list(Level &level, std::vector<QByteArray> &files);
    void sort(const dirent &entry, Level &level, std::vector<QByteArray> &files);
    void refuse(const QByteArray &path, int error);

    const std::function<bool(const QByteArray &)> &m_wanted;
    const std::function<void(const FolderFile &)> &m_visit;
    const std::function<bool(qint64)> &m_goesOn;
    std::vector<Level> m_levels;
    FolderWalk m_walk;
};

FolderWalk Walk::run(OpenFolder folder)
{
    enter({.folder = std::move(folder)});
    while (!m_levels.empty() && m_walk.isComplete && !m_walk.isCancelled) {
        if (m_levels.back().below.empty()) {
            m_levels.pop_back();
        } else {
            enterNext();
        }
    }
    return m_walk;
}

void Walk::enterNext()
{
    Level &level = m_levels.back();
    const QByteArray name = level.below.back();
    level.below.pop_back();
    const QByteArray path = level.path + name;
    if (m_levels.size() >= deepest) {
        if (m_walk.tooDeep.size() < mostNamed) {
            m_walk.tooDeep << path;
        }
        return;
    }
    OpenFolder folder = openFolder(dirfd(level.folder.get()), name.constData(), O_NOFOLLOW);
    if (folder) {
        enter({.folder = std::move(folder), .path = path + '/', .isInChart = level.isInChart});
    } else if (errno != ENOENT && errno != ELOOP && errno != ENOTDIR) {
        refuse(path, errno); // the others: gone, or replaced, since it was listed
    }
}

void Walk::enter(Level level)
{
    std::vector<QByteArray> files;
    if (!list(level, files)) {
        return;
    }
    std::sort(files.begin(), files.end());
    std::sort(level.below.begin(), level.below.end(), std::greater<>());
    for (const QByteArray &name : files) {
        if (!m_goesOn(m_walk.entries)) {
            m_walk.isCancelled = true;
            return;
        }
        m_visit({level.path + name, name, dirfd(level.folder.get()), level.isInChart});
    }
    m_levels.push_back(std::move(level));
}

// False if the walk ends here.
bool Walk::list(Level &level, std::vector<QByteArray> &files)
{
    for (errno = 0; const dirent *entry = readdir(level.folder.get()); errno = 0) {
        if (std::strcmp(entry->d_name, ".") == 0 || std::strcmp(entry->d_name, "..") == 0) {
            continue;
        }
        if (m_walk.entries == mostEntries) {
            m_walk.isComplete = false;
            return true;
        }
        ++m_walk.entries;
        if (!m_goesOn(m_walk.entries)) {
            m_walk.isCancelled = true;
            return false;
        }
        sort(*entry, level, files);
    }
    if (errno != 0) {
        refuse(level.path, errno);
    }
    return true;
}

void Walk::sort(const dirent &entry, Level &level, std::vector<QByteArray> &files)
{
    // Most names are of no interest and not copied.
    const auto name = QByteArray::fromRawData(entry.d_name, static_cast<qsizetype>(std::strlen(entry.d_name)));
    unsigned char type = entry.d_type;
    struct stat status = {};
    // Not every file system tells the type with the name.
    if (type == DT_UNKNOWN && fstatat(dirfd(level.folder.get()), entry.d_name, &status, AT_SYMLINK_NOFOLLOW) == 0) {
        type = static_cast<unsigned char>(IFTODT(status.st_mode));
    }
    if (type == DT_LNK) {
        ++m_walk.links;
    } else if (type == DT_DIR) {
        if (!isPassedOver(name)) {
            level.below.emplace_back(entry.d_name);
        }
    } else if (name == "Chart.yaml") {
        level.isInChart = true;
    } else if (m_wanted(name)) {
        files.emplace_back(entry.d_name);
    }
}

void Walk::refuse(const QByteArray &path, int error)
{
    if (m_walk.unreadable.size() < mostNamed) {
        m_walk.unreadable << (path.endsWith('/') ? path.chopped(1) : path);
        m_walk.reasons << systemWords(error);
    }
}

} // namespace

Result<FolderWalk> walkFolder(const QByteArray &folder, const std::function<bool(const QByteArray &)> &wanted,
    const std::function<void(const FolderFile &)> &visit, const std::function<bool(qint64)> &goesOn)
{
    // The person chose this folder, so it may be a link; what it holds may not.
    OpenFolder opened = openFolder(AT_FDCWD, folder.constData(), 0);
    if (!opened) {
        const int error = errno;
        const QString subject = QString::fromUtf8(folder);
        const bool isGone = error == ENOENT || error == ENOTDIR;
        return failure(isGone ? ErrorKind::FolderMissing : ErrorKind::FolderUnreadable, subject,
            QString::fromLocal8Bit(systemWords(error)));
    }
    return Walk(wanted, visit, goesOn).run(std::move(opened));
}

} // namespace purser
