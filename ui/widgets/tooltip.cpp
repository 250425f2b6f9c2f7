#include "ui/widgets/tooltip.h"

#include <QToolTip>
#include <QWidget>

using namespace Qt::Literals;

namespace purser {

QString plainToolTip(const QString &text)
{
    // Told to be rich and escaped: a text that merely looks like HTML stays text, and long ones wrap.
    return text.isEmpty() ? QString()
                          : u"<qt><span style='white-space:pre-wrap'>%1</span></qt>"_s.arg(text.toHtmlEscaped());
}

void setPlainToolTip(QWidget *widget, const QString &text)
{
    widget->setToolTip(plainToolTip(text));
}

void showPlainToolTip(const QPoint &globalPosition, const QString &text, QWidget *widget)
{
    QToolTip::showText(globalPosition, plainToolTip(text), widget);
}

} // namespace purser
