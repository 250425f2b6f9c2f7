#pragma once

#include "app/model/secret.h"
#include "app/types/integrationtype.h"

#include <QWidget>

class QLineEdit;

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
    void setStored(bool stored);

    // Whether nothing is in it.
    bool isEmpty() const;
    // Whether it needs something that it does not have.
    bool isMissing() const;
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

    Field m_field;
    QLineEdit *m_line = nullptr;
    SecretEdit *m_secretLine = nullptr;
    SecretTextEdit *m_secretText = nullptr;
    FieldRow *m_row;
    bool m_isTouched = false;
};

} // namespace purser
