// What MainWindow does about changes that come from outside.
#include "app/model/displaytext.h"
#include "app/model/sentences.h"
#include "ui/integrations/integrationmodel.h"
#include "ui/integrations/integrationspage.h"
#include "ui/shell/activitypage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/reminders.h"
#include "ui/shell/statusline.h"
#include "ui/shell/topbar.h"
#include "ui/widgets/messagebar.h"

namespace purser {

void MainWindow::lookAround()
{
    QCoro::connect(m_account.keychainState(), this, [this](KeychainState state) { m_status->setKeychain(state); });
    m_topBar->setOnline(m_account.isOnline());
    QCoro::connect(m_account.changeCounter(), this, [this](const Result<qint64> &counter) {
        const qint64 before = m_changeCounter;
        m_changeCounter = counter.value_or(before);
        if (before >= 0 && before != m_changeCounter) {
            refresh();
        }
    });
}

// All that shows the account reads it again.
void MainWindow::refresh()
{
    if (!m_isOpen) {
        return;
    }
    emit m_account.subscriptions().changed(); // which the list of integrations follows, too
    emit m_account.dependents().changed();
    if (m_view) {
        m_view->reload();
    }
    if (m_activity) {
        m_activity->reload();
    }
}

void MainWindow::connectReminders()
{
    m_checks->setInterval(m_memory.checkInterval());
    const auto show = [this](bool IntegrationFilter::*which) {
        return [this, which] {
            leave([this, which] {
                showEntry(SettingsMenu::Entry::Integrations);
                m_integrations->showOnly(which);
            });
        };
    };
    connect(m_reminders, &Reminders::expiringRequested, this, show(&IntegrationFilter::expiresSoon));
    connect(m_reminders, &Reminders::failingRequested, this, show(&IntegrationFilter::failing));
}

void MainWindow::updateCounts()
{
    const qsizetype count = m_integrations->model()->totalCount();
    m_menu->setCount(SettingsMenu::Entry::Integrations, count);
    m_status->setCount(count);
}

void MainWindow::countSubscriptions()
{
    QCoro::connect(m_account.subscriptions().all(), this, [this](const Result<QList<Subscription>> &all) {
        if (all) {
            m_menu->setCount(SettingsMenu::Entry::Subscriptions, all->size());
        }
    });
}

void MainWindow::unlockKeychain()
{
    QCoro::connect(m_account.unlockKeychain(), this, [this](const Result<Done> &unlocked) {
        if (!unlocked) {
            m_bar->showMessage(MessageBar::Kind::Warning, explanation(unlocked.error()));
        }
        lookAround();
    });
}

} // namespace purser
