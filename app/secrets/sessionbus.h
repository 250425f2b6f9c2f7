#pragma once

#include "app/model/result.h"

#include <QCoro/QCoroTask>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QString>

#include <chrono>

namespace purser {

// A connection of its own to the session bus, opened when first needed and again after it was lost. Never starts a
// bus and never waits for a service: the thread goes on while a call is under way.
class SessionBus
{
public:
    SessionBus();
    ~SessionBus();
    Q_DISABLE_COPY_MOVE(SessionBus)

    // KeychainMissing when there is no bus.
    Result<QDBusConnection> connection();

    // The answer, whose D-Bus signature must be `signature`. Errors: KeychainMissing when the service
    // is not there and cannot be started, NoSuchThing when the service does not know the object or the method,
    // InvalidInput when it does not support what it was asked with, KeychainLocked, KeychainDenied, KeychainBusy when
    // nothing came in time, else KeychainFailed.
    QCoro::Task<Result<QDBusMessage>> call(QDBusMessage message, QString signature, std::chrono::milliseconds deadline);

private:
    QString m_name; // of the connection, among those of this process
};

// The Error for a call that failed.
Error errorOfReply(const QDBusMessage &reply);

} // namespace purser
