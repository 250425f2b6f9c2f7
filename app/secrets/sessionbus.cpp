#include "app/secrets/sessionbus.h"

#include <QCoro/QCoroDBusPendingCall>
#include <QDBusError>
#include <QDBusPendingCall>
#include <QFileInfo>

using namespace Qt::Literals;

namespace purser {

namespace {

constexpr qsizetype longestDetail = 500;

// Without an address libdbus and GDBus both take this socket, and failing that try to start a bus of their own by way
// of the X server. The last is nothing that reading a secret may do.
bool hasBus()
{
    if (qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")) {
        return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS");
    }
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !runtime.isEmpty() && QFileInfo::exists(runtime + u"/bus"_s);
}

ErrorKind kindOf(const QString &name)
{
    static const QHash<QString, ErrorKind> kinds {
        {u"org.freedesktop.DBus.Error.ServiceUnknown"_s, ErrorKind::KeychainMissing},
        {u"org.freedesktop.DBus.Error.NameHasNoOwner"_s, ErrorKind::KeychainMissing},
        {u"org.freedesktop.DBus.Error.Disconnected"_s, ErrorKind::KeychainMissing},
        {u"org.freedesktop.DBus.Error.NoReply"_s, ErrorKind::KeychainBusy},
        {u"org.freedesktop.DBus.Error.Timeout"_s, ErrorKind::KeychainBusy},
        {u"org.freedesktop.DBus.Error.TimedOut"_s, ErrorKind::KeychainBusy},
        {u"org.freedesktop.DBus.Error.AccessDenied"_s, ErrorKind::KeychainDenied},
        {u"org.freedesktop.DBus.Error.NotSupported"_s, ErrorKind::InvalidInput},
        {u"org.freedesktop.DBus.Error.UnknownObject"_s, ErrorKind::NoSuchThing},
        {u"org.freedesktop.DBus.Error.UnknownMethod"_s, ErrorKind::NoSuchThing},
        {u"org.freedesktop.Secret.Error.NoSuchObject"_s, ErrorKind::NoSuchThing},
        {u"org.freedesktop.Secret.Error.IsLocked"_s, ErrorKind::KeychainLocked},
    };
    if (name.startsWith("org.freedesktop.DBus.Error.Spawn."_L1)) {
        return ErrorKind::KeychainMissing;
    }
    return kinds.value(name, ErrorKind::KeychainFailed);
}

} // namespace

Error errorOfReply(const QDBusMessage &reply)
{
    return Error {kindOf(reply.errorName()), {}, reply.errorMessage().left(longestDetail), {}};
}

SessionBus::SessionBus()
{
    static int count = 0;
    m_name = u"purser-secrets-"_s + QString::number(++count);
}

SessionBus::~SessionBus()
{
    QDBusConnection::disconnectFromBus(m_name);
}

Result<QDBusConnection> SessionBus::connection()
{
    if (!hasBus()) {
        return failure(ErrorKind::KeychainMissing);
    }
    QDBusConnection connection(m_name);
    if (!connection.isConnected()) {
        QDBusConnection::disconnectFromBus(m_name);
        connection = QDBusConnection::connectToBus(QDBusConnection::SessionBus, m_name);
    }
    if (!connection.isConnected()) {
        return failure(ErrorKind::KeychainMissing, {}, connection.lastError().message().left(longestDetail));
    }
    return connection;
}

QCoro::Task<Result<QDBusMessage>> SessionBus::call(
    QDBusMessage message, QString signature, std::chrono::milliseconds deadline)
{
    const Result<QDBusConnection> bus = connection();
    if (!bus) {
        co_return std::unexpected(bus.error());
    }
    const QDBusPendingCall pending = bus->asyncCall(message, static_cast<int>(deadline.count()));
    const QDBusMessage reply = co_await pending;
    if (reply.type() != QDBusMessage::ReplyMessage) {
        co_return std::unexpected(errorOfReply(reply));
    }
    if (reply.signature() != signature) {
        co_return failure(ErrorKind::KeychainFailed, {}, message.member() + u": "_s + reply.signature());
    }
    co_return reply;
}

} // namespace purser
