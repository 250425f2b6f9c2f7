#include "ui/shell/reminders.h"

#include "app/model/clock.h"
#include "app/model/displaytext.h"
#include "ui/integrations/integrationmodel.h"
#include "ui/integrations/integrationspage.h"
#include "ui/shell/backgroundchecks.h"
#include "ui/widgets/messagebar.h"

using namespace std::chrono_literals;

namespace purser {

Reminders::Reminders(IntegrationsPage &page, const BackgroundChecks &checks, QWidget *window)
    : QObject(window), m_page(page), m_expiring(new MessageBar(window)), m_turned(new MessageBar(window))
{
    // With the first rows, again with all of them, and once a day.
    connect(&page, &IntegrationsPage::loaded, this, &Reminders::remind);
    m_midnight.setInterval(10min);
    connect(&m_midnight, &QTimer::timeout, this, &Reminders::remind);
    m_midnight.start();
    connect(&checks, &BackgroundChecks::notAcceptedAnyMore, this, &Reminders::tellTurned);
    connect(m_expiring, &MessageBar::actionTriggered, this, &Reminders::expiringRequested);
    connect(m_turned, &MessageBar::actionTriggered, this, &Reminders::failingRequested);
}

void Reminders::remind()
{
    const int count = static_cast<int>(m_page.model()->totalCountIf(isExpiringSoon));
    const bool isNews = m_remindedOn != currentDay();
    if (count == 0) {
        m_expiring->dismiss();
    } else if (isNews || m_expiring->isVisible()) {
        m_remindedOn = currentDay();
        m_expiring->showMessage(MessageBar::Kind::Warning,
            tr("%n integration(s) expire within 14 days, or have expired.", nullptr, count), tr("Show"));
    }
}

void Reminders::tellTurned(const QStringList &names)
{
    const QString text = names.size() == 1
        ? tr("%1 is not accepted any more.").arg(displayText(names.first()))
        : tr("%n integration(s) are not accepted any more.", nullptr, static_cast<int>(names.size()));
    //: A verb: show the integrations that are meant
    m_turned->showMessage(MessageBar::Kind::Warning, text, tr("Show"));
}

} // namespace purser
