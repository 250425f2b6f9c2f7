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

void ModalOverlay::setSheet(const QRect &sheet)
{
    m_sheet = sheet;
    update();
}

void ModalOverlay::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::tokens();
    QPainter painter(this);
    painter.fillRect(rect(), tokens.veil);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    // Many faint sheets, each a little larger, add up to a soft edge.
    const int reach = tokens.size.space4 + tokens.size.space2;
    QColor faint = tokens.shadow;
    faint.setAlphaF(faint.alphaF() * 0.9F / float(reach));
    painter.setBrush(faint);
    for (int step = reach; step > 0; --step) {
        const qreal radius = tokens.size.radiusDialog + step;
        const QRectF larger = QRectF(m_sheet).adjusted(-step, -step, step, step);
        painter.drawRoundedRect(larger.translated(0, reach * 0.25), radius, radius);
    }
}

} // namespace purser
