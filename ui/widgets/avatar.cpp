#include "ui/widgets/avatar.h"

#include "ui/theme/badge.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace purser {

Avatar::Avatar(const QString &name, QWidget *parent) : QWidget(parent), m_name(name)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Avatar::setName(const QString &name)
{
    m_name = name;
    update();
}

QSize Avatar::sizeHint() const
{
    const int side = Theme::tokens().size.avatar;
    return {side, side};
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintInitial(&painter, rect(), initialOf(m_name), hueOf(m_name));
}

} // namespace purser
