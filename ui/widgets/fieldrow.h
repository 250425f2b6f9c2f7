#pragma once

#include <QWidget>

class QCheckBox;
class QHBoxLayout;
class QLabel;
class QPushButton;

namespace purser {

class IconMark;

// One field of a form: label, hint below it, the editor, and below that what is wrong with it, in words.
class FieldRow : public QWidget
{
    Q_OBJECT

public:
    enum class Weight { Error, Warning };

    // Takes the editor. An `&` in the label makes a mnemonic; a label's name is also the editor's accessible name when
    // that has none yet.
    FieldRow(const QString &label, const QString &hint, QWidget *editor, QWidget *parent = nullptr);

    QWidget *editor() const { return m_editor; }

    void setHint(const QString &hint);

    // The sentence under the editor. It is also the editor's accessible description.
    void setIssue(const QString &sentence, Weight weight = Weight::Error);
    void clearIssue();
    bool hasIssue() const;
    QString issueText() const;

    // A box beside an issue that can be consented to; an empty text takes it away (and unchecks it).
    void setConsent(const QString &text, bool checked = false);
    bool isConsented() const;

    // One thing to do about the field, as a button below it ("Switch to Quay.io"); an empty text takes it away.
    void setAction(const QString &text);
    void setActionName(const QString &objectName);

signals:
    void consentChanged(bool consented);
    void actionTriggered();

private:
    void markEditor(const QString &invalid);
    void describeEditor();

    QLabel *m_label;
    QLabel *m_hint;
    QWidget *m_editor;
    QWidget *m_issueLine;
    IconMark *m_issueIcon;
    QLabel *m_issue;
    QCheckBox *m_consent;
    QPushButton *m_action;
};

} // namespace purser
