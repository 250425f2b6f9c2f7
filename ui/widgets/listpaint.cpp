#include "ui/widgets/listpaint.h"

#include "ui/theme/badge.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>
#include <QStyleOptionViewItem>

using namespace Qt::Literals;

namespace purser {

namespace {

using Cell = ListDelegate::Cell;

QString textOf(const QModelIndex &index, int role)
{
    return index.data(role).toString();
}

QFont firstFont(const QModelIndex &index, bool strong)
{
    QFont font = Theme::font(strong ? TextRole::Strong : TextRole::Body);
    const QVariant own = index.data(Qt::FontRole);
    if (own.isValid()) {
        font.setItalic(own.value<QFont>().italic());
        font.setWeight(own.value<QFont>().weight());
    }
    return font;
}

// What stands before the text in a cell: an initial, an icon, or a status's dot. 0 for nothing.
int leadingWidth(const QModelIndex &index, Cell cell)
{
    const Sizes &size = Theme::tokens().size;
    if (cell == Cell::Status) {
        return textOf(index, Qt::DisplayRole).isEmpty() ? 0 : size.dot + size.space2 - 1;
    }
    if (!textOf(index, ListRole::Letter).isEmpty()) {
        return size.avatar + size.space2;
    }
    return index.data(Qt::DecorationRole).isNull() ? 0 : size.icon + size.space2;
}

int trailingWidth(const QModelIndex &index)
{
    const QString trailing = textOf(index, ListRole::Trailing);
    return trailing.isEmpty()
        ? 0
        : QFontMetrics(Theme::font(TextRole::Small)).horizontalAdvance(trailing) + Theme::tokens().size.space2;
}

int markWidth(const QModelIndex &index)
{
    const Sizes &size = Theme::tokens().size;
    return index.data(ListRole::Warned).toBool() ? size.icon + size.space1 : 0;
}

QRect centred(const QRect &rect, int x, int side)
{
    return {x, rect.y() + (rect.height() - side + 1) / 2, side, side};
}

struct Pen
{
    QPainter *painter;
    const QStyleOptionViewItem &option;
    QRect frame; // what positions are mirrored in

    QRect mirrored(const QRect &rect) const { return QStyle::visualRect(option.direction, frame, rect); }

    void text(const QRect &rect, const QFont &font, const QColor &color, const QString &text, bool atEnd = false) const
    {
        painter->setFont(font);
        painter->setPen(color);
        const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, rect.width());
        const Qt::Alignment side = atEnd ? Qt::AlignRight : Qt::AlignLeft;
        painter->drawText(mirrored(rect),
            int(QStyle::visualAlignment(option.direction, side | Qt::AlignVCenter)) | Qt::TextSingleLine, shown);
    }
};

// `rect` is in reading order from the left; Pen mirrors it.
void paintLines(const Pen &pen, const QRect &rect, const QModelIndex &index, const QFont &first, const QColor &color)
{
    const Tokens &tokens = Theme::tokens();
    const QString second = textOf(index, ListRole::SecondLine);
    const QFont small = Theme::font(TextRole::Small);
    const int firstHeight = QFontMetrics(first).height();
    const int secondHeight = second.isEmpty() ? 0 : QFontMetrics(small).height() + tokens.size.space1 / 2;
    const int top = rect.y() + (rect.height() - firstHeight - secondHeight) / 2;
    const QString text = textOf(index, Qt::DisplayRole);
    const int mark = markWidth(index);
    const int room = rect.width() - mark;
    pen.text({rect.x(), top, room, firstHeight}, first, color, text);
    if (mark > 0) {
        const int width = qMin(room, QFontMetrics(first).horizontalAdvance(text));
        const int side = tokens.size.icon - 2;
        const QRect place = centred({0, top, 0, firstHeight}, rect.x() + width + tokens.size.space1, side);
        icon(Icon::Warning, Tone::Warning).paint(pen.painter, pen.mirrored(place));
    }
    if (!second.isEmpty()) {
        pen.text({rect.x(), top + firstHeight + tokens.size.space1 / 2, rect.width(), QFontMetrics(small).height()},
            small, tokens.mutedText, second);
    }
}

QColor firstColor(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Tokens &tokens = Theme::tokens();
    const QVariant tone = index.data(ListRole::ToneOf);
    const QColor color = tone.isValid() ? tokens.color(Tone(tone.toInt())) : tokens.text;
    return option.state.testFlag(QStyle::State_Enabled) ? color : tokens.disabled(color, tokens.panel);
}

} // namespace

QRect cellContents(const QStyleOptionViewItem &option, bool first, bool last)
{
    const Sizes &size = Theme::tokens().size;
    const int before = first ? size.space4 : size.space2;
    const int after = last ? size.space4 : size.space2;
    return QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(before, 0, -after, -1));
}

void paintBadgeCell(
    QPainter *painter, const QRect &contents, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QRect place = centred(contents, contents.x(), Theme::tokens().size.badge);
    paintBadge(painter, QStyle::visualRect(option.direction, contents, place), textOf(index, ListRole::Letter),
        index.data(ListRole::Hue).toInt());
}

void paintCheckCell(
    QPainter *painter, const QRect &contents, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QVariant state = index.data(Qt::CheckStateRole);
    if (state.isNull()) {
        return;
    }
    const QStyle *style = option.widget->style();
    QStyleOptionViewItem box = option;
    box.rect = QStyle::visualRect(
        option.direction, contents, centred(contents, contents.x(), style->pixelMetric(QStyle::PM_IndicatorWidth)));
    box.state.setFlag(QStyle::State_On, state.toInt() == Qt::Checked);
    box.state.setFlag(QStyle::State_Off, state.toInt() != Qt::Checked);
    box.state.setFlag(QStyle::State_HasFocus, false);
    style->drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &box, painter, option.widget);
}

void paintStatusCell(
    QPainter *painter, const QRect &contents, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const Tokens &tokens = Theme::tokens();
    const Pen pen {painter, option, contents};
    const int leading = leadingWidth(index, Cell::Status);
    if (leading > 0) {
        const QRectF dot = pen.mirrored(centred(contents, contents.x(), tokens.size.dot));
        const QColor color = tokens.color(Tone(index.data(ListRole::ToneOf).toInt()));
        painter->setRenderHint(QPainter::Antialiasing);
        if (index.data(ListRole::Hollow).toBool()) {
            painter->setPen(QPen(tokens.mutedText, 1.4));
            painter->setBrush(Qt::NoBrush);
            painter->drawEllipse(dot.adjusted(0.7, 0.7, -0.7, -0.7));
        } else {
            painter->setPen(Qt::NoPen);
            painter->setBrush(color);
            painter->drawEllipse(dot);
        }
    }
    paintLines(pen, contents.adjusted(leading, 0, 0, 0), index, firstFont(index, false), tokens.text);
}

void paintTextCell(
    QPainter *painter, const QRect &contents, const QStyleOptionViewItem &option, const QModelIndex &index, bool strong)
{
    const Tokens &tokens = Theme::tokens();
    const Pen pen {painter, option, contents};
    const int leading = leadingWidth(index, strong ? Cell::Name : Cell::Lines);
    const QString letter = textOf(index, ListRole::Letter);
    if (!letter.isEmpty()) {
        const QRect place = pen.mirrored(centred(contents, contents.x(), tokens.size.avatar));
        const bool isType = index.data(ListRole::IsType).toBool();
        (isType ? paintBadge : paintInitial)(painter, place, letter, index.data(ListRole::Hue).toInt());
    } else if (leading > 0) {
        const QRect place = centred(contents, contents.x(), tokens.size.icon);
        index.data(Qt::DecorationRole).value<QIcon>().paint(painter, pen.mirrored(place));
    }
    const int trailing = trailingWidth(index);
    paintLines(
        pen, contents.adjusted(leading, 0, -trailing, 0), index, firstFont(index, strong), firstColor(option, index));
    if (trailing > 0) {
        pen.text(contents, Theme::font(TextRole::Small), tokens.mutedText, textOf(index, ListRole::Trailing), true);
    }
}

bool isCellCut(const QRect &contents, const QModelIndex &index, ListDelegate::Cell cell)
{
    if (cell == Cell::Badge || cell == Cell::Actions || cell == Cell::Check) {
        return false;
    }
    const int room = contents.width() - leadingWidth(index, cell) - trailingWidth(index);
    const QFontMetrics first(firstFont(index, cell == Cell::Name));
    const QFontMetrics second(Theme::font(TextRole::Small));
    return first.horizontalAdvance(textOf(index, Qt::DisplayRole)) > room - markWidth(index)
        || second.horizontalAdvance(textOf(index, ListRole::SecondLine)) > room;
}

} // namespace purser
