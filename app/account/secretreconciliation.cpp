#include "app/account/secretreconciliation.h"

#include "app/account/secretkeeping.h"
#include "app/model/fault.h"
#include "app/secrets/secretstore.h"
#include "app/storage/database.h"
#include "app/storage/localsecretstore.h"
#include "app/storage/processidentity.h"

namespace purser {

namespace {

using LocalSecrets = QList<LocalSecret>;

// What no row names and no living program is at work on. Notes and rows are read in one snapshot, so that a save that
// commits meanwhile is never taken for an orphan.
Result<LocalSecrets> orphansIn(Connection &connection)
{
    auto orphans = LocalSecretStore(connection).unreferenced();
    if (orphans) {
        orphans->removeIf([](const LocalSecret &secret) {
            return secret.state != LocalSecret::State::Live && isAlive(secret.owner);
        });
    }
    return orphans;
}

Result<LocalSecrets> ownDoomedIn(Connection &connection)
{
    auto notes = LocalSecretStore(connection).all();
    if (!notes) {
        return std::unexpected(notes.error());
    }
    const ProcessIdentity self = ProcessIdentity::current();
    notes->removeIf([&self](const LocalSecret &secret) {
        return secret.state != LocalSecret::State::Doomed || secret.owner != self;
    });
    return *notes;
}

} // namespace

SecretReconciliation::SecretReconciliation(Database &database, SecretStore &store, SecretKeeping &keeping)
    : m_database(database), m_store(store), m_keeping(keeping)
{
}

QCoro::Task<Result<int>> SecretReconciliation::eraseOrphans()
{
    const auto find = [](Connection &connection) { return orphansIn(connection); };
    const Result<LocalSecrets> orphans = co_await m_database.read(find);
    if (!orphans) {
        co_return std::unexpected(orphans.error());
    }
    faultPoint("reconcile.R1");
    for (const LocalSecret &secret : *orphans) {
        const Result<Done> erased = co_await m_keeping.erase(secret.integrationId, secret.secretId);
        if (!erased) {
            co_return std::unexpected(erased.error());
        }
        faultPoint("reconcile.R2");
    }
    co_return static_cast<int>(orphans->size());
}

QCoro::Task<Result<int>> SecretReconciliation::eraseOwnDoomed()
{
    const auto find = [](Connection &connection) { return ownDoomedIn(connection); };
    const Result<LocalSecrets> doomed = co_await m_database.read(find);
    if (!doomed) {
        co_return std::unexpected(doomed.error());
    }
    for (const LocalSecret &secret : *doomed) {
        const Result<Done> erased = co_await m_keeping.erase(secret.integrationId, secret.secretId);
        if (!erased) {
            co_return std::unexpected(erased.error());
        }
    }
    co_return static_cast<int>(doomed->size());
}

QCoro::Task<Result<QSet<QString>>> SecretReconciliation::withoutSecret(QList<Integration> integrations)
{
    const KeychainState state = co_await m_store.state();
    if (state != KeychainState::Unlocked) {
        co_return failure(errorKind(state));
    }
    const Result<QStringList> keys = co_await m_store.keys();
    if (!keys) {
        co_return std::unexpected(keys.error());
    }
    const QSet<QString> kept(keys->cbegin(), keys->cend());
    QSet<QString> without;
    for (const Integration &integration : integrations) {
        if (!kept.contains(m_keeping.key(integration.id, integration.secretId))) {
            without << integration.id;
        }
    }
    co_return without;
}

} // namespace purser
