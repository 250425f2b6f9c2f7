#include "app/model/homepath.h"

#include "app/model/displaytext.h"

#include <QDir>

using namespace Qt::Literals;

namespace purser {

QString homePathText(const QString &path)
{
    const QString home = QDir::homePath() + u'/';
    return displayText(path.startsWith(home) ? QString(u"~/"_s + path.mid(home.size())) : path);
}

} // namespace purser
