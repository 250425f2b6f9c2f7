// What MainWindow does with integrations: the forms that add and edit one, and its deletion.
#include "app/types/types.h"
#include "ui/exchange/exportdialog.h"
#include "ui/integrations/integrationformpage.h"
#include "ui/integrations/integrationmodel.h"
#include "ui/integrations/integrationspage.h"
#include "ui/shell/deletions.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/news.h"
#include "ui/widgets/decisiondialog.h"
#include "ui/widgets/label.h"

#include <QStackedWidget>

using namespace Qt::Literals;

namespace purser {

void MainWindow::addIntegration()
{
    if (!m_account.readOnlyReason() && m_isOpen) {
        leave([this] { showForm(new IntegrationFormPage(m_account, m_scans, this)); });
    }
}

void MainWindow::editIntegration(const Integration &integration)
{
    // A newer program's type, of which this one knows no fields.
    if (!integrationType(integration.typeId)) {
        const FieldIssue issue {u"type"_s, Issue::UnknownType, integration.typeId};
        m_news->tellFailure(Error {.kind = ErrorKind::InvalidInput, .issues = {issue}});
        return;
    }
    leave([this, integration] { showForm(new IntegrationFormPage(m_account, m_scans, integration, this)); });
}

void MainWindow::editIntegrationOf(const QString &id)
{
    QCoro::connect(m_account.integrations().find(id), this, [this](const Result<Integration> &found) {
        if (found) {
            editIntegration(*found);
        } else {
            m_news->tellFailure(found.error());
        }
    });
}

void MainWindow::confirmDelete(const Integration &integration)
{
    if (m_account.readOnlyReason()) {
        m_news->tellFailure(*m_account.readOnlyReason());
        return;
    }
    m_deletions->begin(integration);
}

void MainWindow::exportIntegrations(const QList<Integration> &integrations)
{
    auto *dialog = new ExportDialog(m_account, integrations, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::exported, m_integrations, &IntegrationsPage::showDone);
    dialog->open();
}

void MainWindow::finishDelete(const QString &id, const std::optional<Action> &action)
{
    if (!action) {
        return;
    }
    if (action->kind == Action::Kind::DeleteIntegration) {
        if (m_form && m_form->editedId() == id) {
            discardForm(); // nothing is left to edit
        }
        leave([this] { showEntry(SettingsMenu::Entry::Integrations); });
    }
    m_news->tellAction(*action);
}

void MainWindow::showAbout()
{
    auto *dialog = new DecisionDialog(tr("Help"), this);
    dialog->setObjectName(u"helpDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    const QStringList lines {tr("Purser %1").arg(QStringLiteral(PURSER_VERSION)),
        tr("Ctrl+N adds an integration, Ctrl+F searches, F5 reads everything again, Alt+Left goes back."),
        tr("In a list: Enter or F2 edits, Delete deletes, the menu key offers the rest."),
        tr("In the list of integrations: Ctrl+T checks the selected ones, Ctrl+Shift+T all of them."),
        tr("In a form: Ctrl+S saves, Ctrl+T tests the connection, Escape leaves."),
        tr("Ctrl+Z takes back what was done last, Ctrl+Shift+Z does it again, for as long as Purser runs.")};
    for (const QString &line : lines) {
        dialog->body()->addWidget(plainLabel(line));
    }
    auto *ok = dialog->addEndButton(ButtonKind::Primary, tr("Close"), u"close"_s);
    ok->setDefault(true);
    connect(ok, &QPushButton::clicked, dialog, &QDialog::accept);
    dialog->open();
}

void MainWindow::discardForm()
{
    m_isToEnable = false;
    if (m_form) {
        m_pages->removeWidget(m_form);
        m_form->deleteLater();
        m_form = nullptr;
    }
    discardRepositories();
}

} // namespace purser
