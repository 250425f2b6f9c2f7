#include "ui/widgets/fieldrow.h"

#include "ui/theme/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/iconmark.h"
#include "ui/widgets/label.h"

#include <QAccessible>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QStyle>

using namespace Qt::Literals;

namespace purser {

namespace {

QString withoutMnemonic(QString text)
{
    return text.replace(u"&&"_s, u"\n"_s).remove(u'&').replace(u'\n', u'&');
}

} // namespace

FieldRow::FieldRow(const QString &label, const QString &hint, QWidget *editor, QWidget *parent)
    : QWidget(parent),
      m_label(plainLabel(label, TextRole::FieldLabel, this)),
      m_hint(plainLabel(hint, TextRole::Small, this)),
      m_editor(editor),
      m_issueLine(new QWidget(this)),
      m_issueIcon(new IconMark(Icon::Warning, Tone::Danger, m_issueLine)),
      m_issue(plainLabel({}, TextRole::Error, m_issueLine)),
      m_consent(new QCheckBox(this)),
      m_action(makeButton(ButtonKind::Row, {}, u"action"_s, this))
{
    const Sizes &size = Theme::tokens().size;
    m_label->setBuddy(editor);
    if (editor->accessibleName().isEmpty()) {
        editor->setAccessibleName(withoutMnemonic(label));
    }
    m_issue->setObjectName(u"issue"_s);
    auto *line = new QHBoxLayout(m_issueLine);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(size.space1 + 2);
    line->addWidget(m_issueIcon, 0, Qt::AlignTop);
    line->addWidget(m_issue, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(size.space1);
    for (QWidget *part : {static_cast<QWidget *>(m_label), static_cast<QWidget *>(m_hint), editor, m_issueLine,
             static_cast<QWidget *>(m_consent)}) {
        column->addWidget(part);
    }
    column->addWidget(m_action, 0, Qt::AlignLeading);
    connect(m_action, &QPushButton::clicked, this, &FieldRow::actionTriggered);
    connect(m_consent, &QCheckBox::toggled, this, &FieldRow::consentChanged);
    m_consent->setObjectName(u"consent"_s);
    m_consent->hide();
    m_action->hide();
    setHint(hint);
    clearIssue();
}

void FieldRow::setHint(const QString &hint)
{
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    describeEditor();
}

void FieldRow::setIssue(const QString &sentence, Weight weight)
{
    if (sentence.isEmpty()) {
        clearIssue();
        return;
    }
    const bool warning = weight == Weight::Warning;
    m_issue->setText(sentence);
    setTextRole(m_issue, warning ? TextRole::Warning : TextRole::Error);
    m_issueIcon->setIcon(Icon::Warning, warning ? Tone::Warning : Tone::Danger);
    m_issueLine->show();
    markEditor(warning ? u"warning"_s : u"error"_s);
}

void FieldRow::clearIssue()
{
    m_issue->clear();
    m_issueLine->hide();
    markEditor({});
}

bool FieldRow::hasIssue() const
{
    return !m_issue->text().isEmpty();
}

QString FieldRow::issueText() const
{
    return m_issue->text();
}

void FieldRow::setConsent(const QString &text, bool checked)
{
    m_consent->setText(text);
    m_consent->setVisible(!text.isEmpty());
    m_consent->setChecked(checked && !text.isEmpty());
}

bool FieldRow::isConsented() const
{
    return m_consent->isChecked();
}

void FieldRow::setAction(const QString &text)
{
    m_action->setText(text);
    m_action->setVisible(!text.isEmpty());
}

void FieldRow::setActionName(const QString &objectName)
{
    m_action->setObjectName(objectName);
}

void FieldRow::markEditor(const QString &invalid)
{
    // The fields within it, too, where it has several.
    QWidgetList marked = m_editor->findChildren<QWidget *>();
    marked.removeIf([](const QWidget *part) { return part->focusPolicy() == Qt::NoFocus; });
    for (QWidget *each : marked << m_editor) {
        if (each->property("invalid").toString() != invalid) {
            each->setProperty("invalid", invalid);
            each->style()->unpolish(each);
            each->style()->polish(each);
            each->update();
        }
    }
    describeEditor();
}

void FieldRow::describeEditor()
{
    QStringList parts {m_issue->text(), m_hint->text()};
    parts.removeAll(QString());
    const QString description = parts.join(u'\n');
    if (m_editor->accessibleDescription() != description) {
        m_editor->setAccessibleDescription(description);
    }
}

} // namespace purser
