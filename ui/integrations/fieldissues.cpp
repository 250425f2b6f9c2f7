#include "ui/integrations/fieldissues.h"

#include "app/model/sentences.h"
#include "ui/widgets/fieldrow.h"

#include <QCoreApplication>

namespace purser {

namespace {

QString consentText(Issue issue)
{
    switch (issue) {
    case Issue::AddressUnencrypted:
        return QCoreApplication::translate("FieldIssues", "Send the password unencrypted");
    case Issue::SecretWhiteSpace:
        return QCoreApplication::translate("FieldIssues", "Trim the white space when saving");
    default:
        return {};
    }
}

} // namespace

void showIssuesAt(FieldRow *row, const QList<FieldIssue> &issues)
{
    if (issues.isEmpty()) {
        row->clearIssue();
        row->setConsent({});
        return;
    }
    const FieldIssue &issue = issues.first();
    const bool isError = issue.weight == FieldIssue::Weight::Refused;
    row->setIssue(sentence(issue), isError ? FieldRow::Weight::Error : FieldRow::Weight::Warning);
    row->setConsent(
        issue.weight == FieldIssue::Weight::NeedsConsent ? consentText(issue.issue) : QString(), row->isConsented());
}

} // namespace purser
