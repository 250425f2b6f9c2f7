#include "ui/subscriptions/fileopener.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QUrl>

namespace purser {

bool openOnDesktop(const QString &path, int)
{
    return QFileInfo(path).isFile() && QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

} // namespace purser
