// MainWindow's way from page to page.
#include "app/model/activitysentences.h"
#include "app/model/displaytext.h"
#include "app/model/joinedtext.h"
#include "app/types/types.h"
#include "ui/integrations/integrationformpage.h"
#include "ui/integrations/integrationmodel.h"
#include "ui/integrations/integrationspage.h"
#include "ui/integrations/integrationuses.h"
#include "ui/registry/repositoriespage.h"
#include "ui/shell/activitypage.h"
#include "ui/shell/deletions.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/news.h"
#include "ui/shell/preferencespage.h"
#include "ui/shell/topbar.h"
#include "ui/subscriptions/subscriptionmenu.h"
#include "ui/subscriptions/subscriptionspage.h"
#include "ui/theme/theme.h"
#include "ui/tools/toolspage.h"
#include "ui/widgets/focusorder.h"
#include "ui/widgets/leavequestion.h"

using namespace Qt::Literals;

namespace purser {

void MainWindow::goTo(SettingsMenu::Entry entry)
{
    leave([this, entry] { showEntry(entry); });
}

void MainWindow::showEntry(SettingsMenu::Entry entry)
{
    m_menu->setCurrent(entry);
    switch (entry) {
    case SettingsMenu::Entry::Integrations:
        m_pages->setCurrentWidget(m_integrations);
        m_integrations->focusList();
        break;
    case SettingsMenu::Entry::Subscriptions:
        if (m_isOpen) {
            m_pages->setCurrentWidget(subscriptions());
        }
        break;
    case SettingsMenu::Entry::Tools:
        m_pages->setCurrentWidget(tools());
        m_tools->focusFirst();
        break;
    case SettingsMenu::Entry::Activity:
        m_pages->setCurrentWidget(activity());
        m_activity->focusList();
        break;
    case SettingsMenu::Entry::Preferences:
        m_pages->setCurrentWidget(preferences());
        break;
    }
    m_topBar->setSubscription({});
    updatePlace();
}

// After every step: menu, trail, focus order, and the way back.
void MainWindow::updatePlace()
{
    showMenu();
    const Place here = isInSubscription()
        ? Place {.subscriptionId = m_view->subscriptionId(), .inSubscription = m_view->place()}
        : Place {.entry = m_menu->current()};
    if (m_way.isEmpty() || m_way.last() != here) {
        m_way << here;
    }
    QList<Breadcrumb::Step> trail {{tr("Account"), u"account"_s}};
    if (m_repositories) {
        trail << Breadcrumb::Step {tr("Integrations"), u"integrations"_s}
              << Breadcrumb::Step {displayText(m_repositories->integrationName()), u"integration"_s}
              << Breadcrumb::Step {tr("Repositories"), {}};
    } else if (m_form) {
        trail << Breadcrumb::Step {tr("Integrations"), u"integrations"_s}
              << Breadcrumb::Step {m_form->isEditing() ? tr("Edit") : tr("Add"), {}};
    } else if (isInSubscription()) {
        trail = m_view->trail();
    } else {
        trail << Breadcrumb::Step {m_menu->currentText(), {}};
    }
    m_trail->setTrail(trail);
    orderFocusByLayout(this);
}

void MainWindow::showMenu()
{
    const bool hasRoom = width() >= Theme::tokens().size.foldBelow;
    m_menu->setVisible(hasRoom && !isInSubscription());
    if (m_subscriptionMenu) {
        m_subscriptionMenu->setVisible(hasRoom && isInSubscription());
        m_subscriptionMenu->refresh();
    }
    m_topBar->setInSettings(!isInSubscription());
}

void MainWindow::goBack()
{
    if (m_form) {
        finishForm({});
        return;
    }
    if (m_repositories) {
        leaveRepositories();
        return;
    }
    if (m_way.size() < 2) {
        return;
    }
    leave([this] {
        m_way.removeLast();
        const Place back = m_way.takeLast();
        if (back.subscriptionId.isEmpty()) {
            showEntry(back.entry);
        } else {
            showSubscription(back.subscriptionId, back.inSubscription);
        }
    });
}

void MainWindow::follow(const QString &crumb)
{
    if (m_repositories && crumb == "integration"_L1) {
        editIntegrationOf(m_repositories->integrationId());
    } else if (!isInSubscription()) {
        goTo(SettingsMenu::Entry::Integrations);
    } else if (crumb == "subscriptions"_L1) {
        goTo(SettingsMenu::Entry::Subscriptions);
    } else {
        leave([this, crumb] { m_view->follow(crumb); });
    }
}

void MainWindow::search()
{
    if (m_repositories) {
        m_repositories->focusSearch();
    } else if (isInSubscription()) {
        m_view->focusSearch();
    } else if (m_activity && m_pages->currentWidget() == m_activity) {
        m_activity->focusSearch();
    } else if (m_subscriptions && m_pages->currentWidget() == m_subscriptions) {
        m_subscriptions->focusSearch();
    } else {
        leave([this] {
            showEntry(SettingsMenu::Entry::Integrations);
            m_integrations->focusSearch();
        });
    }
}

void MainWindow::showForm(IntegrationFormPage *page)
{
    m_form = page;
    page->setFileOpener(m_openFile);
    m_pages->addWidget(page);
    m_pages->setCurrentWidget(page);
    m_menu->setCurrent(SettingsMenu::Entry::Integrations);
    m_topBar->setSubscription({});
    updatePlace();
    page->focusFirst();
    connect(page, &IntegrationFormPage::cancelled, this, [this] { finishForm({}); });
    connect(page, &IntegrationFormPage::saved, this, [this](const Integration &integration, bool isNew) {
        const QString id = integration.id;
        const QString otherNames = isNew ? otherNamesText(integration.name, integration.uses) : QString();
        finishForm(id);
        if (!otherNames.isEmpty()) {
            m_news->tell(otherNames, true);
        }
    });
    connect(page, &IntegrationFormPage::deleteRequested, this, [this](const QString &id) {
        const IntegrationModel *model = m_integrations->model();
        if (const Integration *integration = model->integrationAt(model->indexOf(id))) {
            confirmDelete(*integration);
        }
    });
    connect(page, &IntegrationFormPage::repositoriesRequested, this, &MainWindow::showRepositories);
    connect(page, &IntegrationFormPage::goToRequested, this,
        [this](const Dependency &dependency) { goToDependency(dependency); });
    connect(page, &IntegrationFormPage::assigned, this, [this](const QString &otherNames) {
        if (const auto action = m_account.activity().undoable()) {
            m_news->tell(joinedSentences({sentence(*action), otherNames}), true);
        }
    });
}

// Back to where the form was opened; `savedId` is empty if nothing was saved.
void MainWindow::finishForm(const QString &savedId)
{
    const auto back = [this, savedId] {
        const bool isToEnable = m_isToEnable;
        discardForm();
        if (isToEnable) {
            m_pages->setCurrentWidget(m_view);
            m_topBar->setSubscription(m_view->subscriptionId());
            updatePlace();
            m_view->continueEnabling(savedId);
            return;
        }
        showEntry(SettingsMenu::Entry::Integrations);
        if (!savedId.isEmpty()) {
            m_integrations->select(savedId);
        }
    };
    if (savedId.isEmpty() && m_form && m_form->hasUnsavedChanges()) {
        askToLeave(this, back);
    } else {
        back();
    }
}

bool MainWindow::hasUnsavedChanges() const
{
    const bool isViewOpen = isInSubscription() || m_isToEnable;
    return (m_form && m_form->hasUnsavedChanges()) || (isViewOpen && m_view->hasUnsavedChanges());
}

void MainWindow::leave(const std::function<void()> &then, const std::function<void()> &stay)
{
    const auto discard = [this, then] {
        const bool isViewOpen = isInSubscription() || m_isToEnable;
        discardForm();
        if (isViewOpen && m_view->hasUnsavedChanges()) {
            m_view->open(m_view->subscriptionId(), m_view->place());
        }
        then();
    };
    if (!hasUnsavedChanges()) {
        discard();
        return;
    }
    askToLeave(this, discard, [this, stay] {
        // The menu shows where one still is.
        updatePlace();
        if (stay) {
            stay();
        }
    });
}

} // namespace purser
