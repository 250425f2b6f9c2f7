#include "ui/shell/desktopapplication.h"

#include <QStringList>

#include <utility>

using namespace Qt::Literals;

namespace purser {

namespace {

// Wayland's token and X11's, which mean the same.
const auto tokenKeys = {std::pair {"XDG_ACTIVATION_TOKEN", "activation-token"_L1},
    std::pair {"DESKTOP_STARTUP_ID", "desktop-startup-id"_L1}};

QByteArray tokenOf(const QVariantMap &platformData)
{
    for (const auto &[variable, key] : tokenKeys) {
        const QByteArray token = platformData.value(key).toString().toUtf8();
        if (!token.isEmpty()) {
            return token;
        }
    }
    return {};
}

} // namespace

DesktopApplication::DesktopApplication(const Asked &asked, QObject *parent)
    : QDBusAbstractAdaptor(parent), m_asked(asked)
{
}

QVariantMap DesktopApplication::platformData()
{
    QVariantMap data;
    for (const auto &[variable, key] : tokenKeys) {
        const QString token = qEnvironmentVariable(variable);
        if (!token.isEmpty()) {
            data.insert(key, token);
        }
    }
    return data;
}

void DesktopApplication::Activate(const QVariantMap &platformData)
{
    m_asked({}, tokenOf(platformData));
}

void DesktopApplication::Open(const QStringList &, const QVariantMap &platformData)
{
    m_asked({}, tokenOf(platformData));
}

void DesktopApplication::ActivateAction(const QString &name, const QVariantList &, const QVariantMap &platformData)
{
    m_asked(name, tokenOf(platformData));
}

} // namespace purser
