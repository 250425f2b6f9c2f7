#include "ui/theme/stylepaint.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOption>

using namespace Qt::Literals;

namespace purser {

namespace {

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

// Half a pixel in, so that a line of one pixel lies on whole pixels.
QRectF sharp(const QRect &rect)
{
    return QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
}

QColor edgeOf(const QStyleOption &option, const QString &invalid)
{
    const Tokens &tokens = Theme::tokens();
    if (!has(option, QStyle::State_Enabled)) {
        return tokens.softLine;
    }
    if (has(option, QStyle::State_HasFocus)) {
        return tokens.accent;
    }
    if (!invalid.isEmpty()) {
        return invalid == "warning"_L1 ? tokens.warning : tokens.danger;
    }
    return has(option, QStyle::State_MouseOver) ? mixed(tokens.mutedText, tokens.line, 0.4) : tokens.line;
}

QRect centred(const QRect &rect, int side)
{
    return {rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2, side, side};
}

struct MarkColors
{
    QColor edge;
    QColor fill;
    QColor mark;
};

MarkColors markColors(const QStyleOption &option, bool on)
{
    const Tokens &tokens = Theme::tokens();
    MarkColors colors {mixed(tokens.mutedText, tokens.panel, 0.8), tokens.field, tokens.onAccent};
    if (on) {
        colors.edge = colors.fill = tokens.accent;
    } else if (has(option, QStyle::State_MouseOver) || has(option, QStyle::State_HasFocus)) {
        colors.edge = tokens.accent;
    }
    if (!has(option, QStyle::State_Enabled)) {
        colors.edge = tokens.disabled(colors.edge, tokens.panel);
        colors.fill = tokens.disabled(colors.fill, tokens.panel);
    }
    return colors;
}

} // namespace

void paintCheckBox(QPainter *painter, const QStyleOption &option)
{
    const bool partly = has(option, QStyle::State_NoChange);
    const bool on = has(option, QStyle::State_On) || partly;
    const MarkColors colors = markColors(option, on);
    const QRect box = centred(option.rect, qMin(option.rect.width(), option.rect.height()));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(colors.edge);
    painter->setBrush(colors.fill);
    painter->drawRoundedRect(sharp(box), 4, 4);
    if (partly) {
        painter->fillRect(
            centred(box, box.width() / 2).adjusted(0, box.height() / 6, 0, -box.height() / 6), colors.mark);
    } else if (on) {
        icon(Icon::Check, Tone::OnAccent).paint(painter, centred(box, box.width() - 1));
    }
    painter->restore();
}

void paintRadioButton(QPainter *painter, const QStyleOption &option)
{
    const bool on = has(option, QStyle::State_On);
    const MarkColors colors = markColors(option, on);
    const QRect box = centred(option.rect, qMin(option.rect.width(), option.rect.height()));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(colors.edge);
    painter->setBrush(colors.fill);
    painter->drawEllipse(sharp(box));
    if (on) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colors.mark);
        painter->drawEllipse(QRectF(box).center(), box.width() * 0.2, box.width() * 0.2);
    }
    painter->restore();
}

void paintField(QPainter *painter, const QStyleOption &option, const QString &invalid)
{
    const Tokens &tokens = Theme::tokens();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(edgeOf(option, invalid));
    painter->setBrush(has(option, QStyle::State_Enabled) ? tokens.field : tokens.panelHead);
    painter->drawRoundedRect(sharp(option.rect), tokens.size.radiusControl, tokens.size.radiusControl);
    painter->restore();
}

void paintIcon(QPainter *painter, Icon which, const QStyleOption &option)
{
    const int side = qMin(Theme::tokens().size.icon - 2, qMin(option.rect.width(), option.rect.height()));
    const auto mode = has(option, QStyle::State_Enabled) ? QIcon::Normal : QIcon::Disabled;
    icon(which).paint(painter, centred(option.rect, side), Qt::AlignCenter, mode);
}

void paintHeaderGround(QPainter *painter, const QRect &rect)
{
    const Tokens &tokens = Theme::tokens();
    painter->fillRect(rect, tokens.panel);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), tokens.line);
}

void paintHeader(QPainter *painter, const QStyleOptionHeader &option)
{
    const Tokens &tokens = Theme::tokens();
    const Sizes &size = tokens.size;
    // Qt tells the position as it is seen, not as it is read.
    const auto beginning =
        option.direction == Qt::RightToLeft ? QStyleOptionHeader::End : QStyleOptionHeader::Beginning;
    const bool first = option.position == beginning || option.position == QStyleOptionHeader::OnlyOneSection;
    const bool sorted = option.sortIndicator != QStyleOptionHeader::None;
    const QRect inner = option.rect.adjusted(first ? size.space4 : size.space2, 0, -size.space1, -1);
    const int arrowRoom = sorted ? size.icon : 0;
    const QFont font = Theme::font(TextRole::SmallStrong);
    const QFontMetrics metrics(font);
    const QString text = metrics.elidedText(option.text, Qt::ElideRight, inner.width() - arrowRoom - size.space1);
    const int width = metrics.horizontalAdvance(text);
    painter->setFont(font);
    painter->setPen(sorted || has(option, QStyle::State_MouseOver) ? tokens.text : tokens.mutedText);
    painter->drawText(QStyle::visualRect(option.direction, option.rect, inner),
        int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)) | Qt::TextSingleLine, text);
    if (sorted) {
        const int side = size.smallFont;
        const QRect arrow(inner.left() + width + size.space1, inner.center().y() - side / 2 + 1, side, side);
        // Qt calls ascending "down", after the direction in which the values grow.
        const Icon which = option.sortIndicator == QStyleOptionHeader::SortDown ? Icon::ArrowUp : Icon::ArrowDown;
        icon(which).paint(painter, QStyle::visualRect(option.direction, option.rect, arrow));
    }
}

void paintFocusRing(QPainter *painter, const QRect &rect, bool round)
{
    const Tokens &tokens = Theme::tokens();
    const qreal width = tokens.size.ring;
    const QRectF middle = QRectF(rect).adjusted(width / 2, width / 2, -width / 2, -width / 2);
    const qreal radius = round ? middle.height() / 2 : tokens.size.radiusControl + width / 2;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(tokens.ring, width));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(middle, radius, radius);
    painter->restore();
}

void paintChoice(QPainter *painter, const QStyleOptionComboBox &option, const QRect &field)
{
    constexpr int gap = 4;
    const bool isEnabled = option.state.testFlag(QStyle::State_Enabled);
    const QRect icon = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, option.iconSize, field);
    option.currentIcon.paint(painter, icon, Qt::AlignCenter, isEnabled ? QIcon::Normal : QIcon::Disabled);
    const QRect rest = field.adjusted(option.iconSize.width() + gap, 0, 0, 0);
    const QRect text = QStyle::visualRect(option.direction, field, rest);
    const auto alignment = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
    painter->setPen(option.palette.color(isEnabled ? QPalette::Active : QPalette::Disabled, QPalette::Text));
    painter->drawText(text, alignment, option.fontMetrics.elidedText(option.currentText, Qt::ElideRight, text.width()));
}

} // namespace purser
