#include "app/model/loginname.h"

#include <QFile>

#include <array>
#include <pwd.h>
#include <unistd.h>

namespace purser {

namespace {
QString nameInstead;
}

QString loginName()
{
    if (!nameInstead.isEmpty()) {
        return nameInstead;
    }
    std::array<char, 4096> buffer {};
    passwd entry {};
    passwd *found = nullptr;
    const uid_t user = getuid();
    if (getpwuid_r(user, &entry, buffer.data(), buffer.size(), &found) == 0 && found) {
        return QFile::decodeName(found->pw_name);
    }
    return QString::number(user);
}

void setLoginName(const QString &name)
{
    nameInstead = name;
}

} // namespace purser
