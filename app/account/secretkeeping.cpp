#include "app/account/secretkeeping.h"

#include "app/model/fault.h"
#include "app/model/freshid.h"
#include "app/secrets/secretstore.h"
#include "app/storage/database.h"
#include "app/storage/localsecretstore.h"
#include "app/storage/processidentity.h"

using namespace Qt::Literals;

namespace purser {

namespace {

// A secret that this computer has no note of is not its to erase: it came with the row from elsewhere.
Result<Done> ifNoted(const Result<Done> &marked)
{
    const bool isForeign = !marked && marked.error().kind == ErrorKind::NoSuchThing;
    return isForeign ? Result<Done>(Done {}) : marked;
}

} // namespace

SecretKeeping::SecretKeeping(Database &database, SecretStore &store) : m_database(database), m_store(store) { }

QString SecretKeeping::key(const QString &integrationId, const QString &secretId) const
{
    return u"purser/1/%1/%2/%3"_s.arg(m_accountId, integrationId, secretId);
}

QCoro::Task<Result<QString>> SecretKeeping::write(QString integrationId, SecretPayload payload)
{
    const QString secretId = freshId();
    const auto note = [secretId, integrationId](Connection &connection) {
        return LocalSecretStore(connection).intent(secretId, integrationId, ProcessIdentity::current());
    };
    faultPoint("save.S0");
    const Result<Done> noted = co_await m_database.write(note);
    if (!noted) {
        co_return std::unexpected(noted.error());
    }
    faultPoint("save.S1");
    const Secret item = encode(payload);
    const QString itemKey = key(integrationId, secretId);
    const Result<Done> written = co_await m_store.write(itemKey, item);
    if (!written) {
        co_await abandon(integrationId, secretId);
        co_return std::unexpected(written.error());
    }
    faultPoint("save.S3");
    co_return secretId;
}

Result<Done> SecretKeeping::commit(Connection &connection, const QString &newId, const QString &oldId)
{
    LocalSecretStore notes(connection);
    if (!newId.isEmpty()) {
        if (const auto live = notes.markLive(newId); !live) {
            return live;
        }
    }
    return oldId.isEmpty() ? Done {} : ifNoted(notes.markDoomed(oldId, ProcessIdentity::current()));
}

Result<Done> SecretKeeping::exchange(Connection &connection, const QSet<QString> &now, const QSet<QString> &before)
{
    LocalSecretStore notes(connection);
    Result<Done> done = Done {};
    for (const QString &secretId : now - before) {
        done = done ? ifNoted(notes.markLive(secretId)) : done;
    }
    for (const QString &secretId : before - now) {
        done = done ? ifNoted(notes.markDoomed(secretId, ProcessIdentity::current())) : done;
    }
    return done;
}

QCoro::Task<void> SecretKeeping::abandon(QString integrationId, QString secretId)
{
    // If it cannot be erased now its note stays, and the next start erases it.
    co_await erase(integrationId, secretId);
}

QCoro::Task<Result<SecretPayload>> SecretKeeping::read(Integration integration)
{
    if (integration.secretId.isEmpty()) {
        co_return failure(ErrorKind::SecretAbsent, integration.name);
    }
    const QString itemKey = key(integration.id, integration.secretId);
    const Result<Secret> item = co_await m_store.read(itemKey);
    Result<SecretPayload> payload = failure(ErrorKind::SecretAbsent);
    if (item) {
        payload = decode(*item);
    } else {
        payload = std::unexpected(item.error());
    }
    if (!payload) {
        payload.error().subject = integration.name;
        co_return payload;
    }
    if (payload->host != integration.secretHost) {
        co_return failure(ErrorKind::SecretForOtherHost, integration.name);
    }
    co_return payload;
}

QCoro::Task<Result<Done>> SecretKeeping::erase(QString integrationId, QString secretId)
{
    const QString itemKey = key(integrationId, secretId);
    faultPoint("erase.D1");
    const Result<Done> erased = co_await m_store.erase(itemKey);
    if (!erased) {
        co_return erased;
    }
    faultPoint("erase.D2");
    const auto forget = [secretId](Connection &connection) { return LocalSecretStore(connection).forget(secretId); };
    const Result<Done> forgotten = co_await m_database.write(forget);
    faultPoint("erase.D3");
    co_return ifNoted(forgotten);
}

} // namespace purser
