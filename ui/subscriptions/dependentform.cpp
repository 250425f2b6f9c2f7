#include "ui/subscriptions/dependentform.h"

#include "app/account/account.h"
#include "app/model/activitysentences.h"
#include "ui/subscriptions/dependentwords.h"
#include "ui/subscriptions/folderfield.h"
#include "ui/widgets/checklist.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/focusorder.h"
#include "ui/widgets/whatsthis.h"

#include <QFileInfo>

using namespace Qt::Literals;

namespace purser {

namespace {

Dependent newOne(DependentKind kind)
{
    Dependent dependent;
    dependent.kind = kind;
    return dependent;
}

QSet<QString> asSet(const QStringList &ids)
{
    return QSet<QString>(ids.cbegin(), ids.cend());
}

} // namespace

DependentForm::DependentForm(Account &account, const Subscription &subscription, DependentKind kind, QWidget *parent)
    : DependentForm(account, subscription, newOne(kind), parent)
{
}

DependentForm::DependentForm(
    Account &account, const Subscription &subscription, const Dependent &edited, QWidget *parent)
    : FormPage(account, edited.id.isEmpty() ? wordsOf(edited.kind).add : wordsOf(edited.kind).edit, parent),
      m_subscription(subscription),
      m_edited(edited),
      m_name(new QLineEdit(edited.name, this)),
      //: A noun: what a project uses
      m_uses(new CheckList(tr("Uses"), tr("No integration is enabled for this subscription yet."), u"uses"_s, this))
{
    setObjectName(u"dependentForm"_s);
    setCrumb(isEditing() ? tr("Edit") : tr("Add"));
    for (const DependentUse &use : m_edited.uses) {
        if (use.origin == DependencyOrigin::Hand) {
            m_usesBefore << use.subscriptionIntegrationId;
        }
    }
    m_usesBefore.removeDuplicates();
    m_uses->setCheckedIds(asSet(m_usesBefore));
    m_isNameTyped = isEditing();
    build();
    readIntegrations();
    refresh();
}

void DependentForm::build()
{
    const bool isProject = m_edited.kind == DependentKind::Project;
    if (isProject) {
        buildFolder();
    }
    m_name->setObjectName(u"name"_s);
    setHelp(
        m_name, tr("The name under which it stands in lists, and in the reason why an integration cannot be deleted."));
    m_nameRow = addField(u"name"_s, new FieldRow(tr("Name"), wordsOf(m_edited.kind).nameHint, m_name, this));
    const QString hint = isProject
        ? tr("What it uses besides what a scan finds in its files. It keeps these integrations from being deleted.")
        : tr("Which integrations it needs. It keeps these from being deleted.");
    addField(u"subscriptionIntegrations"_s, new FieldRow(tr("Uses"), hint, m_uses, this));
    orderFocusByLayout(this);
    connect(m_name, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_isNameTyped = isEditing() || !text.isEmpty();
        m_nameRow->clearIssue();
    });
    connect(m_name, &QLineEdit::textChanged, this, [this] { refresh(); });
    connect(m_uses, &CheckList::changed, this, [this] { refresh(); });
}

void DependentForm::buildFolder()
{
    m_folder = new FolderField(this);
    m_folder->setFolder(m_edited.folder);
    const QString hint = tr("Purser reads its files to find what they use, and never changes them. May stay empty.");
    m_folderRow = addField(u"folder"_s, new FieldRow(tr("Folder"), hint, m_folder, this));
    connect(m_folder, &FolderField::changed, this, [this] {
        const QString folder = m_folder->folder();
        m_folderRow->clearIssue();
        if (QFileInfo(folder).isAbsolute() && !QFileInfo(folder).isDir()) {
            m_folderRow->setIssue(tr("This folder is not on this computer now."), FieldRow::Weight::Warning);
        }
        if (!m_isNameTyped) {
            m_name->setText(QFileInfo(folder).fileName());
        }
        refresh();
    });
}

void DependentForm::readIntegrations()
{
    const auto take = [this](const Result<QList<SubscriptionIntegrationDetails>> &all) {
        if (!all) {
            showFailure(all.error());
            return;
        }
        QList<CheckList::Item> items;
        for (const SubscriptionIntegrationDetails &each : *all) {
            items << CheckList::Item {
                .id = each.use.id, .text = each.use.name, .remark = each.use.isOrphan() ? tr("gone") : QString()};
        }
        m_uses->setItems(items);
        refresh();
    };
    QCoro::connect(account().subscriptionIntegrations().of(m_subscription.id), this, take);
}

bool DependentForm::hasUnsavedChanges() const
{
    return m_name->text() != m_edited.name || (m_folder && m_folder->folder() != m_edited.folder)
        || (!m_uses->isEmpty() && asSet(m_uses->checkedIds()) != asSet(m_usesBefore));
}

void DependentForm::focusFirst()
{
    (m_folder && !isEditing() ? static_cast<QWidget *>(m_folder) : m_name)->setFocus(Qt::OtherFocusReason);
}

void DependentForm::setFolder(const QString &folder)
{
    m_folder->setFolder(folder);
}

QStringList DependentForm::missing() const
{
    return m_name->text().trimmed().isEmpty() ? QStringList {tr("Name")} : QStringList();
}

DependentDraft DependentForm::draft() const
{
    return {.name = m_name->text(),
        .folder = m_folder ? m_folder->folder() : QString(),
        .subscriptionIntegrationIds = m_uses->isEmpty() ? m_usesBefore : m_uses->checkedIds()};
}

void DependentForm::save()
{
    if (isBusy()) {
        return;
    }
    setBusy(true);
    const auto take = [this](const Result<Dependent> &result) { finish(result); };
    Dependents &service = account().dependents();
    if (isEditing()) {
        QCoro::connect(service.edit(m_edited.id, draft()), this, take);
    } else {
        QCoro::connect(service.add(m_subscription.id, m_edited.kind, draft()), this, take);
    }
}

void DependentForm::finish(const Result<Dependent> &result)
{
    setBusy(false);
    if (!result) {
        showFailure(result.error());
        return;
    }
    if (!result->folder.isEmpty() && result->folder != m_edited.folder) {
        emit scanRequested(result->id);
    }
    const DependentWords words = wordsOf(m_edited.kind);
    const Action action {isEditing() ? words.editing : words.adding, result->name, m_subscription.name, {}};
    emit saved(result->id, sentence(action));
}

} // namespace purser
