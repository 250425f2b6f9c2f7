#pragma once

#include <QFrame>

class QLabel;
class QToolButton;

namespace purser {

class MenuButton;
class SubscriptionModel;
class SubscriptionPopup;
class Subscriptions;

// The bar at the top: the subscription picker with the current place, whether one is offline, help, and the gear.
class TopBar : public QFrame
{
    Q_OBJECT

public:
    TopBar(Subscriptions &subscriptions, QWidget *parent = nullptr);

    // The subscription whose integrations are shown; empty for all of them ("Home").
    void setSubscription(const QString &subscriptionId);
    void setOnline(bool online);
    void load();

signals:
    void subscriptionChosen(const QString &subscriptionId);
    void settingsRequested();
    void helpRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Subscriptions &m_subscriptions;
    SubscriptionModel *m_model;
    MenuButton *m_picker;
    SubscriptionPopup *m_popup;
    QLabel *m_offline;
};

} // namespace purser
