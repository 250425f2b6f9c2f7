// What IntegrationModel does with checks while they arrive.
#include "ui/integrations/integrationmodel.h"

#include <algorithm>

namespace purser {

void IntegrationModel::putChecks(const QList<Integration> &checked)
{
    QHash<QString, const Integration *> byId;
    for (const Integration &integration : checked) {
        byId.insert(integration.id, &integration);
    }
    std::vector<size_t> changed;
    for (size_t at = 0; at < m_entries.size(); ++at) {
        ListedIntegration &entry = m_entries[at];
        if (const Integration *integration = byId.value(entry.integration.id)) {
            entry.integration.lastCheck = integration->lastCheck;
            // It could be read, or there would be no verdict.
            entry.isSecretHere = true;
            m_withoutSecret.remove(integration->id);
            changed.push_back(at);
        }
    }
    announce(changed);
    if (!changed.empty()) {
        emit countsChanged();
    }
}

void IntegrationModel::setChecking(const QSet<QString> &ids)
{
    m_checking = ids;
    std::vector<size_t> changed;
    for (size_t at = 0; at < m_entries.size(); ++at) {
        ListedIntegration &entry = m_entries[at];
        const bool isChecking = ids.contains(entry.integration.id);
        if (entry.isChecking != isChecking) {
            entry.isChecking = isChecking;
            changed.push_back(at);
        }
    }
    announce(changed);
}

void IntegrationModel::settle()
{
    const auto isShown = [this](size_t at) { return m_filter.matches(m_entries[at]); };
    const bool fits = std::ranges::all_of(m_shown, isShown)
        && static_cast<qsizetype>(m_shown.size())
            == std::ranges::count_if(m_entries, [this](const auto &entry) { return m_filter.matches(entry); });
    if (fits && isInOrder()) {
        return;
    }
    beginResetModel();
    rebuild();
    endResetModel();
    emit countsChanged();
}

QStringList IntegrationModel::notCheckedSince(const QDateTime &time) const
{
    QStringList ids;
    for (const ListedIntegration &entry : m_entries) {
        const auto &check = entry.integration.lastCheck;
        const bool canBeChecked = entry.type && entry.type->hasRegistry();
        if (canBeChecked && (!check || check->at < time)) {
            ids << entry.integration.id;
        }
    }
    return ids;
}

void IntegrationModel::announce(const std::vector<size_t> &changed)
{
    if (changed.empty()) {
        return;
    }
    const auto first = std::ranges::lower_bound(m_shown, changed.front());
    const auto last = std::ranges::upper_bound(m_shown, changed.back());
    if (first < last) {
        emit dataChanged(index(static_cast<int>(first - m_shown.begin()), 0),
            index(static_cast<int>(last - m_shown.begin()) - 1, integrationColumnCount - 1));
    }
}

} // namespace purser
