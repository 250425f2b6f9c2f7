#include "ui/theme/desktopappearance.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

using namespace Qt::Literals;

namespace purser {

namespace {

const auto service = u"org.freedesktop.portal.Desktop"_s;
const auto path = u"/org/freedesktop/portal/desktop"_s;
const auto interface = u"org.freedesktop.portal.Settings"_s;
const auto appearance = u"org.freedesktop.appearance"_s;
const auto gnomeAccess = u"org.gnome.desktop.a11y.interface"_s;

// Read wraps its value in a variant of a variant.
QVariant unwrapped(QVariant value)
{
    while (value.metaType() == QMetaType::fromType<QDBusVariant>()) {
        value = value.value<QDBusVariant>().variant();
    }
    return value;
}

} // namespace

DesktopAppearance::DesktopAppearance(const QDBusConnection &bus, QObject *parent) : QObject(parent), m_bus(bus)
{
    if (!m_bus.isConnected()) {
        return;
    }
    // Qt 6.4 looks the slot's types up by name, and knows this one only once something has used it.
    qRegisterMetaType<QDBusVariant>();
    m_bus.connect(
        service, path, interface, u"SettingChanged"_s, this, SLOT(onSettingChanged(QString, QString, QDBusVariant)));
    ask(appearance, u"color-scheme"_s);
    ask(appearance, u"contrast"_s);
    ask(gnomeAccess, u"high-contrast"_s);
}

void DesktopAppearance::onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    take(group, key, value.variant());
}

void DesktopAppearance::ask(const QString &group, const QString &key)
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
    call.setArguments({group, key});
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, group, key](QDBusPendingCallWatcher *done) {
        const QDBusPendingReply<QDBusVariant> reply = *done;
        done->deleteLater();
        if (!reply.isError()) {
            take(group, key, reply.value().variant());
        }
    });
}

void DesktopAppearance::take(const QString &group, const QString &key, const QVariant &value)
{
    const QVariant plain = unwrapped(value);
    bool dark = m_dark;
    bool highContrast = m_highContrast;
    if (group == appearance && key == "color-scheme"_L1) {
        dark = plain.toUInt() == 1;
    } else if (group == appearance && key == "contrast"_L1) {
        highContrast = plain.toUInt() == 1;
    } else if (group == gnomeAccess && key == "high-contrast"_L1) {
        highContrast = plain.toBool();
    }
    if (dark != m_dark || highContrast != m_highContrast) {
        m_dark = dark;
        m_highContrast = highContrast;
        emit changed();
    }
}

} // namespace purser
