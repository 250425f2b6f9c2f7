#include "ui/widgets/iconmark.h"

#include "ui/theme/theme.h"

#include <QPainter>

namespace purser {

IconMark::IconMark(Icon which, Tone tone, QWidget *parent) : QWidget(parent), m_icon(icon(which, tone))
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void IconMark::setIcon(Icon which, Tone tone)
{
    m_icon = icon(which, tone);
    update();
}

QSize IconMark::sizeHint() const
{
    const int side = Theme::tokens().size.icon;
    return {side, side};
}

void IconMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    m_icon.paint(&painter, rect(), Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
}

} // namespace purser
