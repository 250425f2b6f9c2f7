#include "app/account/account.h"

#include "app/account/accountlocation.h"
#include "app/account/secretkeeping.h"
#include "app/account/secretreconciliation.h"
#include "app/account/surroundings.h"
#include "app/registry/http.h"
#include "app/registry/registryclient.h"
#include "app/storage/accountstore.h"
#include "app/storage/database.h"

#include <QCoreApplication>

namespace purser {

struct Account::Floors
{
    Floors(const QString &location, const Patience &patience, Surroundings surroundings)
        : database(location),
          secrets(std::move(surroundings.secrets)),
          isOnline(std::move(surroundings.isOnline)),
          http(HttpLimits {.inactivity = patience.requestSilence, .deadline = patience.requestTotal},
              std::move(surroundings.wire))
    {
    }

    Database database;
    std::unique_ptr<SecretStore> secrets;
    SecretStore &store = *secrets;
    std::function<bool()> isOnline;
    Http http;
    RegistryClient registry {http};
    SecretKeeping keeping {database, store};
    SecretReconciliation reconciliation {database, store, keeping};
};

Account::Account(const QString &location, Patience patience, QObject *parent)
    : Account(location, thisComputer(patience), patience, parent)
{
}

Account::Account(const QString &location, Surroundings surroundings, Patience patience, QObject *parent)
    : QObject(parent),
      m_location(location),
      m_floors(std::make_unique<Floors>(location, patience, std::move(surroundings)))
{
    Database &database = m_floors->database;
    m_activity = std::make_unique<Activity>(database);
    m_integrations = std::make_unique<Integrations>(database, *m_activity, m_floors->keeping);
    m_subscriptions = std::make_unique<Subscriptions>(database, *m_activity);
    m_subscriptionIntegrations = std::make_unique<SubscriptionIntegrations>(database, *m_activity);
    m_dependents = std::make_unique<Dependents>(database, *m_activity);
    m_checks = std::make_unique<IntegrationChecks>(*m_integrations, m_floors->keeping, m_floors->registry);
    m_contents =
        std::make_unique<RegistryContents>(*m_integrations, m_floors->keeping, m_floors->registry, m_floors->http);
    m_credentials = std::make_unique<Credentials>(*m_integrations, m_floors->keeping, m_floors->registry);
}

Account::~Account() = default;

QCoro::Task<Result<Done>> Account::open()
{
    if (isAddress(m_location)) {
        const QString reason = QCoreApplication::translate("Account", "This Purser opens accounts in files only.");
        co_return failure(ErrorKind::AccountUnreachable, m_location.section(u':', 0, 0), reason);
    }
    const Result<Database::Access> access = co_await m_floors->database.open();
    if (!access) {
        co_return std::unexpected(access.error());
    }
    const auto readId = [](Connection &connection) { return AccountStore(connection).id(); };
    const Result<QString> id = co_await m_floors->database.read(readId);
    if (!id) {
        co_return std::unexpected(id.error());
    }
    m_floors->keeping.setAccountId(*id);
    m_isOpen = true;
    co_return Done {};
}

void Account::prepareKeychain()
{
    m_floors->store.prepare();
}

QCoro::Task<Result<int>> Account::tidyKeychain()
{
    return m_floors->reconciliation.eraseOrphans();
}

QCoro::Task<Result<int>> Account::close()
{
    co_await m_checks->remember();
    co_return co_await m_floors->reconciliation.eraseOwnDoomed();
}

std::optional<Error> Account::readOnlyReason() const
{
    return m_floors->database.readOnlyReason();
}

QCoro::Task<KeychainState> Account::keychainState()
{
    return m_floors->store.state();
}

QCoro::Task<Result<Done>> Account::unlockKeychain()
{
    return m_floors->store.unlock();
}

QCoro::Task<Result<QSet<QString>>> Account::withoutSecret(QList<Integration> integrations)
{
    return m_floors->reconciliation.withoutSecret(integrations);
}

bool Account::isOnline() const
{
    return m_floors->isOnline();
}

bool Account::isBusy() const
{
    return m_floors->database.isBusy();
}

QCoro::Task<Result<qint64>> Account::changeCounter()
{
    return m_floors->database.changeCounter();
}

} // namespace purser
