#pragma once

#include <QAbstractTableModel>
#include <QList>

#include <algorithm>
#include <functional>
#include <utility>

namespace purser {

// What a column sorts by: text, and a number where the text is the same.
struct SortKey
{
    QString text = {};
    qint64 number = 0;

    bool operator<(const SortKey &other) const
    {
        return text == other.text ? number < other.number : text < other.text;
    }
};

// The rows of a list: values of one kind, filtered and sorted, read-only. Each column says itself what it shows. Row
// needs `id` or an idOf(row) beside it.
template <typename Row>
class RowModel : public QAbstractTableModel
{
public:
    enum Role { IdRole = Qt::UserRole };

    struct Column
    {
        QString title = {};
        std::function<QVariant(const Row &row, int role)> cell = {}; // Qt's roles and those of ListRole
        std::function<SortKey(const Row &row)> sortKey = {}; // none: cannot be sorted by
    };
    using Filter = std::function<bool(const Row &)>;

    RowModel(const QList<Column> &columns, std::function<QString(const Row &)> idOf, QObject *parent)
        : QAbstractTableModel(parent), m_columns(columns), m_idOf(std::move(idOf))
    {
    }

    void setRows(const QList<Row> &rows)
    {
        beginResetModel();
        m_rows = rows;
        sortRows();
        applyFilter();
        endResetModel();
    }

    const QList<Row> &rows() const { return m_rows; }

    // None: all are shown.
    void setFilter(const Filter &filter)
    {
        beginResetModel();
        m_filter = filter;
        applyFilter();
        endResetModel();
    }

    // The words in the cells have changed, not the rows.
    void refresh()
    {
        if (rowCount() > 0) {
            emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        }
    }

    const Row *rowAt(const QModelIndex &index) const
    {
        return index.isValid() ? &m_rows.at(m_shown.at(index.row())) : nullptr;
    }

    const Row *find(const QString &id) const
    {
        const auto found =
            std::find_if(m_rows.cbegin(), m_rows.cend(), [&](const Row &row) { return m_idOf(row) == id; });
        return found == m_rows.cend() ? nullptr : &*found;
    }

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
    }

    int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
            return {};
        }
        const Row &row = *rowAt(index);
        if (role == IdRole) {
            return m_idOf(row);
        }
        const auto &cell = m_columns.at(index.column()).cell;
        return cell ? cell(row, role) : QVariant();
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        const bool isTitle = orientation == Qt::Horizontal && role == Qt::DisplayRole;
        return isTitle && section >= 0 && section < columnCount() ? QVariant(m_columns.at(section).title) : QVariant();
    }

    void sort(int column, Qt::SortOrder order) override
    {
        beginResetModel();
        m_sortColumn = column;
        m_sortOrder = order;
        sortRows();
        applyFilter();
        endResetModel();
    }

private:
    void sortRows()
    {
        if (m_sortColumn < 0 || m_sortColumn >= columnCount() || !m_columns.at(m_sortColumn).sortKey) {
            return;
        }
        // Made once for each row: folding a name costs more than all comparisons.
        QList<std::pair<SortKey, qsizetype>> keys;
        keys.reserve(m_rows.size());
        for (const Row &row : std::as_const(m_rows)) {
            keys.emplaceBack(m_columns.at(m_sortColumn).sortKey(row), keys.size());
        }
        const bool isAscending = m_sortOrder == Qt::AscendingOrder;
        std::stable_sort(keys.begin(), keys.end(), [isAscending](const auto &one, const auto &other) {
            return isAscending ? one.first < other.first : other.first < one.first;
        });
        QList<Row> sorted;
        sorted.reserve(m_rows.size());
        for (const auto &[key, at] : std::as_const(keys)) {
            sorted << m_rows.at(at);
        }
        m_rows = sorted;
    }

    void applyFilter()
    {
        m_shown.clear();
        for (qsizetype at = 0; at < m_rows.size(); ++at) {
            if (!m_filter || m_filter(m_rows.at(at))) {
                m_shown << at;
            }
        }
    }

    QList<Column> m_columns;
    std::function<QString(const Row &)> m_idOf;
    QList<Row> m_rows; // sorted
    QList<qsizetype> m_shown; // positions in m_rows
    Filter m_filter;
    int m_sortColumn = -1; // as they came
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace purser
