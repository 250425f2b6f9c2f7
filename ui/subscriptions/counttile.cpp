#include "ui/subscriptions/counttile.h"

#include "ui/theme/theme.h"

#include <QLocale>

using namespace Qt::Literals;

namespace purser {

CountTile::CountTile(const QString &noun, const QString &objectName, QWidget *parent) : QAbstractButton(parent)
{
    setText(noun);
    setObjectName(objectName);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

void CountTile::setCount(int count)
{
    m_count = count;
    describe();
}

void CountTile::setWarning(const QString &warning)
{
    m_warning = warning;
    describe();
}

void CountTile::describe()
{
    const QString name = tr("%1: %2").arg(text(), QLocale().toString(m_count));
    setAccessibleName(m_warning.isEmpty() ? name : tr("%1, %2").arg(name, m_warning));
    updateGeometry();
    update();
}

QSize CountTile::sizeHint() const
{
    const Sizes &sizes = Theme::tokens().size;
    const int lines = QFontMetrics(Theme::font(TextRole::Title)).height()
        + QFontMetrics(Theme::font(TextRole::Body)).height() + QFontMetrics(Theme::font(TextRole::Small)).height();
    const int width = QFontMetrics(Theme::font(TextRole::Body)).horizontalAdvance(text());
    return {width + 2 * sizes.space4, lines + 2 * sizes.space3 + 2 * sizes.space1};
}

void CountTile::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::tokens();
    const Sizes &sizes = tokens.size;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(hasFocus() ? tokens.accent : tokens.line, hasFocus() ? 1.5 : 1));
    painter.setBrush(underMouse() ? tokens.hover : tokens.panel);
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75), sizes.radiusControl, sizes.radiusControl);
    QRect line = rect().adjusted(sizes.space4, sizes.space3, -sizes.space4, -sizes.space3);
    const auto write = [&](TextRole role, const QColor &color, const QString &words) {
        const QFontMetrics metrics(Theme::font(role));
        line.setHeight(metrics.height());
        painter.setFont(Theme::font(role));
        painter.setPen(color);
        const auto alignment = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
        painter.drawText(line, static_cast<int>(alignment), metrics.elidedText(words, Qt::ElideRight, line.width()));
        line.translate(0, metrics.height() + sizes.space1);
    };
    write(TextRole::Title, tokens.text, QLocale().toString(m_count));
    write(TextRole::Body, tokens.mutedText, text());
    write(TextRole::Small, tokens.warning, m_warning);
}

} // namespace purser
