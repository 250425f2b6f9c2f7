#pragma once

#include "app/account/integrationrules.h"
#include "app/model/draft.h"

#include <QTimer>
#include <QWidget>

#include <vector>

class QLineEdit;
class QVBoxLayout;

namespace purser {

class FieldEditor;
class FieldRow;
class Integrations;

// The fields of an integration, made from its type's descriptor. Says at each field what is wrong with it, as one
// types.
class IntegrationForm : public QWidget
{
    Q_OBJECT

public:
    explicit IntegrationForm(Integrations &integrations, QWidget *parent = nullptr);

    // Keeps the name, and what was typed into fields that both types have.
    void setType(const IntegrationType *type);
    // Fills the form with what is saved; its secrets show as stored.
    void setIntegration(const Integration &integration);

    Draft draft() const;
    void addTrust(const Trust &trust) { m_trusts << trust; }

    // The labels of what still has to be filled in, the name's first.
    QStringList missing() const;
    bool hasCredential() const; // everything but the name is filled in
    bool isChanged() const; // since setIntegration(); without one, whether anything is filled in

    // Shows issues at their fields, also at fields nobody has been to, and goes to the first.
    void showIssues(const QList<FieldIssue> &issues);

    void focusFirst();

signals:
    void changed();

private:
    void scheduleInspection();
    void inspectNow();
    void show(const QList<FieldIssue> &issues, bool alsoUntouched);
    void addEditor(const Field &field);
    FieldEditor *editor(const QString &fieldId) const;
    QString fingerprint() const;

    Integrations &m_integrations;
    const IntegrationType *m_type = nullptr;
    QString m_editedId;
    QLineEdit *m_name;
    FieldRow *m_nameRow;
    QVBoxLayout *m_column;
    std::vector<FieldEditor *> m_editors;
    Trusts m_trusts;
    QTimer m_inspection;
    int m_inspectionNumber = 0;
    QSet<QString> m_whiteSpaceTold; // fields whose white space the person has been told of
    QString m_savedFingerprint;
    bool m_isNameTouched = false;
};

} // namespace purser
