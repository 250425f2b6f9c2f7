#include "ui/integrations/fieldissues.h"

#include "app/model/sentences.h"
#include "app/types/types.h"
#include "ui/widgets/fieldrow.h"

#include <QCoreApplication>

#include <algorithm>

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

// A type by its name on screen.
FieldIssue issueInWords(FieldIssue issue)
{
    if (const IntegrationType *other = otherType({issue})) {
        issue.argument = other->displayName();
    }
    return issue;
}

} // namespace

void showIssuesAt(FieldRow *row, const QList<FieldIssue> &issues)
{
    if (issues.isEmpty()) {
        row->clearIssue();
        row->setConsent({});
        return;
    }
    const FieldIssue &issue = *std::min_element(issues.cbegin(), issues.cend(),
        [](const FieldIssue &one, const FieldIssue &other) { return one.weight < other.weight; });
    const bool isError = issue.weight == FieldIssue::Weight::Refused;
    row->setIssue(sentence(issueInWords(issue)), isError ? FieldRow::Weight::Error : FieldRow::Weight::Warning);
    row->setConsent(
        issue.weight == FieldIssue::Weight::NeedsConsent ? consentText(issue.issue) : QString(), row->isConsented());
}

const IntegrationType *otherType(const QList<FieldIssue> &issues)
{
    const auto found = std::find_if(
        issues.cbegin(), issues.cend(), [](const FieldIssue &issue) { return issue.issue == Issue::HostOfOtherType; });
    return found == issues.cend() ? nullptr : integrationType(found->argument);
}

} // namespace purser
