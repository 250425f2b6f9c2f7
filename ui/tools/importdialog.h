#pragma once

#include "app/account/account.h"
#include "ui/tools/loginrows.h"
#include "ui/widgets/decisiondialog.h"

#include <memory>

class QCheckBox;

namespace purser {

class EmptyState;
class ListTable;
class ProgressLine;

// "Import Logins": what docker, podman and their kin have in their files, what would become of each, and on the
// person's word integrations of them. Then, if wanted, the passwords go out of the files. Reads the files when it is
// made.
class ImportDialog : public DecisionDialog
{
    Q_OBJECT

public:
    ImportDialog(Account &account, QWidget *parent);

    void reject() override;

signals:
    // Integrations were added or changed, or files were rewritten.
    void imported(int logins, int removedPasswords);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class State { Reading, Failed, Empty, Choosing, Importing, Done };

    void build();
    void buildFoot();
    QWidget *makeList();
    void look();
    void askHelpers();
    void plan(const QList<LoginPlace> &places);
    void showPlan(const QList<PlannedLogin> &plan);
    void showRows();
    void fail(const QString &text);
    void setState(State state);
    void showParts();
    void toggle(const QString &id);
    void showChoice();
    void showDetail();
    void start();
    void finish(const FoundLogins &done);

    Account &m_account;
    FoundLogins m_found;
    QSet<QString> m_chosen;
    QSet<QString> m_asked; // helpers
    std::shared_ptr<bool> m_goesOn;
    State m_state = State::Reading;

    QLabel *m_text;
    ProgressLine *m_progress;
    EmptyState *m_empty;
    QWidget *m_list;
    LoginRowModel *m_model;
    ListTable *m_table;
    QLabel *m_detail;
    QLabel *m_open; // files that others can read
    QCheckBox *m_emptying;
    QLabel *m_emptyingHint;
    QLabel *m_failure;
    QPushButton *m_ask;
    QPushButton *m_again;
    QPushButton *m_cancel;
    QPushButton *m_import;
};

} // namespace purser
