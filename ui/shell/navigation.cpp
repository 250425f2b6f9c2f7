#include "app/model/displaytext.h"
#include "app/types/types.h"
#include "ui/integrations/deletedialog.h"
#include "ui/integrations/integrationformpage.h"
#include "ui/integrations/integrationmodel.h"
#include "ui/integrations/integrationspage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferencespage.h"
#include "ui/shell/topbar.h"
#include "ui/subscriptions/subscriptionspage.h"
#include "ui/widgets/breadcrumb.h"
#include "ui/widgets/focusorder.h"
#include "ui/widgets/label.h"

#include <QStackedWidget>

using namespace Qt::Literals;

// MainWindow's way from page to page.
namespace purser {

void MainWindow::goTo(SettingsMenu::Entry entry)
{
    leaveForm([this, entry] {
        m_menu->setCurrent(entry);
        switch (entry) {
        case SettingsMenu::Entry::Integrations:
            m_pages->setCurrentWidget(m_integrations);
            m_integrations->focusList();
            break;
        case SettingsMenu::Entry::Subscriptions:
            if (m_subscriptions) {
                m_pages->setCurrentWidget(m_subscriptions);
            }
            break;
        case SettingsMenu::Entry::Preferences:
            m_pages->setCurrentWidget(m_preferences);
            break;
        }
        updateTrail();
    });
}

void MainWindow::updateTrail()
{
    QList<Breadcrumb::Step> trail {{tr("Account"), u"account"_s}};
    if (m_form) {
        trail << Breadcrumb::Step {tr("Integrations"), u"integrations"_s}
              << Breadcrumb::Step {m_form->isEditing() ? tr("Edit") : tr("Add"), {}};
    } else if (m_pages->currentWidget() == m_preferences) {
        trail << Breadcrumb::Step {tr("Preferences"), {}};
    } else if (m_subscriptions && m_pages->currentWidget() == m_subscriptions) {
        trail << Breadcrumb::Step {tr("Subscriptions"), {}};
    } else {
        trail << Breadcrumb::Step {tr("Integrations"), {}};
    }
    m_trail->setTrail(trail);
    orderFocusByLayout(this);
}

void MainWindow::showForm(IntegrationFormPage *page)
{
    m_form = page;
    m_pages->addWidget(page);
    m_pages->setCurrentWidget(page);
    m_menu->setCurrent(SettingsMenu::Entry::Integrations);
    updateTrail();
    page->focusFirst();
    connect(page, &IntegrationFormPage::cancelled, this, [this] { goTo(SettingsMenu::Entry::Integrations); });
    connect(page, &IntegrationFormPage::saved, this, [this](const Integration &integration) {
        const QString id = integration.id;
        discardForm();
        goTo(SettingsMenu::Entry::Integrations);
        m_integrations->dismissMessage();
        m_integrations->select(id);
    });
    connect(page, &IntegrationFormPage::deleteRequested, this, [this](const QString &id) {
        const IntegrationModel *model = m_integrations->model();
        if (const Integration *integration = model->integrationAt(model->indexOf(id))) {
            confirmDelete(*integration);
        }
    });
}

void MainWindow::discardForm()
{
    if (m_form) {
        m_pages->removeWidget(m_form);
        m_form->deleteLater();
        m_form = nullptr;
    }
}

void MainWindow::leaveForm(std::function<void()> then)
{
    if (!m_form || !m_form->hasUnsavedChanges()) {
        discardForm();
        then();
        return;
    }
    auto *dialog = new DecisionDialog(tr("Leave without saving?"), this);
    dialog->setObjectName(u"leaveDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->body()->addWidget(plainLabel(tr("What you typed in this form is lost if you leave it now.")));
    auto *stay = dialog->addEndButton(ButtonKind::Plain, tr("Keep editing"), u"stay"_s);
    auto *leave = dialog->addEndButton(ButtonKind::Danger, tr("Discard"), u"discard"_s);
    stay->setDefault(true);
    connect(stay, &QPushButton::clicked, dialog, &QDialog::reject);
    connect(leave, &QPushButton::clicked, dialog, &QDialog::accept);
    connect(dialog, &QDialog::accepted, this, [this, then] {
        discardForm();
        then();
    });
    // The menu shows where one still is.
    connect(dialog, &QDialog::rejected, this, [this] { m_menu->setCurrent(SettingsMenu::Entry::Integrations); });
    dialog->open();
}

void MainWindow::addIntegration()
{
    if (!m_account.readOnlyReason() && m_subscriptions) {
        leaveForm([this] { showForm(new IntegrationFormPage(m_account, this)); });
    }
}

void MainWindow::editIntegration(const Integration &integration)
{
    // A newer program's type, of which this one knows no fields.
    if (!integrationType(integration.typeId)) {
        const FieldIssue issue {u"type"_s, Issue::UnknownType, integration.typeId};
        m_integrations->showFailure(Error {.kind = ErrorKind::InvalidInput, .issues = {issue}});
        return;
    }
    leaveForm([this, integration] { showForm(new IntegrationFormPage(m_account, integration, this)); });
}

void MainWindow::confirmDelete(const Integration &integration)
{
    if (m_account.readOnlyReason()) {
        m_integrations->showFailure(*m_account.readOnlyReason());
        return;
    }
    auto *dialog = new DeleteDialog(m_account.integrations(), integration, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [this, dialog] { finishDelete(dialog->deletion()); });
    dialog->open();
}

void MainWindow::finishDelete(const Deletion &deletion)
{
    if (deletion.isEmpty()) {
        return;
    }
    if (deletion.integration) {
        discardForm();
        goTo(SettingsMenu::Entry::Integrations);
    }
    m_undo.push(deletion);
    m_integrations->offerUndo(describe(deletion));
}

void MainWindow::chooseSubscription(const QString &subscriptionId)
{
    leaveForm([this, subscriptionId] {
        m_topBar->setSubscription(subscriptionId);
        m_integrations->setSubscription(subscriptionId);
        goTo(SettingsMenu::Entry::Integrations);
    });
}

void MainWindow::showAbout()
{
    auto *dialog = new DecisionDialog(tr("Help"), this);
    dialog->setObjectName(u"helpDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const QStringList lines {tr("Purser %1").arg(QStringLiteral(PURSER_VERSION)),
        tr("Ctrl+N adds an integration, Ctrl+F searches, F5 reads the list again."),
        tr("In the list: Enter or F2 edits, Delete deletes, the menu key offers the rest."),
        tr("In a form: Ctrl+S saves, Ctrl+T tests the connection, Escape leaves."),
        tr("Ctrl+Z takes back a deletion for as long as Purser runs.")};
    for (const QString &line : lines) {
        dialog->body()->addWidget(plainLabel(line));
    }
    auto *ok = dialog->addEndButton(ButtonKind::Primary, tr("Close"), u"close"_s);
    connect(ok, &QPushButton::clicked, dialog, &QDialog::accept);
    dialog->open();
}

} // namespace purser
