#pragma once

#include "app/account/account.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace purser {

class SubscriptionModel;
class SubscriptionPopup;

// On the edit page: which subscriptions use the integration, read-only, and the way to let more of them.
class IntegrationUses : public QWidget
{
    Q_OBJECT

public:
    IntegrationUses(Account &account, const Integration &integration, QWidget *parent = nullptr);

signals:
    void failed(const purser::Error &error);
    void assigned(const purser::Integration &integration);

private:
    void showUses();
    void openPopup(QWidget *button);
    void assign(const QString &subscriptionId);

    Account &m_account;
    Integration m_integration;
    QLabel *m_line;
    QVBoxLayout *m_rows;
    SubscriptionModel *m_others;
    SubscriptionPopup *m_popup;
};

} // namespace purser
