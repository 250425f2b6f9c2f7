#pragma once

#include "app/secrets/keychainlimits.h"
#include "app/secrets/secrettransfer.h"
#include "app/secrets/sessionbus.h"

#include <QDBusObjectPath>
#include <QList>
#include <QMap>
#include <QVariant>

#include <optional>

namespace purser {

inline constexpr QLatin1StringView secretServiceName {"org.freedesktop.secrets"};

struct SecretCollection
{
    QDBusObjectPath path = {};
    bool exists = false;
    bool isLocked = false;

    bool isOpen() const { return exists && !isLocked; }
};

struct SecretItems
{
    QList<QDBusObjectPath> unlocked = {};
    QList<QDBusObjectPath> locked = {};
};

// The calls of the Secret Service API 0.2 that Purser makes, one function each. Errors are those of SecretStore; a
// service that does not know the API is KeychainFailed.
class SecretServiceCalls
{
public:
    using Attributes = QMap<QString, QString>;

    explicit SecretServiceCalls(const KeychainLimits &limits);

    // These two ask the bus, and start nothing.
    QCoro::Task<Result<bool>> isRunning();
    QCoro::Task<Result<bool>> isStartable();

    QCoro::Task<Result<SecretCollection>> defaultCollection();
    QCoro::Task<Result<SecretItems>> search(Attributes attributes);

    // Nothing if there is no such item any more.
    QCoro::Task<Result<std::optional<Attributes>>> attributes(QDBusObjectPath item);

    // The bytes of an item that is not locked, encrypted on their way if the service can do that. KeychainLocked where
    // it has been locked meanwhile, SecretAbsent where it has gone.
    QCoro::Task<Result<Secret>> secret(QDBusObjectPath item);

    // Has the session that secret() needs open by then, if the service does not have to be waited for.
    QCoro::Task<void> prepare();

    // Unlocks the collection, or makes one that becomes the default one. The path of the prompt that has to be
    // answered first, empty if there is none.
    QCoro::Task<Result<QString>> unlock(SecretCollection collection, std::chrono::milliseconds deadline);

    // The unique name, on the bus, of the process that answered last.
    const QString &owner() const { return m_owner; }

    SessionBus &bus() { return m_bus; }

private:
    // What a service knows as a session: one for each connection to it.
    struct Session
    {
        QString owner = {}; // whose it is
        QDBusObjectPath path = {};
        std::optional<SecretTransfer> transfer = {}; // none: in plain
    };
    QCoro::Task<Result<Session>> openSession();
    QCoro::Task<Result<Secret>> secretIn(Session session, QDBusObjectPath item);

    QCoro::Task<Result<QDBusMessage>> ask(QDBusMessage request, QString signature, std::chrono::milliseconds deadline);
    QCoro::Task<Result<QVariant>> property(QDBusObjectPath object, QString interface, QString name);

    SessionBus m_bus;
    std::chrono::milliseconds m_deadline;
    QString m_owner;
    std::optional<Session> m_session;
};

} // namespace purser
