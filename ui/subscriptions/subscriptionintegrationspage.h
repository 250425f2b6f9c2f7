#pragma once

#include "app/model/result.h"
#include "app/model/subscription.h"
#include "ui/subscriptions/listpage.h"
#include "ui/widgets/rowmodel.h"

namespace purser {

class Account;
class Chip;

using SubscriptionIntegrationModel = RowModel<SubscriptionIntegrationDetails>;

// What the list of subscription integrations shows, column by column.
QList<SubscriptionIntegrationModel::Column> subscriptionIntegrationColumns();

// Settings > Integrations of a subscription: what is enabled for it.
class SubscriptionIntegrationsPage : public ListPage
{
    Q_OBJECT

public:
    SubscriptionIntegrationsPage(Account &account, QWidget *parent);

    void setSubscription(const Subscription &subscription);
    void load();
    // Only those whose integration is gone, while there are any.
    void showOrphans();
    const SubscriptionIntegrationModel *model() const { return m_model; }

signals:
    void addRequested();
    void editRequested(const purser::SubscriptionIntegrationDetails &edited);
    void deleteRequested(const purser::SubscriptionIntegrationDetails &removed);
    void integrationRequested(const QString &integrationId);

private:
    void build();
    void show(const QList<SubscriptionIntegrationDetails> &all);
    void filter();
    void act(const QString &action, const QString &id);

    Account &m_account;
    Subscription m_subscription;
    SubscriptionIntegrationModel *m_model;
    ListTable *m_table;
    Chip *m_orphaned;
    QPushButton *m_add;
};

} // namespace purser
