#include "app/secrets/secretservicecalls.h"

#include <QDBusArgument>
#include <QDBusMetaType>
#include <QDBusVariant>

using namespace Qt::Literals;

namespace purser {

namespace {

const QString busName = u"org.freedesktop.DBus"_s;
const QString servicePath = u"/org/freedesktop/secrets"_s;
const QString serviceInterface = u"org.freedesktop.Secret.Service"_s;
const QString collectionInterface = u"org.freedesktop.Secret.Collection"_s;
const QString itemInterface = u"org.freedesktop.Secret.Item"_s;
const QString propertiesInterface = u"org.freedesktop.DBus.Properties"_s;
const QString noObject = u"/"_s; // the API's word for "none"

QDBusMessage message(
    const QString &path, const QString &interface, const QString &method, const QVariantList &arguments)
{
    QDBusMessage call = QDBusMessage::createMethodCall(QString(secretServiceName), path, interface, method);
    call.setArguments(arguments);
    return call;
}

QDBusMessage messageToBus(const QString &method, const QVariantList &arguments = {})
{
    QDBusMessage call = QDBusMessage::createMethodCall(busName, u"/org/freedesktop/DBus"_s, busName, method);
    call.setArguments(arguments);
    return call;
}

} // namespace

SecretServiceCalls::SecretServiceCalls(const KeychainLimits &limits) : m_deadline(limits.unattended)
{
    qDBusRegisterMetaType<Attributes>();
}

QCoro::Task<Result<bool>> SecretServiceCalls::isRunning()
{
    const QDBusMessage request = messageToBus(u"NameHasOwner"_s, {QString(secretServiceName)});
    const Result<QDBusMessage> reply = co_await m_bus.call(request, u"b"_s, m_deadline);
    if (!reply) {
        co_return std::unexpected(reply.error());
    }
    co_return reply->arguments().at(0).toBool();
}

QCoro::Task<Result<bool>> SecretServiceCalls::isStartable()
{
    const QDBusMessage request = messageToBus(u"ListActivatableNames"_s);
    const Result<QDBusMessage> reply = co_await m_bus.call(request, u"as"_s, m_deadline);
    if (!reply) {
        co_return std::unexpected(reply.error());
    }
    co_return reply->arguments().at(0).toStringList().contains(secretServiceName);
}

QCoro::Task<Result<SecretCollection>> SecretServiceCalls::defaultCollection()
{
    const QDBusMessage request = message(servicePath, serviceInterface, u"ReadAlias"_s, {u"default"_s});
    const Result<QDBusMessage> alias = co_await ask(request, u"o"_s, m_deadline);
    if (!alias) {
        co_return std::unexpected(alias.error());
    }
    SecretCollection collection;
    collection.path = alias->arguments().at(0).value<QDBusObjectPath>();
    if (collection.path.path() == noObject) {
        co_return collection;
    }
    // gnome-keyring names the default collection of a new user although it is not made yet.
    const Result<QVariant> locked = co_await property(collection.path, collectionInterface, u"Locked"_s);
    if (!locked && locked.error().kind != ErrorKind::NoSuchThing) {
        co_return std::unexpected(locked.error());
    }
    collection.exists = locked.has_value();
    collection.isLocked = locked && locked->toBool();
    co_return collection;
}

QCoro::Task<Result<SecretItems>> SecretServiceCalls::search(Attributes attributes)
{
    const QVariantList arguments(1, QVariant::fromValue(attributes));
    const QDBusMessage request = message(servicePath, serviceInterface, u"SearchItems"_s, arguments);
    const Result<QDBusMessage> reply = co_await ask(request, u"aoao"_s, m_deadline);
    if (!reply) {
        co_return std::unexpected(reply.error());
    }
    SecretItems items;
    items.unlocked = qdbus_cast<QList<QDBusObjectPath>>(reply->arguments().at(0));
    items.locked = qdbus_cast<QList<QDBusObjectPath>>(reply->arguments().at(1));
    co_return items;
}

QCoro::Task<Result<std::optional<SecretServiceCalls::Attributes>>> SecretServiceCalls::attributes(QDBusObjectPath item)
{
    const Result<QVariant> value = co_await property(item, itemInterface, u"Attributes"_s);
    if (!value && value.error().kind != ErrorKind::NoSuchThing) {
        co_return std::unexpected(value.error());
    }
    std::optional<Attributes> attributes;
    if (value) {
        attributes = qdbus_cast<Attributes>(*value);
    }
    co_return attributes;
}

QCoro::Task<Result<QString>> SecretServiceCalls::unlock(SecretCollection collection, std::chrono::milliseconds deadline)
{
    QDBusMessage request;
    if (collection.exists) {
        const QVariant paths = QVariant::fromValue(QList<QDBusObjectPath> {collection.path});
        request = message(servicePath, serviceInterface, u"Unlock"_s, {paths});
    } else {
        const QVariantMap properties {{collectionInterface + u".Label"_s, u"Default keyring"_s}};
        request = message(servicePath, serviceInterface, u"CreateCollection"_s, {properties, u"default"_s});
    }
    const QString signature = collection.exists ? u"aoo"_s : u"oo"_s;
    const Result<QDBusMessage> reply = co_await ask(request, signature, deadline);
    if (!reply) {
        co_return std::unexpected(reply.error());
    }
    const QString prompt = reply->arguments().at(1).value<QDBusObjectPath>().path();
    co_return prompt == noObject ? QString() : prompt;
}

QCoro::Task<Result<QDBusMessage>> SecretServiceCalls::ask(
    QDBusMessage request, QString signature, std::chrono::milliseconds deadline)
{
    Result<QDBusMessage> reply = co_await m_bus.call(request, signature, deadline);
    // While another client is being killed, gnome-keyring 42 now and then says that it has no such method. It did
    // nothing then, and does when asked again.
    for (int repeats = 2; repeats > 0 && !reply && reply.error().kind == ErrorKind::NoSuchThing; --repeats) {
        reply = co_await m_bus.call(request, signature, deadline);
    }
    const ErrorKind kind = reply ? ErrorKind::None : reply.error().kind;
    if (kind == ErrorKind::NoSuchThing || kind == ErrorKind::InvalidInput) { // something else under this name
        co_return failure(ErrorKind::KeychainFailed, {}, reply.error().detail);
    }
    if (reply) {
        m_owner = reply->service();
    }
    co_return reply;
}

QCoro::Task<Result<QVariant>> SecretServiceCalls::property(QDBusObjectPath object, QString interface, QString name)
{
    const QVariantList arguments {interface, name};
    const QDBusMessage request = message(object.path(), propertiesInterface, u"Get"_s, arguments);
    const Result<QDBusMessage> reply = co_await m_bus.call(request, u"v"_s, m_deadline);
    if (!reply) {
        co_return std::unexpected(reply.error());
    }
    co_return reply->arguments().at(0).value<QDBusVariant>().variant();
}

} // namespace purser
