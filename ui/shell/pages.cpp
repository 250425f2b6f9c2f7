// MainWindow's pages that are made when they are first shown: together they are ten times what a start needs.
#include "ui/shell/activitypage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/news.h"
#include "ui/shell/preferencespage.h"
#include "ui/subscriptions/subscriptionmenu.h"
#include "ui/subscriptions/subscriptionspage.h"
#include "ui/tools/toolspage.h"

#include <QHBoxLayout>
#include <QStackedWidget>

namespace purser {

ToolsPage *MainWindow::tools()
{
    if (!m_tools) {
        m_tools = new ToolsPage(m_account, this);
        m_pages->addWidget(m_tools);
    }
    return m_tools;
}

ActivityPage *MainWindow::activity()
{
    if (!m_activity) {
        m_activity = new ActivityPage(m_account.activity(), this);
        m_pages->addWidget(m_activity);
    }
    return m_activity;
}

PreferencesPage *MainWindow::preferences()
{
    if (!m_preferences) {
        m_preferences = new PreferencesPage(m_theme, m_memory, this);
        m_pages->addWidget(m_preferences);
        connect(m_preferences, &PreferencesPage::checkIntervalChosen, m_checks, &BackgroundChecks::setInterval);
        connect(m_preferences, &PreferencesPage::languageChosen, this, &MainWindow::languageChosen);
    }
    return m_preferences;
}

SubscriptionsPage *MainWindow::subscriptions()
{
    if (!m_subscriptions) {
        m_subscriptions = new SubscriptionsPage(m_account.subscriptions(), this);
        m_subscriptions->setReadOnly(m_account.readOnlyReason().has_value());
        m_pages->addWidget(m_subscriptions);
        connect(m_subscriptions, &SubscriptionsPage::opened, this,
            [this](const QString &id) { goToSubscription(id, SubscriptionView::Place::Overview); });
    }
    return m_subscriptions;
}

SubscriptionView *MainWindow::view()
{
    if (m_view) {
        return m_view;
    }
    m_view = new SubscriptionView(m_account, m_scans, this);
    m_view->setFileOpener(m_openFile);
    m_subscriptionMenu = new SubscriptionMenu(m_view, this);
    m_pages->addWidget(m_view);
    m_middle->insertWidget(1, m_subscriptionMenu, 0, Qt::AlignTop);
    m_subscriptionMenu->hide();
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
    return m_view;
}

} // namespace purser
