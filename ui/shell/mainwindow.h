#pragma once

#include "app/account/account.h"
#include "app/workflow/projectscans.h"
#include "ui/shell/settingsmenu.h"
#include "ui/shell/undoing.h"
#include "ui/shell/windowmemory.h"
#include "ui/subscriptions/subscriptionview.h"

#include <QTimer>
#include <QWidget>

#include <map>

class QHBoxLayout;
class QStackedWidget;

namespace purser {

class ActivityPage;
class BackgroundChecks;
class Breadcrumb;
class Deletions;
class IntegrationFormPage;
class IntegrationsPage;
class MessageBar;
class News;
class PreferencesPage;
class Reminders;
class RepositoriesPage;
class StatusLine;
class SubscriptionMenu;
class SubscriptionsPage;
class Theme;
class ToolsPage;
class TopBar;

// The window: frame, navigation between the pages, and what concerns all of them.
class MainWindow : public QWidget
{
    Q_OBJECT

public:
    MainWindow(Account &account, Theme &theme, QWidget *parent = nullptr);

    // Opens the account, unless it is open, and fills the window. An account that cannot be opened is said in the
    // window.
    void open();

    // Comes to the front by the token of the click that asked for it, if any, and does the action of that name as soon
    // as the account is open. Names that it does not know, and none, ask for nothing more.
    void answerDesktop(const QString &action, const QByteArray &token);
    static QStringList actions(); // that it knows

    void showSettings(SettingsMenu::Entry entry) { goTo(entry); }

    // How files are shown to the person; the desktop's way unless told otherwise.
    void setFileOpener(const FileOpener &open);

    // Every page there is, for whoever walks through them.
    IntegrationsPage *integrationsPage() const { return m_integrations; }
    BackgroundChecks *backgroundChecks() const { return m_checks; }
    // Nullptr until a subscription was shown.
    SubscriptionView *subscriptionView() const { return m_view; }

signals:
    void languageChosen(const QString &code); // which the window does not take on itself
    void ready(); // the account is open and the list is filled
    void closing(); // for good; the next start is one of its own
    void closed(); // what was deleted is now gone for good; the program may end

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    // Where one can be, and come back to.
    struct Place
    {
        SettingsMenu::Entry entry = SettingsMenu::Entry::Integrations; // if in no subscription
        QString subscriptionId = {};
        SubscriptionView::Place inSubscription = SubscriptionView::Place::Overview;

        bool operator==(const Place &) const = default;
    };

    void build();
    void buildShortcuts();
    // The pages that few starts show: each is made when it is first asked for.
    ToolsPage *tools();
    ActivityPage *activity();
    PreferencesPage *preferences();
    SubscriptionsPage *subscriptions();
    SubscriptionView *view();
    void connectParts();
    void connectUndo();
    void connectReminders();
    void finishOpening(const Result<Done> &opened);

    void goTo(SettingsMenu::Entry entry);
    void showEntry(SettingsMenu::Entry entry);
    void goBack();
    void follow(const QString &crumb);
    void search();
    void refresh();
    void refreshPage(); // by the person
    void updatePlace();
    void showMenu();

    void showForm(IntegrationFormPage *page);
    void finishForm(const QString &savedId);
    bool hasUnsavedChanges() const;
    // Asks where something would be lost.
    void leave(const std::function<void()> &then, const std::function<void()> &stay = {});
    void discardForm();

    void addIntegration();
    void editIntegration(const Integration &integration);
    void editIntegrationOf(const QString &id);
    void confirmDelete(const Integration &integration);
    void exportIntegrations(const QList<Integration> &integrations);
    void showRepositories(const Integration &integration);
    void leaveRepositories();
    void discardRepositories();
    void finishDelete(const QString &id, const std::optional<Action> &action);

    bool isInSubscription() const;
    void goToSubscription(const QString &id, SubscriptionView::Place place, const QString &thingId = {});
    void showSubscription(const QString &id, SubscriptionView::Place place, const QString &thingId = {});
    void goToDependency(const Dependency &dependency, const std::function<void()> &stay = {});
    void addSubscription(const QString &name);
    void addIntegrationToEnable();

    void lookAround();
    void updateCounts();
    void countSubscriptions();
    void unlockKeychain();
    void showAbout();
    void comeForward(const QByteArray &token);
    void act(const QString &action);

    Account &m_account;
    Theme &m_theme;
    WindowMemory m_memory;
    ProjectScans m_scans;
    FileOpener m_openFile = openOnDesktop;
    Undoing *m_undoing;
    TopBar *m_topBar;
    QHBoxLayout *m_middle = nullptr;
    SettingsMenu *m_menu;
    Breadcrumb *m_trail;
    MessageBar *m_bar; // about the account as a whole
    MessageBar *m_wayBack; // to a deletion that waits
    News *m_news;
    QStackedWidget *m_pages;
    StatusLine *m_status;
    Deletions *m_deletions;
    IntegrationsPage *m_integrations;
    BackgroundChecks *m_checks;
    Reminders *m_reminders;
    ToolsPage *m_tools = nullptr; // this and those down to the menu: see tools()
    ActivityPage *m_activity = nullptr;
    PreferencesPage *m_preferences = nullptr;
    SubscriptionsPage *m_subscriptions = nullptr;
    SubscriptionView *m_view = nullptr;
    SubscriptionMenu *m_subscriptionMenu = nullptr;
    IntegrationFormPage *m_form = nullptr;
    RepositoriesPage *m_repositories = nullptr;
    std::map<QString, QStringList> m_namedRepositories; // by a person since the start; integration id → names
    QList<Place> m_way; // of places one was at; the last is where one is
    QTimer m_look; // for what changes outside: keychain, network, another program's writes
    qint64 m_changeCounter = -1;
    bool m_isToEnable = false; // the form adds an integration that a subscription's form waits for
    bool m_isOpening = false; // a page of a subscription
    bool m_isOpen = false; // the account
    bool m_isReady = false;
    bool m_isClosing = false;
    bool m_isClosed = false;
};

} // namespace purser
