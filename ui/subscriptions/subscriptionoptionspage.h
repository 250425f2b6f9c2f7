#pragma once

#include "app/model/error.h"
#include "app/model/subscription.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace purser {

class Account;
class Card;
class FieldRow;
class MessageBar;

// Settings > Options of a subscription: its name, and its removal once nothing is in it.
class SubscriptionOptionsPage : public QWidget
{
    Q_OBJECT

public:
    SubscriptionOptionsPage(Account &account, QWidget *parent);

    // A name that is being typed stays while the subscription is the same.
    void setSubscription(const Subscription &subscription);
    bool hasUnsavedChanges() const;
    void discard(); // what was typed
    void focusFirst();

signals:
    void changed(const QString &text); // what was done
    void removed(const QString &text);

private:
    void build();
    void refresh();
    void rename();
    void remove();
    void showFailure(const Error &error);

    Account &m_account;
    Subscription m_subscription;
    MessageBar *m_bar;
    Card *m_card;
    QLineEdit *m_name;
    FieldRow *m_nameRow = nullptr;
    QPushButton *m_rename;
    QLabel *m_hindrance;
    QPushButton *m_remove;
};

} // namespace purser
