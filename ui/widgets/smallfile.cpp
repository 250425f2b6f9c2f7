#include "ui/widgets/smallfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace purser {

std::expected<QByteArray, FieldIssue> readSmallFile(const QString &path, qint64 maximum)
{
    const auto refused = [](Issue issue, const QString &argument) {
        return std::unexpected(FieldIssue {{}, issue, argument, FieldIssue::Weight::Refused});
    };
    // The size is asked first, and only ordinary files are opened: a pipe or a device would never end.
    const QFileInfo info(path);
    if (!info.isFile()) {
        const QString said = QCoreApplication::translate("SmallFile", "Not a file: %1").arg(info.fileName());
        return refused(Issue::FileUnreadable, said);
    }
    if (info.size() > maximum) {
        return refused(Issue::KeyTooLarge, info.fileName());
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return refused(Issue::FileUnreadable, file.errorString());
    }
    QByteArray bytes = file.read(maximum + 1);
    if (file.error() != QFileDevice::NoError) {
        return refused(Issue::FileUnreadable, file.errorString());
    }
    if (bytes.size() > maximum) {
        return refused(Issue::KeyTooLarge, info.fileName());
    }
    return bytes;
}

} // namespace purser
