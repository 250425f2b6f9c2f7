#pragma once

#include "app/exchange/integrationexport.h"
#include "ui/widgets/decisiondialog.h"

class QComboBox;
class QLineEdit;

namespace purser {

class Account;
class ExportTarget;
class FieldRow;
class ProgressLine;

// "Export Integrations": in which format, and where to. It says who will be able to read the secrets before they leave.
class ExportDialog : public DecisionDialog
{
    Q_OBJECT

public:
    ExportDialog(Account &account, const QList<Integration> &integrations, QWidget *parent);

signals:
    // It is done: where the secrets are now, and until when they work.
    void exported(const QString &said);

private:
    void build();
    void buildFoot();
    ExportFormat format() const;
    ExportOrder order() const;
    void followFormat();
    void refresh();
    QString consequence() const; // of pressing Export
    bool isReplacing() const;
    void run();
    void finish(const Export &made);
    void end(const QString &where, const Export &made);
    void showFailure(const QString &text);
    void setBusy(bool isBusy);

    Account &m_account;
    QList<Integration> m_integrations;
    QList<ExportedEnd> m_ends; // as far as they are known before
    std::optional<ExportFault> m_fault; // of these integrations in this format
    QComboBox *m_format;
    QLineEdit *m_secretName;
    QLineEdit *m_nameSpace;
    ExportTarget *m_target;
    FieldRow *m_formatRow;
    FieldRow *m_secretNameRow;
    FieldRow *m_nameSpaceRow;
    FieldRow *m_targetRow;
    QLabel *m_consequence;
    QLabel *m_failure;
    ProgressLine *m_progress;
    QPushButton *m_export = nullptr;
    bool m_isBusy = false;
};

} // namespace purser
