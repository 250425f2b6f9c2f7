#pragma once

#include "app/model/secret.h"
#include "app/secrets/keychainsecretstore.h"

#include <QCoro/QCoroTask>

#include <chrono>
#include <ostream>

namespace purser {

// Waits for a task's result, as only tests may.
template <typename T>
T wait(QCoro::Task<T> task)
{
    return QCoro::waitFor(std::move(task));
}

// How GoogleTest prints them; without this it prints their memory.
inline void PrintTo(ErrorKind kind, std::ostream *out)
{
    *out << "ErrorKind " << static_cast<int>(kind);
}

template <typename T>
ErrorKind kindOf(const Result<T> &result)
{
    return result ? ErrorKind::None : result.error().kind;
}

// The bytes that were read, or in words why there are none.
inline QByteArray bytesOf(const Result<Secret> &result)
{
    return result ? result->expose()
                  : "no secret, ErrorKind " + QByteArray::number(static_cast<int>(result.error().kind));
}

inline Secret secret(const QByteArray &bytes)
{
    return Secret(bytes);
}

inline KeychainLimits impatient(int interactive = 300, int unattended = 300)
{
    KeychainLimits limits;
    limits.interactive = std::chrono::milliseconds(interactive);
    limits.unattended = std::chrono::milliseconds(unattended);
    return limits;
}

} // namespace purser
