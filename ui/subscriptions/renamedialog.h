#pragma once

#include "app/model/result.h"
#include "app/model/subscription.h"
#include "ui/widgets/decisiondialog.h"

class QLineEdit;

namespace purser {

class FieldRow;
class Subscriptions;

// Asks for another name of a subscription, and gives it.
class RenameDialog : public DecisionDialog
{
    Q_OBJECT

public:
    RenameDialog(Subscriptions &subscriptions, const Subscription &renamed, QWidget *parent);

private:
    void rename();
    void showFailure(const Error &error);

    Subscriptions &m_subscriptions;
    QString m_id;
    QLineEdit *m_name;
    FieldRow *m_nameRow;
    QLabel *m_failure;
    QPushButton *m_rename;
};

} // namespace purser
