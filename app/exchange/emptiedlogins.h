#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <expected>
#include <optional>

namespace purser {

// What was taken out of a configuration file, so that it can be put back. No password: those are in the keychain, and
// from there the entries are made again. A copy of the file would keep what the emptying takes away.
struct EmptiedFile
{
    struct Entry
    {
        QString key = {}; // of "auths"
        QString integrationId = {}; // whose login it was
        QString email = {};

        bool operator==(const Entry &) const = default;
    };

    QString path = {}; // no link
    QByteArray left = {}; // fingerprintOf() what the file held afterwards
    QList<Entry> entries = {};
    QStringList helperKeys = {}; // of "credHelpers" that came in then

    bool operator==(const EmptiedFile &) const = default;
};

QByteArray fingerprintOf(const QByteArray &bytes);

// These notes, in a file beside the account. Errors are sentences.
class EmptiedLogins
{
public:
    // `account`: its file.
    explicit EmptiedLogins(const QString &account);

    // What is noted about a file as it is now.
    std::expected<std::optional<EmptiedFile>, QString> find(const QString &path, const QByteArray &bytes) const;
    // Whether anything is noted about it, however it is now.
    bool knows(const QString &path) const;

    // To be called before the file is rewritten: until then what is noted about it as it is now stays, too.
    std::expected<void, QString> note(const EmptiedFile &emptied, const QByteArray &present) const;
    std::expected<void, QString> forget(const QString &path) const;

private:
    std::expected<QList<EmptiedFile>, QString> read() const;
    std::expected<void, QString> write(const QList<EmptiedFile> &all) const;

    QString m_path;
};

} // namespace purser
