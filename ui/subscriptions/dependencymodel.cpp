#include "ui/subscriptions/dependencymodel.h"

#include "app/model/joinedtext.h"
#include "ui/subscriptions/dependencytext.h"

#include <algorithm>

using namespace Qt::Literals;

namespace purser {

void DependencyModel::setDependencies(const QList<Dependency> &dependencies)
{
    beginResetModel();
    m_dependencies = dependencies;
    std::stable_sort(m_dependencies.begin(), m_dependencies.end(),
        [](const Dependency &one, const Dependency &other) { return one.kind < other.kind; });
    m_rows.clear();
    for (qsizetype which = 0; which < m_dependencies.size(); ++which) {
        const Dependency::Kind kind = m_dependencies[which].kind;
        if (m_rows.isEmpty() || m_rows.last().kind != kind) {
            m_rows << Row {kind, -1};
        }
        m_rows << Row {kind, which};
    }
    endResetModel();
}

const Dependency *DependencyModel::dependencyAt(const QModelIndex &index) const
{
    const qsizetype which = index.isValid() ? m_rows[index.row()].dependency : -1;
    return which < 0 ? nullptr : &m_dependencies[which];
}

QModelIndex DependencyModel::indexOf(const QString &id) const
{
    const auto found = std::find_if(m_rows.cbegin(), m_rows.cend(),
        [&](const Row &row) { return row.dependency >= 0 && m_dependencies[row.dependency].id == id; });
    return found == m_rows.cend() ? QModelIndex() : index(static_cast<int>(found - m_rows.cbegin()));
}

QModelIndex DependencyModel::nearest(int row) const
{
    const int count = static_cast<int>(m_rows.size());
    for (int below = std::max(0, row); below < count; ++below) {
        if (m_rows[below].dependency >= 0) {
            return index(below);
        }
    }
    // The last row of all is never a heading.
    return count > 0 ? index(count - 1) : QModelIndex();
}

int DependencyModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant DependencyModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Dependency *dependency = dependencyAt(index);
    if (!dependency) {
        const bool isText = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
        return isText ? heading(m_rows[index.row()].kind) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole:
        return titleOf(*dependency);
    case Qt::AccessibleTextRole: {
        QStringList parts {titleOf(*dependency), whereOf(*dependency)};
        if (!m_spokenButton.isEmpty()) {
            parts << m_spokenButton;
        }
        return joinedList(parts);
    }
    case Qt::AccessibleDescriptionRole:
        return remarkOf(*dependency);
    default:
        return {};
    }
}

Qt::ItemFlags DependencyModel::flags(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    return dependencyAt(index) ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                               : Qt::ItemNeverHasChildren;
}

} // namespace purser
