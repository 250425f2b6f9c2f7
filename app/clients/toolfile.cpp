#include "app/clients/toolfile.h"

#include "app/model/displaytext.h"
#include "app/model/fault.h"
#include "app/storage/filesystem.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <sys/stat.h>

using namespace Qt::Literals;

namespace purser {

namespace {

constexpr qint64 largest = 4 * 1024 * 1024;
constexpr QFile::Permissions ownersAlone = QFile::ReadOwner | QFile::WriteOwner;

using Fault = ToolFileFault;

std::unexpected<Fault> fault(Fault::Kind kind, const QString &path, const QString &detail = {})
{
    return std::unexpected(Fault {kind, path, detail});
}

// Where a chain of links ends, even if nothing is there.
QString linkTarget(const QString &path)
{
    QString target = path;
    for (int link = 0; link < 40 && QFileInfo(target).isSymLink(); ++link) {
        target = QFileInfo(target).symLinkTarget();
    }
    return target;
}

bool makeFolder(const QString &path)
{
    const QString above = QFileInfo(path).absolutePath();
    if (QFileInfo(path).isDir()) {
        return true;
    }
    return makeFolder(above) && (::mkdir(QFile::encodeName(path).constData(), S_IRWXU) == 0 || errno == EEXIST);
}

std::expected<void, Fault> write(const QString &path, const QByteArray &bytes, bool isPrivate)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return fault(Fault::Kind::Unwritable, path, file.errorString());
    }
    if (isPrivate && !file.setPermissions(ownersAlone)) {
        return fault(Fault::Kind::Unwritable, path, file.errorString());
    }
    faultPoint("toolfile:opened");
    if (file.write(bytes) != bytes.size() || !file.flush()) {
        return fault(Fault::Kind::Unwritable, path, file.errorString());
    }
    faultPoint("toolfile:written");
    if (!file.commit()) {
        return fault(Fault::Kind::Unwritable, path, file.errorString());
    }
    faultPoint("toolfile:renamed");
    // The new name has to survive a power cut, too.
    if (const auto synced = syncFile(path); !synced) {
        return fault(Fault::Kind::Unwritable, path, synced.error().detail);
    }
    return {};
}

// What is there, if that is still what was read.
std::expected<ToolFile, Fault> presentUnchanged(const ToolFile &before)
{
    const auto present = readToolFile(before.path);
    const bool isSame = present && present->isThere == before.isThere && present->bytes == before.bytes
        && present->target == before.target;
    return isSame || !present ? present : fault(Fault::Kind::Changed, before.path);
}

} // namespace

QString explanation(const ToolFileFault &fault)
{
    const auto text = [&fault](const char *source) -> QString {
        return QCoreApplication::translate("ToolFile", source).arg(displayText(fault.path));
    };
    const QString words = fault.detail.isEmpty() ? QString() : QString(u' ' + displayText(fault.detail));
    switch (fault.kind) {
    case Fault::Kind::Unreadable:
        return text(QT_TRANSLATE_NOOP("ToolFile", "%1 cannot be read.")) + words;
    case Fault::Kind::NoFile:
        return text(QT_TRANSLATE_NOOP("ToolFile", "%1 is not a file."));
    case Fault::Kind::TooLarge:
        return text(QT_TRANSLATE_NOOP("ToolFile", "%1 is larger than 4 MiB, so it was not read."));
    case Fault::Kind::Changed:
        return text(QT_TRANSLATE_NOOP("ToolFile", "%1 was changed by somebody else meanwhile. It was left as it is."));
    case Fault::Kind::Unwritable:
        return text(QT_TRANSLATE_NOOP("ToolFile", "%1 could not be written. It is as it was.")) + words;
    }
    return {};
}

std::expected<ToolFile, ToolFileFault> readToolFile(const QString &path)
{
    ToolFile file;
    file.path = path;
    file.target = linkTarget(path);
    const QFileInfo info(file.target);
    if (!info.exists()) {
        return file;
    }
    if (!info.isFile()) {
        return fault(Fault::Kind::NoFile, path);
    }
    QFile opened(file.target);
    if (!opened.open(QIODevice::ReadOnly)) {
        return fault(Fault::Kind::Unreadable, path, opened.errorString());
    }
    file.bytes = opened.read(largest + 1);
    if (file.bytes.size() > largest) {
        return fault(Fault::Kind::TooLarge, path);
    }
    if (opened.error() != QFile::NoError) {
        return fault(Fault::Kind::Unreadable, path, opened.errorString());
    }
    file.isThere = true;
    file.isOpenToOthers = info.permissions() & (QFile::ReadGroup | QFile::ReadOther);
    return file;
}

std::expected<ToolFile, ToolFileFault> rewriteToolFile(
    const ToolFile &before, const QByteArray &bytes, bool keepsBackup)
{
    if (const auto present = presentUnchanged(before); !present) {
        return present;
    }
    if (!makeFolder(QFileInfo(before.target).absolutePath())) {
        return fault(Fault::Kind::Unwritable, before.path, systemMessage());
    }
    if (keepsBackup && before.isThere) {
        if (const auto kept = write(backupPath(before.target), before.bytes, true); !kept) {
            return std::unexpected(kept.error());
        }
    }
    if (const auto written = write(before.target, bytes, !before.isThere); !written) {
        return fault(written.error().kind, before.path, written.error().detail);
    }
    return readToolFile(before.path);
}

std::expected<ToolFile, ToolFileFault> removeToolFile(const ToolFile &before)
{
    if (const auto present = presentUnchanged(before); !present) {
        return present;
    }
    QFile file(before.target);
    if (!file.remove()) {
        return fault(Fault::Kind::Unwritable, before.path, file.errorString());
    }
    return readToolFile(before.path);
}

QString backupPath(const QString &path)
{
    return path + u".before-purser"_s;
}

} // namespace purser
