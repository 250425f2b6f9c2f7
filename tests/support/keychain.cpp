#include "tests/support/keychain.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDBusVariant>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <gtest/gtest.h>

using namespace Qt::Literals;

namespace {

const QString service = u"org.freedesktop.secrets"_s;
const QString servicePath = u"/org/freedesktop/secrets"_s;
const QString serviceInterface = u"org.freedesktop.Secret.Service"_s;
const QString guiltRidden = u"org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"_s;
const QString login = u"/org/freedesktop/secrets/collection/login"_s;

// The API's structure Secret (oayays).
struct WireSecret
{
    QDBusObjectPath session = {};
    QByteArray parameters = {};
    QByteArray value = {};
    QString contentType = u"text/plain"_s;
};

QDBusArgument &operator<<(QDBusArgument &argument, const WireSecret &secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.contentType;
    argument.endStructure();
    return argument;
}

const QDBusArgument &operator>>(const QDBusArgument &argument, WireSecret &secret)
{
    argument.beginStructure();
    argument >> secret.session >> secret.parameters >> secret.value >> secret.contentType;
    argument.endStructure();
    return argument;
}

QVariantList call(const QString &interface, const QString &method, const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(service, servicePath, interface, method);
    message.setArguments(arguments);
    const QDBusMessage reply = QDBusConnection::sessionBus().call(message, QDBus::Block, 10'000);
    EXPECT_EQ(reply.type(), QDBusMessage::ReplyMessage) << qPrintable(method + u": "_s + reply.errorMessage());
    return reply.arguments();
}

QVariant pathList(const QString &path)
{
    return QVariant::fromValue(QList<QDBusObjectPath> {QDBusObjectPath(path)});
}

QVariant masterSecret(const QByteArray &password)
{
    qDBusRegisterMetaType<WireSecret>();
    const QVariant noInput = QVariant::fromValue(QDBusVariant(QString()));
    const QVariantList session = call(serviceInterface, u"OpenSession"_s, {u"plain"_s, noInput});
    const auto path = session.value(1).value<QDBusObjectPath>();
    return QVariant::fromValue(WireSecret {.session = path, .value = password});
}

int processId()
{
    const QDBusReply<uint> reply = QDBusConnection::sessionBus().interface()->servicePid(service);
    EXPECT_TRUE(reply.isValid()) << qPrintable(reply.error().message());
    return reply.isValid() ? static_cast<int>(reply.value()) : 0;
}

QString secretTool(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess tool;
    tool.setProcessChannelMode(QProcess::MergedChannels); // the attributes are on its standard error
    tool.start(u"secret-tool"_s, arguments);
    tool.write(input);
    tool.closeWriteChannel();
    EXPECT_TRUE(tool.waitForFinished(10'000));
    return QString::fromUtf8(tool.readAll());
}

void setDefault(const QDBusObjectPath &collection)
{
    call(serviceInterface, u"SetAlias"_s, {u"default"_s, QVariant::fromValue(collection)});
}

} // namespace

namespace Keychain {

void lock()
{
    call(serviceInterface, u"Lock"_s, {pathList(login)});
}

void unlock()
{
    const QVariant master = masterSecret(qgetenv("PURSER_KEYRING_PASSWORD"));
    call(guiltRidden, u"UnlockWithMasterPassword"_s, {QVariant::fromValue(QDBusObjectPath(login)), master});
}

QStringList items()
{
    QStringList keys;
    const QString found = secretTool({u"search"_s, u"--all"_s, u"server"_s, u"purser"_s});
    for (const QString &line : found.split(u'\n')) {
        if (line.startsWith("attribute.user = "_L1)) {
            keys.append(line.sliced(QLatin1StringView("attribute.user = ").size()));
        }
    }
    keys.sort();
    return keys;
}

void add(const QString &key, const QByteArray &value, const QMap<QString, QString> &otherAttributes)
{
    QStringList arguments {u"store"_s, u"--label"_s, u"from elsewhere"_s, u"server"_s, u"purser"_s, u"user"_s, key};
    for (const auto &[name, text] : otherAttributes.asKeyValueRange()) {
        arguments << name << text;
    }
    EXPECT_EQ(secretTool(arguments, value), QString());
}

void remove(const QString &key)
{
    EXPECT_EQ(secretTool({u"clear"_s, u"server"_s, u"purser"_s, u"user"_s, key}), QString());
}

void usePasswordless()
{
    const QVariantMap properties {{u"org.freedesktop.Secret.Collection.Label"_s, u"open"_s}};
    const QVariantList made = call(guiltRidden, u"CreateWithMasterPassword"_s, {properties, masterSecret({})});
    setDefault(made.value(0).value<QDBusObjectPath>());
}

void useLogin()
{
    setDefault(QDBusObjectPath(login));
}

void kill()
{
    const int process = processId();
    ASSERT_GT(process, 0);
    ::kill(process, SIGKILL);
    const auto isGone = [] { return !QDBusConnection::sessionBus().interface()->isServiceRegistered(service).value(); };
    EXPECT_TRUE(QTest::qWaitFor(isGone, 10'000));
}

Frozen::Frozen() : m_processId(processId())
{
    if (m_processId > 0) {
        ::kill(m_processId, SIGSTOP);
    }
}

Frozen::~Frozen()
{
    thaw();
}

void Frozen::thaw()
{
    if (m_processId > 0) {
        ::kill(m_processId, SIGCONT);
        m_processId = 0;
    }
}

} // namespace Keychain
