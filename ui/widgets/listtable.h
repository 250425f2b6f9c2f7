#pragma once

#include "ui/widgets/listdelegate.h"

#include <QTableView>

namespace purser {

// A table of things, each with an id that the model tells as Qt::UserRole: whole rows, sortable, with what can be done
// to a row on its buttons, in its menu and by key. Its columns always fit its width.
class ListTable : public QTableView
{
    Q_OBJECT

public:
    // How wide a column would like to be and how narrow it may get, in widths of the letter "n"; `share` is its part of
    // what is left over.
    struct ColumnWidth
    {
        int column = 0;
        int wanted = 0;
        int least = 0;
        int share = 0;
    };

    // Something that can be done to a row.
    struct Action
    {
        QString id = {};
        QString text = {};
        QList<int> keys = {}; // Qt::Key
        bool isButton = false; // in the last column; otherwise in the menu only
        bool isDangerous = false;
        bool changes = true; // not offered while nothing can be changed
    };

    ListTable(QAbstractItemModel *model, const QString &objectName, QWidget *parent);

    // In the order in which columns give way. Those that are not named (a badge) stay narrow.
    void setColumnWidths(const QList<ColumnWidth> &widths);
    void setCell(int column, ListDelegate::Cell cell) { m_delegate->setCell(column, cell); }
    // The first one is also what a double click does. Buttons are in the model's last column.
    void setActions(const QList<Action> &actions);
    // Rows of one line.
    void setCompact(bool compact);
    // Makes it as high as its rows, `most` of them at once: a table among other things on a page.
    void fitRows(int most);
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }

    QString currentId() const;
    bool select(const QString &id);

signals:
    void actionTriggered(const QString &action, const QString &id);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void keepCurrent();
    void applySizes();
    void fitColumns();
    void trigger(const Action &action, const QString &id);

    ListDelegate *m_delegate;
    QList<ColumnWidth> m_widths;
    QList<Action> m_actions;
    QString m_kept; // what was current before a reset
    QString m_awaited; // what is to become current with the next one
    int m_keptRow = 0;
    bool m_isCompact = false;
    bool m_readOnly = false;
};

} // namespace purser
