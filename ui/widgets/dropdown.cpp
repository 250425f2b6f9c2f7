#include "ui/widgets/dropdown.h"

#include "ui/theme/theme.h"

#include <QWheelEvent>

namespace purser {

Dropdown::Dropdown(QWidget *parent) : QComboBox(parent)
{
    setFixedHeight(Theme::tokens().size.control);
}

void Dropdown::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace purser
