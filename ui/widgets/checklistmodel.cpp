#include "ui/widgets/checklistmodel.h"

#include "app/model/displaytext.h"
#include "app/model/namekey.h"

using namespace Qt::Literals;

namespace purser {

void CheckListModel::setItems(const QList<CheckList::Item> &items)
{
    if (items == m_items) {
        return;
    }
    beginResetModel();
    m_items = items;
    applyFilter();
    endResetModel();
}

void CheckListModel::setChecked(const QSet<QString> &ids)
{
    m_checked = ids;
    if (!m_shown.isEmpty()) {
        emit dataChanged(index(0), index(rowCount() - 1), {Qt::CheckStateRole});
    }
}

void CheckListModel::setFilter(const QString &text)
{
    beginResetModel();
    m_filter = nameKey(text);
    applyFilter();
    endResetModel();
}

int CheckListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant CheckListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const CheckList::Item &item = m_items.at(m_shown.at(index.row()));
    switch (role) {
    case Qt::DisplayRole: {
        const QString text = displayText(item.text);
        return item.remark.isEmpty() ? text : tr("%1 (%2)").arg(text, displayText(item.remark));
    }
    case Qt::UserRole:
        return item.id;
    case Qt::CheckStateRole:
        return m_checked.contains(item.id) ? Qt::Checked : Qt::Unchecked;
    default:
        return {};
    }
}

Qt::ItemFlags CheckListModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren : flags;
}

bool CheckListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return false;
    }
    const QString id = m_items.at(m_shown.at(index.row())).id;
    if (value.toInt() == Qt::Checked) {
        m_checked.insert(id);
    } else {
        m_checked.remove(id);
    }
    emit dataChanged(index, index, {Qt::CheckStateRole});
    emit toggled();
    return true;
}

void CheckListModel::applyFilter()
{
    m_shown.clear();
    for (qsizetype at = 0; at < m_items.size(); ++at) {
        const CheckList::Item &item = m_items.at(at);
        if (m_filter.isEmpty() || nameKey(item.text).contains(m_filter)) {
            m_shown << at;
        }
    }
}

} // namespace purser
