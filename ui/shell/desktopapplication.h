#pragma once

#include <QDBusAbstractAdaptor>
#include <QVariantMap>

#include <functional>

namespace purser {

// What the desktop may ask a program for on the session bus: org.freedesktop.Application (Desktop Entry Specification,
// "D-Bus Activation").
class DesktopApplication : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")

public:
    // `asked` gets an action's name, or none where the window is all that is wanted, and the token by which the
    // window may come to the front (see platformData()).
    using Asked = std::function<void(const QString &action, const QByteArray &token)>;

    DesktopApplication(const Asked &asked, QObject *parent);

    // What a program that was started by a click hands over so that another one's window may come to the front: the
    // environment's XDG_ACTIVATION_TOKEN and DESKTOP_STARTUP_ID, by the specification's names.
    static QVariantMap platformData();

public slots:
    void Activate(const QVariantMap &platformData);
    // Purser opens no files: the window comes to the front.
    void Open(const QStringList &uris, const QVariantMap &platformData);
    void ActivateAction(const QString &name, const QVariantList &parameters, const QVariantMap &platformData);

private:
    Asked m_asked;
};

} // namespace purser
