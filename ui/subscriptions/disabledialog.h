#pragma once

#include "app/model/dependency.h"
#include "app/model/result.h"
#include "app/model/subscription.h"
#include "ui/subscriptions/fileopener.h"
#include "ui/widgets/decisiondialog.h"

namespace purser {

class Account;
class DependencyList;
class EmphasisLabel;

// "Confirm Delete" of a subscription integration: asks, or lists what depends on it. What a person entered is released
// on the spot; what a file says has to be changed there. Yes appears when nothing is left that blocks. Everything done
// here is one undo.
class DisableDialog : public DecisionDialog
{
    Q_OBJECT

public:
    DisableDialog(
        Account &account, const SubscriptionIntegrationDetails &details, const FileOpener &openFile, QWidget *parent);

    void done(int result) override;

signals:
    void dependencyRequested(const purser::Dependency &dependency); // to be gone to; the dialog is closed
    void changed(const QString &text); // what was done, once it is over

private:
    void build();
    void reload();
    void show(const QList<Dependency> &dependencies);
    void showFailure(const Error &error);
    void release(const QList<Dependency> &dependencies);
    void confirm();
    void openFile(const Dependency &dependency);

    Account &m_account;
    SubscriptionIntegrationDetails m_details;
    FileOpener m_openFile;
    qsizetype m_mark; // of the account's activity, when this began
    QSet<QString> m_released; // ids of dependencies
    bool m_isRemoved = false;
    bool m_isRemoving = false;
    EmphasisLabel *m_question;
    QLabel *m_count;
    QLabel *m_failure;
    DependencyList *m_list;
    QPushButton *m_releaseAll;
    QPushButton *m_yes;
};

} // namespace purser
