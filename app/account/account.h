#pragma once

#include "app/account/activity.h"
#include "app/account/credentials.h"
#include "app/account/dependents.h"
#include "app/account/integrationchecks.h"
#include "app/account/integrations.h"
#include "app/account/registrycontents.h"
#include "app/account/subscriptionintegrations.h"
#include "app/account/subscriptions.h"
#include "app/model/keychainstate.h"

#include <QCoro/QCoroTask>
#include <QObject>

#include <chrono>
#include <memory>

namespace purser {

struct Surroundings;

// How long the other side may take, for tests that cannot wait as long as a person.
struct Patience
{
    std::chrono::milliseconds requestSilence {8000}; // a registry sends nothing
    std::chrono::milliseconds requestTotal {15000};
    std::chrono::milliseconds keychain {60000}; // a person may be answering the keychain's question
};

// One account with everything that works on it; the only place that puts the services together.
class Account : public QObject
{
    Q_OBJECT

public:
    // On this computer, with its keychain and its network;
    explicit Account(const QString &location, Patience patience = {}, QObject *parent = nullptr);
    // or with others in their place, and then it reaches neither.
    Account(const QString &location, Surroundings surroundings, Patience patience = {}, QObject *parent = nullptr);
    ~Account() override;

    // Opens the account; call once, first. Nothing else works before.
    QCoro::Task<Result<Done>> open();
    bool isOpen() const { return m_isOpen; }

    // For whoever will read a secret at once: may be called before open(), and has the keychain ready by then.
    void prepareKeychain();

    // Erases secrets that an earlier program left behind. Call once the account is open; a locked keychain leaves it
    // for the next time.
    QCoro::Task<Result<int>> tidyKeychain();

    // Erases what was deleted or replaced since open(): from here on nothing can be undone. Verdicts on their way into
    // the account are in it. Call before the end.
    QCoro::Task<Result<int>> close();

    QString location() const { return m_location; }
    // Why nothing can be saved, if so.
    std::optional<Error> readOnlyReason() const;

    Integrations &integrations() const { return *m_integrations; }
    Subscriptions &subscriptions() const { return *m_subscriptions; }
    SubscriptionIntegrations &subscriptionIntegrations() const { return *m_subscriptionIntegrations; }
    Dependents &dependents() const { return *m_dependents; }
    Activity &activity() const { return *m_activity; }
    IntegrationChecks &checks() const { return *m_checks; }
    RegistryContents &contents() const { return *m_contents; }
    Credentials &credentials() const { return *m_credentials; }

    QCoro::Task<KeychainState> keychainState();
    QCoro::Task<Result<Done>> unlockKeychain();
    // The ids of those integrations whose secret is not in this computer's keychain.
    QCoro::Task<Result<QSet<QString>>> withoutSecret(QList<Integration> integrations);

    // False: this computer has no network at all.
    bool isOnline() const;

    // Whether something was asked of the account's file that has not come back yet.
    bool isBusy() const;

    // A number that changes when another program has written to the account.
    QCoro::Task<Result<qint64>> changeCounter();

private:
    struct Floors; // storage, secrets and registry, which the screens never see

    QString m_location;
    bool m_isOpen = false;
    std::unique_ptr<Floors> m_floors;
    std::unique_ptr<Activity> m_activity;
    std::unique_ptr<Integrations> m_integrations;
    std::unique_ptr<Subscriptions> m_subscriptions;
    std::unique_ptr<SubscriptionIntegrations> m_subscriptionIntegrations;
    std::unique_ptr<Dependents> m_dependents;
    std::unique_ptr<IntegrationChecks> m_checks;
    std::unique_ptr<RegistryContents> m_contents;
    std::unique_ptr<Credentials> m_credentials;
};

} // namespace purser
