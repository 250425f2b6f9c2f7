#pragma once

#include "app/clients/toolsetup.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace purser {

class ElidedLabel;

// One tool: its file, for how many registries it asks Purser, and the way to change that.
class ToolLine : public QWidget
{
    Q_OBJECT

public:
    ToolLine(Tool tool, QWidget *parent);

    Tool tool() const { return m_tool; }
    void setSetup(const ToolSetup &setup);

signals:
    void connectRequested();
    void disconnectRequested();

private:
    Tool m_tool;
    QLabel *m_state;
    ElidedLabel *m_path;
    QPushButton *m_connect;
    QPushButton *m_disconnect;
};

} // namespace purser
