// MainWindow's way into subscriptions and back.
#include "ui/integrations/integrationformpage.h"
#include "ui/shell/deletions.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/news.h"
#include "ui/shell/topbar.h"

using namespace Qt::Literals;

namespace purser {

bool MainWindow::isInSubscription() const
{
    return m_view && m_pages->currentWidget() == m_view;
}

void MainWindow::goToSubscription(const QString &id, SubscriptionView::Place place, const QString &thingId)
{
    if (m_isOpen) {
        leave([this, id, place, thingId] { showSubscription(id, place, thingId); });
    }
}

void MainWindow::showSubscription(const QString &id, SubscriptionView::Place place, const QString &thingId)
{
    // Only where it ends is a place to come back to.
    m_isOpening = true;
    view()->open(id, place, thingId);
    m_isOpening = false;
    m_pages->setCurrentWidget(m_view);
    m_topBar->setSubscription(id);
    updatePlace();
    m_view->focusFirst();
}

void MainWindow::goToDependency(const Dependency &dependency, const std::function<void()> &stay)
{
    using Page = SubscriptionView::Place;
    Page place = Page::Integrations;
    QString thingId = dependency.dependentId;
    switch (dependency.kind) {
    case Dependency::Kind::Project:
        place = Page::Projects;
        break;
    case Dependency::Kind::Environment:
        place = Page::Environments;
        break;
    case Dependency::Kind::Image:
        place = Page::Images;
        break;
    case Dependency::Kind::SubscriptionIntegration:
        thingId = dependency.subscriptionIntegrationId;
        break;
    }
    leave([this, id = dependency.subscriptionId, place, thingId] { showSubscription(id, place, thingId); }, stay);
}

void MainWindow::addSubscription(const QString &name)
{
    if (name.trimmed().isEmpty()) {
        goTo(SettingsMenu::Entry::Subscriptions);
        return;
    }
    QCoro::connect(m_account.subscriptions().add(name), this, [this](const Result<Subscription> &added) {
        if (added) {
            goToSubscription(added->id, SubscriptionView::Place::Overview);
        } else {
            m_news->tellFailure(added.error());
        }
    });
}

// What was typed in the subscription's form stays there meanwhile.
void MainWindow::addIntegrationToEnable()
{
    if (!m_account.readOnlyReason()) {
        m_isToEnable = true;
        showForm(new IntegrationFormPage(m_account, m_scans, this));
    }
}

void MainWindow::setFileOpener(const FileOpener &open)
{
    m_openFile = open;
    m_deletions->setFileOpener(open);
    if (m_view) {
        m_view->setFileOpener(open);
    }
    if (m_form) {
        m_form->setFileOpener(open);
    }
}

} // namespace purser
