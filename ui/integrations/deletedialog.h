#pragma once

#include "app/account/account.h"
#include "ui/subscriptions/fileopener.h"
#include "ui/widgets/decisiondialog.h"

namespace purser {

class DependencyList;
class EmphasisLabel;
class FileVisits;
class ProgressLine;
class ProjectScans;
class ReleasePlanView;

// "Confirm Delete Account Integration": asks, or lists every single thing that stands in the way, to be released on the
// spot, one by one or all at once, or to be gone to while the dialog waits. The count falls as they go, and Yes appears
// when nothing is left. All that is done in it is one action for undo, also after Cancel.
class DeleteDialog : public DecisionDialog
{
    Q_OBJECT

public:
    DeleteDialog(Account &account, ProjectScans &scans, const Integration &integration, QWidget *parent);

    const Integration &integration() const { return m_integration; }
    void setFileOpener(const FileOpener &open);

    // Hides it while the person is elsewhere.
    void wait();
    // Shows it again: what has changed meanwhile is read, and files that were in the way are scanned anew.
    void resume();

    // What was done, once it is finished; nothing if nothing was.
    std::optional<Action> action() const;

    void done(int result) override;

signals:
    void goToRequested(const purser::Dependency &dependency);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void buildFoot();
    void follow();
    void reload();
    void show(const QList<Dependency> &dependencies);
    void showPlan(bool isShown);
    void showProgress(int doneScans, int total);
    void showFailure(const QString &text);
    void release(const QList<Dependency> &dependencies);
    void confirm();
    void cancel();
    void joinActions();

    Account &m_account;
    Integration m_integration;
    FileVisits *m_files;
    QList<Dependency> m_blocking;
    QTimer m_soon {this}; // several changes at once are read once
    qsizetype m_mark; // where the actions of this dialog begin
    qsizetype m_leftAt = 0; // where they ended when the person went elsewhere
    std::optional<Action> m_latest; // the last of them
    int m_releasing = 0; // how many requests are under way
    QSet<QString> m_released; // ids of dependencies
    bool m_isRead = false;
    bool m_isDeleting = false;
    bool m_isDeleted = false;

    QWidget *m_content;
    EmphasisLabel *m_question;
    QLabel *m_count;
    DependencyList *m_list;
    QLabel *m_soft;
    ProgressLine *m_progress;
    QLabel *m_scanning;
    QLabel *m_failure;
    ReleasePlanView *m_plan;
    QPushButton *m_releaseAll;
    QPushButton *m_lookAgain;
    QPushButton *m_cancel;
    QPushButton *m_yes;
    QPushButton *m_release;
};

} // namespace purser
