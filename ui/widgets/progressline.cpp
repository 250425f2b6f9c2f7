#include "ui/widgets/progressline.h"

#include "ui/theme/theme.h"

#include <QPainter>

using namespace std::chrono_literals;

namespace purser {

ProgressLine::ProgressLine(QWidget *parent) : QWidget(parent)
{
    setAccessibleName(tr("In progress"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_delay.setParent(this);
    m_delay.setSingleShot(true);
    m_delay.setInterval(400ms);
    m_step.setInterval(25ms);
    connect(&m_delay, &QTimer::timeout, this, &ProgressLine::appear);
    connect(&m_step, &QTimer::timeout, this, [this] {
        m_position = (m_position + 2) % 100;
        update();
    });
}

void ProgressLine::start()
{
    if (!m_running) {
        m_running = true;
        m_delay.start();
    }
}

void ProgressLine::stop()
{
    m_running = m_showing = false;
    m_done = m_total = 0;
    m_delay.stop();
    m_step.stop();
    update();
}

void ProgressLine::setDone(int done, int total)
{
    m_done = done;
    m_total = total;
    update();
}

void ProgressLine::setDelay(int milliseconds)
{
    m_delay.setInterval(milliseconds);
}

QSize ProgressLine::sizeHint() const
{
    return {Theme::tokens().size.control, Theme::tokens().size.progress};
}

void ProgressLine::appear()
{
    m_showing = true;
    m_position = 0;
    if (Theme::isAnimated()) {
        m_step.start();
    }
    update();
}

void ProgressLine::paintEvent(QPaintEvent *)
{
    if (!m_showing) {
        return;
    }
    const Tokens &tokens = Theme::tokens();
    const qreal radius = height() / 2.0;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.highContrast ? tokens.hover : tokens.softLine);
    painter.drawRoundedRect(rect(), radius, radius);
    const int part = width() * 35 / 100;
    const int moving = m_step.isActive() ? (width() + part) * m_position / 100 - part : width() * 32 / 100;
    const int length = m_total > 0 ? width() * m_done / m_total : part;
    const int start = m_total > 0 ? 0 : moving;
    painter.setBrush(tokens.accent);
    painter.setClipRect(rect());
    painter.drawRoundedRect(
        QStyle::visualRect(layoutDirection(), rect(), QRect(start, 0, length, height())), radius, radius);
}

} // namespace purser
