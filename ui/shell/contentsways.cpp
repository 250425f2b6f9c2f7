// MainWindow's way to what is in a registry, and back.
#include "ui/integrations/integrationspage.h"
#include "ui/registry/repositoriespage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/topbar.h"

#include <QStackedWidget>

namespace purser {

void MainWindow::showRepositories(const Integration &integration)
{
    leave([this, integration] {
        m_repositories = new RepositoriesPage(m_account, integration, m_namedRepositories[integration.id], this);
        m_pages->addWidget(m_repositories);
        m_pages->setCurrentWidget(m_repositories);
        m_menu->setCurrent(SettingsMenu::Entry::Integrations);
        m_topBar->setSubscription({});
        connect(m_repositories, &RepositoriesPage::closed, this, &MainWindow::leaveRepositories);
        updatePlace();
        m_repositories->focusFirst();
    });
}

// Back to the integration, in the list.
void MainWindow::leaveRepositories()
{
    const QString id = m_repositories->integrationId();
    leave([this, id] {
        showEntry(SettingsMenu::Entry::Integrations);
        m_integrations->select(id);
    });
}

void MainWindow::discardRepositories()
{
    if (m_repositories) {
        // At once: whoever comes back starts anew.
        m_account.contents().forget(m_repositories->integrationId());
        m_pages->removeWidget(m_repositories);
        m_repositories->deleteLater();
        m_repositories = nullptr;
    }
}

void MainWindow::refreshPage()
{
    if (m_repositories) {
        m_repositories->reload();
    } else {
        refresh();
    }
}

} // namespace purser
