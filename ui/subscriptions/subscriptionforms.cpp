#include "app/account/account.h"
#include "app/model/activitysentences.h"
#include "ui/subscriptions/dependentform.h"
#include "ui/subscriptions/dependentwords.h"
#include "ui/subscriptions/disabledialog.h"
#include "ui/subscriptions/projectpage.h"
#include "ui/subscriptions/removedialog.h"
#include "ui/subscriptions/scanstates.h"
#include "ui/subscriptions/subscriptionintegrationform.h"
#include "ui/subscriptions/subscriptionview.h"
#include "ui/widgets/focusorder.h"
#include "ui/widgets/leavequestion.h"

using namespace Qt::Literals;

// SubscriptionView's forms and dialogs.
namespace purser {

void SubscriptionView::showForm(FormPage *form)
{
    discardForm();
    m_behindForm = currentWidget();
    m_form = form;
    addWidget(form);
    setCurrentWidget(form);
    orderFocusByLayout(form);
    emit trailChanged();
    form->focusFirst();
    connect(form, &FormPage::cancelled, this, &SubscriptionView::leaveForm);
    connect(form, &FormPage::saved, this, [this](const QString &id, const QString &text) {
        QWidget *behind = m_behindForm;
        discardForm();
        if (behind == m_project) {
            showProject(m_project->project().id);
        } else {
            showPlace(id);
        }
        focusFirst();
        emit message(text, true);
    });
}

void SubscriptionView::discardForm()
{
    if (m_form) {
        setCurrentWidget(m_behindForm);
        removeWidget(m_form);
        m_form->deleteLater();
        m_form = nullptr;
        emit trailChanged();
    }
}

void SubscriptionView::leaveForm()
{
    const auto leave = [this] {
        discardForm();
        reload();
        focusFirst();
    };
    if (m_form && m_form->hasUnsavedChanges()) {
        askToLeave(m_form, leave);
    } else {
        leave();
    }
}

void SubscriptionView::enableIntegration()
{
    if (m_account.readOnlyReason()) {
        return;
    }
    if (m_place != Place::Integrations) {
        open(m_subscription.id, Place::Integrations);
    }
    auto *form = new SubscriptionIntegrationForm(m_account, m_subscription, this);
    connect(
        form, &SubscriptionIntegrationForm::addIntegrationRequested, this, &SubscriptionView::addIntegrationRequested);
    showForm(form);
}

void SubscriptionView::continueEnabling(const QString &integrationId)
{
    if (auto *form = qobject_cast<SubscriptionIntegrationForm *>(m_form)) {
        form->continueWith(integrationId);
    }
}

void SubscriptionView::editSubscriptionIntegration(const SubscriptionIntegrationDetails &edited)
{
    if (m_account.readOnlyReason()) {
        return;
    }
    auto *form = new SubscriptionIntegrationForm(m_account, m_subscription, edited, this);
    connect(
        form, &SubscriptionIntegrationForm::addIntegrationRequested, this, &SubscriptionView::addIntegrationRequested);
    showForm(form);
}

void SubscriptionView::removeSubscriptionIntegration(const SubscriptionIntegrationDetails &removed)
{
    auto *dialog = new DisableDialog(m_account, removed, m_openFile, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &DisableDialog::changed, this, [this](const QString &text) { emit message(text, true); });
    connect(dialog, &DisableDialog::dependencyRequested, this, [this](const Dependency &dependency) {
        const auto kind = static_cast<DependentKind>(dependency.kind); // a use's is never a subscription integration
        open(dependency.subscriptionId, placeFor(kind), dependency.dependentId);
    });
    dialog->open();
}

void SubscriptionView::addDependent(DependentKind kind)
{
    if (m_account.readOnlyReason()) {
        return;
    }
    auto *form = new DependentForm(m_account, m_subscription, kind, this);
    connect(form, &DependentForm::scanRequested, m_scans, &ScanStates::scan);
    showForm(form);
}

void SubscriptionView::editDependent(const Dependent &edited)
{
    if (m_account.readOnlyReason()) {
        return;
    }
    auto *form = new DependentForm(m_account, m_subscription, edited, this);
    connect(form, &DependentForm::scanRequested, m_scans, &ScanStates::scan);
    showForm(form);
}

void SubscriptionView::removeDependent(const Dependent &removed)
{
    auto *dialog = new RemoveDialog(m_account.dependents(), removed, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, removed] {
        if (currentWidget() == m_project) {
            showPlace();
        }
        emit message(
            sentence(Action {wordsOf(removed.kind).removing, removed.name, removed.subscriptionName, {}}), true);
    });
    dialog->open();
}

} // namespace purser
