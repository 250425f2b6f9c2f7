#pragma once

#include "app/model/result.h"
#include "app/model/subscription.h"

#include <QWidget>

class QLineEdit;
class QPushButton;
class QStackedLayout;
class QVBoxLayout;

namespace purser {

class Card;
class FieldRow;
class MessageBar;
class Subscriptions;

// Account Settings > Subscriptions: the plain list of the organisations that may use integrations, to add, rename and
// remove them.
class SubscriptionsPage : public QWidget
{
    Q_OBJECT

public:
    SubscriptionsPage(Subscriptions &subscriptions, QWidget *parent = nullptr);

    void setReadOnly(bool readOnly);

signals:
    void opened(const QString &subscriptionId); // a person wants to see what is in it

private:
    void reload();
    void show(const QList<Subscription> &subscriptions);
    QWidget *makeRow(const Subscription &subscription);
    void addSubscription();
    void rename(const Subscription &subscription, const QString &name);
    void remove(const Subscription &subscription);
    void showFailure(const Error &error);

    Subscriptions &m_subscriptions;
    MessageBar *m_bar;
    Card *m_card;
    QLineEdit *m_name;
    FieldRow *m_nameRow = nullptr;
    QPushButton *m_add;
    QVBoxLayout *m_rows;
    bool m_readOnly = false;
};

} // namespace purser
