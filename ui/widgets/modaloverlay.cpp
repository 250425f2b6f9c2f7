#include "ui/widgets/modaloverlay.h"

#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>

using namespace Qt::Literals;

namespace purser {

ModalOverlay::ModalOverlay(QWidget *window) : QWidget(window)
{
    setObjectName(u"veil"_s);
    setGeometry(window->rect());
    window->installEventFilter(this);
    raise();
    show();
}

bool ModalOverlay::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && watched == parent()) {
        setGeometry(parentWidget()->rect());
    }
    return QWidget::eventFilter(watched, event);
}

void ModalOverlay::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), Theme::tokens().veil);
}

} // namespace purser
