#include "ui/shell/activitymodel.h"

#include "app/model/activitysentences.h"
#include "app/model/clock.h"
#include "app/model/displaytext.h"
#include "app/model/namekey.h"
#include "ui/widgets/listdelegate.h"
#include "ui/widgets/timetext.h"

#include <algorithm>

using namespace Qt::Literals;

namespace purser {

void ActivityModel::setLatest(const QList<ActivityEntry> &latest)
{
    const QString known = m_entries.isEmpty() ? QString() : m_entries.first().id;
    const auto met =
        std::find_if(latest.cbegin(), latest.cend(), [&](const ActivityEntry &entry) { return entry.id == known; });
    if (met == latest.cend() && !m_entries.isEmpty()) {
        // So much is new that there would be a gap.
        clear();
    }
    prepend(QList<ActivityEntry>(latest.cbegin(), met));
    // What was known already can have been taken back since.
    for (qsizetype at = met - latest.cbegin(); at < std::min(latest.size(), m_entries.size()); ++at) {
        m_entries[at].undoableUntil = latest.at(at).undoableUntil;
    }
    if (rowCount() > 0) {
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

void ActivityModel::prepend(const QList<ActivityEntry> &entries)
{
    if (entries.isEmpty()) {
        return;
    }
    if (m_entries.isEmpty()) {
        m_isComplete = entries.size() < pageSize;
    }
    QList<qsizetype> matching;
    for (qsizetype at = 0; at < entries.size(); ++at) {
        if (matches(entries[at])) {
            matching << at;
        }
    }
    if (!matching.isEmpty()) {
        beginInsertRows({}, 0, static_cast<int>(matching.size()) - 1);
    }
    m_entries = entries + m_entries;
    for (qsizetype &shown : m_shown) {
        shown += entries.size();
    }
    m_shown = matching + m_shown;
    if (!matching.isEmpty()) {
        endInsertRows();
    }
}

void ActivityModel::append(const QString &before, const QList<ActivityEntry> &entries)
{
    if (before != lastId()) {
        return; // it was cleared meanwhile
    }
    m_isReading = false;
    m_isComplete = entries.size() < pageSize;
    const qsizetype first = m_entries.size();
    QList<qsizetype> matching;
    for (qsizetype at = 0; at < entries.size(); ++at) {
        if (matches(entries[at])) {
            matching << first + at;
        }
    }
    m_entries += entries;
    if (!matching.isEmpty()) {
        const int row = rowCount();
        beginInsertRows({}, row, row + static_cast<int>(matching.size()) - 1);
        m_shown += matching;
        endInsertRows();
    } else if (canFetchMore({})) {
        // No row comes that would make the view ask again.
        fetchMore({});
    }
}

QString ActivityModel::lastId() const
{
    return m_entries.isEmpty() ? QString() : m_entries.last().id;
}

void ActivityModel::clear()
{
    beginResetModel();
    m_entries.clear();
    m_shown.clear();
    m_isComplete = true;
    m_isReading = false;
    endResetModel();
}

void ActivityModel::setFilter(const QString &text)
{
    beginResetModel();
    m_filter = nameKey(text);
    m_shown.clear();
    for (qsizetype at = 0; at < m_entries.size(); ++at) {
        if (matches(m_entries[at])) {
            m_shown << at;
        }
    }
    endResetModel();
    if (m_shown.isEmpty() && canFetchMore({})) {
        fetchMore({});
    }
}

bool ActivityModel::matches(const ActivityEntry &entry) const
{
    return m_filter.isEmpty() || nameKey(sentence(entry)).contains(m_filter) || nameKey(entry.who).contains(m_filter);
}

void ActivityModel::refreshTimes()
{
    if (rowCount() > 0) {
        const int column = static_cast<int>(ActivityColumn::When);
        emit dataChanged(index(0, column), index(rowCount() - 1, column));
    }
}

int ActivityModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int ActivityModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(ActivityColumn::What) + 1;
}

QVariant ActivityModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const ActivityEntry &entry = m_entries[m_shown[index.row()]];
    const bool isUndoable = entry.undoableUntil > currentTime();
    if (role == IdRole) {
        return entry.id;
    }
    if (role == UndoableRole) {
        return isUndoable;
    }
    const auto column = static_cast<ActivityColumn>(index.column());
    if (role == Qt::ToolTipRole && column == ActivityColumn::When) {
        return fullTimeText(entry.at);
    }
    if (role == ListRole::SecondLine && column == ActivityColumn::What && isUndoable) {
        return tr("Can be taken back until %1").arg(shortTimeText(entry.undoableUntil));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (column) {
    case ActivityColumn::When:
        return calendarText(entry.at);
    case ActivityColumn::Who:
        return displayText(entry.who);
    case ActivityColumn::What:
        return sentence(entry);
    }
    return {};
}

QVariant ActivityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (static_cast<ActivityColumn>(section)) {
    case ActivityColumn::When:
        return tr("When");
    case ActivityColumn::Who:
        return tr("Who");
    case ActivityColumn::What:
        return tr("What");
    }
    return {};
}

bool ActivityModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_isComplete && !m_isReading;
}

void ActivityModel::fetchMore(const QModelIndex &)
{
    m_isReading = true;
    emit moreNeeded();
}

} // namespace purser
