#include "app/exchange/secretfile.h"

#include <QCoreApplication>
#include <QCoro/QCoroFuture>
#include <QFileInfo>
#include <QSaveFile>
#include <QtConcurrent/QtConcurrentRun>

namespace purser {

namespace {

// A disk that fills up takes a part first, and says why only when it is asked for the rest.
bool writeAll(QSaveFile &file, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const qint64 written = file.write(bytes.data(), bytes.size());
        if (written <= 0) {
            return false;
        }
        bytes = bytes.sliced(written);
    }
    return true;
}

} // namespace

std::optional<QString> writeSecretFile(const Secret &content, const QString &path)
{
    const QFileInfo there(path);
    if (there.exists() && !there.isFile()) {
        return QCoreApplication::translate("Export", "it is not a file");
    }
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) && writeAll(file, content.expose())
        && file.commit();
    return isWritten ? std::nullopt : std::optional(file.errorString());
}

QCoro::Task<std::optional<QString>> writeSecretFileAside(Secret content, QString path)
{
    const QFuture<std::optional<QString>> writing = QtConcurrent::run(writeSecretFile, content, path);
    co_return co_await writing;
}

} // namespace purser
