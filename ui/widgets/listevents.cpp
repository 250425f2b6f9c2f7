// The mouse and tooltips of ListDelegate.
#include "ui/theme/theme.h"
#include "ui/widgets/listdelegate.h"
#include "ui/widgets/listpaint.h"
#include "ui/widgets/tooltip.h"

#include <QAbstractItemView>
#include <QHeaderView>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTableView>
#include <QToolTip>

using namespace Qt::Literals;

namespace purser {

bool ListDelegate::helpEvent(
    QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid()) {
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    }
    QString text = index.data(Qt::ToolTipRole).toString();
    const QRect contents = cellContents(option, isAtEdge(index, false), isAtEdge(index, true));
    if (text.isEmpty() && isCellCut(contents, index, cellOf(index.column()))) {
        const QString second = index.data(ListRole::SecondLine).toString();
        text = index.data().toString();
        if (!second.isEmpty()) {
            text += u'\n' + second;
        }
    }
    showPlainToolTip(event->globalPos(), text, view);
    return true;
}

bool ListDelegate::editorEvent(
    QEvent *event, QAbstractItemModel *, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool press = event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonDblClick;
    if (cellOf(index.column()) != Cell::Actions || (!press && event->type() != QEvent::MouseButtonRelease)) {
        return false;
    }
    const auto *mouse = static_cast<QMouseEvent *>(event);
    const int action = mouse->button() == Qt::LeftButton ? actionAt(option.rect, mouse->position().toPoint()) : -1;
    if (press) {
        m_pressedAction = action;
        m_pressedIndex = index;
        return action >= 0;
    }
    const int pressed = std::exchange(m_pressedAction, -1);
    if (action >= 0 && action == pressed && m_pressedIndex == index) {
        emit actionTriggered(m_actions[action].id, index);
    }
    return pressed >= 0;
}

bool ListDelegate::eventFilter(QObject *watched, QEvent *event)
{
    // While the view is being destroyed events still come, and it is a mere QWidget by then.
    QObject *view = m_view;
    if (qobject_cast<QAbstractItemView *>(view) == nullptr) {
        return false;
    }
    if (watched == view) {
        if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) {
            m_view->viewport()->update(); // the current row shows the focus along its whole length
        }
        return false;
    }
    if (watched != m_view->viewport()) {
        return QStyledItemDelegate::eventFilter(watched, event);
    }
    if (event->type() == QEvent::MouseMove) {
        const QPoint position = static_cast<QMouseEvent *>(event)->position().toPoint();
        const QModelIndex index = m_view->indexAt(position);
        const bool actions = index.isValid() && cellOf(index.column()) == Cell::Actions;
        setHover(index, actions ? actionAt(m_view->visualRect(index), position) : -1);
    } else if (event->type() == QEvent::Leave) {
        setHover({}, -1);
    }
    return false;
}

void ListDelegate::setHover(const QModelIndex &index, int action)
{
    if (m_hoverIndex == index && m_hoverAction == action) {
        return;
    }
    const auto repaintRow = [this](const QModelIndex &of) {
        if (of.isValid()) {
            const QRect cell = m_view->visualRect(of);
            m_view->viewport()->update(0, cell.y(), m_view->viewport()->width(), cell.height());
        }
    };
    repaintRow(m_hoverIndex);
    m_hoverIndex = index;
    m_hoverAction = action;
    repaintRow(m_hoverIndex);
    m_view->viewport()->setCursor(action >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void dressTable(QTableView *table)
{
    const Sizes &size = Theme::tokens().size;
    table->setShowGrid(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setWordWrap(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setTabKeyNavigation(false);
    table->setCornerButtonEnabled(false);
    // Fixed: measuring 100,000 rows would take longer than showing them.
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->verticalHeader()->setMinimumSectionSize(1);
    table->verticalHeader()->setDefaultSectionSize(size.row);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setMinimumSectionSize(size.control);
    table->horizontalHeader()->setFixedHeight(size.tableHead);
    table->verticalScrollBar()->setSingleStep(size.row / 2);
}

} // namespace purser
