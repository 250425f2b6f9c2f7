#include "ui/widgets/throttle.h"

#include <utility>

namespace purser {

Throttle::Throttle(std::chrono::milliseconds interval, std::function<void()> act, QObject *parent)
    : QObject(parent), m_act(std::move(act))
{
    m_rest.setParent(this); // so that one can see from outside that it is not at rest
    m_rest.setSingleShot(true);
    m_rest.setInterval(interval);
    connect(&m_rest, &QTimer::timeout, this, [this] {
        if (std::exchange(m_isAsked, false)) {
            ask();
        }
    });
}

void Throttle::ask()
{
    if (m_rest.isActive()) {
        m_isAsked = true;
        return;
    }
    m_rest.start();
    m_act();
}

} // namespace purser
