#pragma once

#include "ui/integrations/integrationcells.h"

#include <QAbstractTableModel>
#include <QSet>

#include <vector>

namespace purser {

// The rows of the list: every integration of the account, filtered and sorted. Read-only; follows the service's
// signals through put() and remove(). It filters by itself, since a proxy would announce every gap a keystroke tears
// into 100,000 rows.
class IntegrationModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    explicit IntegrationModel(QObject *parent = nullptr);

    // All of them, or while these are still being read the first ones: then nothing is counted yet.
    void setIntegrations(const QList<Integration> &integrations, bool areAll = true);
    void put(const Integration &integration); // adds or replaces
    void remove(const QString &id);
    QString idOfName(const QString &name) const; // empty: there is none
    void setWithoutSecret(const QSet<QString> &ids);

    // Takes over what was just checked. Rows stay where they are while verdicts arrive, even if they now belong
    // elsewhere or the filter hides them; settle() puts them there.
    void putChecks(const QList<Integration> &checked);
    void settle();
    // The ones whose registry is being asked.
    void setChecking(const QSet<QString> &ids);

    void setFilter(const IntegrationFilter &filter);
    const IntegrationFilter &filter() const { return m_filter; }

    // Ages and dates are words that grow old.
    void refreshTimes();

    qsizetype totalCount() const { return static_cast<qsizetype>(m_entries.size()); }
    qsizetype totalCountIf(bool (*predicate)(const ListedIntegration &)) const;
    // How many of those that the type, text and subscription filters let through.
    qsizetype countIf(bool (*predicate)(const ListedIntegration &)) const;

    const Integration *integrationAt(const QModelIndex &index) const;
    QModelIndex indexOf(const QString &id) const;
    QStringList shownIds() const;
    // All those that can be checked and were not since.
    QStringList notCheckedSince(const QDateTime &time) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

signals:
    void countsChanged();

private:
    qsizetype position(const QString &id) const; // in m_entries, or -1
    void sortEntries();
    void applyFilter();
    void rebuild();
    bool isInOrder() const;
    void announce(const std::vector<size_t> &changed); // positions in m_entries, ascending

    std::vector<ListedIntegration> m_entries; // sorted
    std::vector<size_t> m_shown; // positions in m_entries
    QSet<QString> m_withoutSecret;
    QSet<QString> m_checking;
    IntegrationFilter m_filter;
    IntegrationColumn m_sortColumn = IntegrationColumn::Name;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace purser
