#include "ui/integrations/integrationspage.h"

#include "app/model/sentences.h"
#include "ui/integrations/checkprogress.h"
#include "ui/integrations/integrationmodel.h"
#include "ui/integrations/integrationtable.h"
#include "ui/integrations/listfilterbar.h"
#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/progressline.h"
#include "ui/widgets/throttle.h"

#include <QStackedLayout>

#include <chrono>

using namespace Qt::Literals;
using namespace std::chrono_literals;

namespace purser {

IntegrationsPage::IntegrationsPage(Account &account, QWidget *parent)
    : QWidget(parent),
      m_account(account),
      m_model(new IntegrationModel(this)),
      m_table(new IntegrationTable(m_model, this)),
      m_filters(new ListFilterBar(m_model, this)),
      m_card(new Card(Card::Level::Page, this)),
      m_bar(new MessageBar(this)),
      m_progress(new ProgressLine(this)),
      m_checkProgress(new CheckProgress(this)),
      m_roundShown(new Throttle(
          100ms, [this] { showRound(); }, this))
{
    build();
    buildChecking();
    followChanges();
    m_clock.setInterval(1min);
    connect(&m_clock, &QTimer::timeout, m_model, &IntegrationModel::refreshTimes);
    m_clock.start();
    showPane();
}

IntegrationsPage::~IntegrationsPage() = default;

void IntegrationsPage::build()
{
    m_card->setTitle(tr("Account Integrations"));
    m_checkSelected = makeButton(ButtonKind::Plain, {}, u"checkSelected"_s, this);
    m_checkAll = makeButton(ButtonKind::Plain, tr("Check all"), u"checkAll"_s, this);
    m_add = makeButton(ButtonKind::Primary, tr("Add Integration"), u"add"_s, this);
    m_card->addHeadAction(m_checkSelected);
    m_card->addHeadAction(m_checkAll);
    m_card->addHeadAction(m_add);
    m_card->body()->addWidget(m_progress);
    m_card->body()->addWidget(m_filters);
    m_card->body()->addWidget(m_checkProgress);
    m_card->addSeparator();
    buildPanes();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Theme::tokens().size.space2);
    column->addWidget(m_bar);
    column->addWidget(m_card, 1);
    connect(m_add, &QPushButton::clicked, this, &IntegrationsPage::addRequested);
}

void IntegrationsPage::buildPanes()
{
    m_panes = new QStackedLayout;
    m_card->body()->addLayout(m_panes, 1);
    m_empty = new EmptyState(tr("No integrations yet"),
        tr("An integration is a login for a container registry, kept in this computer's keychain, that your "
           "subscriptions may use."),
        this);
    connect(m_empty->addAction(ButtonKind::Primary, tr("Add Integration"), u"empty.add"_s), &QPushButton::clicked, this,
        &IntegrationsPage::addRequested);
    connect(m_empty->addAction(ButtonKind::Plain, tr("Add subscriptions"), u"empty.subscriptions"_s),
        &QPushButton::clicked, this, &IntegrationsPage::subscriptionsRequested);
    m_noMatch = new EmptyState({}, {}, this);
    connect(m_noMatch->addAction(ButtonKind::Plain, tr("Show all integrations"), u"noMatch.reset"_s),
        &QPushButton::clicked, m_filters, &ListFilterBar::reset);
    m_panes->addWidget(new QWidget(this)); // Pane::Loading: the progress line is enough
    m_panes->addWidget(m_table);
    m_panes->addWidget(m_empty);
    m_panes->addWidget(m_noMatch);
}

void IntegrationsPage::followChanges()
{
    Integrations &service = m_account.integrations();
    connect(&service, &Integrations::added, this, [this](const Integration &integration) {
        m_model->put(integration);
        if (integration.name == m_awaited) {
            select(integration.id);
            m_awaited.clear();
        }
    });
    connect(&service, &Integrations::changed, m_model, &IntegrationModel::put);
    connect(&service, &Integrations::removed, m_model, &IntegrationModel::remove);
    connect(m_model, &IntegrationModel::countsChanged, this, &IntegrationsPage::showPane);
    const auto announce = [this](auto requested) {
        return [this, requested](const QString &id) {
            if (const Integration *integration = m_model->integrationAt(m_model->indexOf(id))) {
                emit(this->*requested)(*integration);
            }
        };
    };
    connect(m_table, &IntegrationTable::editRequested, this, announce(&IntegrationsPage::editRequested));
    connect(m_table, &IntegrationTable::deleteRequested, this, announce(&IntegrationsPage::deleteRequested));
    connect(
        m_table, &IntegrationTable::repositoriesRequested, this, announce(&IntegrationsPage::repositoriesRequested));
    connect(m_table, &IntegrationTable::exportRequested, this, [this](const QStringList &ids) {
        QList<Integration> integrations;
        for (const QString &id : ids) {
            if (const Integration *integration = m_model->integrationAt(m_model->indexOf(id))) {
                integrations << *integration;
            }
        }
        emit exportRequested(integrations);
    });
}

void IntegrationsPage::load()
{
    m_progress->start();
    if (!m_isLoaded && m_table->isSortedByName()) {
        showFirst();
    }
    QCoro::connect(m_account.integrations().all(), this, [this](const Result<QList<Integration>> &all) {
        m_progress->stop();
        if (!all) {
            showFailure(all.error());
            return;
        }
        m_model->setIntegrations(*all);
        finishLoading();
        if (!all->isEmpty()) {
            lookForMissingSecrets(*all);
        }
    });
}

// A large account takes a moment to be read; what fits into the window is there at once.
void IntegrationsPage::showFirst()
{
    constexpr int firstShown = 60; // more rows than a large screen holds
    QCoro::connect(
        m_account.integrations().first(firstShown), this, [this](const Result<QList<Integration>> &integrations) {
            if (integrations && !m_isLoaded && integrations->size() == firstShown) {
                m_model->setIntegrations(*integrations, false);
                finishLoading();
            }
        });
}

void IntegrationsPage::finishLoading()
{
    m_isLoaded = true;
    showPane();
    emit loaded();
}

void IntegrationsPage::lookForMissingSecrets(const QList<Integration> &integrations)
{
    QCoro::connect(m_account.withoutSecret(integrations), this, [this](const Result<QSet<QString>> &missing) {
        // A locked or absent keychain says nothing about single secrets; the status bar tells of it.
        if (missing) {
            m_model->setWithoutSecret(*missing);
        }
    });
}

void IntegrationsPage::showPane()
{
    Pane pane = Pane::List;
    if (!m_isLoaded) {
        pane = Pane::Loading;
    } else if (m_model->totalCount() == 0) {
        pane = Pane::Empty;
    } else if (m_model->rowCount() == 0) {
        pane = Pane::NoMatch;
    }
    m_panes->setCurrentIndex(static_cast<int>(pane));
    m_filters->setVisible(pane == Pane::List || pane == Pane::NoMatch);
    updateNoMatch();
    updateCheckButtons();
}

void IntegrationsPage::setReadOnly(bool readOnly)
{
    m_add->setEnabled(!readOnly);
    m_table->setReadOnly(readOnly);
}

void IntegrationsPage::focusSearch()
{
    m_filters->focusSearch();
}

void IntegrationsPage::focusList()
{
    if (m_panes->currentIndex() == static_cast<int>(Pane::List)) {
        m_table->setFocus();
    } else {
        m_add->setFocus();
    }
}

void IntegrationsPage::select(const QString &id)
{
    if (const QModelIndex index = m_model->indexOf(id); index.isValid()) {
        m_table->setCurrentIndex(index);
        m_table->scrollTo(index);
    }
}

void IntegrationsPage::selectNamed(const QString &name)
{
    const QString id = m_model->idOfName(name);
    m_awaited = id.isEmpty() ? name : QString();
    select(id);
}

void IntegrationsPage::showFailure(const Error &error)
{
    m_bar->showMessage(MessageBar::Kind::Danger, explanation(error));
}

void IntegrationsPage::showDone(const QString &text)
{
    m_offered = {};
    m_bar->showMessage(MessageBar::Kind::Good, text);
}

} // namespace purser
