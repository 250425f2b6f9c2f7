#pragma once

#include "app/clients/helpertrial.h"
#include "app/clients/toolfindings.h"

#include <QWidget>

class QVBoxLayout;

namespace purser {

// What came of running the helper as the tools do, and what will surprise whoever relies on the tools' files: a line
// each, the worst first.
class FindingsList : public QWidget
{
    Q_OBJECT

public:
    explicit FindingsList(QWidget *parent);

    void showTrying();
    void setTrial(const HelperTrial &trial);
    void setFindings(const QList<ToolFinding> &findings);

private:
    void fill();

    std::optional<HelperTrial> m_trial; // none while it runs
    QList<ToolFinding> m_findings;
    QVBoxLayout *m_lines;
};

} // namespace purser
