#include "ui/shell/deletions.h"

#include "app/model/displaytext.h"
#include "ui/integrations/deletedialog.h"
#include "ui/widgets/messagebar.h"

using namespace Qt::Literals;

namespace purser {

Deletions::Deletions(Account &account, ProjectScans &scans, MessageBar *wayBack, QWidget *window)
    : QObject(window), m_account(account), m_scans(scans), m_wayBack(wayBack), m_window(window)
{
    connect(wayBack, &MessageBar::actionTriggered, this, &Deletions::resume);
    connect(wayBack, &MessageBar::closed, this, [this] {
        if (m_dialog) {
            m_dialog->reject();
        }
    });
}

void Deletions::begin(const Integration &integration)
{
    if (m_dialog && m_dialog->integration().id == integration.id) {
        resume();
        return;
    }
    if (m_dialog) {
        m_dialog->reject();
    }
    auto *dialog = new DeleteDialog(m_account, m_scans, integration, m_window);
    m_dialog = dialog;
    dialog->setFileOpener(m_openFile);
    connect(dialog, &DeleteDialog::goToRequested, this, &Deletions::wait);
    connect(dialog, &QDialog::finished, this, [this, dialog] { end(dialog); });
    dialog->open();
}

void Deletions::wait(const Dependency &dependency)
{
    m_dialog->wait();
    const QString name = displayText(m_dialog->integration().name, 40);
    QString back = tr("Back to deleting “%1”").arg(name);
    m_wayBack->showMessage(MessageBar::Kind::Warning,
        tr("The deletion of %1 waits until nothing depends on it any more.").arg(name), back.replace(u'&', u"&&"_s));
    emit goToRequested(dependency);
}

void Deletions::resume()
{
    if (m_dialog) {
        m_wayBack->dismiss();
        m_dialog->resume();
    }
}

void Deletions::end(DeleteDialog *dialog)
{
    m_wayBack->dismiss();
    m_dialog.clear();
    dialog->deleteLater();
    emit ended(dialog->integration().id, dialog->action());
}

} // namespace purser
