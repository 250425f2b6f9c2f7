#pragma once

#include "app/model/activity.h"

#include <QAbstractTableModel>

namespace purser {

enum class ActivityColumn { When, Who, What };

// The lines of the account's history, the latest first, read piece by piece as one scrolls; filtered by what is said in
// them.
class ActivityModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    enum Role { IdRole = Qt::UserRole, UndoableRole }; // bool: it can be taken back though its program has ended

    // How many lines are read at a time.
    static constexpr int pageSize = 200;

    // The first pageSize lines as they are now: those that are not known yet come to the top.
    void setLatest(const QList<ActivityEntry> &latest);
    // Older ones, an answer to moreNeeded().
    void append(const QString &before, const QList<ActivityEntry> &entries);
    void failToRead() { m_isReading = false; }

    QString lastId() const;
    qsizetype totalCount() const { return m_entries.size(); }

    void setFilter(const QString &text);
    void refreshTimes();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    void moreNeeded();

private:
    void clear();
    void prepend(const QList<ActivityEntry> &entries);
    bool matches(const ActivityEntry &entry) const;

    QList<ActivityEntry> m_entries;
    QList<qsizetype> m_shown; // positions in m_entries
    QString m_filter; // as nameKey() folds it
    bool m_isComplete = true; // nothing was read yet: the first lines are put in from outside
    bool m_isReading = false;
};

} // namespace purser
