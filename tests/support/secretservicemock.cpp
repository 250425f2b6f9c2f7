#include "tests/support/secretservicemock.h"

#include <QDBusArgument>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusVariant>

using namespace Qt::Literals;

namespace {

const QString root = u"/org/freedesktop/secrets"_s;
const QString connectionName = u"secretservicemock"_s;

// The API's structure Secret (oayays).
struct MockSecret
{
    QDBusObjectPath session = {};
    QByteArray parameters = {};
    QByteArray value = {};
    QString contentType = u"text/plain"_s;
};

QDBusArgument &operator<<(QDBusArgument &argument, const MockSecret &secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.contentType;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, MockSecret &secret)
{
    argument.beginStructure();
    argument >> secret.session >> secret.parameters >> secret.value >> secret.contentType;
    argument.endStructure();
    return argument;
}

using MockSecrets = QMap<QDBusObjectPath, MockSecret>;

QVariant object(const QString &path)
{
    return QVariant::fromValue(QDBusObjectPath(path));
}

QVariant variant(const QVariant &value)
{
    return QVariant::fromValue(QDBusVariant(value));
}

} // namespace

SecretServiceMock::SecretServiceMock()
    : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, connectionName))
{
    qDBusRegisterMetaType<Attributes>();
    qDBusRegisterMetaType<MockSecret>();
    qDBusRegisterMetaType<MockSecrets>();
    m_bus.registerVirtualObject(root, this, QDBusConnection::SubPath);
    m_bus.registerService(u"org.freedesktop.secrets"_s);
}

SecretServiceMock::~SecretServiceMock()
{
    QDBusConnection::disconnectFromBus(connectionName);
}

QString SecretServiceMock::introspect(const QString &) const
{
    return {};
}

bool SecretServiceMock::handleMessage(const QDBusMessage &message, const QDBusConnection &connection)
{
    const QString method = message.member();
    const bool carriesSecret = method == u"GetSecrets"_s || method == u"CreateItem"_s;
    if (carriesSecret && behaviour == Refuses) {
        connection.send(message.createErrorReply(u"org.freedesktop.DBus.Error.Failed"_s, refusal));
    } else if (carriesSecret && behaviour == Dies) {
        QDBusConnection::disconnectFromBus(connectionName);
        m_bus = QDBusConnection(u"none"_s);
    } else if (method == u"OpenSession"_s && message.arguments().value(0) != u"plain"_s) {
        connection.send(message.createErrorReply(u"org.freedesktop.DBus.Error.NotSupported"_s, u"plain only"_s));
    } else {
        connection.send(message.createReply(answer(message)));
    }
    if (method == u"Prompt"_s) {
        showPrompt();
    }
    return true;
}

QVariantList SecretServiceMock::answer(const QDBusMessage &message)
{
    const QString method = message.member();
    if (method == u"GetAll"_s) {
        return {QVariantMap()};
    }
    if (method == u"Get"_s) {
        const bool wantsAttributes = message.arguments().value(1) == u"Attributes"_s;
        return {variant(wantsAttributes ? QVariant::fromValue(m_items.value(message.path()).attributes) : isLocked)};
    }
    if (method == u"OpenSession"_s) {
        return {variant(QString()), object(root + u"/session/1"_s)};
    }
    if (method == u"ReadAlias"_s) {
        return {object(hasCollection ? root + u"/collection/login"_s : u"/"_s)};
    }
    if (method == u"CreateCollection"_s) {
        return {object(u"/"_s), object(root + u"/prompt/1"_s)};
    }
    if (method == u"SearchItems"_s) {
        return search(qdbus_cast<Attributes>(message.arguments().value(0)));
    }
    if (method == u"GetSecrets"_s) {
        return secrets(message);
    }
    if (method == u"CreateItem"_s) {
        return create(message);
    }
    if (method == u"Delete"_s) {
        ++erasures;
        if (behaviour != KeepsErased) {
            m_items.remove(message.path());
        }
        return {object(u"/"_s)};
    }
    if (method == u"Unlock"_s) {
        return unlock(message);
    }
    if (method == u"Dismiss"_s) {
        ++promptsTakenBack;
    }
    return {};
}

QVariantList SecretServiceMock::search(const Attributes &wanted) const
{
    QList<QDBusObjectPath> unlocked;
    QList<QDBusObjectPath> locked;
    for (const auto &[path, item] : m_items.asKeyValueRange()) {
        bool matches = true;
        for (const auto &[name, value] : wanted.asKeyValueRange()) {
            matches = matches && item.attributes.value(name) == value;
        }
        if (matches) {
            (isLocked ? locked : unlocked).append(QDBusObjectPath(path));
        }
    }
    return {QVariant::fromValue(unlocked), QVariant::fromValue(locked)};
}

QVariantList SecretServiceMock::secrets(const QDBusMessage &message) const
{
    MockSecrets found;
    const auto session = message.arguments().value(1).value<QDBusObjectPath>();
    for (const QDBusObjectPath &path : qdbus_cast<QList<QDBusObjectPath>>(message.arguments().value(0))) {
        found.insert(path, MockSecret {.session = session, .value = m_items.value(path.path()).value});
    }
    return {QVariant::fromValue(found)};
}

QVariantList SecretServiceMock::create(const QDBusMessage &message)
{
    if (behaviour == AsksUnseen) {
        return {object(u"/"_s), object(root + u"/prompt/1"_s)};
    }
    const auto properties = qdbus_cast<QVariantMap>(message.arguments().value(0));
    Item item;
    item.attributes = qdbus_cast<Attributes>(properties.value(u"org.freedesktop.Secret.Item.Attributes"_s));
    item.value = qdbus_cast<MockSecret>(message.arguments().value(1)).value;
    if (behaviour == CutsWrites) {
        item.value.chop(4); // of base64: up to three bytes
    }
    const QString path = root + u"/collection/login/"_s + QString::number(m_items.size() + 1);
    if (behaviour != LosesWrites) {
        m_items.insert(path, item);
    }
    return {object(path), object(u"/"_s)};
}

QVariantList SecretServiceMock::unlock(const QDBusMessage &message) const
{
    if (isLocked) {
        return {QVariant::fromValue(QList<QDBusObjectPath>()), object(root + u"/prompt/1"_s)};
    }
    return {message.arguments().value(0), object(u"/"_s)};
}

void SecretServiceMock::showPrompt()
{
    ++prompts;
    if (promptAnswer != Never) {
        isLocked = isLocked && promptAnswer == No;
        hasCollection = hasCollection || promptAnswer == Yes;
        completePrompt(promptAnswer == No, QVariant::fromValue(QList<QDBusObjectPath>()));
    }
}

void SecretServiceMock::dismissPrompt()
{
    completePrompt(true, QVariant::fromValue(QDBusObjectPath(u"/"_s))); // as where an item was to be stored
}

void SecretServiceMock::completePrompt(bool dismissed, const QVariant &result)
{
    QDBusMessage completed =
        QDBusMessage::createSignal(root + u"/prompt/1"_s, u"org.freedesktop.Secret.Prompt"_s, u"Completed"_s);
    completed.setArguments({dismissed, variant(result)});
    m_bus.send(completed);
}
