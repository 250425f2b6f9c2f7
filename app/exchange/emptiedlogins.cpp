#include "app/exchange/emptiedlogins.h"

#include "app/clients/toolfile.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::Literals;

namespace purser {

namespace {

QJsonObject toJson(const EmptiedFile &emptied)
{
    QJsonArray entries;
    for (const EmptiedFile::Entry &entry : emptied.entries) {
        entries << QJsonObject {
            {u"key"_s, entry.key}, {u"integration"_s, entry.integrationId}, {u"email"_s, entry.email}};
    }
    return {{u"path"_s, emptied.path}, {u"left"_s, QString::fromLatin1(emptied.left)}, {u"entries"_s, entries},
        {u"helperKeys"_s, QJsonArray::fromStringList(emptied.helperKeys)}};
}

EmptiedFile fromJson(const QJsonObject &object)
{
    EmptiedFile emptied;
    emptied.path = object.value("path"_L1).toString();
    emptied.left = object.value("left"_L1).toString().toLatin1();
    const QJsonArray entries = object.value("entries"_L1).toArray();
    for (const QJsonValue &entry : entries) {
        emptied.entries << EmptiedFile::Entry {
            entry["key"_L1].toString(), entry["integration"_L1].toString(), entry["email"_L1].toString()};
    }
    const QJsonArray keys = object.value("helperKeys"_L1).toArray();
    for (const QJsonValue &key : keys) {
        emptied.helperKeys << key.toString();
    }
    return emptied;
}

} // namespace

QByteArray fingerprintOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

EmptiedLogins::EmptiedLogins(const QString &account)
    : m_path(QFileInfo(account).absolutePath() + u"/emptied-logins.json"_s)
{
}

std::expected<QList<EmptiedFile>, QString> EmptiedLogins::read() const
{
    const auto file = readToolFile(m_path);
    if (!file) {
        return std::unexpected(explanation(file.error()));
    }
    QList<EmptiedFile> all;
    const QJsonArray array = QJsonDocument::fromJson(file->bytes).array();
    for (const QJsonValue &each : array) {
        all << fromJson(each.toObject());
    }
    return all;
}

std::expected<void, QString> EmptiedLogins::write(const QList<EmptiedFile> &all) const
{
    const auto before = readToolFile(m_path);
    if (!before) {
        return std::unexpected(explanation(before.error()));
    }
    QJsonArray array;
    for (const EmptiedFile &each : all) {
        array << toJson(each);
    }
    const auto written = rewriteToolFile(*before, QJsonDocument(array).toJson(), false);
    return written ? std::expected<void, QString>() : std::unexpected(explanation(written.error()));
}

std::expected<std::optional<EmptiedFile>, QString> EmptiedLogins::find(
    const QString &path, const QByteArray &bytes) const
{
    const auto all = read();
    if (!all) {
        return std::unexpected(all.error());
    }
    const QByteArray left = fingerprintOf(bytes);
    const auto found =
        std::ranges::find_if(*all, [&](const EmptiedFile &each) { return each.path == path && each.left == left; });
    return found == all->end() ? std::nullopt : std::optional(*found);
}

bool EmptiedLogins::knows(const QString &path) const
{
    const auto all = read();
    return all && std::ranges::find(*all, path, &EmptiedFile::path) != all->end();
}

std::expected<void, QString> EmptiedLogins::note(const EmptiedFile &emptied, const QByteArray &present) const
{
    auto all = read();
    if (!all) {
        return std::unexpected(all.error());
    }
    const QByteArray now = fingerprintOf(present);
    all->removeIf([&](const EmptiedFile &each) { return each.path == emptied.path && each.left != now; });
    *all << emptied;
    return write(*all);
}

std::expected<void, QString> EmptiedLogins::forget(const QString &path) const
{
    auto all = read();
    if (!all) {
        return std::unexpected(all.error());
    }
    all->removeIf([&path](const EmptiedFile &each) { return each.path == path; });
    return write(*all);
}

} // namespace purser
