#include "app/types/integrationtype.h"

#include "app/model/namekey.h"
#include "app/registry/origin.h"
#include "app/types/awskeys.h"
#include "app/types/connection.h"
#include "app/types/fieldinspection.h"
#include "app/types/registryaddress.h"
#include "app/types/secretkinds.h"
#include "app/types/secretvalues.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::Literals;

namespace purser {

namespace {

QString translated(const char *source)
{
    return source[0] ? QCoreApplication::translate("IntegrationType", source) : QString();
}

void normalizeField(const Field &field, Draft &draft)
{
    if (field.isSecret()) {
        draft.values.remove(field.id);
        if (field.kind == Field::Kind::Secret && draft.consents.contains(Consent::TrimSecret)
            && draft.secrets.contains(field.id)) {
            draft.secrets[field.id] = Secret(withoutOuterWhiteSpace(draft.secrets.value(field.id).expose()));
        }
        return;
    }
    if (!draft.values.contains(field.id)) {
        return;
    }
    QString &value = draft.values[field.id];
    value = normalizedName(value);
    if (field.kind == Field::Kind::Certificates) {
        value.replace(u"\r\n"_s, u"\n"_s);
    }
    if (field.kind == Field::Kind::Address) {
        if (const auto address = parseRegistryAddress(value)) {
            value = origin(*address);
            const Trust plainHttp {Trust::Kind::PlainHttp, value};
            if (draft.consents.contains(Consent::PlainHttp) && address->scheme() == "http"_L1
                && !draft.trusts.contains(plainHttp)) {
                draft.trusts << plainHttp;
            }
        }
    }
    if (value.isEmpty()) {
        draft.values.remove(field.id);
    }
}

QList<FieldIssue> inspectField(const Field &field, const Draft &draft, const QStringList &stored)
{
    const QString value = draft.values.value(field.id);
    const Secret secret = draft.secrets.value(field.id);
    if (field.isSecret() ? secret.isEmpty() : value.isEmpty()) {
        const bool isMissing = field.required && !(field.isSecret() && stored.contains(field.id));
        return isMissing ? QList {FieldIssue {field.id, Issue::Missing, {}}} : QList<FieldIssue>();
    }
    return field.isSecret() ? inspectSecret(field, secret, draft) : inspectValue(field, value, draft);
}

// What no field shows alone.
QList<FieldIssue> inspectTogether(const IntegrationType &type, const Draft &draft, const QStringList &stored)
{
    QList<FieldIssue> issues;
    if (type.hasRegistry()) {
        issues << inspectHost(type, draft) << inspectPassword(type, draft) << inspectConnection(draft, stored);
    }
    return type.inspectOwn ? issues + type.inspectOwn(draft, stored) : issues;
}

QList<FieldIssue> issuesOf(const QString &field, QList<FieldIssue> issues)
{
    issues.removeIf([&field](const FieldIssue &issue) { return issue.field != field; });
    return issues;
}

QList<FieldIssue> withoutWarnings(QList<FieldIssue> issues)
{
    issues.removeIf([](const FieldIssue &issue) { return issue.weight == FieldIssue::Weight::Warning; });
    return issues;
}

bool holdsRefusal(const QList<FieldIssue> &issues)
{
    return std::ranges::any_of(
        issues, [](const FieldIssue &issue) { return issue.weight == FieldIssue::Weight::Refused; });
}

} // namespace

QString IntegrationType::displayName() const
{
    return translated(name);
}

QString IntegrationType::familyName() const
{
    // What stands here is a family in the lists of types: registries, keys, anything else.
    static const std::array names {QT_TRANSLATE_NOOP("IntegrationType", "hub"),
        QT_TRANSLATE_NOOP("IntegrationType", "key"), QT_TRANSLATE_NOOP("IntegrationType", "generic")};
    const auto found = std::ranges::find(names, family, [](const char *each) { return QString::fromUtf8(each); });
    return found == names.end() ? family : translated(*found);
}

const Field *IntegrationType::field(const QString &fieldId) const
{
    const auto found = std::find_if(fields.cbegin(), fields.cend(), [&](const Field &f) { return f.id == fieldId; });
    return found == fields.cend() ? nullptr : &*found;
}

QStringList secretFields(const IntegrationType &type)
{
    QStringList ids;
    for (const Field &field : type.fields) {
        if (field.isSecret()) {
            ids << field.id;
        }
    }
    return ids;
}

QString label(const Field &field)
{
    return translated(field.label);
}

QString hint(const Field &field)
{
    return translated(field.hint);
}

QString placeholder(const Field &field)
{
    return translated(field.placeholder);
}

QStringList notes(const IntegrationType &type)
{
    QStringList paragraphs;
    for (const char *note : type.notes) {
        paragraphs << translated(note);
    }
    return paragraphs;
}

Draft normalized(const IntegrationType &type, Draft draft)
{
    draft.name = normalizedName(draft.name);
    for (const Field &field : type.fields) {
        normalizeField(field, draft);
    }
    draft.secrets.removeIf([](const auto &entry) { return entry.value().isEmpty(); });
    if (type.login.aws) {
        normalizeAwsKeys(draft);
    }
    normalizeConnection(type, draft);
    noteWhatSecretsTell(type, draft);
    return draft;
}

QList<FieldIssue> inspect(const IntegrationType &type, const Draft &draft, const QStringList &stored)
{
    const QList<FieldIssue> together = inspectTogether(type, draft, stored);
    QList<FieldIssue> issues;
    for (const Field &field : type.fields) {
        const QList<FieldIssue> special = issuesOf(field.id, together);
        const QList<FieldIssue> general = inspectField(field, draft, stored);
        // Whatever is refused says more than a warning, and the more special refusal more than the general one.
        if (holdsRefusal(special)) {
            issues << withoutWarnings(special);
        } else if (holdsRefusal(general)) {
            issues << general;
        } else {
            issues << general << special;
        }
    }
    return issues;
}

} // namespace purser
