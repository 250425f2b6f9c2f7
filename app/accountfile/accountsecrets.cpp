#include "app/accountfile/accountsecrets.h"

#include "app/types/types.h"

namespace purser {

namespace {

QStringList requiredSecrets(const IntegrationType &type)
{
    QStringList required;
    for (const Field &field : type.fields) {
        if (field.isSecret() && field.required) {
            required << field.id;
        }
    }
    return required;
}

QStringList without(QStringList list, const QStringList &others)
{
    list.removeIf([&others](const QString &item) { return others.contains(item); });
    return list;
}

} // namespace

SecretsOutcome secretsFor(const AccountIntegration *before, const AccountIntegration &after, const SecretValues &given)
{
    const QStringList stored = before ? before->keychain.value_or(QStringList()) : QStringList();
    const IntegrationType *type = integrationType(after.typeId);
    SecretsOutcome outcome;
    outcome.keychain = after.keychain.value_or(stored) + given.keys();
    if (type && (!before || after.keychain)) {
        outcome.keychain += requiredSecrets(*type);
    }
    outcome.keychain.sort();
    outcome.keychain.removeDuplicates();
    outcome.isForOtherRegistry = before && type && secretHost(*type, before->fields) != secretHost(*type, after.fields);
    outcome.needs =
        without(without(outcome.keychain, given.keys()), outcome.isForOtherRegistry ? QStringList() : stored);
    outcome.removed = without(stored, outcome.keychain);
    return outcome;
}

} // namespace purser
