#include "app/secrets/keychainqueue.h"

#include <QCoro/QCoroFuture>

#include <utility>

namespace purser {

namespace {

void answer(QPromise<bool> &promise, bool admitted)
{
    promise.addResult(admitted);
    promise.finish();
}

} // namespace

QCoro::Task<bool> KeychainQueue::enter()
{
    if (m_isShut) {
        co_return false;
    }
    if (!m_isTaken) {
        m_isTaken = true;
        co_return true;
    }
    QPromise<bool> promise;
    promise.start();
    const QFuture<bool> admitted = promise.future();
    m_waiting.push_back(std::move(promise));
    co_return co_await admitted;
}

void KeychainQueue::leave()
{
    m_isTaken = false;
    admitNext();
}

void KeychainQueue::turnAwayWaiting()
{
    for (QPromise<bool> &promise : std::exchange(m_waiting, {})) {
        answer(promise, false);
    }
}

void KeychainQueue::shut()
{
    m_isShut = true;
    turnAwayWaiting();
}

void KeychainQueue::reopen()
{
    m_isShut = false;
}

void KeychainQueue::admitNext()
{
    if (m_waiting.empty()) {
        return;
    }
    // Taken already now: who comes before the admitted one runs again must not overtake it.
    m_isTaken = true;
    QPromise<bool> next = std::move(m_waiting.front());
    m_waiting.pop_front();
    answer(next, true);
}

} // namespace purser
