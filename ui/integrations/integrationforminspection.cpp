// What IntegrationForm says about what is typed.
#include "app/account/integrations.h"
#include "ui/integrations/fieldeditor.h"
#include "ui/integrations/fieldissues.h"
#include "ui/integrations/integrationform.h"
#include "ui/widgets/fieldrow.h"
#include "ui/widgets/foldedpart.h"

#include <QLineEdit>

#include <algorithm>

using namespace Qt::Literals;

namespace purser {

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
                emit examined(found->draft.secrets.isEmpty() ? m_savedValues : found->draft.values);
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
        showAt(each, issuesOf(each->field().id, each->isTouched()));
    }
}

void IntegrationForm::showAt(FieldEditor *each, const QList<FieldIssue> &issues)
{
    const auto problem = each->problem();
    const QList<FieldIssue> own = problem ? QList {*problem} : issues;
    const bool tellsWhiteSpace = std::any_of(
        own.cbegin(), own.cend(), [](const FieldIssue &issue) { return issue.issue == Issue::SecretWhiteSpace; });
    if (tellsWhiteSpace) {
        m_whiteSpaceTold << each->field().id;
    } else {
        m_whiteSpaceTold.remove(each->field().id);
    }
    showIssuesAt(each->row(), own);
    if (m_connection && !own.isEmpty() && each->field().part == Field::Part::Connection) {
        m_connection->setOpen(true);
    }
    // The type of a saved integration is fixed.
    const IntegrationType *other = m_editedId.isEmpty() ? otherType(own) : nullptr;
    if (!each->field().isSecret()) {
        each->row()->setAction(other ? tr("Switch to %1").arg(other->displayName()) : QString());
        m_wantedTypes.insert(each->field().id, other ? other->id : QString());
    }
}

} // namespace purser
