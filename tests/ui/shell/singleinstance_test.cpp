// Two starts, one window; and what the desktop may ask of it. On a bus of its own.
#include "app/account/accountlocation.h"
#include "tests/support/fakeregistry.h"
#include "tests/support/person.h"
#include "tests/support/printers.h"
#include "tests/support/secretservicemock.h"
#include "ui/shell/desktopapplication.h"
#include "ui/shell/singleinstance.h"

#include <QApplication>
#include <QCoro/QCoroTask>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QDBusVirtualObject>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

#include <algorithm>
#include <gtest/gtest.h>

using namespace Qt::Literals;

namespace purser {

namespace {

constexpr int longest = 30'000; // ms, for a machine under load

const auto objectPath = u"/org/example/purser"_s;
const auto interface = u"org.freedesktop.Application"_s;

// A connection of its own, as another program has one.
QDBusConnection connectionNamed(const QString &name)
{
    return QDBusConnection::connectToBus(QDBusConnection::SessionBus, name);
}

bool isOnBus(const QString &name)
{
    return QDBusConnection::sessionBus().interface()->isServiceRegistered(name);
}

template <typename Condition>
void until(const char *what, const Condition &isSo)
{
    EXPECT_TRUE(QTest::qWaitFor(isSo, longest)) << what;
}

// The real program, without a display.
class Program
{
public:
    explicit Program(const QStringList &arguments, const QMap<QString, QString> &variables = {})
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const auto &[name, value] : variables.asKeyValueRange()) {
            environment.insert(name, value);
        }
        m_process.setProcessEnvironment(environment);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(qEnvironmentVariable("PURSER_BIN") + u"/purser"_s, arguments);
    }

    ~Program()
    {
        m_process.terminate();
        m_process.waitForFinished(longest);
    }
    Q_DISABLE_COPY_MOVE(Program)

    bool runs() const { return m_process.state() == QProcess::Running; }

    int exitCode()
    {
        until("the program ends", [this] { return m_process.state() == QProcess::NotRunning; });
        EXPECT_EQ(m_process.exitStatus(), QProcess::NormalExit);
        return m_process.exitCode();
    }

private:
    QProcess m_process;
};

class SingleInstanceTest : public testing::Test
{
protected:
    SingleInstanceTest() { QStandardPaths::setTestModeEnabled(false); }

    QString file(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

// The window of a person, asked by the desktop.
class DesktopTest : public SingleInstanceTest
{
protected:
    DesktopTest() { person.start(); }

    void follow()
    {
        instance = std::make_unique<SingleInstance>(
            SingleInstance::Start {person.accountFile()}, connectionNamed(u"window"_s));
        ASSERT_FALSE(instance->isElsewhere());
        instance->follow(person.window());
    }

    void ask(const QString &method, const QVariantList &arguments)
    {
        QDBusMessage call = QDBusMessage::createMethodCall(name(), objectPath, interface, method);
        call.setArguments(arguments);
        const QDBusPendingCall pending = connectionNamed(u"desktop"_s).asyncCall(call);
        until("the window answers", [&pending] { return pending.isFinished(); });
        EXPECT_FALSE(pending.isError()) << qPrintable(pending.error().message());
    }

    void act(const QString &action) { ask(u"ActivateAction"_s, {action, QVariantList(), QVariantMap()}); }

    QString name() const { return SingleInstance::nameFor(person.accountFile()); }

    SecretServiceMock keychain;
    Person person;
    std::unique_ptr<SingleInstance> instance;
};

// That are open.
qsizetype questions()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    return std::count_if(
        windows.cbegin(), windows.cend(), [](const QWidget *each) { return each->isModal() && each->isVisible(); });
}

// Has the name, and lets whoever calls wait.
class Mute : public QDBusVirtualObject
{
public:
    QString introspect(const QString &) const override { return {}; }
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &) override
    {
        message.setDelayedReply(true);
        ++calls;
        return true;
    }

    int calls = 0;
};

} // namespace

TEST_F(SingleInstanceTest, oneNameForEachAccount)
{
    const QString own = ownAccountLocation();
    EXPECT_EQ(applicationId(), u"org.example.purser"_s);
    EXPECT_EQ(SingleInstance::nameFor(own), applicationId());
    QDir().mkpath(QFileInfo(own).path());
    EXPECT_EQ(SingleInstance::nameFor(QFileInfo(own).path() + u"/../purser/account.db"_s), applicationId());

    const QString other = SingleInstance::nameFor(file(u"other.db"_s));
    EXPECT_TRUE(other.startsWith(applicationId() + u".account_"_s)) << qPrintable(other);
    EXPECT_NE(other, SingleInstance::nameFor(file(u"another.db"_s)));
    ASSERT_TRUE(QFile::link(m_folder.path(), file(u"link"_s)));
    EXPECT_EQ(SingleInstance::nameFor(file(u"link/other.db"_s)), other);

    EXPECT_EQ(SingleInstance::nameFor(u"postgresql://alice:wonderland@db.example.com/acme"_s),
        SingleInstance::nameFor(u"postgresql://alice@db.example.com/acme"_s));
    EXPECT_NE(SingleInstance::nameFor(u"postgresql://alice@db.example.com/acme"_s),
        SingleInstance::nameFor(u"postgresql://bob@db.example.com/acme"_s));
}

TEST_F(SingleInstanceTest, handsOverWhatTheClickGave)
{
    EXPECT_EQ(DesktopApplication::platformData(), QVariantMap());
    qputenv("XDG_ACTIVATION_TOKEN", "token");
    qputenv("DESKTOP_STARTUP_ID", "startup");
    const QVariantMap both {{u"activation-token"_s, u"token"_s}, {u"desktop-startup-id"_s, u"startup"_s}};
    EXPECT_EQ(DesktopApplication::platformData(), both);
    qunsetenv("XDG_ACTIVATION_TOKEN");
    qunsetenv("DESKTOP_STARTUP_ID");

    QList<QPair<QString, QByteArray>> asked;
    QObject parent;
    DesktopApplication desktop(
        [&](const QString &action, const QByteArray &token) {
            asked.append({action, token});
        },
        &parent);
    desktop.Activate(both);
    desktop.Open({u"file:///acme"_s}, {{u"desktop-startup-id"_s, u"startup"_s}});
    desktop.ActivateAction(u"check-all"_s, {}, {});
    const QList<QPair<QString, QByteArray>> expected {{{}, "token"}, {{}, "startup"}, {u"check-all"_s, {}}};
    EXPECT_EQ(asked, expected);
}

TEST_F(DesktopTest, comesForward)
{
    follow();
    person.window().showMinimized();
    ask(u"Activate"_s, {QVariantMap {{u"activation-token"_s, u"token"_s}}});
    EXPECT_FALSE(person.window().isMinimized());
    EXPECT_TRUE(person.window().isVisible());
    EXPECT_FALSE(qEnvironmentVariableIsSet("XDG_ACTIVATION_TOKEN"));

    person.window().showMinimized();
    ask(u"Open"_s, {QStringList(), QVariantMap()});
    EXPECT_FALSE(person.window().isMinimized());
}

TEST_F(DesktopTest, addsAnIntegration)
{
    follow();
    act(u"new-integration"_s);
    person.untilSeen(u"formContent"_s);
    person.chooseType(u"docker"_s);
    person.type(u"name"_s, u"ACME"_s);
    // What is typed is not lost to another click: a question comes first, and while it is open nothing else happens.
    act(u"new-integration"_s);
    person.untilSeen(u"discard"_s);
    act(u"check-all"_s);
    EXPECT_EQ(questions(), 1);
    person.click(u"stay"_s);
    EXPECT_EQ(person.read(u"name"_s), u"ACME"_s);
}

TEST_F(DesktopTest, checksAll)
{
    follow();
    FakeRegistry registry;
    registry.setCredentials(u"alice"_s, u"wonderland"_s);
    Draft draft;
    draft.name = u"ACME"_s;
    draft.typeId = u"private-docker-registry"_s;
    draft.values = {{u"url"_s, registry.url().toString()}, {u"username"_s, u"alice"_s}};
    draft.secrets = {{u"password"_s, Secret("wonderland")}};
    ASSERT_TRUE(QCoro::waitFor(person.account().integrations().add(draft)));
    person.until("it is listed", [this] { return person.listed().size() == 1; });
    act(u"new-integration"_s); // and from another page
    person.untilSeen(u"formContent"_s);
    act(u"check-all"_s);
    person.until("it is accepted", [this] { return person.statusOf(u"ACME"_s).startsWith(u"Accepted"_s); });
}

TEST_F(DesktopTest, knowsNoOtherActions)
{
    follow();
    act(u"delete-all"_s);
    EXPECT_FALSE(person.sees(u"formContent"_s));
}

TEST_F(DesktopTest, beginsWithAnAction)
{
    SingleInstance first({person.accountFile(), u"new-integration"_s}, connectionNamed(u"window"_s));
    first.follow(person.window());
    person.untilSeen(u"formContent"_s);
}

TEST_F(DesktopTest, aClosedWindowIsNotFound)
{
    follow();
    EXPECT_TRUE(isOnBus(name()));
    person.quit();
    EXPECT_FALSE(isOnBus(name()));
}

TEST_F(DesktopTest, theBusGetsWhatItWaitsFor)
{
    const SingleInstance started({person.accountFile(), {}, true}, connectionNamed(u"window"_s));
    EXPECT_TRUE(isOnBus(name()));
    EXPECT_TRUE(isOnBus(applicationId()));
}

TEST_F(SingleInstanceTest, theSecondStartEnds)
{
    const QString own = SingleInstance::nameFor(ownAccountLocation());
    const Program first({});
    until("the first has its name", [&] { return isOnBus(own); });
    EXPECT_EQ(Program({}).exitCode(), 0);
    EXPECT_EQ(Program({u"--account"_s, ownAccountLocation()}).exitCode(), 0);
    EXPECT_EQ(Program({u"--action"_s, u"new-integration"_s}).exitCode(), 0);
    EXPECT_EQ(Program({}, {{u"PURSER_ACCOUNT"_s, ownAccountLocation()}}).exitCode(), 0);
    EXPECT_TRUE(first.runs());
}

TEST_F(SingleInstanceTest, refusesActionsThatThereAreNot)
{
    EXPECT_EQ(Program({u"--action"_s, u"delete-all"_s}).exitCode(), 2);
}

TEST_F(SingleInstanceTest, anotherAccountHasItsOwnWindow)
{
    const Program own({});
    until("the first has its name", [] { return isOnBus(applicationId()); });
    const QString other = file(u"other.db"_s);
    const Program window({u"--account"_s, other});
    until("the other has its name", [&] { return isOnBus(SingleInstance::nameFor(other)); });
    EXPECT_TRUE(own.runs());
    EXPECT_TRUE(window.runs());
    EXPECT_EQ(Program({}, {{u"PURSER_ACCOUNT"_s, other}}).exitCode(), 0);
}

TEST_F(SingleInstanceTest, doesWithoutABus)
{
    const QString account = file(u"alone.db"_s);
    const QMap<QString, QString> noBus {{u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/dev/null"_s}};
    const Program first({u"--account"_s, account}, noBus);
    until("the first has opened the account", [&] { return QFile::exists(account); });
    const QString other = file(u"other.db"_s);
    const Program second({u"--account"_s, other}, noBus);
    until("the second has opened the account", [&] { return QFile::exists(other); });
    EXPECT_TRUE(first.runs());
}

TEST_F(SingleInstanceTest, aProgramThatHangsIsNotWaitedFor)
{
    const QString account = file(u"account.db"_s);
    QDBusConnection bus = connectionNamed(u"mute"_s);
    Mute mute;
    ASSERT_TRUE(bus.registerVirtualObject(objectPath, &mute));
    ASSERT_TRUE(bus.registerService(SingleInstance::nameFor(account)));
    const Program program({u"--account"_s, account});
    until("it has opened the account itself", [&] { return QFile::exists(account); });
    EXPECT_TRUE(program.runs());
    EXPECT_EQ(mute.calls, 1);
    bus.unregisterService(SingleInstance::nameFor(account));
    bus.unregisterObject(objectPath);
}

} // namespace purser
