#include "ui/shell/mainwindow.h"

#include "app/model/sentences.h"
#include "ui/integrations/integrationmodel.h"
#include "ui/integrations/integrationspage.h"
#include "ui/integrations/integrationtable.h"
#include "ui/shell/deletions.h"
#include "ui/shell/news.h"
#include "ui/shell/reminders.h"
#include "ui/shell/statusline.h"
#include "ui/shell/topbar.h"
#include "ui/theme/icons.h"
#include "ui/widgets/accessibleroles.h"
#include "ui/widgets/breadcrumb.h"
#include "ui/widgets/messagebar.h"

#include <QAbstractButton>
#include <QCloseEvent>
#include <QHeaderView>
#include <QShortcut>
#include <QStackedWidget>

#include <chrono>
#include <utility>

using namespace Qt::Literals;
using namespace std::chrono_literals;

namespace purser {

namespace {
constexpr auto longestFarewell = 3s;
}

MainWindow::MainWindow(Account &account, Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_account(account),
      m_theme(theme),
      m_scans(account),
      m_undoing(new Undoing(account.activity(), this)),
      m_topBar(new TopBar(account.subscriptions(), this)),
      m_menu(new SettingsMenu(this)),
      m_trail(new Breadcrumb(this)),
      m_bar(new MessageBar(this)),
      m_wayBack(new MessageBar(this)),
      m_news(new News(account.activity(), *m_undoing, this)),
      m_pages(new QStackedWidget(this)),
      m_status(new StatusLine(this)),
      m_deletions(new Deletions(account, m_scans, m_wayBack, this)),
      m_integrations(new IntegrationsPage(account, this)),
      m_checks(new BackgroundChecks(account, *m_integrations, this)),
      m_reminders(new Reminders(*m_integrations, *m_checks, this))
{
    installAccessibleRoles();
    setObjectName(u"mainWindow"_s);
    setWindowTitle(tr("Purser"));
    setWindowIcon(applicationIcon());
    build();
    buildShortcuts();
    connectParts();
    connectUndo();
    connectReminders();
    m_status->setAccount(m_account.location(), false);
    m_memory.restore(this);
    showEntry(SettingsMenu::Entry::Integrations);
}

void MainWindow::build()
{
    const Sizes &sizes = Theme::tokens().size;
    m_pages->addWidget(m_integrations);
    // Several may be seen at once, and the page below may have one of its own.
    for (const auto &[bar, name] : {std::pair {m_bar, u"banner."_s}, std::pair {m_wayBack, u"wayBack."_s},
             std::pair {static_cast<MessageBar *>(m_news), u"news."_s},
             std::pair {m_reminders->expiring(), u"expiring."_s}, std::pair {m_reminders->turned(), u"turned."_s}}) {
        for (auto *button : bar->findChildren<QAbstractButton *>()) {
            button->setObjectName(name % button->objectName());
        }
    }
    auto *right = new QVBoxLayout;
    right->setSpacing(sizes.space2);
    right->addWidget(m_trail);
    right->addWidget(m_bar);
    right->addWidget(m_reminders->expiring());
    right->addWidget(m_reminders->turned());
    right->addWidget(m_wayBack);
    right->addWidget(m_news);
    right->addWidget(m_pages, 1);
    m_middle = new QHBoxLayout;
    m_middle->setContentsMargins(sizes.space4, sizes.space3, sizes.space4, sizes.space3);
    m_middle->setSpacing(sizes.space4);
    m_middle->addWidget(m_menu, 0, Qt::AlignTop);
    m_middle->addLayout(right, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_topBar);
    column->addLayout(m_middle, 1);
    column->addWidget(m_status);
    setMinimumSize(sizes.dialog, sizes.fieldColumn);
}

void MainWindow::buildShortcuts()
{
    const auto on = [this](const QKeySequence &keys, auto action) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, action);
    };
    on(QKeySequence(Qt::CTRL | Qt::Key_Comma), [this] { goTo(SettingsMenu::Entry::Integrations); });
    on(QKeySequence(Qt::ALT | Qt::Key_Left), [this] { goBack(); });
    on(QKeySequence::New, [this] { addIntegration(); });
    on(QKeySequence::Find, [this] { search(); });
    on(QKeySequence::Refresh, [this] { refreshPage(); });
    on(QKeySequence::Quit, [this] { close(); });
}

void MainWindow::connectParts()
{
    connect(m_topBar, &TopBar::subscriptionChosen, this, [this](const QString &id) {
        if (id.isEmpty()) {
            goTo(SettingsMenu::Entry::Integrations);
        } else {
            goToSubscription(id, SubscriptionView::Place::Overview);
        }
    });
    connect(m_topBar, &TopBar::addSubscriptionRequested, this, &MainWindow::addSubscription);
    connect(m_topBar, &TopBar::settingsRequested, this, [this] { goTo(SettingsMenu::Entry::Integrations); });
    connect(m_topBar, &TopBar::helpRequested, this, &MainWindow::showAbout);
    connect(m_menu, &SettingsMenu::chosen, this, &MainWindow::goTo);
    connect(m_trail, &Breadcrumb::activated, this, &MainWindow::follow);
    connect(m_status, &StatusLine::unlockRequested, this, &MainWindow::unlockKeychain);
    connect(m_deletions, &Deletions::goToRequested, this,
        [this](const Dependency &dependency) { goToDependency(dependency, [this] { m_deletions->resume(); }); });
    connect(m_deletions, &Deletions::ended, this, &MainWindow::finishDelete);

    connect(m_integrations, &IntegrationsPage::addRequested, this, &MainWindow::addIntegration);
    connect(m_integrations, &IntegrationsPage::subscriptionsRequested, this,
        [this] { goTo(SettingsMenu::Entry::Subscriptions); });
    connect(m_integrations, &IntegrationsPage::editRequested, this, &MainWindow::editIntegration);
    connect(m_integrations, &IntegrationsPage::deleteRequested, this, &MainWindow::confirmDelete);
    connect(m_integrations, &IntegrationsPage::repositoriesRequested, this, &MainWindow::showRepositories);
    connect(m_integrations, &IntegrationsPage::exportRequested, this, &MainWindow::exportIntegrations);
    connect(m_integrations, &IntegrationsPage::loaded, this, [this] {
        if (!std::exchange(m_isReady, true)) {
            m_integrations->focusList();
            emit ready();
        }
    });
    connect(m_integrations->model(), &IntegrationModel::countsChanged, this, &MainWindow::updateCounts);
    connect(&m_account.subscriptions(), &Subscriptions::changed, m_integrations, &IntegrationsPage::load);
    connect(&m_account.subscriptions(), &Subscriptions::changed, this, &MainWindow::countSubscriptions);
    m_look.setInterval(3s);
    connect(&m_look, &QTimer::timeout, this, &MainWindow::lookAround);

    QHeaderView *header = m_integrations->table()->horizontalHeader();
    m_integrations->table()->sortByColumn(m_memory.sortColumn(), m_memory.sortOrder());
    connect(header, &QHeaderView::sortIndicatorChanged, this,
        [this](int column, Qt::SortOrder order) { m_memory.setSort(column, order); });
}

void MainWindow::connectUndo()
{
    const Activity &activity = m_account.activity();
    const auto tell = [this, &activity] { m_topBar->setReversible(activity.undoable(), activity.redoable()); };
    connect(&activity, &Activity::changed, this, tell);
    connect(m_topBar, &TopBar::undoRequested, m_undoing, &Undoing::undo);
    connect(m_topBar, &TopBar::redoRequested, m_undoing, &Undoing::redo);
    connect(m_undoing, &Undoing::reversed, this, [this](const Action &action) {
        if (m_pages->currentWidget() == m_integrations) {
            m_integrations->selectNamed(action.subject);
        }
    });
}

void MainWindow::open()
{
    if (m_account.isOpen()) {
        finishOpening(Done {});
        return;
    }
    QCoro::connect(m_account.open(), this, [this](const Result<Done> &opened) { finishOpening(opened); });
}

void MainWindow::finishOpening(const Result<Done> &opened)
{
    if (!opened) {
        m_bar->showMessage(MessageBar::Kind::Danger, explanation(opened.error()));
        m_integrations->setReadOnly(true);
        emit ready();
        return;
    }
    const auto reason = m_account.readOnlyReason();
    m_status->setAccount(m_account.location(), reason.has_value());
    m_integrations->setReadOnly(reason.has_value());
    m_topBar->setReadOnly(reason.has_value());
    if (reason) {
        m_bar->showMessage(MessageBar::Kind::Warning, explanation(*reason));
    }
    m_isOpen = true;
    m_integrations->load();
    m_topBar->load();
    countSubscriptions();
    lookAround();
    m_look.start();
    m_checks->start();
    QCoro::connect(m_account.tidyKeychain(), this, [](const Result<int> &) {
        // What a locked keychain keeps now is erased at the next start.
    });
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showMenu();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (hasUnsavedChanges() && !m_isClosing) {
        event->ignore();
        leave([this] { close(); });
        return;
    }
    m_memory.remember(this);
    m_look.stop();
    if (m_isClosing) {
        return;
    }
    m_integrations->stopChecking();
    m_checks->setInterval(CheckInterval::Never);
    // The window goes at once; the program ends when the keychain has let go of what was deleted.
    m_isClosing = true;
    emit closing();
    const auto end = [this] {
        if (!std::exchange(m_isClosed, true)) {
            emit closed();
        }
    };
    // A keychain that does not answer is not waited for: the next start erases what is left.
    QTimer::singleShot(longestFarewell, this, end);
    QCoro::connect(m_account.close(), this, [end](const Result<int> &) { end(); });
}

} // namespace purser
