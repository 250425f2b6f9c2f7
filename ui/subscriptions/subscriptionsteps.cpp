#include "app/model/displaytext.h"
#include "ui/subscriptions/dependentspage.h"
#include "ui/subscriptions/dependentwords.h"
#include "ui/subscriptions/formpage.h"
#include "ui/subscriptions/projectpage.h"
#include "ui/subscriptions/subscriptionintegrationspage.h"
#include "ui/subscriptions/subscriptionoptionspage.h"
#include "ui/subscriptions/subscriptionoverviewpage.h"
#include "ui/subscriptions/subscriptionview.h"

using namespace Qt::Literals;

// SubscriptionView's way from page to page.
namespace purser {

namespace {

using Place = SubscriptionView::Place;

struct Target
{
    Place place;
    QString name;
};

const QList<Target> &targets()
{
    static const QList<Target> all {{Place::Overview, u"subscription.overview"_s},
        {Place::Integrations, u"subscription.integrations"_s}, {Place::Projects, u"subscription.projects"_s},
        {Place::Environments, u"subscription.environments"_s}, {Place::Images, u"subscription.images"_s},
        {Place::Options, u"subscription.options"_s}};
    return all;
}

QString targetOf(Place place)
{
    return targets().at(static_cast<int>(place)).name;
}

QString titleOf(Place place)
{
    switch (place) {
    case Place::Overview:
        return SubscriptionView::tr("Overview");
    case Place::Integrations:
        return SubscriptionView::tr("Integrations");
    case Place::Options:
        return SubscriptionView::tr("Options");
    case Place::Projects:
        return wordsOf(DependentKind::Project).title;
    case Place::Environments:
        return wordsOf(DependentKind::Environment).title;
    case Place::Images:
        return wordsOf(DependentKind::Image).title;
    }
    Q_UNREACHABLE();
}

} // namespace

void SubscriptionView::build()
{
    for (QWidget *page : {static_cast<QWidget *>(m_overview), static_cast<QWidget *>(m_integrations),
             static_cast<QWidget *>(m_options), static_cast<QWidget *>(m_project)}) {
        addWidget(page);
    }
    const auto go = [this](Place place) { open(m_subscription.id, place); };
    connect(m_overview, &SubscriptionOverviewPage::integrationsRequested, this, [go] { go(Place::Integrations); });
    connect(m_overview, &SubscriptionOverviewPage::orphansRequested, this, [this, go] {
        go(Place::Integrations);
        m_integrations->showOrphans();
    });
    connect(m_overview, &SubscriptionOverviewPage::dependentsRequested, this,
        [go](DependentKind kind) { go(placeFor(kind)); });
    connect(m_overview, &SubscriptionOverviewPage::enableRequested, this, &SubscriptionView::enableIntegration);
    connect(m_overview, &SubscriptionOverviewPage::addProjectRequested, this, [this, go] {
        go(Place::Projects);
        addDependent(DependentKind::Project);
    });
    using IntegrationsPage = SubscriptionIntegrationsPage;
    connect(m_integrations, &IntegrationsPage::addRequested, this, &SubscriptionView::enableIntegration);
    connect(m_integrations, &IntegrationsPage::editRequested, this, &SubscriptionView::editSubscriptionIntegration);
    connect(m_integrations, &IntegrationsPage::deleteRequested, this, &SubscriptionView::removeSubscriptionIntegration);
    connect(m_integrations, &IntegrationsPage::integrationRequested, this, &SubscriptionView::integrationRequested);
    connect(
        m_options, &SubscriptionOptionsPage::changed, this, [this](const QString &text) { emit message(text, true); });
    connect(m_options, &SubscriptionOptionsPage::removed, this, [this](const QString &text) {
        m_subscription = {};
        emit gone();
        emit message(text, true);
    });
    connect(m_project, &ProjectPage::loaded, this, &SubscriptionView::trailChanged);
    connect(m_project, &ProjectPage::editRequested, this, &SubscriptionView::editDependent);
    connect(m_project, &ProjectPage::deleteRequested, this, &SubscriptionView::removeDependent);
    connect(m_project, &ProjectPage::gone, this, [this] {
        if (currentWidget() == m_project) {
            showPlace();
        }
    });
}

void SubscriptionView::buildDependents(DependentKind kind)
{
    auto *page = new DependentsPage(m_account, m_scans, kind, this);
    m_dependents.insert(kind, page);
    addWidget(page);
    connect(page, &DependentsPage::addRequested, this, [this, kind] { addDependent(kind); });
    connect(page, &DependentsPage::openRequested, this, &SubscriptionView::showProject);
    connect(page, &DependentsPage::editRequested, this, &SubscriptionView::editDependent);
    connect(page, &DependentsPage::deleteRequested, this, &SubscriptionView::removeDependent);
}

QList<Breadcrumb::Step> SubscriptionView::trail() const
{
    const QString name = displayText(m_subscription.name, 60);
    QList<Breadcrumb::Step> steps {{tr("Subscriptions"), u"subscriptions"_s}, {name, targetOf(Place::Overview)}};
    if (m_place == Place::Overview && !m_form) {
        return steps;
    }
    if (m_place != Place::Overview) {
        steps << Breadcrumb::Step {tr("Settings"), targetOf(Place::Options)}
              << Breadcrumb::Step {titleOf(m_place), targetOf(m_place)};
    }
    if ((m_form ? m_behindForm : currentWidget()) == m_project) {
        steps << Breadcrumb::Step {displayText(m_project->project().name, 60), u"subscription.project"_s};
    }
    if (m_form) {
        steps << Breadcrumb::Step {m_form->crumb(), {}};
    }
    return steps;
}

void SubscriptionView::follow(const QString &target)
{
    if (target == "subscription.project"_L1) {
        open(m_subscription.id, Place::Projects, m_project->project().id);
        return;
    }
    for (const Target &each : targets()) {
        if (each.name == target) {
            open(m_subscription.id, each.place);
        }
    }
}

} // namespace purser
