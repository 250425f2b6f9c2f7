#pragma once

#include "app/model/activity.h"
#include "app/model/dependency.h"
#include "app/model/integration.h"
#include "ui/subscriptions/fileopener.h"

#include <QObject>
#include <QPointer>

namespace purser {

class Account;
class DeleteDialog;
class MessageBar;
class ProjectScans;

// The deletion of an integration from the question to its end, over all the ways to what depends on it: meanwhile the
// dialog waits behind a line that leads back to it. One at a time.
class Deletions : public QObject
{
    Q_OBJECT

public:
    // `wayBack` is the line; it is used for nothing else.
    Deletions(Account &account, ProjectScans &scans, MessageBar *wayBack, QWidget *window);

    void setFileOpener(const FileOpener &open) { m_openFile = open; }

    // Ends one that waits.
    void begin(const Integration &integration);
    void resume();

signals:
    // The dialog is hidden; resume() if the person does not go there in the end.
    void goToRequested(const purser::Dependency &dependency);
    // What was done, if anything.
    void ended(const QString &integrationId, const std::optional<purser::Action> &action);

private:
    void wait(const Dependency &dependency);
    void end(DeleteDialog *dialog);

    Account &m_account;
    ProjectScans &m_scans;
    MessageBar *m_wayBack;
    QWidget *m_window;
    FileOpener m_openFile = openOnDesktop;
    QPointer<DeleteDialog> m_dialog;
};

} // namespace purser
