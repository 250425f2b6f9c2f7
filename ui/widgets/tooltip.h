#pragma once

#include <QString>

class QPoint;
class QWidget;

namespace purser {

// `text` for a tooltip: escaped, so that it is shown as it is, and wrapped. Empty for an empty text.
QString plainToolTip(const QString &text);

// The only ways to give a widget a tooltip.
void setPlainToolTip(QWidget *widget, const QString &text);
void showPlainToolTip(const QPoint &globalPosition, const QString &text, QWidget *widget);

} // namespace purser
