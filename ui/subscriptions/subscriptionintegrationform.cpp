#include "ui/subscriptions/subscriptionintegrationform.h"

#include "app/account/account.h"
#include "app/model/activitysentences.h"
#include "app/model/displaytext.h"
#include "app/model/namekey.h"
#include "ui/subscriptions/integrationchoicemodel.h"
#include "ui/subscriptions/integrationchooser.h"
#include "ui/subscriptions/permissionfield.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/focusorder.h"
#include "ui/widgets/whatsthis.h"

using namespace Qt::Literals;

namespace purser {

SubscriptionIntegrationForm::SubscriptionIntegrationForm(
    Account &account, const Subscription &subscription, QWidget *parent)
    : SubscriptionIntegrationForm(account, subscription, {}, parent)
{
}

SubscriptionIntegrationForm::SubscriptionIntegrationForm(
    Account &account, const Subscription &subscription, const SubscriptionIntegrationDetails &edited, QWidget *parent)
    : FormPage(account, edited.use.id.isEmpty() ? tr("Enable new integration") : tr("Edit Integration"), parent),
      m_subscription(subscription),
      m_edited(edited),
      m_integration(new IntegrationChooser(this)),
      m_name(new QLineEdit(edited.use.name, this)),
      m_permission(new PermissionField(this))
{
    setObjectName(u"subscriptionIntegrationForm"_s);
    setCrumb(isEditing() ? tr("Edit") : tr("Enable"));
    m_isNameTyped = isEditing();
    build();
    if (isEditing()) {
        m_integration->setType(m_edited.typeId);
        m_integration->setChosenId(m_edited.use.integrationId);
        m_permission->setPermission(m_edited.isForAllProjects, m_edited.projectIds);
    }
    read();
    refresh();
}

void SubscriptionIntegrationForm::build()
{
    const QString hint = isEditing() ? tr("Another one of the type %1 can take its place; those of other types cannot.")
                                           .arg(typeName(m_edited.typeId))
                                     : QString();
    auto *integrationRow =
        addField(u"integration"_s, new FieldRow(tr("Account Integration"), hint, m_integration, this));
    if (isEditing() && m_edited.use.isOrphan()) {
        integrationRow->setIssue(tr("The account integration is gone. Choose another one."), FieldRow::Weight::Warning);
    }
    m_name->setObjectName(u"name"_s);
    setHelp(m_name,
        tr("What the files of this subscription's projects call the integration. The integration behind the name "
           "can be swapped later without a change to the files."));
    m_name->setPlaceholderText(tr("Integration Name"));
    m_nameRow =
        addField(u"name"_s, new FieldRow(tr("Name"), tr("This is the name to use in the YML files"), m_name, this));
    addField(u"projects"_s, new FieldRow(tr("Permissions"), tr("Which projects may use it"), m_permission, this));
    orderFocusByLayout(this);
    connect(m_integration, &IntegrationChooser::chosen, this, [this, integrationRow] {
        integrationRow->clearIssue();
        suggestName();
        refresh();
    });
    connect(
        m_integration, &IntegrationChooser::addRequested, this, &SubscriptionIntegrationForm::addIntegrationRequested);
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_isNameTyped = isEditing() || !text.isEmpty();
        m_nameRow->clearIssue();
        warnOfRenaming();
    });
    connect(m_name, &QLineEdit::textChanged, this, [this] { refresh(); });
    connect(m_permission, &PermissionField::changed, this, [this] { refresh(); });
}

void SubscriptionIntegrationForm::read()
{
    readIntegrations();
    const auto takeProjects = [this](const Result<QList<Dependent>> &projects) {
        if (projects) {
            m_permission->setProjects(*projects);
            refresh();
        } else {
            showFailure(projects.error());
        }
    };
    QCoro::connect(account().dependents().of(m_subscription.id, DependentKind::Project), this, takeProjects);
    const auto takeNames = [this](const Result<QList<SubscriptionIntegrationDetails>> &all) {
        for (const SubscriptionIntegrationDetails &each : all.value_or(QList<SubscriptionIntegrationDetails>())) {
            m_takenNames << nameKey(each.use.name);
        }
        suggestName();
    };
    QCoro::connect(account().subscriptionIntegrations().of(m_subscription.id), this, takeNames);
    if (isEditing()) {
        readFilesThatName();
    }
}

void SubscriptionIntegrationForm::readIntegrations()
{
    QCoro::connect(account().integrations().all(), this, [this](const Result<QList<Integration>> &all) {
        if (all) {
            m_integration->setIntegrations(*all);
            suggestName();
            refresh();
        } else {
            showFailure(all.error());
        }
    });
}

void SubscriptionIntegrationForm::readFilesThatName()
{
    const auto count = [this](const Result<QList<Dependency>> &found) {
        QSet<QString> files;
        for (const Dependency &each : found.value_or(QList<Dependency>())) {
            if (each.origin == DependencyOrigin::Scan && each.mention == m_edited.use.name) {
                files << each.folder % u'/' % each.file;
            }
        }
        m_filesThatName = files.size();
        warnOfRenaming();
    };
    QCoro::connect(account().subscriptionIntegrations().dependencies(m_edited.use.id), this, count);
}

bool SubscriptionIntegrationForm::hasUnsavedChanges() const
{
    const SubscriptionIntegrationDraft now = draft();
    const bool isChosenAnew = !now.integrationId.isEmpty() && now.integrationId != m_edited.use.integrationId;
    const bool isRenamed = m_isNameTyped && now.name != m_edited.use.name;
    const auto asSet = [](const QStringList &ids) { return QSet<QString>(ids.cbegin(), ids.cend()); };
    const bool isPermittedAnew = now.isForAllProjects != m_edited.isForAllProjects
        || (!now.isForAllProjects && asSet(now.projectIds) != asSet(m_edited.projectIds));
    return isChosenAnew || isRenamed || isPermittedAnew;
}

void SubscriptionIntegrationForm::focusFirst()
{
    m_integration->setFocus(Qt::OtherFocusReason);
}

void SubscriptionIntegrationForm::continueWith(const QString &integrationId)
{
    if (!integrationId.isEmpty()) {
        m_integration->setChosenId(integrationId);
        readIntegrations();
    }
    m_name->setFocus(Qt::OtherFocusReason);
}

QStringList SubscriptionIntegrationForm::missing() const
{
    QStringList labels;
    if (m_integration->chosenId().isEmpty()) {
        labels << tr("Account Integration");
    }
    if (m_name->text().trimmed().isEmpty()) {
        labels << tr("Name");
    }
    if (!m_permission->isForAllProjects() && m_permission->projectIds().isEmpty()) {
        labels << tr("Selected projects");
    }
    return labels;
}

SubscriptionIntegrationDraft SubscriptionIntegrationForm::draft() const
{
    return {.name = m_name->text(),
        .integrationId = m_integration->chosenId(),
        .isForAllProjects = m_permission->isForAllProjects(),
        .projectIds = m_permission->projectIds()};
}

// The integration's own name, with the first free number behind it where that is taken.
void SubscriptionIntegrationForm::suggestName()
{
    const QString wanted = m_integration->chosenName();
    if (m_isNameTyped || wanted.isEmpty()) {
        return;
    }
    QString name = wanted;
    for (int number = 2; m_takenNames.contains(nameKey(name)); ++number) {
        name = u"%1-%2"_s.arg(wanted, QString::number(number));
    }
    m_name->setText(name);
    m_nameRow->setHint(name == wanted
            ? tr("This is the name to use in the YML files")
            : tr("This is the name to use in the YML files. %1 is taken in this subscription.")
                  .arg(displayText(wanted)));
}

void SubscriptionIntegrationForm::warnOfRenaming()
{
    if (isEditing() && m_filesThatName > 0 && m_name->text() != m_edited.use.name && !m_nameRow->hasIssue()) {
        m_nameRow->setIssue(tr("Renaming does not change files: %n file(s) still say(s) %1.", nullptr,
                                static_cast<int>(m_filesThatName))
                                .arg(displayText(m_edited.use.name)),
            FieldRow::Weight::Warning);
    }
}

void SubscriptionIntegrationForm::save()
{
    if (isBusy()) {
        return;
    }
    setBusy(true);
    const SubscriptionIntegrationDraft wanted = draft();
    const auto take = [this, wanted](const Result<SubscriptionIntegrationDetails> &result) { finish(wanted, result); };
    SubscriptionIntegrations &service = account().subscriptionIntegrations();
    if (isEditing()) {
        QCoro::connect(service.edit(m_edited.use.id, wanted), this, take);
    } else {
        QCoro::connect(service.enable(m_subscription.id, wanted), this, take);
    }
}

void SubscriptionIntegrationForm::finish(
    const SubscriptionIntegrationDraft &saved, const Result<SubscriptionIntegrationDetails> &result)
{
    setBusy(false);
    if (!result) {
        showFailure(result.error());
        return;
    }
    Action action {Action::Kind::EnableIntegration, result->use.name, m_subscription.name, {}};
    if (isEditing()) {
        const bool isSwap = saved.integrationId != m_edited.use.integrationId;
        action.kind = isSwap ? Action::Kind::SwapIntegration : Action::Kind::EditSubscriptionIntegration;
        action.detail = isSwap ? result->integrationName : QString();
    }
    emit this->saved(result->use.id, sentence(action));
}

} // namespace purser
