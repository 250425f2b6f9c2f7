#include "app/account/integrationrules.h"

#include "app/model/namekey.h"
#include "app/types/secretvalues.h"

#include <algorithm>

using namespace Qt::Literals;

namespace purser {

namespace {

constexpr int longestName = 100;

bool isSingleLineText(const QString &name)
{
    return std::none_of(name.cbegin(), name.cend(), [](QChar character) {
        return character.category() == QChar::Other_Control || character.category() == QChar::Other_Format
            || character.category() == QChar::Separator_Line || character.category() == QChar::Separator_Paragraph;
    });
}

// A stored secret was entered for one registry; it goes to another only if it is typed again.
QList<FieldIssue> inspectMovedSecrets(const IntegrationType &type, const Draft &draft, const Integration *edited)
{
    const QString host = secretHost(type, draft.values);
    if (!edited || edited->secretId.isEmpty() || host.isEmpty() || host == edited->secretHost) {
        return {};
    }
    QList<FieldIssue> issues;
    const QStringList remaining = remainingSecrets(type, draft, *edited);
    for (const QString &field : remaining) {
        issues << FieldIssue {field, Issue::AddressChanged, host, FieldIssue::Weight::Refused};
    }
    return issues;
}

} // namespace

bool DraftInspection::mayBeSaved() const
{
    return std::all_of(issues.cbegin(), issues.cend(),
        [](const FieldIssue &issue) { return issue.weight == FieldIssue::Weight::Warning; });
}

QList<FieldIssue> inspectName(const QString &typed, const QStringList &otherNames)
{
    const QString field = u"name"_s;
    const QString name = normalizedName(typed);
    if (name.isEmpty()) {
        return {{field, Issue::Missing, {}}};
    }
    if (name.size() > longestName) {
        return {{field, Issue::TooLong, QString::number(longestName)}};
    }
    if (!isSingleLineText(name)) {
        return {{field, Issue::ControlCharacters, {}}};
    }
    const QString key = nameKey(name);
    const QString variable = variableName(name);
    QList<FieldIssue> collisions;
    for (const QString &other : otherNames) {
        if (nameKey(other) == key) {
            return {{field, Issue::NameTaken, other}};
        }
        if (!variable.isEmpty() && variableName(other) == variable && collisions.isEmpty()) {
            collisions << FieldIssue {field, Issue::VariableCollision, other, FieldIssue::Weight::Warning};
        }
    }
    return collisions;
}

DraftInspection inspectCredential(const IntegrationType &type, const Draft &draft, const Integration *edited)
{
    Draft whole = draft;
    if (edited) {
        keepWhatSecretsTell(type, whole, edited->values);
    }
    DraftInspection inspection {normalized(type, whole), {}};
    const QStringList remaining = edited ? remainingSecrets(type, inspection.draft, *edited) : QStringList();
    noteOptionalSecrets(type, inspection.draft, remaining);
    inspection.issues << inspect(type, inspection.draft, remaining);
    inspection.issues << inspectMovedSecrets(type, inspection.draft, edited);
    return inspection;
}

DraftInspection inspect(
    const IntegrationType &type, const Draft &draft, const Integration *edited, const QStringList &otherNames)
{
    DraftInspection inspection = inspectCredential(type, draft, edited);
    inspection.issues = inspectName(draft.name, otherNames) + inspection.issues;
    return inspection;
}

} // namespace purser
