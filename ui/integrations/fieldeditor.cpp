#include "ui/integrations/fieldeditor.h"

#include "ui/widgets/fieldrow.h"
#include "ui/widgets/secretedit.h"
#include "ui/widgets/secrettextedit.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QEvent>
#include <QLineEdit>

using namespace Qt::Literals;

namespace purser {

FieldEditor::FieldEditor(const Field &field, QWidget *parent) : QObject(parent), m_field(field)
{
    QWidget *editor = makeEditor(parent);
    editor->setObjectName(field.id);
    m_row = new FieldRow(label(field), hint(field), editor, parent);
    // A form has several boxes to consent with.
    m_row->findChild<QCheckBox *>()->setObjectName(field.id + ".consent"_L1);
    // The focus goes to the part that takes it.
    QWidget *focused = editor->focusProxy() ? editor->focusProxy() : editor;
    focused->setAccessibleName(editor->accessibleName());
    focused->installEventFilter(this);
}

QWidget *FieldEditor::makeEditor(QWidget *parent)
{
    switch (m_field.kind) {
    case Field::Kind::Secret:
        m_secretLine = new SecretEdit(parent);
        connect(m_secretLine, &SecretEdit::secretChanged, this, &FieldEditor::changed);
        return m_secretLine;
    case Field::Kind::ServiceAccountKey:
        m_secretText = new SecretTextEdit(parent);
        m_secretText->setNoun(tr("Service account key"));
        connect(m_secretText, &SecretTextEdit::secretChanged, this, &FieldEditor::changed);
        connect(m_secretText, &SecretTextEdit::problemChanged, this, &FieldEditor::changed);
        return m_secretText;
    default:
        m_line = new QLineEdit(parent);
        m_line->setPlaceholderText(placeholder(m_field));
        if (m_field.kind == Field::Kind::Address) {
            m_line->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoAutoUppercase);
        }
        connect(m_line, &QLineEdit::textChanged, this, &FieldEditor::changed);
        return m_line;
    }
}

QString FieldEditor::value() const
{
    return m_line ? m_line->text() : QString();
}

void FieldEditor::setValue(const QString &value)
{
    if (m_line) {
        m_line->setText(value);
    }
}

Secret FieldEditor::secret() const
{
    if (m_secretLine) {
        return m_secretLine->secret();
    }
    return m_secretText ? m_secretText->secret() : Secret();
}

void FieldEditor::setSecret(const Secret &secret)
{
    if (m_secretLine) {
        m_secretLine->setSecret(secret);
    } else if (m_secretText) {
        m_secretText->setSecret(secret);
    }
}

void FieldEditor::clearSecret()
{
    if (m_secretLine) {
        m_secretLine->clear();
    } else if (m_secretText) {
        m_secretText->clear();
    }
}

void FieldEditor::setStored(bool stored)
{
    if (m_secretLine) {
        m_secretLine->setStored(stored);
    } else if (m_secretText) {
        m_secretText->setStored(stored);
    }
}

bool FieldEditor::isEmpty() const
{
    return m_field.isSecret() ? secret().isEmpty() : value().trimmed().isEmpty();
}

bool FieldEditor::isMissing() const
{
    if (!m_field.required) {
        return false;
    }
    if (m_field.isSecret()) {
        const bool isStored = m_secretLine ? m_secretLine->isStored() : m_secretText->isStored();
        return !isStored && isEmpty();
    }
    return isEmpty();
}

std::optional<FieldIssue> FieldEditor::problem() const
{
    return m_secretText ? m_secretText->problem() : std::nullopt;
}

bool FieldEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        m_isTouched = true;
        emit left();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace purser
