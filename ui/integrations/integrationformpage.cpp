#include "ui/integrations/integrationformpage.h"

#include "app/model/sentences.h"
#include "app/types/types.h"
#include "ui/integrations/formfoot.h"
#include "ui/integrations/formsidebar.h"
#include "ui/integrations/integrationform.h"
#include "ui/integrations/keyfacts.h"
#include "ui/integrations/typechooser.h"
#include "ui/subscriptions/subscriptionchooser.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/focusorder.h"
#include "ui/widgets/messagebar.h"

#include <QKeyEvent>
#include <QLocale>

using namespace Qt::Literals;

namespace purser {

IntegrationFormPage::IntegrationFormPage(Account &account, ProjectScans &scans, QWidget *parent)
    : IntegrationFormPage(account, scans, Integration {}, parent)
{
}

IntegrationFormPage::IntegrationFormPage(
    Account &account, ProjectScans &scans, const Integration &integration, QWidget *parent)
    : QWidget(parent),
      m_account(account),
      m_scans(scans),
      m_edited(integration),
      m_card(new Card(Card::Level::Page, this)),
      m_bar(new MessageBar(this)),
      m_form(new IntegrationForm(account.integrations(), this)),
      m_sidebar(new FormSidebar(account.checks(), this))
{
    build();
    if (isEditing()) {
        m_form->setType(integrationType(integration.typeId));
        m_sidebar->showNotes(*integrationType(integration.typeId));
        m_form->setIntegration(integration);
        m_card->setTitle(tr("Integration"));
    } else {
        m_form->hide();
        m_subscriptions->hide();
        m_card->setTitle(tr("Add Integration"));
    }
    updateButtons();
}

// Not a shortcut: it would also hear the Escape that closes a dropdown.
void IntegrationFormPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        emit cancelled();
    } else {
        QWidget::keyPressEvent(event);
    }
}

bool IntegrationFormPage::hasUnsavedChanges() const
{
    const bool hasSubscriptions = m_subscriptions && !m_subscriptions->chosenIds().isEmpty();
    return m_form->isChanged() || hasSubscriptions;
}

void IntegrationFormPage::focusFirst()
{
    if (isEditing() || m_types->type()) {
        m_form->focusFirst();
    } else {
        m_types->findChild<QWidget *>(u"type"_s)->setFocus(Qt::OtherFocusReason);
    }
}

void IntegrationFormPage::chooseType(const QString &typeId)
{
    const IntegrationType *chosen = integrationType(typeId);
    m_form->setVisible(chosen);
    m_subscriptions->setVisible(chosen);
    m_form->setType(chosen);
    m_sidebar->clear();
    if (chosen) {
        m_card->setTitle(tr("Create %1 Integration").arg(chosen->displayName()));
        m_sidebar->showNotes(*chosen);
        orderFocusByLayout(this);
        m_form->focusFirst();
    }
    updateButtons();
}

const IntegrationType *IntegrationFormPage::type() const
{
    return isEditing() ? integrationType(m_edited.typeId) : m_types->type();
}

// Where nobody can be asked about a secret, what it says itself is all there is to know.
void IntegrationFormPage::showFacts(const FieldValues &values)
{
    if (type() && !type()->hasRegistry()) {
        m_sidebar->showFacts(keyFacts(values));
    }
}

void IntegrationFormPage::updateButtons()
{
    const QStringList missing = m_form->missing();
    const auto readOnlyReason = m_account.readOnlyReason();
    const bool isUnchanged = isEditing() && !m_form->isChanged();
    FormFoot::State state;
    state.hasType = type();
    state.hasRegistry = type() && type()->hasRegistry();
    state.canSave = missing.isEmpty() && !m_isBusy && !readOnlyReason && !isUnchanged;
    state.canTest = state.hasRegistry && m_form->hasCredential();
    if (!state.hasType) {
        state.remark = tr("Choose an integration type to begin");
    } else if (readOnlyReason) {
        state.remark = sentence(*readOnlyReason);
    } else if (!missing.isEmpty()) {
        state.remark = tr("Still empty: %1").arg(QLocale().createSeparatedList(missing));
    } else if (isUnchanged) {
        state.remark = tr("Nothing is changed yet");
    }
    m_foot->setState(state);
}

void IntegrationFormPage::save()
{
    if (m_isBusy) {
        return;
    }
    m_isBusy = true;
    updateButtons();
    Draft draft = m_form->draft();
    if (isEditing()) {
        QCoro::connect(m_account.integrations().edit(m_edited.id, m_edited.revision, draft), this,
            [this](const Result<Integration> &result) { finishSaving(result); });
        return;
    }
    draft.subscriptionIds = m_subscriptions->chosenIds();
    QCoro::connect(
        m_account.integrations().add(draft), this, [this](const Result<Integration> &result) { finishSaving(result); });
}

void IntegrationFormPage::finishSaving(const Result<Integration> &result)
{
    m_isBusy = false;
    if (result) {
        emit saved(*result, !isEditing());
        return;
    }
    updateButtons();
    showFailure(result.error());
}

void IntegrationFormPage::showFailure(const Error &error)
{
    m_form->showIssues(error.issues);
    if (error.issues.isEmpty()) {
        const bool canUnlock = error.kind == ErrorKind::KeychainLocked || error.kind == ErrorKind::KeychainCancelled;
        m_bar->showMessage(MessageBar::Kind::Danger, explanation(error), canUnlock ? tr("Unlock") : QString());
    } else {
        m_bar->dismiss();
    }
}

void IntegrationFormPage::unlock()
{
    QCoro::connect(m_account.unlockKeychain(), this, [this](const Result<Done> &unlocked) {
        if (unlocked) {
            save();
        } else {
            showFailure(unlocked.error());
        }
    });
}

void IntegrationFormPage::test()
{
    m_sidebar->test(m_form->draft(), m_edited.id);
}

void IntegrationFormPage::allow(const Trust &trust)
{
    m_form->addTrust(trust);
    test();
}

} // namespace purser
