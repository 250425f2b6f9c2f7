#include "ui/integrations/integrationform.h"

#include "app/types/registryaddress.h"
#include "app/types/typeforhost.h"
#include "ui/integrations/fieldeditor.h"
#include "ui/theme/theme.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/foldedpart.h"
#include "ui/widgets/whatsthis.h"

#include <QCryptographicHash>
#include <QLineEdit>
#include <QUrl>

#include <algorithm>
#include <utility>

using namespace Qt::Literals;

namespace purser {

namespace {
// Long enough not to inspect every keystroke of a fast typist, short enough to feel immediate.
constexpr int inspectionDelay = 150; // ms

// The address of a registry of Amazon's says what its own type asks for one by one.
void addPartsOfAddress(FieldValues &values)
{
    const EcrHost host = parseEcrHost(parseRegistryAddress(values.value(u"url"_s)).value_or(QUrl()).host());
    for (const auto &[id, part] : {std::pair {u"accountId"_s, host.accountId}, std::pair {u"region"_s, host.region}}) {
        if (values.value(id).isEmpty() && !part.isEmpty()) {
            values.insert(id, part);
        }
    }
}

} // namespace

IntegrationForm::IntegrationForm(Integrations &integrations, QWidget *parent)
    : QWidget(parent), m_integrations(integrations), m_name(new QLineEdit(this)), m_column(new QVBoxLayout(this))
{
    m_name->setObjectName(u"name"_s);
    m_name->setPlaceholderText(tr("Name of the account integration"));
    setHelp(m_name,
        tr("What this account calls the integration; you choose it. People find the integration by this name, "
           "and it is offered as the name under which a subscription uses it."));
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

// A dropdown that goes while it is open takes the focus from a field, which tells the form that it is left.
IntegrationForm::~IntegrationForm()
{
    for (const FieldEditor *each : m_editors) {
        each->disconnect(this);
    }
}

void IntegrationForm::setType(const IntegrationType *type)
{
    dropEditors();
    m_type = type;
    m_whiteSpaceTold.clear();
    if (type) {
        for (const Field &field : type->fields) {
            addEditor(field);
            m_editors.back()->setValue(m_typedValues.value(field.id));
            if (const Secret secret = m_typedSecrets.value(field.id); !secret.isEmpty()) {
                m_editors.back()->setSecret(secret);
            }
        }
    }
    unfoldWhatIsUsed();
    emit changed();
}

void IntegrationForm::dropEditors()
{
    for (FieldEditor *each : m_editors) {
        m_typedValues.insert(each->field().id, each->value());
        m_typedSecrets.insert(each->field().id, each->secret());
        delete each->row();
        delete each;
    }
    m_editors.clear();
    addPartsOfAddress(m_typedValues);
    m_wantedTypes.clear();
    delete std::exchange(m_connection, nullptr);
}

void IntegrationForm::addEditor(const Field &field)
{
    QVBoxLayout *column = columnOf(field);
    auto *each = new FieldEditor(field, column->parentWidget());
    m_editors.push_back(each);
    column->addWidget(each->row());
    connect(each, &FieldEditor::changed, this, [this] {
        scheduleInspection();
        emit changed();
    });
    connect(each, &FieldEditor::left, this, &IntegrationForm::scheduleInspection);
    connect(each->row(), &FieldRow::consentChanged, this, &IntegrationForm::changed);
    connect(
        each->row(), &FieldRow::actionTriggered, this,
        [this, id = field.id] {
            // A copy: the form takes its fields away when it gets another type.
            if (const QString wanted = m_wantedTypes.value(id); !wanted.isEmpty()) {
                emit typeWanted(wanted);
            }
        },
        Qt::QueuedConnection);
}

QVBoxLayout *IntegrationForm::columnOf(const Field &field)
{
    if (field.part != Field::Part::Connection) {
        return m_column;
    }
    if (!m_connection) {
        m_connection = new FoldedPart(
            tr("Connection"), tr("Own certificate authority, client certificate, proxy"), u"connection"_s, this);
        m_column->addWidget(m_connection);
    }
    return m_connection->column();
}

void IntegrationForm::unfoldWhatIsUsed()
{
    const bool isUsed = std::any_of(m_editors.cbegin(), m_editors.cend(),
        [](const FieldEditor *each) { return each->field().part == Field::Part::Connection && each->isUsed(); });
    if (m_connection && isUsed) {
        m_connection->setOpen(true);
    }
}

void IntegrationForm::setIntegration(const Integration &integration)
{
    m_editedId = integration.id;
    m_savedValues = integration.values;
    m_trusts = integration.trusts;
    m_name->setText(integration.name);
    const QStringList stored = m_type ? storedSecrets(*m_type, integration) : QStringList();
    for (FieldEditor *each : m_editors) {
        each->setValue(integration.values.value(each->field().id));
        each->clearSecret();
        each->setStored(stored.contains(each->field().id));
    }
    unfoldWhatIsUsed();
    m_savedFingerprint = fingerprint();
    emit changed();
    emit examined(m_savedValues);
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
        } else if (each->isRemoved()) {
            draft.removedSecrets.insert(id);
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

void IntegrationForm::focusFirst()
{
    m_name->setFocus(Qt::OtherFocusReason);
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
        hash.addData(each->isRemoved() ? "removed" : "");
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace purser
