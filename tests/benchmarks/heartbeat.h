#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>

namespace purser {

// How long the event loop was ever away while this object is there, in milliseconds.
class Heartbeat
{
public:
    Heartbeat()
    {
        m_timer.setInterval(5);
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            m_longest = std::max(m_longest, m_last.nsecsElapsed());
            m_last.restart();
        });
        m_last.start();
        m_timer.start();
    }

    double longest() const { return static_cast<double>(m_longest) / 1e6; }

private:
    QTimer m_timer;
    QElapsedTimer m_last;
    qint64 m_longest = 0;
};

} // namespace purser
