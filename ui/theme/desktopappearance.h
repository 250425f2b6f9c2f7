#pragma once

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>

class QDBusPendingCallWatcher;

namespace purser {

// What the desktop says through its settings portal (org.freedesktop.portal.Settings, version 1: Read and
// SettingChanged). Asks without waiting; a desktop without a portal says nothing, and nothing changes.
class DesktopAppearance : public QObject
{
    Q_OBJECT

public:
    explicit DesktopAppearance(const QDBusConnection &bus, QObject *parent = nullptr);

    bool prefersDark() const { return m_dark; } // org.freedesktop.appearance color-scheme = 1
    bool prefersHighContrast() const { return m_highContrast; } // … contrast = 1, or GNOME's own key

signals:
    void changed();

private slots:
    void onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void ask(const QString &group, const QString &key);
    void take(const QString &group, const QString &key, const QVariant &value);

    QDBusConnection m_bus;
    bool m_dark = false;
    bool m_highContrast = false;
};

} // namespace purser
