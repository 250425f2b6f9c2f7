#pragma once

#include "app/model/subscription.h"

#include <QAbstractListModel>
#include <QSet>

namespace purser {

// Subscriptions as rows, filtered by name; with a mark on those that are chosen, or with how much is in each.
// Read-only.
class SubscriptionModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole };

    explicit SubscriptionModel(QObject *parent = nullptr);

    // A first row that stands for none of them ("Home"); its id is empty.
    void setFirstRow(const QString &text);
    void setSubscriptions(const QList<Subscription> &subscriptions);
    const QList<Subscription> &subscriptions() const { return m_all; }
    void setChosen(const QSet<QString> &ids);
    // At the end of each row, instead of the mark.
    void setShowsCounts(bool showsCounts);
    void setFilter(const QString &text);

    const Subscription *find(const QString &id) const;
    bool hasName(const QString &name) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void applyFilter();
    QVariant trailing(qsizetype at) const;

    QString m_firstRow;
    QList<Subscription> m_all;
    QStringList m_keys; // their names, as nameKey() folds them
    QList<qsizetype> m_shown; // positions in m_all; -1 is the first row
    QSet<QString> m_chosen;
    QString m_filter;
    bool m_showsCounts = false;
};

} // namespace purser
