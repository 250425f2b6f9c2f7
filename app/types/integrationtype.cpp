#include "app/types/integrationtype.h"

#include "app/model/namekey.h"
#include "app/registry/origin.h"
#include "app/types/fieldinspection.h"
#include "app/types/registryaddress.h"
#include "app/types/serviceaccountkey.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals;

namespace purser {

namespace {

QString translated(const char *source)
{
    return source[0] ? QCoreApplication::translate("IntegrationType", source) : QString();
}

void addWhatTheKeyTells(const Field &field, Draft &draft)
{
    const Secret secret = draft.secrets.value(field.id);
    const QByteArray &file = secret.expose();
    if (field.kind != Field::Kind::ServiceAccountKey || inspectServiceAccountKey(file)) {
        return;
    }
    const ServiceAccountKey key = readServiceAccountKey(file);
    draft.values.insert(u"clientEmail"_s, key.clientEmail);
    draft.values.insert(u"projectId"_s, key.projectId);
    draft.values.insert(u"keyId"_s, key.keyId);
}

void normalizeField(const Field &field, Draft &draft)
{
    if (field.isSecret()) {
        draft.values.remove(field.id);
        if (field.kind == Field::Kind::Secret && draft.consents.contains(Consent::TrimSecret)
            && draft.secrets.contains(field.id)) {
            draft.secrets[field.id] = Secret(withoutOuterWhiteSpace(draft.secrets.value(field.id).expose()));
        }
        addWhatTheKeyTells(field, draft);
        return;
    }
    if (!draft.values.contains(field.id)) {
        return;
    }
    QString &value = draft.values[field.id];
    value = normalizedName(value);
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

QUrl registryOf(const IntegrationType &type, const FieldValues &values)
{
    const LoginRule &rule = type.login;
    const QString address = rule.registryField.isEmpty() ? rule.registry : values.value(rule.registryField);
    return parseRegistryAddress(address).value_or(QUrl());
}

} // namespace

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
    return draft;
}

QList<FieldIssue> inspect(const IntegrationType &type, const Draft &draft, const QStringList &stored)
{
    QList<FieldIssue> issues;
    for (const Field &field : type.fields) {
        const QString value = draft.values.value(field.id);
        const Secret secret = draft.secrets.value(field.id);
        const bool isEmpty = field.isSecret() ? secret.isEmpty() : value.isEmpty();
        if (isEmpty) {
            if (field.required && !(field.isSecret() && stored.contains(field.id))) {
                issues << FieldIssue {field.id, Issue::Missing, {}, FieldIssue::Weight::Refused};
            }
        } else if (field.isSecret()) {
            issues << inspectSecret(field, secret, draft);
        } else {
            issues << inspectValue(field, value, draft);
        }
    }
    return issues;
}

RegistryLogin login(const IntegrationType &type, const FieldValues &values, const SecretValues &secrets, Trusts trusts)
{
    const LoginRule &rule = type.login;
    return {.registry = registryOf(type, values),
        .userName = rule.userNameField.isEmpty() ? rule.userName : values.value(rule.userNameField),
        .password = secrets.value(rule.passwordField),
        .trusts = std::move(trusts)};
}

QString secretHost(const IntegrationType &type, const FieldValues &values)
{
    return authority(registryOf(type, values));
}

Trust certificateTrust(const IntegrationType &type, const FieldValues &values, const QString &fingerprint)
{
    const QString hexadecimal = QString(fingerprint).remove(u':').toLower();
    return {Trust::Kind::Certificate, hostAndPort(registryOf(type, values)) % u' ' % hexadecimal};
}

QString summary(const IntegrationType &type, const FieldValues &values)
{
    const LoginRule &rule = type.login;
    QString user = rule.userNameField.isEmpty() ? values.value(u"clientEmail"_s) : values.value(rule.userNameField);
    user.remove(u".iam.gserviceaccount.com"_s);
    const QString host = type.id == "docker"_L1 ? u"Docker Hub"_s : secretHost(type, values);
    return user.isEmpty() ? host : u"%1 · %2"_s.arg(user, host);
}

} // namespace purser
