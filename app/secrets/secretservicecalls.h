#pragma once

#include "app/secrets/keychainlimits.h"
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

    // Unlocks the collection, or makes one that becomes the default one. The path of the prompt that has to be
    // answered first, empty if there is none.
    QCoro::Task<Result<QString>> unlock(SecretCollection collection, std::chrono::milliseconds deadline);

    // The unique name, on the bus, of the process that answered last.
    const QString &owner() const { return m_owner; }

    SessionBus &bus() { return m_bus; }

private:
    QCoro::Task<Result<QDBusMessage>> ask(QDBusMessage request, QString signature, std::chrono::milliseconds deadline);
    QCoro::Task<Result<QVariant>> property(QDBusObjectPath object, QString interface, QString name);

    SessionBus m_bus;
    std::chrono::milliseconds m_deadline;
    QString m_owner;
};

} // namespace purser
