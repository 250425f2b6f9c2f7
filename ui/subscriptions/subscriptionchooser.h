#pragma once

#include "app/model/subscription.h"

#include <QStringList>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace purser {

class MenuButton;
class SubscriptionModel;
class SubscriptionPopup;
class Subscriptions;

// The section "Subscriptions" of the add form: a line that warns or explains, a row for each chosen one with Remove,
// and the dropdown to choose more.
class SubscriptionChooser : public QWidget
{
    Q_OBJECT

public:
    SubscriptionChooser(Subscriptions &subscriptions, QWidget *parent = nullptr);

    QStringList chosenIds() const { return m_chosen; }

signals:
    void changed();

private:
    void reload();
    void toggle(const QString &id);
    void addSubscription(const QString &name);
    void refresh();
    QWidget *makeRow(const Subscription &subscription);

    Subscriptions &m_subscriptions;
    SubscriptionModel *m_model;
    QStringList m_chosen; // in the order they were chosen
    QLabel *m_line;
    QVBoxLayout *m_rows;
    MenuButton *m_button;
    SubscriptionPopup *m_popup;
};

} // namespace purser
