#include "app/account/checkround.h"

#include "app/account/integrationchecks.h"
#include "app/account/integrations.h"
#include "app/registry/checkmemory.h"
#include "app/types/types.h"

#include <utility>

namespace purser {

namespace {

// Whether there is anybody to ask about it. Types of a newer program are tried, too: then it is said that they are not
// known.
bool hasRegistry(const Integration &integration)
{
    const IntegrationType *type = integrationType(integration.typeId);
    return !type || type->hasRegistry();
}

QString hostOf(const Integration &integration)
{
    const IntegrationType *type = integrationType(integration.typeId);
    return type ? secretHost(*type, integration.values) : QString();
}

// What is so for one secret is so for all.
bool isOfWholeKeychain(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::KeychainLocked:
    case ErrorKind::KeychainDenied:
    case ErrorKind::KeychainCancelled:
    case ErrorKind::KeychainMissing:
    case ErrorKind::KeychainBusy:
        return true;
    default:
        return false;
    }
}

} // namespace

int RoundTally::failing() const
{
    int sum = unasked;
    for (size_t i = 0; i < verdicts.size(); ++i) {
        sum += isFailing(static_cast<Verdict>(i)) ? verdicts.at(i) : 0;
    }
    return sum;
}

CheckRound::CheckRound(Integrations &integrations, IntegrationChecks &checks)
    : m_integrations(integrations), m_checks(checks), m_memory(std::make_shared<CheckMemory>())
{
    m_clock.start();
}

CheckRound::~CheckRound()
{
    m_stop.request_stop();
}

void CheckRound::start(const QStringList &ids)
{
    QCoro::connect(m_integrations.those(ids), this, [this](const Result<QList<Integration>> &integrations) {
        if (integrations) {
            plan(*integrations);
        } else {
            m_end.error = integrations.error();
        }
        m_isPlanned = true;
        advance();
    });
}

void CheckRound::cancel()
{
    if (!m_isOver && !m_end.error && !m_end.offline) {
        m_end.isCancelled = true;
        stop();
    }
}

void CheckRound::plan(const QList<Integration> &integrations)
{
    for (const Integration &integration : integrations) {
        if (!hasRegistry(integration)) {
            ++m_tally.skipped;
            continue;
        }
        const auto &last = integration.lastCheck;
        const auto before = last ? std::optional(last->verdict) : std::nullopt;
        if (!m_end.isCancelled) {
            m_queue.add({.host = hostOf(integration), .number = m_entries.size()});
        }
        m_entries.append({.id = integration.id, .name = integration.name, .before = before});
    }
    m_tally.total = static_cast<int>(m_entries.size());
    emit progressed();
}

void CheckRound::advance()
{
    while (const auto job = m_queue.begin(now())) {
        begin(*job);
    }
    if (m_isPlanned && m_queue.isIdle() && !std::exchange(m_isOver, true)) {
        // Never from within start() or cancel(): a short round could end there, before anybody waits for it.
        QCoro::connect(m_checks.remember(), this,
            [this] { QMetaObject::invokeMethod(this, &CheckRound::finished, Qt::QueuedConnection); });
    }
}

void CheckRound::begin(const HostQueue::Job &job)
{
    const QString id = m_entries.at(job.number).id;
    emit began(id);
    QCoro::connect(m_checks.checkOneOfMany(id, m_stop.get_token(), m_memory), this,
        [this, job](const Result<CheckReport> &report) { finishOne(job, report); });
}

void CheckRound::finishOne(const HostQueue::Job &job, const Result<CheckReport> &report)
{
    m_queue.end(job, now());
    const bool isEnding = m_stop.stop_requested();
    const bool isCancelled = report && report->cause == CheckCause::Cancelled;
    if (!isCancelled && !(isEnding && !report) && !concernsAll(report)) {
        count(report);
        const Entry &entry = m_entries.at(job.number);
        emit checked({.id = entry.id, .name = entry.name, .before = entry.before, .report = report});
        emit progressed();
    }
    advance();
}

// Then the round ends, and the one it was found out at is not counted.
bool CheckRound::concernsAll(const Result<CheckReport> &report)
{
    const bool isOffline = report && report->cause == CheckCause::NetworkDown;
    if (!isOffline && (report || !isOfWholeKeychain(report.error().kind))) {
        return false;
    }
    if (!m_stop.stop_requested()) {
        if (isOffline) {
            m_end.offline = *report;
        } else {
            m_end.error = report.error();
        }
        stop();
    }
    return true;
}

void CheckRound::count(const Result<CheckReport> &report)
{
    ++m_tally.done;
    if (report) {
        ++m_tally.verdicts.at(static_cast<size_t>(report->verdict));
    } else {
        ++m_tally.unasked;
    }
}

void CheckRound::stop()
{
    m_queue.clear();
    m_stop.request_stop();
    if (m_isPlanned) {
        advance();
    }
}

} // namespace purser
