#include "app/storage/openfile.h"

#include "app/storage/accountfile.h"

#include <QFile>
#include <QtEndian>

#include <algorithm>
#include <fcntl.h>
#include <mutex>
#include <set>
#include <unistd.h>

using namespace Qt::Literals;

namespace purser {

namespace {

struct OpenFiles
{
    std::mutex guard;
    std::multiset<std::pair<quint64, quint64>> identities;
};

OpenFiles &openFiles()
{
    static OpenFiles files;
    return files;
}

// https://www.sqlite.org/fileformat2.html, 1.3: the first 100 bytes.
constexpr qsizetype headerSize = 100;
constexpr qsizetype applicationIdOffset = 68;
constexpr QByteArrayView magic("SQLite format 3", 16); // with its terminating zero

// https://www.sqlite.org/walformat.html, 2.3.1, and SQLite's os_unix.c: every connection in WAL mode holds a shared
// lock on this byte of the -shm file, the "dead man's switch".
constexpr off_t deadManSwitch = 128;

} // namespace

OpenFile::OpenFile(const QString &path) : m_identity(fileIdentity(path))
{
    if (m_identity) {
        const std::lock_guard lock(openFiles().guard);
        openFiles().identities.insert(*m_identity);
    }
}

OpenFile::~OpenFile()
{
    if (m_identity) {
        const std::lock_guard lock(openFiles().guard);
        openFiles().identities.extract(*m_identity);
    }
}

FileHeader fileHeader(const QString &path)
{
    const std::lock_guard lock(openFiles().guard);
    const FileIdentity identity = fileIdentity(path);
    if (identity && openFiles().identities.contains(*identity)) {
        return FileHeader::OpenHere;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered)) {
        return FileHeader::NoAccount;
    }
    const QByteArray header = file.read(headerSize);
    if (header.isEmpty()) {
        return FileHeader::Empty;
    }
    if (std::ranges::all_of(header, [](char byte) { return byte == 0; })) {
        return FileHeader::Unfinished;
    }
    if (header.size() < headerSize || !header.startsWith(magic)) {
        return FileHeader::NoAccount;
    }
    const quint32 id = qFromBigEndian<quint32>(header.constData() + applicationIdOffset);
    return id == accountApplicationId ? FileHeader::Account : FileHeader::NoAccount;
}

bool isHeldByProcess(const QString &path)
{
    const std::lock_guard lock(openFiles().guard);
    const FileIdentity identity = fileIdentity(path);
    if (identity && openFiles().identities.contains(*identity)) {
        return true;
    }
    const QByteArray name = QFile::encodeName(path % "-shm"_L1);
    const int descriptor = ::open(name.constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK);
    if (descriptor < 0) {
        return false;
    }
    struct flock lockAsked = {};
    lockAsked.l_type = F_WRLCK;
    lockAsked.l_whence = SEEK_SET;
    lockAsked.l_start = deadManSwitch;
    lockAsked.l_len = 1;
    const bool isHeld = ::fcntl(descriptor, F_GETLK, &lockAsked) == 0 && lockAsked.l_type != F_UNLCK;
    ::close(descriptor);
    return isHeld;
}

} // namespace purser
