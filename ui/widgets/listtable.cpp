#include "ui/widgets/listtable.h"

#include "ui/theme/theme.h"
#include "ui/widgets/columntitle.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>

#include <algorithm>

using namespace Qt::Literals;

namespace purser {

ListTable::ListTable(QAbstractItemModel *model, const QString &objectName, QWidget *parent)
    : QTableView(parent), m_delegate(new ListDelegate(this))
{
    setObjectName(objectName);
    setModel(model);
    dressTable(this);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrap(false);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    connect(this, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        const bool isOnButtons = index.column() == this->model()->columnCount() - 1 && m_delegate->actionsWidth() > 0;
        if (!m_actions.isEmpty() && !isOnButtons) {
            trigger(m_actions.first(), index.data(Qt::UserRole).toString());
        }
    });
    connect(m_delegate, &ListDelegate::actionTriggered, this, [this](const QString &id, const QModelIndex &index) {
        const auto found =
            std::find_if(m_actions.cbegin(), m_actions.cend(), [&](const Action &action) { return action.id == id; });
        trigger(*found, index.data(Qt::UserRole).toString());
    });
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_keptRow = std::max(0, currentIndex().row());
        if (m_awaited.isEmpty()) {
            m_kept = currentId();
        }
    });
    connect(model, &QAbstractItemModel::modelReset, this, &ListTable::keepCurrent);
    applySizes();
}

void ListTable::setColumnWidths(const QList<ColumnWidth> &widths)
{
    m_widths = widths;
    fitColumns();
}

void ListTable::setCompact(bool compact)
{
    m_isCompact = compact;
    m_delegate->setCompact(compact);
    applySizes();
}

void ListTable::fitRows(int most)
{
    const int rows = std::clamp(model()->rowCount(), 1, most);
    setFixedHeight(
        horizontalHeader()->minimumHeight() + rows * verticalHeader()->defaultSectionSize() + 2 * frameWidth());
}

void ListTable::setActions(const QList<Action> &actions)
{
    m_actions = actions;
    QList<ListDelegate::RowAction> buttons;
    for (const Action &action : actions) {
        if (action.isButton) {
            buttons << ListDelegate::RowAction {action.id, action.text, action.isDangerous ? Tone::Danger : Tone::Text};
        }
    }
    m_delegate->setRowActions(buttons);
    if (!buttons.isEmpty()) {
        m_delegate->setCell(model()->columnCount() - 1, ListDelegate::Cell::Actions);
    }
    fitColumns();
}

void ListTable::trigger(const Action &action, const QString &id)
{
    if (!id.isEmpty() && !(m_readOnly && action.changes)) {
        emit actionTriggered(action.id, id);
    }
}

QString ListTable::currentId() const
{
    return currentIndex().isValid() ? currentIndex().data(Qt::UserRole).toString() : m_kept;
}

bool ListTable::select(const QString &id)
{
    m_kept = id;
    m_awaited.clear();
    for (int row = 0; row < model()->rowCount(); ++row) {
        if (const QModelIndex index = model()->index(row, 0); index.data(Qt::UserRole).toString() == id) {
            setCurrentIndex(index);
            scrollTo(index);
            return true;
        }
    }
    m_awaited = id;
    return false;
}

void ListTable::keepCurrent()
{
    if (select(m_kept)) {
        return;
    }
    m_awaited.clear();
    if (model()->rowCount() > 0) {
        setCurrentIndex(model()->index(std::min(m_keptRow, model()->rowCount() - 1), 0));
    }
}

void ListTable::keyPressEvent(QKeyEvent *event)
{
    if (currentIndex().isValid() && event->modifiers() == Qt::NoModifier) {
        for (const Action &action : std::as_const(m_actions)) {
            if (action.keys.contains(event->key())) {
                trigger(action, currentId());
                return;
            }
        }
    }
    QTableView::keyPressEvent(event);
}

void ListTable::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKeyboard = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKeyboard ? currentIndex() : indexAt(viewport()->mapFromGlobal(event->globalPos()));
    if (!index.isValid() || m_actions.isEmpty()) {
        return;
    }
    auto *menu = new QMenu(this);
    menu->setObjectName(u"rowMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString id = index.data(Qt::UserRole).toString();
    for (const Action &action : std::as_const(m_actions)) {
        if (action.isDangerous) {
            menu->addSeparator();
        }
        QAction *entry = menu->addAction(action.text, this, [this, action, id] { trigger(action, id); });
        entry->setEnabled(!(m_readOnly && action.changes));
    }
    menu->popup(byKeyboard ? viewport()->mapToGlobal(visualRect(index).bottomLeft()) : event->globalPos());
}

void ListTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void ListTable::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        applySizes();
    }
}

void ListTable::applySizes()
{
    const Sizes &sizes = Theme::tokens().size;
    verticalHeader()->setDefaultSectionSize(m_isCompact ? sizes.menuRow : sizes.row);
    horizontalHeader()->setFixedHeight(sizes.tableHead);
    fitColumns();
}

void ListTable::fitColumns()
{
    if (!m_delegate || m_widths.isEmpty()) {
        return;
    }
    const Sizes &sizes = Theme::tokens().size;
    const int letter = fontMetrics().horizontalAdvance(u'n');
    const bool hasButtons =
        std::any_of(m_actions.cbegin(), m_actions.cend(), [](const Action &action) { return action.isButton; });
    QList<int> widths(model()->columnCount(), sizes.badge + 2 * sizes.space4);
    if (hasButtons) {
        widths.last() = m_delegate->actionsWidth();
    }
    int shares = 0;
    int room = viewport()->width();
    for (const ColumnWidth &width : std::as_const(m_widths)) {
        widths[width.column] = std::max(width.wanted * letter, titleWidth(*this, width.column));
        shares += width.share;
    }
    for (const int width : std::as_const(widths)) {
        room -= width;
    }
    // Titles stay whole as long as there is anything else to take from.
    for (const bool keepsTitles : {true, false}) {
        for (const ColumnWidth &width : std::as_const(m_widths)) {
            const int title = keepsTitles ? titleWidth(*this, width.column) : 0;
            const int least = std::max(width.least * letter, title);
            const int given = std::clamp(-room, 0, std::max(0, widths[width.column] - least));
            widths[width.column] -= given;
            room += given;
        }
    }
    for (const ColumnWidth &width : std::as_const(m_widths)) {
        if (room > 0 && shares > 0) {
            const int taken = room * width.share / shares;
            widths[width.column] += taken;
            room -= taken;
            shares -= width.share;
        }
    }
    for (int column = 0; column < widths.size(); ++column) {
        setColumnWidth(column, widths.at(column));
    }
}

} // namespace purser
