#pragma once

#include "app/model/tagname.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

namespace purser {

// Names that arrive page by page: tags or repositories, in the order in which people count, filtered. What is new is
// merged into what is there, so that a page more costs no more than a glance over the rows.
class NameModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    // With `kinds` there is a column that says what an entry is, if it is no plain tag.
    NameModel(const QString &title, bool kinds, QObject *parent);

    void clear();
    void add(const QStringList &names);
    // Those that contain the text, in whatever case.
    void setFilter(const QString &text);

    qsizetype totalCount() const { return static_cast<qsizetype>(m_entries.size()); }
    bool contains(const QString &name) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    struct Entry
    {
        QString key = {};
        QString name = {};
        TagKind kind = TagKind::Tag;
    };

    void applyFilter();

    QString m_title;
    bool m_hasKinds;
    std::vector<Entry> m_entries; // by key
    std::vector<size_t> m_shown; // positions in m_entries, in the order shown
    QString m_filter;
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace purser
