#pragma once

#include "app/model/dependent.h"
#include "ui/widgets/decisiondialog.h"

namespace purser {

class Dependents;

// "Confirm Delete" of a project, an environment or an image.
class RemoveDialog : public DecisionDialog
{
    Q_OBJECT

public:
    RemoveDialog(Dependents &dependents, const Dependent &removed, QWidget *parent);

private:
    void confirm();

    Dependents &m_dependents;
    QString m_id;
    QLabel *m_failure;
    QPushButton *m_yes;
};

} // namespace purser
