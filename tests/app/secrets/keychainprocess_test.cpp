// What depends on the process that uses the keychain: its environment, its threads, its end.
#include "app/model/error.h"
#include "app/model/keychainstate.h"
#include "app/secrets/keychainsecretstore.h"
#include "tests/app/secrets/storetesting.h"
#include "tests/support/keychain.h"
#include "tests/support/printers.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>
#include <vector>

using namespace Qt::Literals;

namespace purser {

namespace {

using Environment = QMap<QString, QString>; // a null value: not set

const QString key = u"purser/1/process/b/c"_s;

struct Client
{
    explicit Client(const QStringList &arguments, const Environment &changes = {})
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const auto &[name, value] : changes.asKeyValueRange()) {
            if (value.isNull()) {
                environment.remove(name);
            } else {
                environment.insert(name, value);
            }
        }
        process.setProcessEnvironment(environment);
        process.start(qEnvironmentVariable("PURSER_BIN") + u"/purser_keychain_client"_s, arguments);
    }

    // What it printed. Anything on standard error fails the test: there is nothing to warn of.
    QByteArray output()
    {
        EXPECT_TRUE(QTest::qWaitFor([this] { return process.state() == QProcess::NotRunning; }, 20'000));
        EXPECT_EQ(process.exitStatus(), QProcess::NormalExit);
        EXPECT_EQ(process.exitCode(), 0);
        EXPECT_EQ(process.readAllStandardError(), QByteArray());
        return process.readAllStandardOutput();
    }

    ErrorKind kind() { return static_cast<ErrorKind>(output().toInt()); }

    QProcess process;
};

class KeychainProcessTest : public testing::Test
{
protected:
    void SetUp() override { Keychain::unlock(); }
    void TearDown() override
    {
        Keychain::unlock();
        Keychain::remove(key);
    }
};

// KWallet's own protocol, as far as QtKeychain uses it to find out whether it is there.
class Wallet : public QDBusVirtualObject
{
public:
    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        ++calls;
        return connection.send(message.createReply(u"kdewallet"_s));
    }
    int calls = 0;
};

} // namespace

TEST_F(KeychainProcessTest, saysMissingAtOnceWithoutAService)
{
    QTemporaryDir empty;
    const QString nothing = u"unix:path="_s + empty.filePath(u"none"_s);
    const QList<Environment> environments {
        {{u"DBUS_SESSION_BUS_ADDRESS"_s, QString()}},
        {{u"DBUS_SESSION_BUS_ADDRESS"_s, QString()}, {u"XDG_RUNTIME_DIR"_s, QString()}},
        {{u"DBUS_SESSION_BUS_ADDRESS"_s, u""_s}},
        {{u"DBUS_SESSION_BUS_ADDRESS"_s, nothing}},
        {{u"DBUS_SESSION_BUS_ADDRESS"_s, u"nonsense"_s}},
    };
    for (const Environment &environment : environments) {
        SCOPED_TRACE(qPrintable(environment.first()));
        QElapsedTimer timer;
        timer.start();
        EXPECT_EQ(Client({u"state"_s}, environment).output().toInt(), static_cast<int>(KeychainState::Missing));
        for (const QString &action : {u"read"_s, u"write"_s, u"erase"_s, u"unlock"_s}) {
            SCOPED_TRACE(qPrintable(action));
            Client client({action, key, u"value"_s}, environment);
            EXPECT_EQ(client.kind(), ErrorKind::KeychainMissing);
        }
        EXPECT_LT(timer.elapsed(), 5'000);
    }
}

TEST_F(KeychainProcessTest, writesNoFileWhenThereIsNoKeychain)
{
    QTemporaryDir home;
    const Environment environment {{u"DBUS_SESSION_BUS_ADDRESS"_s, u""_s}, {u"HOME"_s, home.path()},
        {u"XDG_CONFIG_HOME"_s, home.path()}, {u"XDG_DATA_HOME"_s, home.path()}, {u"XDG_CACHE_HOME"_s, home.path()}};
    EXPECT_EQ(Client({u"write"_s, key, u"value"_s}, environment).kind(), ErrorKind::KeychainMissing);
    EXPECT_FALSE(QDirIterator(home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories).hasNext());
}

TEST_F(KeychainProcessTest, refusesToWaitWithoutGlib)
{
    Client client({u"read"_s, key}, {{u"QT_NO_GLIB"_s, u"1"_s}});
    EXPECT_EQ(client.kind(), ErrorKind::KeychainFailed);
}

TEST_F(KeychainProcessTest, refusesASecondThread)
{
    EXPECT_EQ(Client({u"thread"_s, key}).kind(), ErrorKind::KeychainFailed);
}

TEST_F(KeychainProcessTest, usesTheSecretServiceOnPlasmaToo)
{
    Wallet wallet;
    const QString name = u"wallet"_s;
    {
        QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, name);
        ASSERT_TRUE(bus.registerService(u"org.kde.kwalletd5"_s));
        ASSERT_TRUE(bus.registerVirtualObject(u"/modules"_s, &wallet, QDBusConnection::SubPath));
    }
    Client client(
        {u"write"_s, key, u"value"_s}, {{u"XDG_CURRENT_DESKTOP"_s, u"KDE"_s}, {u"KDE_SESSION_VERSION"_s, u"5"_s}});
    EXPECT_EQ(client.kind(), ErrorKind::None);
    EXPECT_EQ(wallet.calls, 0);
    EXPECT_EQ(Keychain::items(), QStringList({key}));
    QDBusConnection::disconnectFromBus(name);
}

TEST_F(KeychainProcessTest, oneWritesAndAnotherReads)
{
    EXPECT_EQ(Client({u"write"_s, key, u"value"_s}).kind(), ErrorKind::None);
    EXPECT_EQ(Client({u"read"_s, key}).output(), "value 0");
    EXPECT_EQ(Client({u"erase"_s, key}).kind(), ErrorKind::None);
    EXPECT_EQ(Client({u"read"_s, key}).kind(), ErrorKind::SecretAbsent);
}

TEST_F(KeychainProcessTest, manyReadAtOnceWhileOneWrites)
{
    KeychainSecretStore store;
    ASSERT_EQ(kindOf(wait(store.write(key, secret("shared")))), ErrorKind::None);
    std::vector<std::unique_ptr<Client>> clients;
    for (int i = 0; i < 40; ++i) {
        clients.push_back(std::make_unique<Client>(QStringList {u"read"_s, key}));
    }
    const QString other = key + u"/other"_s;
    for (int i = 0; i < 20; ++i) {
        EXPECT_EQ(kindOf(wait(store.write(other, secret(QByteArray::number(i))))), ErrorKind::None);
    }
    for (const auto &client : clients) {
        EXPECT_EQ(client->output(), "shared 0");
    }
    EXPECT_EQ(kindOf(wait(store.erase(other))), ErrorKind::None);
}

TEST_F(KeychainProcessTest, endsCleanlyDuringAJob)
{
    const QString doomed = key + u"/doomed"_s;
    for (int milliseconds = 0; milliseconds < 40; milliseconds += 2) {
        SCOPED_TRACE(milliseconds);
        QElapsedTimer timer;
        timer.start();
        Client({u"quit"_s, doomed, QString::number(milliseconds)}).output();
        EXPECT_LT(timer.elapsed(), 2'000);
    }
    for (const QString &item : Keychain::items()) {
        Keychain::remove(item);
    }
}

TEST_F(KeychainProcessTest, endsCleanlyWhileTheDaemonIsFrozen)
{
    const Keychain::Frozen frozen;
    QElapsedTimer timer;
    timer.start();
    Client({u"quit"_s, key, u"50"_s}).output();
    EXPECT_LT(timer.elapsed(), 2'000);
}

} // namespace purser
