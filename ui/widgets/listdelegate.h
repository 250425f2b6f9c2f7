#pragma once

#include "ui/theme/tokens.h"

#include <QHash>
#include <QPersistentModelIndex>
#include <QStyledItemDelegate>

class QAbstractItemView;
class QTableView;

namespace purser {

// What a model tells the delegate besides Qt::DisplayRole, the first line.
namespace ListRole {
enum : int {
    SecondLine = Qt::UserRole + 1000, // QString, muted
    Letter, // QString: of the badge, or of the initial in a Lines cell
    Hue, // int, 0 … 359
    ToneOf, // int(Tone): a status's dot, or the first line's colour elsewhere
    Hollow, // bool: the dot is a ring ("never checked")
    Warned, // bool: a warning triangle behind the first line
    Trailing, // QString, muted, at the end of the line
    IsType, // bool: the letter is a type's, on its badge, instead of an initial
};
}

// Paints the rows of lists and tables, and their buttons, without a widget per row.
class ListDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    // Name: first line semibold. Lines: regular; with a Letter, a round initial leads. Badge: the letter badge.
    // Status: dot, word, age. Actions: the row's buttons. Check: a box to tick, where there is a Qt::CheckStateRole.
    enum class Cell { Name, Lines, Badge, Status, Actions, Check };

    struct RowAction
    {
        QString id = {}; // "edit", "delete": what actionTriggered() gives
        QString text = {};
        Tone tone = Tone::Text;
    };

    // Becomes the view's delegate; the view owns it.
    explicit ListDelegate(QAbstractItemView *view);

    // Columns are Lines until told otherwise.
    void setCell(int column, Cell cell);
    void setRowActions(const QList<RowAction> &actions);

    // One-line rows (menus, pickers) instead of two-line ones.
    void setCompact(bool compact);

    // A bar of the accent's colour before the selected row, and its first line semibold: for a menu of places.
    void setMenu(bool menu);

    // The width that a column of actions needs.
    int actionsWidth() const;

    // Where an action's button is within the rectangle of its cell, for tests and call-outs of pictures.
    QRect actionRect(const QRect &cell, int action) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void actionTriggered(const QString &id, const QModelIndex &index);

private:
    Cell cellOf(int column) const { return m_cells.value(column, Cell::Lines); }
    int actionLength(int action) const;
    int actionsLength() const;
    int actionAt(const QRect &cell, const QPoint &position) const;
    bool isAtEdge(const QModelIndex &index, bool last) const;
    void setHover(const QModelIndex &index, int action);
    void paintRow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintActions(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    QAbstractItemView *m_view;
    QHash<int, Cell> m_cells;
    QList<RowAction> m_actions;
    QPersistentModelIndex m_hoverIndex;
    QPersistentModelIndex m_pressedIndex;
    int m_hoverAction = -1;
    int m_pressedAction = -1;
    bool m_compact = false;
    bool m_menu = false;
};

// Gives a table the looks of our lists: rows of the right height, no grid, whole rows selected, smooth scrolling.
void dressTable(QTableView *table);

} // namespace purser
