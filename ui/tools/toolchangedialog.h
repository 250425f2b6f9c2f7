#pragma once

#include "app/clients/toolsetup.h"
#include "ui/widgets/decisiondialog.h"

namespace purser {

class CheckList;
class DiffView;
class MessageBar;

// Connects a tool with Purser for the registries that are ticked, or disconnects it: shows what is going to change in
// the tool's file before it does.
class ToolChangeDialog : public DecisionDialog
{
    Q_OBJECT

public:
    enum class Way { Connect, Disconnect };

    ToolChangeDialog(Tool tool, Way way, const ToolSetup &setup, QWidget *parent);

signals:
    // It is done; `written` is the file as it is now.
    void changed(const purser::ToolChange &change, const purser::ToolFile &written, int registries);

private:
    void build(const ToolSetup &setup);
    void showChange();
    void confirm();

    Tool m_tool;
    Way m_way;
    ToolConfig m_config; // the tool's own file
    std::optional<ToolChange> m_change;
    CheckList *m_registries;
    QLabel *m_path;
    DiffView *m_diff;
    QLabel *m_nothing; // in place of the difference
    QLabel *m_failure;
    QPushButton *m_confirm;
};

} // namespace purser
