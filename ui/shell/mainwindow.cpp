#include "ui/shell/mainwindow.h"

#include "app/model/sentences.h"
#include "ui/integrations/integrationformpage.h"
#include "ui/integrations/integrationmodel.h"
#include "ui/integrations/integrationspage.h"
#include "ui/integrations/integrationtable.h"
#include "ui/shell/preferencespage.h"
#include "ui/shell/statusline.h"
#include "ui/shell/topbar.h"
#include "ui/subscriptions/subscriptionspage.h"
#include "ui/theme/icons.h"
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
      m_undo(account.integrations()),
      m_topBar(new TopBar(account.subscriptions(), this)),
      m_menu(new SettingsMenu(this)),
      m_trail(new Breadcrumb(this)),
      m_bar(new MessageBar(this)),
      m_pages(new QStackedWidget(this)),
      m_status(new StatusLine(this)),
      m_integrations(new IntegrationsPage(account, this)),
      m_preferences(new PreferencesPage(theme, m_memory, this))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(tr("Purser"));
    setWindowIcon(applicationIcon());
    build();
    buildShortcuts();
    connectParts();
    m_status->setAccount(m_account.location(), false);
    m_memory.restore(this);
    goTo(SettingsMenu::Entry::Integrations);
}

void MainWindow::build()
{
    const Sizes &sizes = Theme::tokens().size;
    m_pages->addWidget(m_integrations);
    m_pages->addWidget(m_preferences);
    // The page below may have a message of its own.
    for (auto *button : m_bar->findChildren<QAbstractButton *>()) {
        button->setObjectName(u"banner."_s % button->objectName());
    }
    auto *right = new QVBoxLayout;
    right->setSpacing(sizes.space2);
    right->addWidget(m_trail);
    right->addWidget(m_bar);
    right->addWidget(m_pages, 1);
    auto *middle = new QHBoxLayout;
    middle->setContentsMargins(sizes.space4, sizes.space3, sizes.space4, sizes.space3);
    middle->setSpacing(sizes.space4);
    middle->addWidget(m_menu, 0, Qt::AlignTop);
    middle->addLayout(right, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_topBar);
    column->addLayout(middle, 1);
    column->addWidget(m_status);
    setMinimumSize(sizes.dialog, sizes.fieldColumn);
}

void MainWindow::buildShortcuts()
{
    const auto on = [this](const QKeySequence &keys, auto action) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, action);
    };
    on(QKeySequence(Qt::CTRL | Qt::Key_Comma), [this] { goTo(SettingsMenu::Entry::Integrations); });
    on(QKeySequence::New, [this] { addIntegration(); });
    on(QKeySequence::Find, [this] {
        goTo(SettingsMenu::Entry::Integrations);
        m_integrations->focusSearch();
    });
    on(QKeySequence::Refresh, [this] { m_integrations->load(); });
    on(QKeySequence::Undo, [this] { m_undo.undo(); });
    on(QKeySequence::Quit, [this] { close(); });
}

void MainWindow::connectParts()
{
    connect(m_topBar, &TopBar::subscriptionChosen, this, &MainWindow::chooseSubscription);
    connect(m_topBar, &TopBar::settingsRequested, this, [this] { goTo(SettingsMenu::Entry::Integrations); });
    connect(m_topBar, &TopBar::helpRequested, this, &MainWindow::showAbout);
    connect(m_menu, &SettingsMenu::chosen, this, &MainWindow::goTo);
    connect(m_trail, &Breadcrumb::activated, this, [this] { goTo(SettingsMenu::Entry::Integrations); });
    connect(m_status, &StatusLine::unlockRequested, this, &MainWindow::unlockKeychain);

    connect(m_integrations, &IntegrationsPage::addRequested, this, &MainWindow::addIntegration);
    connect(m_integrations, &IntegrationsPage::subscriptionsRequested, this,
        [this] { goTo(SettingsMenu::Entry::Subscriptions); });
    connect(m_integrations, &IntegrationsPage::editRequested, this, &MainWindow::editIntegration);
    connect(m_integrations, &IntegrationsPage::deleteRequested, this, &MainWindow::confirmDelete);
    connect(m_integrations, &IntegrationsPage::undoRequested, &m_undo, &UndoHistory::undo);
    connect(m_integrations, &IntegrationsPage::loaded, this, [this] {
        if (!std::exchange(m_isReady, true)) {
            m_integrations->focusList();
            emit ready();
        }
    });
    connect(m_integrations->model(), &IntegrationModel::countsChanged, this, &MainWindow::updateCounts);
    connect(&m_account.subscriptions(), &Subscriptions::changed, m_integrations, &IntegrationsPage::load);
    connect(&m_account.subscriptions(), &Subscriptions::changed, this, &MainWindow::countSubscriptions);

    connect(&m_undo, &UndoHistory::undone, this, [this](const Deletion &deletion) {
        m_integrations->dismissMessage();
        if (deletion.integration) {
            m_integrations->select(deletion.integration->id);
        }
    });
    connect(&m_undo, &UndoHistory::failed, m_integrations, &IntegrationsPage::showFailure);
    m_look.setInterval(3s);
    connect(&m_look, &QTimer::timeout, this, &MainWindow::lookAround);

    QHeaderView *header = m_integrations->table()->horizontalHeader();
    m_integrations->table()->sortByColumn(m_memory.sortColumn(), m_memory.sortOrder());
    connect(header, &QHeaderView::sortIndicatorChanged, this,
        [this](int column, Qt::SortOrder order) { m_memory.setSort(column, order); });
}

void MainWindow::open()
{
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
    if (reason) {
        m_bar->showMessage(MessageBar::Kind::Warning, explanation(*reason));
    }
    m_subscriptions = new SubscriptionsPage(m_account.subscriptions(), this);
    m_subscriptions->setReadOnly(reason.has_value());
    m_pages->addWidget(m_subscriptions);
    m_integrations->load();
    m_topBar->load();
    countSubscriptions();
    lookAround();
    m_look.start();
    QCoro::connect(m_account.tidyKeychain(), this, [](const Result<int> &) {
        // What a locked keychain keeps now is erased at the next start.
    });
}

void MainWindow::lookAround()
{
    QCoro::connect(m_account.keychainState(), this, [this](KeychainState state) { m_status->setKeychain(state); });
    m_topBar->setOnline(m_account.isOnline());
    QCoro::connect(m_account.changeCounter(), this, [this](const Result<qint64> &counter) {
        const qint64 before = m_changeCounter;
        m_changeCounter = counter.value_or(before);
        if (before >= 0 && before != m_changeCounter) {
            // Whatever it was: all that shows the account reads it again.
            emit m_account.subscriptions().changed();
        }
    });
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

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_menu->setVisible(width() >= Theme::tokens().size.foldBelow);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_form && m_form->hasUnsavedChanges() && !m_isClosing) {
        event->ignore();
        leaveForm([this] { close(); });
        return;
    }
    m_memory.remember(this);
    m_look.stop();
    if (m_isClosing) {
        return;
    }
    // The window goes at once; the program ends when the keychain has let go of what was deleted.
    m_isClosing = true;
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
