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
class FoldedPart;
class Integrations;

// The fields of an integration, made from its type's descriptor. Says at each field what is wrong with it, as one
// types.
class IntegrationForm : public QWidget
{
    Q_OBJECT

public:
    explicit IntegrationForm(Integrations &integrations, QWidget *parent = nullptr);
    ~IntegrationForm() override;

    // Keeps the name, and what was typed: into fields that both types have it goes at once, the rest comes back with a
    // type that has the field.
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
    // What is known of the secrets without keeping them: of those typed, or else of those stored.
    void examined(const purser::FieldValues &values);
    // What was typed belongs to another type, and the person wants that one.
    void typeWanted(const QString &typeId);

private:
    void scheduleInspection();
    void inspectNow();
    void show(const QList<FieldIssue> &issues, bool alsoUntouched);
    void showAt(FieldEditor *each, const QList<FieldIssue> &issues);
    void dropEditors();
    void addEditor(const Field &field);
    QVBoxLayout *columnOf(const Field &field);
    void unfoldWhatIsUsed();
    FieldEditor *editor(const QString &fieldId) const;
    QString fingerprint() const;

    Integrations &m_integrations;
    const IntegrationType *m_type = nullptr;
    QString m_editedId;
    FieldValues m_savedValues; // of the edited one
    QLineEdit *m_name;
    FieldRow *m_nameRow;
    QVBoxLayout *m_column;
    std::vector<FieldEditor *> m_editors;
    FoldedPart *m_connection = nullptr; // of a type that has such fields
    FieldValues m_typedValues; // into fields of all types chosen so far
    SecretValues m_typedSecrets;
    Trusts m_trusts;
    QTimer m_inspection {this};
    int m_inspectionNumber = 0;
    QMap<QString, QString> m_wantedTypes; // field id → the type that its value belongs to; empty: this one
    QSet<QString> m_whiteSpaceTold; // fields whose white space the person has been told of
    QString m_savedFingerprint;
    bool m_isNameTouched = false;
};

} // namespace purser
