#include "ui/integrations/checkrun.h"

namespace purser {

namespace {
constexpr int atOnce = 6;
}

CheckRun::CheckRun(IntegrationChecks &checks, const QStringList &integrationIds, QObject *parent)
    : QObject(parent), m_checks(checks), m_waiting(integrationIds), m_total(static_cast<int>(integrationIds.size()))
{
}

CheckRun::~CheckRun()
{
    m_stop.request_stop();
}

void CheckRun::start()
{
    emit progressed(0, m_total);
    while (m_running < atOnce && !m_waiting.isEmpty()) {
        next();
    }
}

void CheckRun::stop()
{
    m_waiting.clear();
    m_stop.request_stop();
}

void CheckRun::next()
{
    ++m_running;
    QCoro::connect(m_checks.check(m_waiting.takeFirst(), m_stop.get_token()), this,
        [this](const Result<CheckReport> &report) { finishOne(report); });
}

void CheckRun::finishOne(const Result<CheckReport> &report)
{
    --m_running;
    ++m_done;
    if (!report) {
        emit failed(report.error());
    } else if (report->verdict == Verdict::Accepted) {
        ++m_accepted;
    }
    emit progressed(m_done, m_total);
    if (!m_waiting.isEmpty()) {
        next();
    } else if (m_running == 0) {
        emit finished(m_accepted, m_total);
    }
}

} // namespace purser
