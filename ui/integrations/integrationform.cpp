#include "ui/integrations/integrationform.h"

#include "app/account/integrations.h"
#include "ui/integrations/fieldeditor.h"
#include "ui/integrations/fieldissues.h"
#include "ui/theme/theme.h"
#include "ui/widgets/fieldrow.h"

#include <QCryptographicHash>
#include <QLineEdit>

#include <algorithm>
#include <utility>

using namespace Qt::Literals;

namespace purser {

namespace {
// Long enough not to inspect every keystroke of a fast typist, short enough to feel immediate.
constexpr int inspectionDelay = 150; // ms
} // namespace

IntegrationForm::IntegrationForm(Integrations &integrations, QWidget *parent)
    : QWidget(parent), m_integrations(integrations), m_name(new QLineEdit(this)), m_column(new QVBoxLayout(this))
{
    m_name->setObjectName(u"name"_s);
    m_name->setPlaceholderText(tr("Name of the account integration"));
    m_nameRow = new FieldRow(tr("Integration Name"), {}, m_name, this);
    m_column->setContentsMargins({});
    m_column->setSpacing(Theme::tokens().size.space3);
    m_column->addWidget(m_nameRow);
    m_inspection.setSingleShot(true);
    m_inspection.setInterval(inspectionDelay);
    connect(&m_inspection, &QTimer::timeout, this, &IntegrationForm::inspectNow);
    connect(m_name, &QLineEdit::textChanged, this, [this] {
        scheduleInspection();
        emit changed();
    });
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        m_isNameTouched = true;
        scheduleInspection();
    });
}

void IntegrationForm::setType(const IntegrationType *type)
{
    FieldValues values;
    SecretValues secrets;
    for (FieldEditor *each : m_editors) {
        values.insert(each->field().id, each->value());
        secrets.insert(each->field().id, each->secret());
        delete each->row();
        delete each;
    }
    m_editors.clear();
    m_type = type;
    m_whiteSpaceTold.clear();
    if (type) {
        for (const Field &field : type->fields) {
            addEditor(field);
            m_editors.back()->setValue(values.value(field.id));
            if (const Secret secret = secrets.value(field.id); !secret.isEmpty()) {
                m_editors.back()->setSecret(secret);
            }
        }
    }
    emit changed();
}

void IntegrationForm::addEditor(const Field &field)
{
    auto *each = new FieldEditor(field, this);
    m_editors.push_back(each);
    m_column->addWidget(each->row());
    connect(each, &FieldEditor::changed, this, [this] {
        scheduleInspection();
        emit changed();
    });
    connect(each, &FieldEditor::left, this, &IntegrationForm::scheduleInspection);
    connect(each->row(), &FieldRow::consentChanged, this, &IntegrationForm::changed);
}

void IntegrationForm::setIntegration(const Integration &integration)
{
    m_editedId = integration.id;
    m_trusts = integration.trusts;
    m_name->setText(integration.name);
    for (FieldEditor *each : m_editors) {
        each->setValue(integration.values.value(each->field().id));
        each->clearSecret();
        each->setStored(!integration.secretId.isEmpty());
    }
    m_savedFingerprint = fingerprint();
    emit changed();
}

Draft IntegrationForm::draft() const
{
    Draft draft;
    draft.name = m_name->text();
    draft.typeId = m_type ? m_type->id : QString();
    draft.trusts = m_trusts;
    for (const FieldEditor *each : m_editors) {
        const QString &id = each->field().id;
        if (!each->field().isSecret()) {
            draft.values.insert(id, each->value());
        } else if (const Secret secret = each->secret(); !secret.isEmpty()) {
            draft.secrets.insert(id, secret);
        }
        const bool isConsented = each->row()->isConsented();
        if (m_whiteSpaceTold.contains(id)) {
            draft.consents << (isConsented ? Consent::TrimSecret : Consent::KeepSecretWhiteSpace);
        } else if (isConsented) {
            draft.consents << Consent::PlainHttp;
        }
    }
    return draft;
}

QStringList IntegrationForm::missing() const
{
    QStringList labels;
    if (m_name->text().trimmed().isEmpty()) {
        labels << tr("Name");
    }
    for (const FieldEditor *each : m_editors) {
        if (each->isMissing()) {
            labels << label(each->field());
        }
    }
    return labels;
}

bool IntegrationForm::hasCredential() const
{
    return m_type && std::none_of(m_editors.cbegin(), m_editors.cend(), [](const FieldEditor *each) {
        return each->isMissing();
    });
}

bool IntegrationForm::isChanged() const
{
    if (!m_editedId.isEmpty()) {
        return fingerprint() != m_savedFingerprint;
    }
    return !m_name->text().trimmed().isEmpty()
        || std::any_of(m_editors.cbegin(), m_editors.cend(), [](const FieldEditor *each) { return !each->isEmpty(); });
}

void IntegrationForm::showIssues(const QList<FieldIssue> &issues)
{
    show(issues, true);
    for (const FieldIssue &issue : issues) {
        QWidget *target = issue.field == "name"_L1 ? static_cast<QWidget *>(m_name) : nullptr;
        if (const FieldEditor *found = editor(issue.field)) {
            target = found->row()->editor();
        }
        if (target && issue.weight != FieldIssue::Weight::Warning) {
            target->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

void IntegrationForm::focusFirst()
{
    m_name->setFocus(Qt::OtherFocusReason);
}

void IntegrationForm::scheduleInspection()
{
    m_inspection.start();
}

void IntegrationForm::inspectNow()
{
    if (!m_type) {
        return;
    }
    const int number = ++m_inspectionNumber;
    // What was consented to stays told: its box is the place to take the consent back.
    Draft unconsented = draft();
    unconsented.consents.clear();
    QCoro::connect(
        m_integrations.inspect(unconsented, m_editedId), this, [this, number](const Result<DraftInspection> &found) {
            // An answer that a later keystroke has overtaken says nothing any more.
            if (found && number == m_inspectionNumber) {
                show(found->issues, false);
            }
        });
}

void IntegrationForm::show(const QList<FieldIssue> &issues, bool alsoUntouched)
{
    const auto issuesOf = [&](const QString &field, bool isTouched) {
        QList<FieldIssue> own;
        std::copy_if(issues.cbegin(), issues.cend(), std::back_inserter(own), [&](const FieldIssue &issue) {
            return issue.field == field && (isTouched || alsoUntouched || issue.issue != Issue::Missing);
        });
        return own;
    };
    showIssuesAt(m_nameRow, issuesOf(u"name"_s, m_isNameTouched));
    for (FieldEditor *each : m_editors) {
        QList<FieldIssue> own = issuesOf(each->field().id, each->isTouched());
        if (const auto problem = each->problem()) {
            own = {*problem};
        }
        const bool tellsWhiteSpace = std::any_of(
            own.cbegin(), own.cend(), [](const FieldIssue &issue) { return issue.issue == Issue::SecretWhiteSpace; });
        if (tellsWhiteSpace) {
            m_whiteSpaceTold << each->field().id;
        } else {
            m_whiteSpaceTold.remove(each->field().id);
        }
        showIssuesAt(each->row(), own);
    }
}

FieldEditor *IntegrationForm::editor(const QString &fieldId) const
{
    const auto found = std::find_if(
        m_editors.cbegin(), m_editors.cend(), [&](const FieldEditor *each) { return each->field().id == fieldId; });
    return found == m_editors.cend() ? nullptr : *found;
}

// Tells whether anything differs without keeping a copy of a secret.
QString IntegrationForm::fingerprint() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(m_name->text().toUtf8());
    for (const FieldEditor *each : m_editors) {
        hash.addData(QByteArray(each->value().toUtf8() + '\0'));
        hash.addData(each->secret().expose());
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace purser
