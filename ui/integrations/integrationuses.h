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
    // `uses` are those that are new.
    void assigned(const QString &name, const QList<purser::SubscriptionIntegration> &uses);

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

// "In acme it is called hub-2.": where uses could not get the integration's name. Empty if all did.
QString otherNamesText(const QString &name, const QList<SubscriptionIntegration> &uses);

} // namespace purser
