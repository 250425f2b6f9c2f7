#pragma once

#include <QDate>
#include <QDateTime>

namespace purser {

// The only clock that Purser looks at, so that pictures can be made whose times never change.

// In UTC.
QDateTime currentTime();

// Here, in this computer's time zone.
QDate currentDay();

// Measures how long something takes.
class Stopwatch
{
public:
    void start();
    qint64 elapsed() const; // milliseconds since start()

private:
    qint64 m_startedAt = 0;
};

// From here on the clock of this process stands still at that time,
void stopClock(const QDateTime &time);
// and goes on by so much only when told.
void passTime(qint64 milliseconds);

} // namespace purser
