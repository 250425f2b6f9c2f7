#include "ui/subscriptions/subscriptionmodel.h"

#include "app/model/displaytext.h"
#include "app/model/namekey.h"
#include "ui/theme/badge.h"
#include "ui/theme/icons.h"
#include "ui/widgets/listdelegate.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals;

namespace purser {

SubscriptionModel::SubscriptionModel(QObject *parent) : QAbstractListModel(parent) { }

void SubscriptionModel::setFirstRow(const QString &text)
{
    beginResetModel();
    m_firstRow = text;
    applyFilter();
    endResetModel();
}

void SubscriptionModel::setSubscriptions(const QList<Subscription> &subscriptions)
{
    beginResetModel();
    m_all = subscriptions;
    m_keys.clear();
    for (const Subscription &each : subscriptions) {
        m_keys << nameKey(each.name);
    }
    applyFilter();
    endResetModel();
}

void SubscriptionModel::setChosen(const QSet<QString> &ids)
{
    m_chosen = ids;
    if (!m_shown.isEmpty()) {
        emit dataChanged(index(0), index(rowCount() - 1));
    }
}

void SubscriptionModel::setShowsCounts(bool showsCounts)
{
    m_showsCounts = showsCounts;
}

void SubscriptionModel::setFilter(const QString &text)
{
    beginResetModel();
    m_filter = nameKey(text);
    applyFilter();
    endResetModel();
}

const Subscription *SubscriptionModel::find(const QString &id) const
{
    const auto found =
        std::find_if(m_all.cbegin(), m_all.cend(), [&](const Subscription &each) { return each.id == id; });
    return found == m_all.cend() ? nullptr : &*found;
}

bool SubscriptionModel::hasName(const QString &name) const
{
    return m_keys.contains(nameKey(name));
}

int SubscriptionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant SubscriptionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const qsizetype at = m_shown.at(index.row());
    const QString id = at < 0 ? QString() : m_all.at(at).id;
    const QString name = at < 0 ? m_firstRow : displayText(m_all.at(at).name);
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case IdRole:
        return id;
    case ListRole::Letter:
        return at < 0 ? QVariant() : QVariant(initialOf(name));
    case ListRole::Hue:
        return at < 0 ? QVariant() : QVariant(hueOf(name));
    case ListRole::Trailing:
        return trailing(at);
    case Qt::DecorationRole:
        return at < 0 ? QVariant(icon(Icon::Home)) : QVariant();
    case Qt::AccessibleTextRole:
        return m_chosen.contains(id) ? QCoreApplication::translate("SubscriptionModel", "%1, selected").arg(name)
                                     : name;
    default:
        return {};
    }
}

QVariant SubscriptionModel::trailing(qsizetype at) const
{
    if (!m_showsCounts) {
        return at >= 0 && m_chosen.contains(m_all.at(at).id) ? QVariant(u"✓"_s) : QVariant();
    }
    if (at < 0) {
        return {};
    }
    const Subscription &subscription = m_all.at(at);
    if (subscription.integrations == 0) {
        //: No integrations
        return QCoreApplication::translate("SubscriptionModel", "none");
    }
    const QString used =
        QCoreApplication::translate("SubscriptionModel", "%n integration(s)", nullptr, subscription.integrations);
    return subscription.orphans == 0
        ? used
        : QCoreApplication::translate("SubscriptionModel", "%1, %n orphan(s)", nullptr, subscription.orphans).arg(used);
}

void SubscriptionModel::applyFilter()
{
    m_shown.clear();
    if (!m_firstRow.isEmpty() && m_filter.isEmpty()) {
        m_shown << -1;
    }
    for (qsizetype at = 0; at < m_all.size(); ++at) {
        if (m_filter.isEmpty() || m_keys.at(at).contains(m_filter)) {
            m_shown << at;
        }
    }
}

} // namespace purser
