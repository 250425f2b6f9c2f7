#pragma once

#include "app/account/account.h"
#include "ui/shell/settingsmenu.h"
#include "ui/shell/undohistory.h"
#include "ui/shell/windowmemory.h"

#include <QTimer>
#include <QWidget>

class QStackedWidget;

namespace purser {

class Breadcrumb;
class IntegrationFormPage;
class IntegrationsPage;
class MessageBar;
class PreferencesPage;
class StatusLine;
class SubscriptionsPage;
class Theme;
class TopBar;

// The window: frame, navigation between the pages, and what concerns all of them.
class MainWindow : public QWidget
{
    Q_OBJECT

public:
    MainWindow(Account &account, Theme &theme, QWidget *parent = nullptr);

    // Opens the account and fills the window. An account that cannot be opened is said in the window.
    void open();

    // Every page there is, for whoever walks through them.
    IntegrationsPage *integrationsPage() const { return m_integrations; }

signals:
    void ready(); // the account is open and the list is filled
    void closed(); // what was deleted is now gone for good; the program may end

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void buildShortcuts();
    void connectParts();
    void finishOpening(const Result<Done> &opened);

    void goTo(SettingsMenu::Entry entry);
    void showForm(IntegrationFormPage *page);
    void leaveForm(std::function<void()> then);
    void discardForm();
    void updateTrail();

    void addIntegration();
    void editIntegration(const Integration &integration);
    void confirmDelete(const Integration &integration);
    void finishDelete(const Deletion &deletion);
    void chooseSubscription(const QString &subscriptionId);

    void lookAround();
    void updateCounts();
    void countSubscriptions();
    void unlockKeychain();
    void showAbout();

    Account &m_account;
    Theme &m_theme;
    WindowMemory m_memory;
    UndoHistory m_undo;
    TopBar *m_topBar;
    SettingsMenu *m_menu;
    Breadcrumb *m_trail;
    MessageBar *m_bar;
    QStackedWidget *m_pages;
    StatusLine *m_status;
    IntegrationsPage *m_integrations;
    SubscriptionsPage *m_subscriptions = nullptr;
    PreferencesPage *m_preferences;
    IntegrationFormPage *m_form = nullptr;
    QTimer m_look; // for what changes outside: keychain, network, another program's writes
    qint64 m_changeCounter = -1;
    bool m_isReady = false;
    bool m_isClosing = false;
    bool m_isClosed = false;
};

} // namespace purser
