#include "ui/registry/namemodel.h"

#include "app/model/displaytext.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/listdelegate.h"

#include <algorithm>

using namespace Qt::Literals;

namespace purser {

namespace {

enum class Column { Name, Kind };

QString kindText(TagKind kind)
{
    switch (kind) {
    case TagKind::Tag:
        return {};
    case TagKind::Digest:
        return NameModel::tr("Digest");
    case TagKind::Signature:
        return NameModel::tr("Signature");
    case TagKind::Attestation:
        return NameModel::tr("Attestation");
    case TagKind::BillOfMaterials:
        return NameModel::tr("Bill of materials");
    case TagKind::Attachment:
        return NameModel::tr("Attachments of an image");
    }
    return {};
}

} // namespace

NameModel::NameModel(const QString &title, bool kinds, QObject *parent)
    : QAbstractTableModel(parent), m_title(title), m_hasKinds(kinds)
{
}

void NameModel::clear()
{
    beginResetModel();
    m_entries.clear();
    m_shown.clear();
    endResetModel();
}

void NameModel::add(const QStringList &names)
{
    const auto byKey = [](const Entry &one, const Entry &other) { return one.key < other.key; };
    beginResetModel();
    const auto before = static_cast<std::ptrdiff_t>(m_entries.size());
    m_entries.reserve(m_entries.size() + static_cast<size_t>(names.size()));
    for (const QString &name : names) {
        m_entries.push_back(Entry {naturalKey(name), name, m_hasKinds ? tagKind(name) : TagKind::Tag});
    }
    std::sort(m_entries.begin() + before, m_entries.end(), byKey);
    std::inplace_merge(m_entries.begin(), m_entries.begin() + before, m_entries.end(), byKey);
    const auto same = [](const Entry &one, const Entry &other) { return one.key == other.key; };
    m_entries.erase(std::unique(m_entries.begin(), m_entries.end(), same), m_entries.end());
    applyFilter();
    endResetModel();
}

void NameModel::setFilter(const QString &text)
{
    beginResetModel();
    m_filter = text.trimmed();
    applyFilter();
    endResetModel();
}

void NameModel::applyFilter()
{
    m_shown.clear();
    m_shown.reserve(m_entries.size());
    for (size_t at = 0; at < m_entries.size(); ++at) {
        if (m_filter.isEmpty() || m_entries[at].name.contains(m_filter, Qt::CaseInsensitive)) {
            m_shown.push_back(at);
        }
    }
    if (m_order == Qt::DescendingOrder) {
        std::reverse(m_shown.begin(), m_shown.end());
    }
}

bool NameModel::contains(const QString &name) const
{
    const QString key = naturalKey(name);
    const auto found = std::ranges::lower_bound(m_entries, key, {}, &Entry::key);
    return found != m_entries.end() && found->key == key;
}

int NameModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int NameModel::columnCount(const QModelIndex &parent) const
{
    const int columns = m_hasKinds ? 2 : 1;
    return parent.isValid() ? 0 : columns;
}

QVariant NameModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Entry &entry = m_entries[m_shown[static_cast<size_t>(index.row())]];
    if (role == Qt::UserRole) {
        return entry.name;
    }
    const auto column = static_cast<Column>(index.column());
    if (role == ListRole::ToneOf && (column == Column::Kind || entry.kind != TagKind::Tag)) {
        return int(Tone::Muted);
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (column) {
    case Column::Name:
        return displayText(entry.name);
    case Column::Kind:
        return kindText(entry.kind);
    }
    return {};
}

QVariant NameModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    return static_cast<Column>(section) == Column::Name ? m_title : tr("Kind");
}

void NameModel::sort(int, Qt::SortOrder order)
{
    beginResetModel();
    m_order = order;
    applyFilter();
    endResetModel();
}

} // namespace purser
