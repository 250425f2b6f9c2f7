#include "app/model/clock.h"

#include <QDeadlineTimer>

#include <atomic>

namespace purser {

namespace {

constexpr qint64 isRunning = -1;

// Milliseconds since 1970 at which the clock stands. Storage asks for the time on a thread of its own.
std::atomic<qint64> standsAt = isRunning;

qint64 steadyMilliseconds()
{
    const qint64 time = standsAt.load();
    return time == isRunning ? QDeadlineTimer::current(Qt::PreciseTimer).deadline() : time;
}

} // namespace

QDateTime currentTime()
{
    const qint64 time = standsAt.load();
    return time == isRunning ? QDateTime::currentDateTimeUtc() : QDateTime::fromMSecsSinceEpoch(time, Qt::UTC);
}

QDate currentDay()
{
    return currentTime().toLocalTime().date();
}

void Stopwatch::start()
{
    m_startedAt = steadyMilliseconds();
}

qint64 Stopwatch::elapsed() const
{
    return steadyMilliseconds() - m_startedAt;
}

void stopClock(const QDateTime &time)
{
    standsAt = time.toMSecsSinceEpoch();
}

void passTime(qint64 milliseconds)
{
    standsAt += milliseconds;
}

} // namespace purser
