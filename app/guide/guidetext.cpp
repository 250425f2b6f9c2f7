#include "app/guide/guidetext.h"

#include <QCoreApplication>

namespace purser {

QString guideText(const QString &text)
{
    return text.isEmpty() ? text : QCoreApplication::translate("Guide", text.toUtf8().constData());
}

} // namespace purser
