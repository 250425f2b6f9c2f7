#include "ui/subscriptions/subscriptionoverviewpage.h"

#include "app/account/account.h"
#include "app/model/displaytext.h"
#include "ui/subscriptions/counttile.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/messagebar.h"

#include <QStackedLayout>

#include <algorithm>

using namespace Qt::Literals;

namespace purser {

SubscriptionOverviewPage::SubscriptionOverviewPage(Account &account, QWidget *parent)
    : QWidget(parent),
      m_account(account),
      m_card(new Card(Card::Level::Page, this)),
      m_orphans(new MessageBar(this)),
      m_empty(new EmptyState({}, {}, this)),
      m_panes(new QStackedLayout)
{
    setObjectName(u"subscriptionOverview"_s);
    auto *tiles = new QWidget(this);
    buildTiles(tiles);
    buildEmpty();
    m_panes->addWidget(tiles);
    m_panes->addWidget(m_empty);
    m_card->body()->addLayout(m_panes, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Theme::tokens().size.space2);
    column->addWidget(m_orphans);
    column->addWidget(m_card, 1);
    connect(m_orphans, &MessageBar::actionTriggered, this, &SubscriptionOverviewPage::orphansRequested);
}

void SubscriptionOverviewPage::buildTiles(QWidget *pane)
{
    const Sizes &sizes = Theme::tokens().size;
    auto *line = new QHBoxLayout;
    line->setSpacing(sizes.space3);
    const auto add = [&](const QString &noun, const QString &name) {
        auto *tile = new CountTile(noun, name, pane);
        line->addWidget(tile);
        return tile;
    };
    m_integrations = add(tr("Integrations"), u"overview.integrations"_s);
    m_projects = add(tr("Projects"), u"overview.projects"_s);
    m_environments = add(tr("Environments"), u"overview.environments"_s);
    m_images = add(tr("Images"), u"overview.images"_s);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(sizes.space4, sizes.space4, sizes.space4, sizes.space4);
    column->addLayout(line);
    column->addStretch(1);
    connect(m_integrations, &CountTile::clicked, this, &SubscriptionOverviewPage::integrationsRequested);
    const auto lead = [this](CountTile *tile, DependentKind kind) {
        connect(tile, &CountTile::clicked, this, [this, kind] { emit dependentsRequested(kind); });
    };
    lead(m_projects, DependentKind::Project);
    lead(m_environments, DependentKind::Environment);
    lead(m_images, DependentKind::Image);
}

void SubscriptionOverviewPage::buildEmpty()
{
    connect(m_empty->addAction(ButtonKind::Primary, tr("Add Integration"), u"overview.enable"_s), &QPushButton::clicked,
        this, &SubscriptionOverviewPage::enableRequested);
    connect(m_empty->addAction(ButtonKind::Plain, tr("Add Project"), u"overview.addProject"_s), &QPushButton::clicked,
        this, &SubscriptionOverviewPage::addProjectRequested);
}

void SubscriptionOverviewPage::setSubscription(const Subscription &subscription)
{
    if (subscription.id != m_subscription.id) {
        m_orphans->dismiss();
        m_projects->setWarning({});
        m_integrations->setWarning({});
    }
    m_subscription = subscription;
    const QString name = displayText(subscription.name);
    m_card->setTitle(name);
    m_integrations->setCount(subscription.integrations);
    m_projects->setCount(subscription.projects);
    m_environments->setCount(subscription.environments);
    m_images->setCount(subscription.images);
    m_empty->setTexts(tr("%1 has nothing yet").arg(name),
        tr("Enable an integration of the account for it, then add the projects whose files use it."));
    m_panes->setCurrentIndex(subscription.isEmpty() ? 1 : 0);
    for (QPushButton *button : m_empty->findChildren<QPushButton *>()) {
        button->setEnabled(!m_account.readOnlyReason());
    }
}

void SubscriptionOverviewPage::load()
{
    const QString id = m_subscription.id;
    QCoro::connect(m_account.subscriptionIntegrations().of(id), this,
        [this, id](const Result<QList<SubscriptionIntegrationDetails>> &all) {
            if (id == m_subscription.id) {
                showOrphans(all);
            }
        });
    QCoro::connect(m_account.dependents().of(id, DependentKind::Project), this,
        [this, id](const Result<QList<Dependent>> &projects) {
            if (id == m_subscription.id) {
                showNotes(projects);
            }
        });
}

void SubscriptionOverviewPage::showOrphans(const Result<QList<SubscriptionIntegrationDetails>> &all)
{
    QStringList names;
    for (const SubscriptionIntegrationDetails &each : all.value_or(QList<SubscriptionIntegrationDetails>())) {
        if (each.use.isOrphan()) {
            names << displayText(each.use.name);
        }
    }
    const auto count = static_cast<int>(names.size());
    m_integrations->setWarning(count > 0 ? tr("%n orphaned", nullptr, count) : QString());
    if (count == 0) {
        m_orphans->dismiss();
    } else {
        const QString text = count == 1
            ? tr("The account integration behind %1 is gone: what uses it cannot log in.").arg(names.first())
            : tr("The account integrations behind %n of these are gone: what uses them cannot log in.", nullptr, count);
        m_orphans->showMessage(MessageBar::Kind::Warning, text, tr("Choose another"));
    }
}

void SubscriptionOverviewPage::showNotes(const Result<QList<Dependent>> &projects)
{
    int notes = 0;
    for (const Dependent &project : projects.value_or(QList<Dependent>())) {
        notes += project.notes;
    }
    m_projects->setWarning(notes > 0 ? tr("%n thing(s) to look at", nullptr, notes) : QString());
}

void SubscriptionOverviewPage::focusFirst()
{
    if (m_panes->currentIndex() == 0) {
        m_integrations->setFocus(Qt::OtherFocusReason);
    } else {
        m_empty->findChild<QPushButton *>()->setFocus(Qt::OtherFocusReason);
    }
}

} // namespace purser
