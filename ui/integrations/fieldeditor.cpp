#include "ui/integrations/fieldeditor.h"

#include "app/types/fieldhelp.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/secretedit.h"
#include "ui/widgets/secrettextedit.h"
#include "ui/widgets/whatsthis.h"

#include <QCheckBox>
#include <QEvent>

using namespace Qt::Literals;

namespace purser {

FieldEditor::FieldEditor(const Field &field, QWidget *parent) : QObject(parent), m_field(field)
{
    QWidget *editor = makeEditor(parent);
    nameParts(editor);
    setHelp(editor, help(field));
    editor->setObjectName(field.id);
    m_row = new FieldRow(label(field), hint(field), editor, parent);
    // A form has several boxes to consent with.
    m_row->findChild<QCheckBox *>()->setObjectName(field.id + ".consent"_L1);
    m_row->setActionName(field.id + ".action"_L1);
    if (field.isSecret()) {
        connect(m_row, &FieldRow::actionTriggered, this, [this] {
            m_isRemoved = !m_isRemoved;
            showStored();
            emit changed();
        });
        connect(this, &FieldEditor::changed, this, &FieldEditor::showStored);
    }
}

QWidget *FieldEditor::makeEditor(QWidget *parent)
{
    if (m_field.kind == Field::Kind::Secret) {
        m_secretLine = new SecretEdit(parent);
        connect(m_secretLine, &SecretEdit::secretChanged, this, &FieldEditor::changed);
        return m_secretLine;
    }
    if (m_field.isSecret()) {
        return makeSecretText(parent);
    }
    m_input = makeFieldInput(
        m_field, [this] { emit changed(); }, parent);
    return m_input.widget;
}

QWidget *FieldEditor::makeSecretText(QWidget *parent)
{
    m_secretText = new SecretTextEdit(parent);
    m_secretText->setPlaceholder(placeholder(m_field));
    if (m_field.kind == Field::Kind::ServiceAccountKey) {
        m_secretText->setNoun(tr("Service account key"));
    } else if (m_field.kind == Field::Kind::PrivateKey) {
        m_secretText->setNoun(label(m_field));
        m_secretText->setOpenness(SecretTextEdit::Openness::Revealable);
    } else {
        m_secretText->setNoun(label(m_field));
        m_secretText->setOpenness(SecretTextEdit::Openness::Typed);
    }
    connect(m_secretText, &SecretTextEdit::secretChanged, this, &FieldEditor::changed);
    connect(m_secretText, &SecretTextEdit::problemChanged, this, &FieldEditor::changed);
    return m_secretText;
}

// Several editors of a form have parts of the same kind. A screen reader hears of which field each is.
void FieldEditor::nameParts(QWidget *editor)
{
    editor->installEventFilter(this);
    editor->setAccessibleName(label(m_field));
    for (QWidget *part : editor->findChildren<QWidget *>()) {
        const bool isOurs = !part->objectName().isEmpty() && !part->objectName().startsWith("qt_"_L1);
        if (!isOurs || part->focusPolicy() == Qt::NoFocus) {
            continue;
        }
        part->setObjectName(m_field.id + u'.' + part->objectName());
        part->installEventFilter(this);
        if (part->accessibleName().isEmpty()) {
            const QString text = part->property("text").toString();
            part->setAccessibleName(text.isEmpty() ? label(m_field) : tr("%1: %2").arg(label(m_field), text));
        }
    }
}

QString FieldEditor::value() const
{
    return m_input.value ? m_input.value() : QString();
}

void FieldEditor::setValue(const QString &value)
{
    if (m_input.setValue) {
        m_input.setValue(value);
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
    m_isStored = stored;
    m_isRemoved = false;
    showStored();
}

void FieldEditor::showStored()
{
    const bool isKept = m_isStored && !m_isRemoved;
    if (m_secretLine && m_secretLine->isStored() != isKept) {
        m_secretLine->setStored(isKept);
    } else if (m_secretText && m_secretText->isStored() != isKept) {
        m_secretText->setStored(isKept);
    }
    const bool canBeRemoved = m_isStored && !m_field.required && isEmpty();
    const QString action = m_isRemoved ? tr("Keep the stored one") : tr("Remove the stored one");
    m_row->setAction(canBeRemoved ? action : QString());
}

bool FieldEditor::isEmpty() const
{
    return m_field.isSecret() ? secret().isEmpty() : value().trimmed().isEmpty();
}

bool FieldEditor::isMissing() const
{
    return m_field.required && !isUsed();
}

std::optional<FieldIssue> FieldEditor::problem() const
{
    if (m_secretText) {
        return m_secretText->problem();
    }
    return m_input.problem ? m_input.problem() : std::nullopt;
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
