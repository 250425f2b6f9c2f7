#include "app/exchange/secretfile.h"

#include <QSaveFile>

namespace purser {

std::optional<QString> writeSecretFile(const Secret &content, const QString &path)
{
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(content.expose()) == content.size() && file.commit();
    return isWritten ? std::nullopt : std::optional(file.errorString());
}

} // namespace purser
