#pragma once

#include "app/model/secret.h"
#include "app/types/integrationtype.h"
#include "ui/integrations/fieldinput.h"

#include <QWidget>

namespace purser {

class FieldRow;
class SecretEdit;
class SecretTextEdit;

// One field of a form: its kind decides the editor, its id names it.
class FieldEditor : public QObject
{
    Q_OBJECT

public:
    FieldEditor(const Field &field, QWidget *parent);

    const Field &field() const { return m_field; }
    FieldRow *row() const { return m_row; }

    QString value() const; // of a field that is not secret
    void setValue(const QString &value);

    Secret secret() const;
    void setSecret(const Secret &secret);
    void clearSecret();

    // Whether the keychain holds one. One that the type does not require can be removed, and kept again.
    void setStored(bool stored);
    bool isRemoved() const { return m_isRemoved; }

    // Whether nothing is in it.
    bool isEmpty() const;
    // Whether it needs something that it does not have.
    bool isMissing() const;
    // Whether something of it is kept: a value that was typed, or a secret that stays.
    bool isUsed() const { return !isEmpty() || (m_isStored && !m_isRemoved); }
    // Why the last paste, drop or file was not taken.
    std::optional<FieldIssue> problem() const;

    // A person has been here: from now on what is missing is said.
    bool isTouched() const { return m_isTouched; }

    bool eventFilter(QObject *watched, QEvent *event) override;

signals:
    void changed();
    void left();

private:
    QWidget *makeEditor(QWidget *parent);
    QWidget *makeSecretText(QWidget *parent);
    void nameParts(QWidget *editor);
    void showStored();

    Field m_field;
    FieldInput m_input;
    SecretEdit *m_secretLine = nullptr;
    SecretTextEdit *m_secretText = nullptr;
    FieldRow *m_row;
    bool m_isStored = false;
    bool m_isRemoved = false;
    bool m_isTouched = false;
};

} // namespace purser
