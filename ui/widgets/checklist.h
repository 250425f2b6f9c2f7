#pragma once

#include <QSet>
#include <QWidget>

class QLabel;
class QListView;

namespace purser {

class CheckListModel;
class SearchField;

// Things to tick, any number of them, with a line to search by when they are many.
class CheckList : public QWidget
{
    Q_OBJECT

public:
    struct Item
    {
        QString id = {};
        QString text = {}; // shown as it is
        QString remark = {}; // muted, behind it

        bool operator==(const Item &) const = default;
    };

    // `nothing` is said in place of the list while it is empty.
    CheckList(const QString &name, const QString &nothing, const QString &objectName, QWidget *parent);

    void setItems(const QList<Item> &items);
    // Ids that are not among the items are kept: they may come later.
    void setCheckedIds(const QSet<QString> &ids);
    bool isEmpty() const; // no items, or not yet
    // In the order of the items.
    QStringList checkedIds() const;

    CheckListModel *model() const { return m_model; }

signals:
    void changed(); // by the person

private:
    void fit();

    CheckListModel *m_model;
    SearchField *m_search;
    QListView *m_list;
    QLabel *m_nothing;
};

} // namespace purser
