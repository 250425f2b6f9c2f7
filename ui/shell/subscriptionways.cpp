// MainWindow's way into subscriptions and back.
#include "ui/integrations/integrationformpage.h"
#include "ui/shell/deletions.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/news.h"
#include "ui/shell/topbar.h"
#include "ui/subscriptions/subscriptionmenu.h"
#include "ui/subscriptions/subscriptionspage.h"

using namespace Qt::Literals;

namespace purser {

void MainWindow::buildSubscriptions()
{
    m_subscriptions = new SubscriptionsPage(m_account.subscriptions(), this);
    m_subscriptions->setReadOnly(m_account.readOnlyReason().has_value());
    m_view = new SubscriptionView(m_account, m_scans, this);
    m_view->setFileOpener(m_openFile);
    m_subscriptionMenu = new SubscriptionMenu(m_view, this);
    m_pages->addWidget(m_subscriptions);
    m_pages->addWidget(m_view);
    m_middle->insertWidget(1, m_subscriptionMenu, 0, Qt::AlignTop);
    m_subscriptionMenu->hide();
    connect(m_subscriptions, &SubscriptionsPage::opened, this,
        [this](const QString &id) { goToSubscription(id, SubscriptionView::Place::Overview); });
    connect(m_subscriptionMenu, &SubscriptionMenu::placeChosen, this,
        [this](SubscriptionView::Place place) { goToSubscription(m_view->subscriptionId(), place); });
    const auto follow = [this] {
        if (isInSubscription() && !m_isOpening) {
            updatePlace();
        }
    };
    connect(m_view, &SubscriptionView::trailChanged, this, follow);
    connect(m_view, &SubscriptionView::placeChanged, this, follow);
    connect(m_view, &SubscriptionView::addIntegrationRequested, this, &MainWindow::addIntegrationToEnable);
    connect(m_view, &SubscriptionView::integrationRequested, this, &MainWindow::editIntegrationOf);
    connect(m_view, &SubscriptionView::gone, this, [this] {
        if (isInSubscription()) {
            showEntry(SettingsMenu::Entry::Subscriptions);
        }
    });
    connect(m_view, &SubscriptionView::message, m_news, &News::tell);
    connect(m_view, &SubscriptionView::failed, m_news, &News::tellFailure);
}

bool MainWindow::isInSubscription() const
{
    return m_view && m_pages->currentWidget() == m_view;
}

void MainWindow::goToSubscription(const QString &id, SubscriptionView::Place place, const QString &thingId)
{
    if (m_view) {
        leave([this, id, place, thingId] { showSubscription(id, place, thingId); });
    }
}

void MainWindow::showSubscription(const QString &id, SubscriptionView::Place place, const QString &thingId)
{
    // Only where it ends is a place to come back to.
    m_isOpening = true;
    m_view->open(id, place, thingId);
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
