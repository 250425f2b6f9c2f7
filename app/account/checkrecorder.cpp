#include "app/account/checkrecorder.h"

#include <utility>

using namespace std::chrono_literals;

namespace purser {

CheckRecorder::CheckRecorder(Integrations &integrations) : m_integrations(integrations)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(250ms);
    QObject::connect(&m_pause, &QTimer::timeout, &m_pause, [this] { flush(); });
}

void CheckRecorder::add(const FinishedCheck &finished)
{
    m_waiting << finished;
    if (!m_pause.isActive()) {
        m_pause.start();
    }
}

QCoro::Task<void> CheckRecorder::flush()
{
    m_pause.stop();
    const QList<FinishedCheck> batch = std::exchange(m_waiting, {});
    // Also with nothing to write: what was given to the account's thread before is done then.
    co_await m_integrations.recordChecks(batch);
}

} // namespace purser
