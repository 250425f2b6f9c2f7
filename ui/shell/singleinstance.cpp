#include "ui/shell/singleinstance.h"

#include "app/account/accountlocation.h"
#include "ui/shell/desktopapplication.h"
#include "ui/shell/mainwindow.h"

#include <QCryptographicHash>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QFileInfo>
#include <QUrl>

#include <chrono>
#include <utility>
using namespace Qt::Literals;
using namespace std::chrono_literals;

namespace purser {

namespace {

// For the other program to answer; one that hangs does not keep the person from a window.
constexpr auto patience = 3s;
constexpr int attempts = 3;
constexpr qsizetype hashLength = 16;

const auto interface = u"org.freedesktop.Application"_s;

// The specification's: the id with slashes, and no hyphens.
QString objectPath()
{
    return u'/' % applicationId().replace(u'.', u'/').replace(u'-', u'_');
}

// The same for every way of naming one account, and without the password that an address may have.
QString canonicalLocation(const QString &location)
{
    if (isAddress(location)) {
        return QUrl(location).adjusted(QUrl::RemovePassword).toString();
    }
    const QFileInfo file(location);
    if (file.exists()) {
        return file.canonicalFilePath();
    }
    const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
    return (folder.isEmpty() ? file.absolutePath() : folder) % u'/' % file.fileName();
}

} // namespace

QString applicationId()
{
    return QStringLiteral(PURSER_APPLICATION_ID);
}

QString SingleInstance::nameFor(const QString &location)
{
    const QString canonical = canonicalLocation(location);
    if (canonical == canonicalLocation(ownAccountLocation())) {
        return applicationId();
    }
    const QByteArray hash = QCryptographicHash::hash(canonical.toUtf8(), QCryptographicHash::Sha256).toHex();
    return applicationId() % u".account_"_s % QString::fromLatin1(hash.first(hashLength));
}

SingleInstance::SingleInstance(const Start &start, const QDBusConnection &bus, QObject *parent)
    : QObject(parent), m_action(start.action), m_bus(bus)
{
    if (!m_bus.isConnected()) {
        return;
    }
    const auto tell = [this](const QString &action, const QByteArray &token) { emit asked(action, token); };
    new DesktopApplication(tell, this);
    // Before the name is taken, so that whoever finds the name finds the object; calls wait for the event loop.
    m_bus.registerObject(objectPath(), this, QDBusConnection::ExportAdaptors);
    const QString name = nameFor(start.location);
    // The other program may just be closing: then its name is free a moment later.
    for (int attempt = 0; attempt < attempts && !takeName(name); ++attempt) {
        m_isElsewhere = handOver(name, start.action);
        if (m_isElsewhere || m_bus.interface()->isServiceRegistered(name)) {
            break;
        }
    }
    if (m_isElsewhere) {
        release();
    } else if (start.byBus && name != applicationId()) {
        takeName(applicationId());
    }
}

SingleInstance::~SingleInstance()
{
    release();
}

void SingleInstance::follow(MainWindow &window)
{
    connect(this, &SingleInstance::asked, &window, &MainWindow::answerDesktop);
    connect(&window, &MainWindow::closing, this, &SingleInstance::release);
    if (!m_action.isEmpty()) {
        window.answerDesktop(std::exchange(m_action, {}), {});
    }
}

bool SingleInstance::takeName(const QString &name)
{
    const bool isTaken = m_bus.registerService(name);
    if (isTaken) {
        m_names << name;
    }
    return isTaken;
}

bool SingleInstance::handOver(const QString &name, const QString &action)
{
    const QString method = action.isEmpty() ? u"Activate"_s : u"ActivateAction"_s;
    QDBusMessage call = QDBusMessage::createMethodCall(name, objectPath(), interface, method);
    // Only to a program that runs: this one was started to show the window.
    call.setAutoStartService(false);
    if (!action.isEmpty()) {
        call << action << QVariantList();
    }
    call << DesktopApplication::platformData();
    const auto wait = std::chrono::milliseconds(patience).count();
    return m_bus.call(call, QDBus::Block, static_cast<int>(wait)).type() == QDBusMessage::ReplyMessage;
}

// From now on a start is one of its own.
void SingleInstance::release()
{
    for (const QString &name : std::as_const(m_names)) {
        m_bus.unregisterService(name);
    }
    m_names.clear();
    m_bus.unregisterObject(objectPath());
}

} // namespace purser
