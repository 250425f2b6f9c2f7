#pragma once

#include "app/account/account.h"
#include "app/clients/toolsetup.h"
#include "ui/tools/servingcells.h"
#include "ui/tools/toolchangedialog.h"

#include <QWidget>

class QVBoxLayout;

namespace purser {

class Card;
class ExplainBox;
class FindingsList;
class ListTable;
class MessageBar;
class ProgressLine;
class ToolLine;

// Account Settings > Tools: who serves which registry to docker, podman and their kin today, what would go wrong, and
// the ways to let them ask Purser.
class ToolsPage : public QWidget
{
    Q_OBJECT

public:
    ToolsPage(Account &account, QWidget *parent);

    // The tools' files, or the integrations, may have changed.
    void reload();
    void focusFirst();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    QWidget *makeTools();
    QWidget *makeRegistries();
    void show(const ToolSetup &setup);
    void tryPurser();
    void openDialog(Tool tool, ToolChangeDialog::Way way);
    void tellChange(Tool tool, const ToolChange &change, const ToolFile &written);
    void importLogins();
    void undo();

    struct Undoable
    {
        ToolChange change;
        ToolFile written;
    };

    Account &m_account;
    std::optional<ToolSetup> m_setup; // not before it is read
    std::optional<Undoable> m_undoable;
    MessageBar *m_bar;
    ProgressLine *m_progress;
    FindingsList *m_findings;
    ToolLine *m_docker;
    ToolLine *m_containers;
    ServingModel *m_model;
    ListTable *m_table;
    Card *m_registries = nullptr;
    ExplainBox *m_explain;
};

} // namespace purser
