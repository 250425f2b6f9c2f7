#include "ui/integrations/typemodel.h"

#include "app/model/joinedtext.h"
#include "app/model/namekey.h"
#include "app/types/types.h"
#include "ui/theme/badge.h"
#include "ui/widgets/listdelegate.h"

#include <algorithm>

using namespace Qt::Literals;

namespace purser {

namespace {

QString nameWords(const IntegrationType &type)
{
    return nameKey(
        QStringList {type.displayName(), type.id, type.familyName(), type.family, type.login.registry}.join(u' '));
}

QString otherWords(const IntegrationType &type)
{
    QStringList words = notes(type);
    for (const Field &field : type.fields) {
        words << hint(field) << placeholder(field);
    }
    return nameKey(words.join(u' '));
}

} // namespace

TypeModel::TypeModel(QObject *parent) : QAbstractListModel(parent)
{
    arrange();
}

void TypeModel::setFamily(const QString &family)
{
    m_family = family;
    arrange();
}

void TypeModel::setSearch(const QString &text)
{
    m_search = nameKey(text);
    arrange();
}

int TypeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant TypeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const IntegrationType &type = *m_shown.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return type.displayName();
    case IdRole:
        return type.id;
    case ListRole::Letter:
        return initialOf(type.displayName());
    case ListRole::Hue:
        return type.hue;
    case ListRole::IsType:
        return true;
    case ListRole::Trailing:
        return type.familyName();
    case Qt::AccessibleTextRole:
        return joinedList({type.displayName(), type.familyName()});
    default:
        return {};
    }
}

void TypeModel::arrange()
{
    beginResetModel();
    m_shown.clear();
    for (const auto &words : {nameWords, otherWords}) {
        for (const IntegrationType &type : integrationTypes()) {
            if (words(type).contains(m_search)) {
                m_shown << &type;
            }
        }
        if (!m_shown.isEmpty()) {
            break;
        }
    }
    std::stable_partition(m_shown.begin(), m_shown.end(),
        [this](const IntegrationType *type) { return m_family.isEmpty() || type->family == m_family; });
    endResetModel();
}

} // namespace purser
