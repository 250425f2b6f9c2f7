#pragma once

#include "app/model/activity.h"

#include <QFrame>

#include <optional>

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

    // The subscription that is shown; empty for none ("Home").
    void setSubscription(const QString &subscriptionId);
    void setOnline(bool online);
    void setReadOnly(bool readOnly);
    // What Undo and Redo would concern; nothing if there is nothing.
    void setReversible(const std::optional<Action> &undoable, const std::optional<Action> &redoable);
    // The gear is marked while one is in the account's settings.
    void setInSettings(bool inSettings);
    void load();

signals:
    void subscriptionChosen(const QString &subscriptionId); // empty: Home
    void addSubscriptionRequested(const QString &name); // empty: not said yet
    void undoRequested();
    void redoRequested();
    void settingsRequested();
    void helpRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void showSubscription();

    Subscriptions &m_subscriptions;
    SubscriptionModel *m_model;
    MenuButton *m_picker;
    SubscriptionPopup *m_popup;
    QLabel *m_offline;
    QToolButton *m_undo;
    QToolButton *m_redo;
    QToolButton *m_gear;
    QString m_subscriptionId;
};

} // namespace purser
