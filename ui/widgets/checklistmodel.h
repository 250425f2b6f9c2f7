#pragma once

#include "ui/widgets/checklist.h"

#include <QAbstractListModel>

namespace purser {

// The rows of a CheckList, filtered by text.
class CheckListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setItems(const QList<CheckList::Item> &items);
    const QList<CheckList::Item> &items() const { return m_items; }
    void setChecked(const QSet<QString> &ids);
    const QSet<QString> &checked() const { return m_checked; }
    void setFilter(const QString &text);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

signals:
    void toggled();

private:
    void applyFilter();

    QList<CheckList::Item> m_items;
    QList<qsizetype> m_shown; // positions in m_items
    QSet<QString> m_checked;
    QString m_filter;
};

} // namespace purser
