#include "ui/subscriptions/subscriptionview.h"

#include "app/account/account.h"
#include "ui/subscriptions/dependentform.h"
#include "ui/subscriptions/dependentspage.h"
#include "ui/subscriptions/projectpage.h"
#include "ui/subscriptions/scanstates.h"
#include "ui/subscriptions/subscriptionintegrationform.h"
#include "ui/subscriptions/subscriptionintegrationspage.h"
#include "ui/subscriptions/subscriptionoptionspage.h"
#include "ui/subscriptions/subscriptionoverviewpage.h"
#include "ui/widgets/throttle.h"

using namespace Qt::Literals;
using namespace std::chrono_literals;

namespace purser {

namespace {

using Place = SubscriptionView::Place;

DependentKind kindOf(Place place)
{
    switch (place) {
    case Place::Environments:
        return DependentKind::Environment;
    case Place::Images:
        return DependentKind::Image;
    default:
        return DependentKind::Project;
    }
}

} // namespace

Place SubscriptionView::placeFor(DependentKind kind)
{
    switch (kind) {
    case DependentKind::Project:
        return Place::Projects;
    case DependentKind::Environment:
        return Place::Environments;
    case DependentKind::Image:
        return Place::Images;
    }
    Q_UNREACHABLE();
}

SubscriptionView::SubscriptionView(Account &account, ProjectScans &scans, QWidget *parent)
    : QStackedWidget(parent),
      m_account(account),
      m_scans(new ScanStates(scans, this)),
      m_openFile(openOnDesktop),
      m_overview(new SubscriptionOverviewPage(account, this)),
      m_integrations(new SubscriptionIntegrationsPage(account, this)),
      m_options(new SubscriptionOptionsPage(account, this)),
      m_project(new ProjectPage(account, m_scans, this))
{
    setObjectName(u"subscriptionView"_s);
    build();
    for (const DependentKind kind : {DependentKind::Project, DependentKind::Environment, DependentKind::Image}) {
        buildDependents(kind);
    }
    followChanges();
}

void SubscriptionView::open(const QString &subscriptionId, Place place, const QString &thingId)
{
    discardForm();
    m_options->discard();
    const bool isOther = subscriptionId != m_subscription.id;
    if (isOther) {
        m_subscription = {};
        m_subscription.id = subscriptionId;
        takeSubscription(m_subscription);
    }
    m_place = place;
    readSubscription();
    if (place == Place::Projects && !thingId.isEmpty()) {
        showProject(thingId);
    } else {
        showPlace(thingId);
    }
}

void SubscriptionView::showPlace(const QString &thingId)
{
    switch (m_place) {
    case Place::Overview:
        setCurrentWidget(m_overview);
        m_overview->load();
        break;
    case Place::Integrations:
        setCurrentWidget(m_integrations);
        m_integrations->select(thingId);
        m_integrations->load();
        break;
    case Place::Options:
        setCurrentWidget(m_options);
        break;
    default: {
        DependentsPage *page = m_dependents.value(kindOf(m_place));
        setCurrentWidget(page);
        page->select(thingId);
        page->load();
        break;
    }
    }
    emit placeChanged();
    emit trailChanged();
}

void SubscriptionView::showProject(const QString &projectId)
{
    m_place = Place::Projects;
    setCurrentWidget(m_project);
    m_project->open(projectId);
    emit placeChanged();
    emit trailChanged();
}

void SubscriptionView::readSubscription()
{
    const QString id = m_subscription.id;
    if (id.isEmpty()) {
        return;
    }
    QCoro::connect(m_account.subscriptions().find(id), this, [this, id](const Result<Subscription> &found) {
        if (id != m_subscription.id) {
            return; // of the one that was shown before
        }
        if (found) {
            takeSubscription(*found);
        } else if (found.error().kind == ErrorKind::NoSuchThing) {
            discardForm();
            m_subscription = {};
            emit gone();
        } else {
            emit failed(found.error());
        }
    });
}

void SubscriptionView::takeSubscription(const Subscription &subscription)
{
    m_subscription = subscription;
    m_overview->setSubscription(subscription);
    m_integrations->setSubscription(subscription);
    m_options->setSubscription(subscription);
    for (DependentsPage *page : std::as_const(m_dependents)) {
        page->setSubscription(subscription);
    }
    emit subscriptionChanged();
    emit trailChanged();
}

void SubscriptionView::reload()
{
    readSubscription();
    QWidget *page = m_form ? m_behindForm : currentWidget();
    if (m_subscription.id.isEmpty()) {
        return;
    }
    if (page == m_overview) {
        m_overview->load();
    } else if (page == m_integrations) {
        m_integrations->load();
    } else if (page == m_project) {
        m_project->load();
    } else if (auto *dependents = qobject_cast<DependentsPage *>(page)) {
        dependents->load();
    }
}

bool SubscriptionView::hasUnsavedChanges() const
{
    return m_form ? m_form->hasUnsavedChanges() : currentWidget() == m_options && m_options->hasUnsavedChanges();
}

void SubscriptionView::setFileOpener(const FileOpener &open)
{
    m_openFile = open;
    m_project->setFileOpener(open);
}

void SubscriptionView::focusFirst()
{
    if (m_form) {
        m_form->focusFirst();
    } else if (auto *list = qobject_cast<ListPage *>(currentWidget())) {
        list->focusList();
    } else if (currentWidget() == m_project) {
        m_project->focusFirst();
    } else if (currentWidget() == m_options) {
        m_options->focusFirst();
    } else {
        m_overview->focusFirst();
    }
}

void SubscriptionView::focusSearch()
{
    if (auto *list = qobject_cast<ListPage *>(currentWidget())) {
        list->focusSearch();
    }
}

// Everything that is done anywhere arrives here: what is shown is read again.
void SubscriptionView::followChanges()
{
    // One action is news of several kinds, and a scan of many projects news all the time.
    auto *reloading = new Throttle(300ms, [this] { reload(); }, this);
    connect(&m_account.subscriptions(), &Subscriptions::changed, reloading, &Throttle::ask);
    connect(&m_account.subscriptionIntegrations(), &SubscriptionIntegrations::changed, reloading, &Throttle::ask);
    connect(&m_account.dependents(), &Dependents::changed, reloading, &Throttle::ask);
    const auto reloadNames = [this] {
        if (currentWidget() == m_integrations) {
            m_integrations->load();
        }
    };
    connect(&m_account.integrations(), &Integrations::changed, this, reloadNames);
    connect(&m_account.integrations(), &Integrations::removed, this, reloadNames);
}

} // namespace purser
