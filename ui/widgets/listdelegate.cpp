#include "ui/widgets/listdelegate.h"

#include "ui/theme/theme.h"
#include "ui/widgets/listpaint.h"
#include "ui/widgets/tooltip.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QTableView>

using namespace Qt::Literals;

namespace purser {

ListDelegate::ListDelegate(QAbstractItemView *view) : QStyledItemDelegate(view), m_view(view)
{
    view->setItemDelegate(this);
    view->setMouseTracking(true);
    view->installEventFilter(this);
    view->viewport()->installEventFilter(this);
}

void ListDelegate::setCell(int column, Cell cell)
{
    m_cells.insert(column, cell);
}

void ListDelegate::setRowActions(const QList<RowAction> &actions)
{
    m_actions = actions;
    m_view->viewport()->update();
}

void ListDelegate::setCompact(bool compact)
{
    m_compact = compact;
}

void ListDelegate::setMenu(bool menu)
{
    m_menu = menu;
}

int ListDelegate::actionsWidth() const
{
    const Sizes &size = Theme::tokens().size;
    return actionsLength() + size.space4 + size.space2;
}

int ListDelegate::actionLength(int action) const
{
    const Sizes &size = Theme::tokens().size;
    return QFontMetrics(Theme::font(TextRole::Small)).horizontalAdvance(m_actions[action].text) + 2 * (size.space2 + 2);
}

int ListDelegate::actionsLength() const
{
    int length = 0;
    for (int action = 0; action < m_actions.size(); ++action) {
        length += actionLength(action);
    }
    return length;
}

QRect ListDelegate::actionRect(const QRect &cell, int action) const
{
    const Sizes &size = Theme::tokens().size;
    int x = cell.right() + 1 - size.space4 - actionsLength();
    for (int before = 0; before < action; ++before) {
        x += actionLength(before);
    }
    const int height = qMax(size.rowButton, QFontMetrics(Theme::font(TextRole::Small)).height() + size.space1);
    const QRect rect(x, cell.y() + (cell.height() - height) / 2, actionLength(action), height);
    return QStyle::visualRect(m_view->layoutDirection(), cell, rect);
}

int ListDelegate::actionAt(const QRect &cell, const QPoint &position) const
{
    for (int action = 0; action < m_actions.size(); ++action) {
        if (actionRect(cell, action).contains(position)) {
            return action;
        }
    }
    return -1;
}

bool ListDelegate::isAtEdge(const QModelIndex &index, bool last) const
{
    const auto *table = qobject_cast<const QTableView *>(m_view);
    if (table == nullptr) {
        return index.column() == (last ? index.model()->columnCount(index.parent()) - 1 : 0);
    }
    const QHeaderView *header = table->horizontalHeader();
    const int step = last ? 1 : -1;
    for (int visual = header->visualIndex(index.column()) + step; visual >= 0 && visual < header->count();
         visual += step) {
        if (!header->isSectionHidden(header->logicalIndex(visual))) {
            return false;
        }
    }
    return true;
}

void ListDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setClipRect(option.rect);
    paintRow(painter, option, index);
    const QRect contents = cellContents(option, isAtEdge(index, false), isAtEdge(index, true));
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    switch (cellOf(index.column())) {
    case Cell::Name:
        paintTextCell(painter, contents, option, index, true);
        break;
    case Cell::Lines:
        paintTextCell(painter, contents, option, index, m_menu && selected);
        break;
    case Cell::Badge:
        paintBadgeCell(painter, contents, option, index);
        break;
    case Cell::Status:
        paintStatusCell(painter, contents, option, index);
        break;
    case Cell::Actions:
        paintActions(painter, option, index);
        break;
    case Cell::Check:
        paintCheckCell(painter, contents, option, index);
        break;
    }
    painter->restore();
}

void ListDelegate::paintRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = Theme::tokens();
    const bool hovered =
        m_hoverIndex.isValid() && m_hoverIndex.row() == index.row() && m_hoverIndex.parent() == index.parent();
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(option.rect, tokens.selection);
    } else if (hovered) {
        painter->fillRect(option.rect, mixed(tokens.hover, tokens.panel, 0.6));
    }
    if (!m_compact) {
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tokens.softLine);
    }
    const QRect row(0, option.rect.y(), m_view->viewport()->width(), option.rect.height());
    if (m_menu && option.state.testFlag(QStyle::State_Selected)) {
        const QRect bar(0, row.y(), tokens.size.ring, row.height());
        painter->fillRect(QStyle::visualRect(option.direction, row, bar), tokens.accent);
    }
    if (m_view->hasFocus() && m_view->currentIndex().row() == index.row()) {
        painter->setPen(QPen(tokens.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(row.adjusted(1, 1, -1, -2));
    }
}

void ListDelegate::paintActions(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    if (m_actions.isEmpty()) {
        return;
    }
    const Tokens &tokens = Theme::tokens();
    QRect group;
    for (int action = 0; action < m_actions.size(); ++action) {
        group |= actionRect(option.rect, action);
    }
    const int radius = tokens.size.radiusControl;
    painter->setRenderHint(QPainter::Antialiasing);
    QPainterPath outline;
    outline.addRoundedRect(QRectF(group).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter->fillPath(outline, tokens.panel);
    painter->setFont(Theme::font(TextRole::Small));
    for (int action = 0; action < m_actions.size(); ++action) {
        const QRect rect = actionRect(option.rect, action);
        const RowAction &button = m_actions[action];
        if (m_hoverAction == action && m_hoverIndex == index) {
            painter->save();
            painter->setClipPath(outline, Qt::IntersectClip);
            const QColor weak = button.tone == Tone::Danger ? tokens.dangerWeak : tokens.hover;
            painter->fillRect(rect, m_pressedAction == action ? tokens.pressed : weak);
            painter->restore();
        }
        painter->setPen(tokens.color(button.tone));
        painter->drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, button.text);
        if (action > 0) {
            const bool mirrored = option.direction == Qt::RightToLeft;
            painter->fillRect(QRect(mirrored ? rect.right() : rect.left(), rect.y(), 1, rect.height()), tokens.line);
        }
    }
    painter->setPen(tokens.line);
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(outline);
}

QSize ListDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const Sizes &size = Theme::tokens().size;
    const int text = QFontMetrics(Theme::font(TextRole::Body)).horizontalAdvance(index.data().toString());
    return {text + size.space4 + size.space2, m_compact ? size.menuRow : size.row};
}

} // namespace purser
