#pragma once

#include "app/account/account.h"
#include "app/clients/helperanswer.h"

#include <QCoro/QCoroTask>

namespace purser {

// Brings together what chooseForHelper() needs of an account, for one tool; what was read once is kept. The account
// must be open and outlive the tasks.
class HelperDecider
{
public:
    template <typename T>
    using Outcome = std::expected<T, HelperAnswer>; // or what is answered instead

    // `subscription`: a name, empty for none; `folder`: where the tool was started, absolute.
    HelperDecider(Account &account, const QString &subscription, const QString &folder);

    QCoro::Task<Outcome<HelperDecision>> decide(HelperServer server);

    // All integrations of the account that have a registry.
    QCoro::Task<Outcome<QList<Integration>>> integrations();

    // Integrations were changed: they are read anew.
    void forget() { m_integrations.reset(); }

    // The name of the subscription that the tool names.
    QString subscription() const { return m_subscription; }

private:
    QCoro::Task<Outcome<QList<UseCandidate>>> candidatesFor(QString host);
    QCoro::Task<Outcome<Done>> identifyCaller();

    Account &m_account;
    QString m_subscription;
    QString m_folder;
    std::optional<QList<Integration>> m_integrations;
    std::optional<HelperCaller> m_caller;
    QHash<QString, QDateTime> m_defaults; // read with the caller
};

} // namespace purser
