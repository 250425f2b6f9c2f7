#include "app/types/secretvalues.h"

#include "app/types/keyvalues.h"
#include "app/types/privatekeys.h"
#include "app/types/serviceaccountkey.h"
#include "app/types/tokenexpiry.h"

using namespace Qt::Literals;

namespace purser {

namespace {

const QString &optionalSecretsNote()
{
    static const QString note = u"optionalSecrets"_s;
    return note;
}

QStringList toldBy(const IntegrationType &type, const Field &field)
{
    switch (field.kind) {
    case Field::Kind::ServiceAccountKey:
        return {u"clientEmail"_s, u"projectId"_s, u"keyId"_s};
    case Field::Kind::PrivateKey:
        return field.part == Field::Part::Connection
            ? QStringList()
            : QStringList {u"keyKind"_s, u"keyBits"_s, u"keyFingerprint"_s, u"keyComment"_s, u"keyEncrypted"_s,
                u"certificateName"_s, u"credentialExpires"_s};
    case Field::Kind::KeyValues:
        return {u"pairCount"_s};
    case Field::Kind::Secret:
        return field.id == type.login.passwordField ? QStringList {u"credentialExpires"_s} : QStringList();
    default:
        return {};
    }
}

FieldValues serviceAccountFacts(const QByteArray &file)
{
    if (inspectServiceAccountKey(file)) {
        return {};
    }
    const ServiceAccountKey key = readServiceAccountKey(file);
    return {{u"clientEmail"_s, key.clientEmail}, {u"projectId"_s, key.projectId}, {u"keyId"_s, key.keyId}};
}

FieldValues told(const Field &field, const Draft &draft)
{
    const Secret secret = draft.secrets.value(field.id);
    const QByteArray &bytes = secret.expose();
    switch (field.kind) {
    case Field::Kind::ServiceAccountKey:
        return serviceAccountFacts(bytes);
    case Field::Kind::PrivateKey:
        return privateKeyFacts(secret, draft.secrets.value(u"passphrase"_s));
    case Field::Kind::KeyValues:
        return inspectKeyValues(bytes) ? FieldValues()
                                       : FieldValues {{u"pairCount"_s, QString::number(countKeyValues(bytes))}};
    default:
        const auto ends = tokenExpiry(bytes);
        return ends ? FieldValues {{u"credentialExpires"_s, ends->toString(Qt::ISODate)}} : FieldValues();
    }
}

} // namespace

void noteWhatSecretsTell(const IntegrationType &type, Draft &draft)
{
    for (const Field &field : type.fields) {
        const QStringList ids = toldBy(type, field);
        if (ids.isEmpty() || draft.secrets.value(field.id).isEmpty()) {
            continue;
        }
        const FieldValues facts = told(field, draft);
        for (const QString &id : ids) {
            draft.values.remove(id);
            if (facts.contains(id)) {
                draft.values.insert(id, facts.value(id));
            }
        }
    }
}

void keepWhatSecretsTell(const IntegrationType &type, Draft &draft, const FieldValues &before)
{
    for (const Field &field : type.fields) {
        if (!draft.secrets.value(field.id).isEmpty()) {
            continue;
        }
        const QStringList ids = toldBy(type, field);
        for (const QString &id : ids) {
            if (before.contains(id)) {
                draft.values.insert(id, before.value(id));
            }
        }
    }
}

QStringList storedSecrets(const IntegrationType &type, const Integration &integration)
{
    if (integration.secretId.isEmpty()) {
        return {};
    }
    const QStringList optional = integration.values.value(optionalSecretsNote()).split(u' ', Qt::SkipEmptyParts);
    QStringList stored;
    for (const Field &field : type.fields) {
        if (field.isSecret() && (field.required || optional.contains(field.id))) {
            stored << field.id;
        }
    }
    return stored;
}

QStringList remainingSecrets(const IntegrationType &type, const Draft &draft, const Integration &edited)
{
    QStringList remaining = storedSecrets(type, edited);
    remaining.removeIf([&draft](const QString &field) {
        return draft.removedSecrets.contains(field) || !draft.secrets.value(field).isEmpty();
    });
    return remaining;
}

void noteOptionalSecrets(const IntegrationType &type, Draft &draft, const QStringList &remaining)
{
    QStringList optional;
    for (const Field &field : type.fields) {
        const bool isThere = remaining.contains(field.id) || !draft.secrets.value(field.id).isEmpty();
        if (field.isSecret() && !field.required && isThere) {
            optional << field.id;
        }
    }
    draft.values.remove(optionalSecretsNote());
    if (!optional.isEmpty()) {
        draft.values.insert(optionalSecretsNote(), optional.join(u' '));
    }
}

FieldValues shownValues(FieldValues values)
{
    values.remove(optionalSecretsNote());
    return values;
}

} // namespace purser
