#include "ui/widgets/chip.h"

#include "ui/theme/theme.h"

#include <QLocale>
#include <QPainter>

using namespace Qt::Literals;

namespace purser {

Chip::Chip(const QString &text, QWidget *parent) : QAbstractButton(parent)
{
    setText(text);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setProperty("round", true); // the focus ring follows its shape
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::toggled, this, &Chip::refresh);
    refresh();
}

void Chip::setCount(qsizetype count)
{
    m_count = count;
    refresh();
}

QSize Chip::sizeHint() const
{
    const Sizes &size = Theme::tokens().size;
    const QFontMetrics regular(Theme::font(TextRole::Small));
    const QFontMetrics strong(Theme::font(TextRole::SmallStrong));
    return {regular.horizontalAdvance(text()) + strong.horizontalAdvance(QLocale().toString(m_count)) + 2 * size.space2
            + size.space1 + 6,
        qMax(size.chip, regular.height() + size.space1)};
}

void Chip::paintEvent(QPaintEvent *)
{
    const Tokens &tokens = Theme::tokens();
    const Sizes &size = tokens.size;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF outline = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(isChecked() || hasFocus() ? tokens.accent : tokens.line);
    painter.setBrush(isChecked() ? tokens.selection
            : isDown()           ? tokens.pressed
            : underMouse()       ? tokens.hover
                                 : tokens.panel);
    painter.drawRoundedRect(outline, outline.height() / 2, outline.height() / 2);

    const QRect inner = rect().adjusted(size.space2 + 2, 0, -size.space2 - 2, 0);
    const auto align = [this](Qt::Alignment side) {
        return int(QStyle::visualAlignment(layoutDirection(), side | Qt::AlignVCenter)) | Qt::TextSingleLine;
    };
    painter.setPen(isChecked() ? tokens.text : tokens.mutedText);
    painter.setFont(Theme::font(TextRole::Small));
    painter.drawText(inner, align(Qt::AlignLeft), text());
    painter.setPen(tokens.text);
    painter.setFont(Theme::font(TextRole::SmallStrong));
    painter.drawText(inner, align(Qt::AlignRight), QLocale().toString(m_count));
}

void Chip::refresh()
{
    setAccessibleName(tr("%1: %2").arg(text(), QLocale().toString(m_count)));
    setVisible(m_count > 0 || isChecked());
    updateGeometry();
    update();
}

} // namespace purser
