#pragma once

#include <QTimer>

#include <chrono>
#include <functional>

namespace purser {

// For news that may come in bursts: acts at once on the first, and on all that follow within the interval once, at its
// end.
class Throttle : public QObject
{
    Q_OBJECT

public:
    Throttle(std::chrono::milliseconds interval, std::function<void()> act, QObject *parent);

    void ask();

private:
    std::function<void()> m_act;
    QTimer m_rest;
    bool m_isAsked = false; // while resting
};

} // namespace purser
