#include "ui/shell/backgroundchecks.h"

#include "app/account/account.h"
#include "app/model/clock.h"
#include "ui/integrations/integrationmodel.h"
#include "ui/integrations/integrationspage.h"

using namespace std::chrono_literals;

namespace purser {

namespace {

std::chrono::seconds lengthOf(CheckInterval interval)
{
    return interval == CheckInterval::Day ? 24h : 1h;
}

} // namespace

BackgroundChecks::BackgroundChecks(Account &account, IntegrationsPage &page, QObject *parent)
    : QObject(parent), m_account(account), m_page(page)
{
    m_look.setInterval(1min);
    connect(&m_look, &QTimer::timeout, this, &BackgroundChecks::lookAround);
    connect(&page, &IntegrationsPage::checkingBegan, this, [this] { m_round.reset(); });
}

void BackgroundChecks::setInterval(CheckInterval interval)
{
    m_interval = interval;
    if (interval == CheckInterval::Never) {
        m_round.reset();
    }
}

void BackgroundChecks::start()
{
    m_look.start();
}

void BackgroundChecks::lookAround()
{
    const QDateTime now = currentTime();
    const auto length = lengthOf(m_interval);
    const bool isTime = !m_lastRound.isValid() || m_lastRound.addSecs(length.count()) <= now;
    if (m_interval == CheckInterval::Never || m_round || m_page.isChecking() || !isTime || !m_account.isOnline()) {
        return;
    }
    // What the person checked lately can wait for the next time.
    const QStringList due = m_page.model()->notCheckedSince(now.addSecs(-length.count() / 2));
    if (!due.isEmpty()) {
        begin(due);
    }
}

void BackgroundChecks::begin(const QStringList &ids)
{
    m_turned.clear();
    m_round = m_account.checks().round();
    connect(m_round.get(), &CheckRound::checked, this, [this](const RoundCheck &check) {
        if (check.before == Verdict::Accepted && check.report && check.report->verdict != Verdict::Accepted) {
            m_turned << check.name;
        }
    });
    connect(m_round.get(), &CheckRound::finished, this, &BackgroundChecks::finish);
    m_round->start(ids);
}

void BackgroundChecks::finish()
{
    // Where nothing could be asked it is tried again soon.
    if (!m_round->end().error && !m_round->end().offline) {
        m_lastRound = currentTime();
    }
    m_round.release()->deleteLater(); // it is still telling
    if (!m_turned.isEmpty()) {
        emit notAcceptedAnyMore(m_turned);
    }
}

} // namespace purser
