#pragma once

#include <QByteArray>
#include <QString>

#include <expected>

namespace purser {

// What a tool's configuration file could not be.
struct ToolFileFault
{
    enum class Kind {
        Unreadable, // `detail`: the system's own words
        NoFile, // a folder, a device, a pipe
        TooLarge, // more than 4 MiB
        Changed, // by somebody else since it was read; it is left as it is
        Unwritable, // it is as it was; `detail`: the system's own words
    };

    Kind kind = Kind::Unreadable;
    QString path = {};
    QString detail = {};

    bool operator==(const ToolFileFault &) const = default;
};

QString explanation(const ToolFileFault &fault);

// A configuration file as it is on the disk. It may hold passwords.
struct ToolFile
{
    QString path = {};
    QString target = {}; // the file that a link leads to; else the path
    bool isThere = false;
    bool isOpenToOthers = false; // anybody but its owner may read it
    QByteArray bytes = {};
};

// A file that is not there is read as one without content.
std::expected<ToolFile, ToolFileFault> readToolFile(const QString &path);

// Gives the file other content: all of it or, whenever the computer stops, nothing. A link stays a link, the mode stays
// as it is; a new file is for its owner alone (0600, its folders 0700). With `keepsBackup` what was there is left
// beside it, in backupPath(), for the owner alone.
std::expected<ToolFile, ToolFileFault> rewriteToolFile(
    const ToolFile &before, const QByteArray &bytes, bool keepsBackup);

// Takes a file away that is still as it was read.
std::expected<ToolFile, ToolFileFault> removeToolFile(const ToolFile &before);

// Where rewriteToolFile() leaves what was there.
QString backupPath(const QString &path);

} // namespace purser
