#pragma once

#include "app/model/dependent.h"
#include "app/model/result.h"
#include "app/model/subscription.h"

#include <QWidget>

class QStackedLayout;

namespace purser {

class Account;
class Card;
class CountTile;
class EmptyState;
class MessageBar;

// What there is of one subscription at a glance, what needs attention, and, while there is nothing, how to begin.
class SubscriptionOverviewPage : public QWidget
{
    Q_OBJECT

public:
    SubscriptionOverviewPage(Account &account, QWidget *parent);

    void setSubscription(const Subscription &subscription);
    void load();
    void focusFirst();

signals:
    void integrationsRequested();
    void orphansRequested();
    void dependentsRequested(purser::DependentKind kind);
    void enableRequested();
    void addProjectRequested();

private:
    void buildTiles(QWidget *pane);
    void buildEmpty();
    void showOrphans(const Result<QList<SubscriptionIntegrationDetails>> &all);
    void showNotes(const Result<QList<Dependent>> &projects);

    Account &m_account;
    Subscription m_subscription;
    Card *m_card;
    MessageBar *m_orphans;
    CountTile *m_integrations = nullptr;
    CountTile *m_projects = nullptr;
    CountTile *m_environments = nullptr;
    CountTile *m_images = nullptr;
    EmptyState *m_empty;
    QStackedLayout *m_panes;
};

} // namespace purser
