#include "ui/integrations/integrationmodel.h"

#include <algorithm>

namespace purser {

IntegrationModel::IntegrationModel(QObject *parent) : QAbstractTableModel(parent) { }

void IntegrationModel::setIntegrations(const QList<Integration> &integrations, bool areAll)
{
    beginResetModel();
    m_entries.clear();
    m_entries.reserve(static_cast<size_t>(integrations.size()));
    for (const Integration &integration : integrations) {
        m_entries.push_back(listed(integration));
        m_entries.back().isSecretHere = !m_withoutSecret.contains(integration.id);
        m_entries.back().isChecking = m_checking.contains(integration.id);
    }
    rebuild();
    endResetModel();
    if (areAll) {
        emit countsChanged();
    }
}

void IntegrationModel::put(const Integration &integration)
{
    ListedIntegration entry = listed(integration);
    entry.isChecking = m_checking.contains(integration.id);
    // Whoever just saved it has its secret here.
    m_withoutSecret.remove(integration.id);
    const qsizetype at = position(integration.id);
    const bool staysInPlace = at >= 0 && m_sortColumn == IntegrationColumn::Name
        && m_entries[static_cast<size_t>(at)].nameKey == entry.nameKey
        && m_filter.matches(entry) == m_filter.matches(m_entries[static_cast<size_t>(at)]);
    if (staysInPlace) {
        m_entries[static_cast<size_t>(at)] = std::move(entry);
        const QModelIndex first = indexOf(integration.id);
        if (first.isValid()) {
            emit dataChanged(first, first.siblingAtColumn(integrationColumnCount - 1));
        }
    } else {
        beginResetModel();
        if (at >= 0) {
            m_entries.erase(m_entries.begin() + at);
        }
        m_entries.push_back(std::move(entry));
        rebuild();
        endResetModel();
    }
    emit countsChanged();
}

void IntegrationModel::remove(const QString &id)
{
    const qsizetype at = position(id);
    if (at < 0) {
        return;
    }
    beginResetModel();
    m_entries.erase(m_entries.begin() + at);
    applyFilter();
    endResetModel();
    emit countsChanged();
}

QString IntegrationModel::idOfName(const QString &name) const
{
    const auto found =
        std::ranges::find(m_entries, name, [](const ListedIntegration &entry) { return entry.integration.name; });
    return found == m_entries.cend() ? QString() : found->integration.id;
}

void IntegrationModel::setWithoutSecret(const QSet<QString> &ids)
{
    if (ids == m_withoutSecret) {
        return;
    }
    beginResetModel();
    m_withoutSecret = ids;
    for (ListedIntegration &entry : m_entries) {
        entry.isSecretHere = !ids.contains(entry.integration.id);
    }
    applyFilter();
    endResetModel();
    emit countsChanged();
}

void IntegrationModel::setFilter(const IntegrationFilter &filter)
{
    if (filter == m_filter) {
        return;
    }
    beginResetModel();
    m_filter = filter;
    applyFilter();
    endResetModel();
    emit countsChanged();
}

void IntegrationModel::refreshTimes()
{
    if (!m_shown.empty()) {
        emit dataChanged(index(0, static_cast<int>(IntegrationColumn::Status)),
            index(rowCount() - 1, static_cast<int>(IntegrationColumn::UpdatedAt)));
    }
}

qsizetype IntegrationModel::totalCountIf(bool (*predicate)(const ListedIntegration &)) const
{
    return std::count_if(m_entries.cbegin(), m_entries.cend(), predicate);
}

qsizetype IntegrationModel::countIf(bool (*predicate)(const ListedIntegration &)) const
{
    IntegrationFilter wider = m_filter;
    wider.failing = wider.neverChecked = wider.unassigned = wider.expiresSoon = false;
    return std::count_if(m_entries.cbegin(), m_entries.cend(),
        [&](const ListedIntegration &entry) { return predicate(entry) && wider.matches(entry); });
}

const Integration *IntegrationModel::integrationAt(const QModelIndex &index) const
{
    return index.isValid() ? &m_entries[m_shown[static_cast<size_t>(index.row())]].integration : nullptr;
}

QModelIndex IntegrationModel::indexOf(const QString &id) const
{
    const auto found =
        std::find_if(m_shown.cbegin(), m_shown.cend(), [&](size_t at) { return m_entries[at].integration.id == id; });
    return found == m_shown.cend() ? QModelIndex() : index(static_cast<int>(found - m_shown.cbegin()), 0);
}

QStringList IntegrationModel::shownIds() const
{
    QStringList ids;
    for (const size_t at : m_shown) {
        ids << m_entries[at].integration.id;
    }
    return ids;
}

int IntegrationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int IntegrationModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : integrationColumnCount;
}

QVariant IntegrationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    return cell(
        m_entries[m_shown[static_cast<size_t>(index.row())]], static_cast<IntegrationColumn>(index.column()), role);
}

QVariant IntegrationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole) {
        return columnTitle(static_cast<IntegrationColumn>(section));
    }
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeading | Qt::AlignVCenter));
    }
    return {};
}

void IntegrationModel::sort(int column, Qt::SortOrder order)
{
    if (column < 0 || column >= integrationColumnCount) {
        return;
    }
    beginResetModel();
    m_sortColumn = static_cast<IntegrationColumn>(column);
    m_sortOrder = order;
    rebuild();
    endResetModel();
}

qsizetype IntegrationModel::position(const QString &id) const
{
    const auto found = std::find_if(m_entries.cbegin(), m_entries.cend(),
        [&](const ListedIntegration &entry) { return entry.integration.id == id; });
    return found == m_entries.cend() ? -1 : found - m_entries.cbegin();
}

void IntegrationModel::sortEntries()
{
    const bool ascending = m_sortOrder == Qt::AscendingOrder;
    std::stable_sort(m_entries.begin(), m_entries.end(), [&](const auto &one, const auto &other) {
        return ascending ? comesBefore(one, other, m_sortColumn) : comesBefore(other, one, m_sortColumn);
    });
}

bool IntegrationModel::isInOrder() const
{
    const bool ascending = m_sortOrder == Qt::AscendingOrder;
    return std::is_sorted(m_entries.cbegin(), m_entries.cend(), [&](const auto &one, const auto &other) {
        return ascending ? comesBefore(one, other, m_sortColumn) : comesBefore(other, one, m_sortColumn);
    });
}

void IntegrationModel::applyFilter()
{
    m_shown.clear();
    for (size_t at = 0; at < m_entries.size(); ++at) {
        if (m_filter.matches(m_entries[at])) {
            m_shown.push_back(at);
        }
    }
}

void IntegrationModel::rebuild()
{
    sortEntries();
    applyFilter();
}

} // namespace purser
