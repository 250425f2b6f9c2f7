#pragma once

#include <QCoro/QCoroTask>
#include <QPromise>

#include <deque>

namespace purser {

// Lets one caller at a time to the keychain, in the order in which they came. While it is shut, because something
// that was begun never came to an end, nobody is let in and nobody waits.
class KeychainQueue
{
public:
    KeychainQueue() = default;
    Q_DISABLE_COPY_MOVE(KeychainQueue)

    // True once it is the caller's turn; the caller then calls leave(). False when the caller is turned away.
    QCoro::Task<bool> enter();
    void leave();

    void turnAwayWaiting();

    void shut();
    void reopen();
    bool isShut() const { return m_isShut; }

private:
    void admitNext();

    std::deque<QPromise<bool>> m_waiting;
    bool m_isTaken = false;
    bool m_isShut = false;
};

} // namespace purser
