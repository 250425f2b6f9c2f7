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
    return ownAccountLocation();
}

QString ownAccountLocation()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/purser/account.db"_s;
}

bool hasAccount(const QString &location)
{
    // The file beside it without it is an account that lost its file, which is to be said.
    return isAddress(location) || QFileInfo(location).isSymLink() || QFileInfo::exists(location)
        || QFileInfo::exists(location + u"-wal"_s);
}

} // namespace purser
