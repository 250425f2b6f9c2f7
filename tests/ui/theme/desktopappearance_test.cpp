#include "tests/support/printers.h"
#include "ui/theme/desktopappearance.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QHash>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace Qt::Literals;
using namespace purser;

namespace {

const auto path = u"/org/freedesktop/portal/desktop"_s;
const auto interface = u"org.freedesktop.portal.Settings"_s;

// A bus of its own, ended by its process.
class Bus
{
public:
    Bus()
    {
        m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        if (m_daemon.waitForStarted() && m_daemon.waitForReadyRead()) {
            m_address = QString::fromUtf8(m_daemon.readLine().trimmed());
        }
    }

    ~Bus()
    {
        for (const QString &name : m_names) {
            QDBusConnection::disconnectFromBus(name);
        }
        m_daemon.kill();
        m_daemon.waitForFinished();
    }

    QDBusConnection connection(const QString &name)
    {
        m_names.append(name);
        return QDBusConnection::connectToBus(m_address, name);
    }

private:
    QProcess m_daemon;
    QString m_address;
    QStringList m_names;
};

// The settings portal: answers Read with a variant in a variant, as the real one does.
class Portal : public QDBusVirtualObject
{
public:
    explicit Portal(QDBusConnection bus) : m_bus(bus)
    {
        m_bus.registerVirtualObject(path, this);
        m_bus.registerService(u"org.freedesktop.portal.Desktop"_s);
    }

    QString introspect(const QString &) const override { return {}; }

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        if (message.member() != "Read"_L1) {
            return false;
        }
        ++asked;
        const QString key = message.arguments().at(1).toString();
        if (values.contains(key)) {
            const QVariant inner = QVariant::fromValue(QDBusVariant(values.value(key)));
            bus.send(message.createReply(QVariant::fromValue(QDBusVariant(inner))));
        } else {
            bus.send(message.createErrorReply(u"org.freedesktop.portal.Error.NotFound"_s, u"no such key"_s));
        }
        return true;
    }

    void change(const QString &group, const QString &key, const QVariant &value)
    {
        QDBusMessage signal = QDBusMessage::createSignal(path, interface, u"SettingChanged"_s);
        signal.setArguments({group, key, QVariant::fromValue(QDBusVariant(value))});
        m_bus.send(signal);
    }

    QHash<QString, QVariant> values;
    int asked = 0;

private:
    QDBusConnection m_bus;
};

} // namespace

TEST(DesktopAppearance, readsAndFollowsThePortal)
{
    Bus bus;
    Portal portal(bus.connection(u"portal"_s));
    portal.values = {{u"color-scheme"_s, 1U}};
    DesktopAppearance appearance(bus.connection(u"program"_s));
    QSignalSpy changed(&appearance, &DesktopAppearance::changed);
    EXPECT_FALSE(appearance.prefersDark());
    ASSERT_TRUE(QTest::qWaitFor([&] { return appearance.prefersDark(); }));
    EXPECT_FALSE(appearance.prefersHighContrast());
    ASSERT_TRUE(QTest::qWaitFor([&] { return portal.asked == 3; }));
    portal.change(u"org.freedesktop.appearance"_s, u"color-scheme"_s, 2U);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !appearance.prefersDark(); }));
    portal.change(u"org.gnome.desktop.a11y.interface"_s, u"high-contrast"_s, true);
    ASSERT_TRUE(QTest::qWaitFor([&] { return appearance.prefersHighContrast(); }));
    EXPECT_EQ(changed.count(), 3);
}

TEST(DesktopAppearance, saysNothingOfWhatItDoesNotUnderstand)
{
    Bus bus;
    Portal portal(bus.connection(u"portal2"_s));
    portal.values = {{u"color-scheme"_s, u"dark"_s}, {u"contrast"_s, 7U}};
    DesktopAppearance appearance(bus.connection(u"program2"_s));
    ASSERT_TRUE(QTest::qWaitFor([&] { return portal.asked == 3; }));
    portal.change(u"org.example"_s, u"color-scheme"_s, 1U);
    portal.change(u"org.freedesktop.appearance"_s, u"contrast"_s, 1U);
    ASSERT_TRUE(QTest::qWaitFor([&] { return appearance.prefersHighContrast(); }));
    EXPECT_FALSE(appearance.prefersDark());
}

TEST(DesktopAppearance, isSilentWithoutABus)
{
    DesktopAppearance appearance(QDBusConnection(u"there is none"_s));
    EXPECT_FALSE(appearance.prefersDark());
    EXPECT_FALSE(appearance.prefersHighContrast());
}
