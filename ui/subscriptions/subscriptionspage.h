#pragma once

#include "app/model/result.h"
#include "app/model/subscription.h"
#include "ui/subscriptions/listpage.h"
#include "ui/widgets/rowmodel.h"

class QFrame;
class QLineEdit;

namespace purser {

class FieldRow;
class Subscriptions;

using SubscriptionsModel = RowModel<Subscription>;

// What the list of subscriptions shows, column by column.
QList<SubscriptionsModel::Column> subscriptionColumns();

// Account Settings > Subscriptions: the list of the organisations that may use integrations, to add, open, rename and
// remove them.
class SubscriptionsPage : public ListPage
{
    Q_OBJECT

public:
    SubscriptionsPage(Subscriptions &subscriptions, QWidget *parent = nullptr);

    void setReadOnly(bool readOnly);
    const SubscriptionsModel *model() const { return m_model; }

signals:
    void opened(const QString &subscriptionId); // a person wants to see what is in it

private:
    void buildAdding();
    void buildTable();
    void load();
    void show(const QList<Subscription> &subscriptions);
    void showAdded();
    void filter();
    void addSubscription();
    void act(const QString &action, const QString &id);
    void rename(const Subscription &subscription);
    void remove(const Subscription &subscription);
    void sayWhatIsInIt(const Subscription &subscription);

    Subscriptions &m_subscriptions;
    SubscriptionsModel *m_model;
    ListTable *m_table;
    QLineEdit *m_name;
    FieldRow *m_nameRow;
    QPushButton *m_add;
    QFrame *m_separator; // between adding and searching
    QString m_addedId; // to be selected as soon as it is listed
    QString m_hinderedId; // whose removal is explained in the bar
    bool m_isLoading = false;
    bool m_isLoadDue = false; // something changed while loading
};

} // namespace purser
