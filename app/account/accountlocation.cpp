#include "app/account/accountlocation.h"

#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::Literals;

namespace purser {

bool isAddress(const QString &location)
{
    return location.contains("://"_L1);
}

QString accountLocation(const QString &fromCommandLine)
{
    const QString given = fromCommandLine.isEmpty() ? qEnvironmentVariable("PURSER_ACCOUNT") : fromCommandLine;
    if (isAddress(given)) {
        return given;
    }
    if (!given.isEmpty()) {
        return QFileInfo(given).absoluteFilePath();
    }
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/purser/account.db"_s;
}

} // namespace purser
