#include "app/accountfile/accountreader.h"
#include "app/model/trustwords.h"
#include "app/types/types.h"

#include <array>

using namespace Qt::Literals;

namespace purser {

namespace {

using Kind = AccountFileFault::Kind;
using Names = QHash<QString, int>; // nameKey() → line

void readFields(AccountReader &reader, const YamlValue &value, const IntegrationType *type, AccountIntegration &to)
{
    const auto entries = reader.entries(value, u"fields"_s);
    for (const auto &[key, entry] : entries) {
        const QString id = key.text();
        const Field *field = type ? type->field(id) : nullptr;
        if (type && !field) {
            reader.complain(Kind::FieldUnknown, key.line(), id, type->id);
        } else if (field && field->isSecret()) {
            reader.complain(Kind::FieldSecret, key.line(), id);
        } else {
            to.fields.insert(id, reader.text(entry, id));
        }
    }
}

void readKeychain(AccountReader &reader, const YamlValue &value, const IntegrationType *type, AccountIntegration &to)
{
    if (!value.isPresent()) {
        return;
    }
    to.keychain = reader.texts(value, u"keychain"_s);
    for (const QString &id : std::as_const(*to.keychain)) {
        const Field *field = type ? type->field(id) : nullptr;
        if (type && (!field || !field->isSecret())) {
            reader.complain(Kind::SecretFieldUnknown, value.line(), id, type->id);
        }
    }
}

void readAllowed(AccountReader &reader, const YamlValue &value, AccountIntegration &to)
{
    const QList<YamlValue> items = reader.list(value, u"allowed"_s);
    for (const YamlValue &item : items) {
        const auto entries = reader.entries(item, u"allowed"_s);
        for (const auto &[key, entry] : entries) {
            if (const auto kind = trustKindFromString(key.text())) {
                to.trusts << Trust {.kind = *kind, .value = reader.text(entry, key.text())};
            } else {
                reader.complain(Kind::AllowanceUnknown, key.line(), key.text(), trustKindWords().join(u", "_s));
            }
        }
    }
}

AccountIntegration readIntegration(AccountReader &reader, const YamlValue &item, Names &taken)
{
    static const QStringList keys {u"name"_s, u"type"_s, u"fields"_s, u"keychain"_s, u"allowed"_s};
    const auto values = reader.mapping(item, u"integrations"_s, keys);
    AccountIntegration integration {.name = reader.name(item, values, taken)};
    const YamlValue typeId = values.value(u"type"_s);
    integration.typeId = reader.text(typeId, u"type"_s);
    const IntegrationType *type = integrationType(integration.typeId);
    if (integration.typeId.isEmpty()) {
        reader.complain(Kind::KeyMissing, typeId.isPresent() ? typeId.line() : item.line(), u"type"_s);
    } else if (!type) {
        reader.complain(Kind::TypeUnknown, typeId.line(), integration.typeId);
    }
    readFields(reader, values.value(u"fields"_s), type, integration);
    readKeychain(reader, values.value(u"keychain"_s), type, integration);
    readAllowed(reader, values.value(u"allowed"_s), integration);
    return integration;
}

// Texts that have to be among `known`.
QStringList readReferences(
    AccountReader &reader, const YamlValue &value, const QString &what, const Names &known, Kind missing)
{
    QStringList found;
    const QList<YamlValue> items = reader.list(value, what);
    for (const YamlValue &item : items) {
        found << reader.text(item, what);
        if (item.isScalar() && !known.contains(nameKey(found.last()))) {
            reader.complain(missing, item.line(), found.last());
        }
    }
    return found;
}

AccountUse readUse(
    AccountReader &reader, const YamlValue &item, const Names &integrations, const Names &projects, Names &taken)
{
    const auto values = reader.mapping(item, u"integrations"_s, {u"name"_s, u"integration"_s, u"projects"_s});
    AccountUse use {.name = reader.name(item, values, taken)};
    const YamlValue integration = values.value(u"integration"_s);
    if (!integration.isPresent()) {
        reader.complain(Kind::KeyMissing, item.line(), u"integration"_s);
    }
    use.integration = reader.text(integration, u"integration"_s);
    if (!use.integration.isEmpty() && !integrations.contains(nameKey(use.integration))) {
        reader.complain(Kind::NoIntegration, integration.line(), use.integration);
    }
    const YamlValue list = values.value(u"projects"_s);
    use.isForAllProjects = !list.isPresent();
    use.projects = readReferences(reader, list, u"projects"_s, projects, Kind::NoProject);
    if (list.isPresent() && use.projects.isEmpty()) {
        reader.complain(Kind::NoProjects, list.line());
    }
    return use;
}

AccountDependent readDependent(AccountReader &reader, const YamlValue &item, DependentKind kind, Names &taken)
{
    QStringList keys {u"name"_s, u"uses"_s};
    if (kind == DependentKind::Project) {
        keys << u"folder"_s;
    }
    const auto values = reader.mapping(item, toString(kind) + u's', keys);
    AccountDependent dependent {.name = reader.name(item, values, taken)};
    dependent.folder = reader.text(values.value(u"folder"_s), u"folder"_s);
    return dependent;
}

AccountSubscription readSubscription(
    AccountReader &reader, const YamlValue &item, const Names &integrations, Names &taken)
{
    static const QStringList keys {u"name"_s, u"integrations"_s, u"projects"_s, u"environments"_s, u"images"_s};
    const auto values = reader.mapping(item, u"subscriptions"_s, keys);
    AccountSubscription subscription {.name = reader.name(item, values, taken)};
    // Projects name uses and uses name projects: the names of both first.
    Names projects;
    QList<std::pair<DependentKind, YamlValue>> dependents;
    for (const DependentKind kind : allDependentKinds) {
        const QString key = toString(kind) + u's';
        Names names;
        const QList<YamlValue> items = reader.list(values.value(key), key);
        for (const YamlValue &dependent : items) {
            subscription.dependents(kind) << readDependent(reader, dependent, kind, names);
            dependents << std::pair(kind, dependent);
        }
        projects = kind == DependentKind::Project ? names : projects;
    }
    Names uses;
    const QList<YamlValue> items = reader.list(values.value(u"integrations"_s), u"integrations"_s);
    for (const YamlValue &use : items) {
        subscription.uses << readUse(reader, use, integrations, projects, uses);
    }
    std::array<qsizetype, allDependentKinds.size()> at {};
    for (const auto &[kind, dependent] : std::as_const(dependents)) {
        subscription.dependents(kind)[at.at(static_cast<size_t>(kind))++].uses =
            readReferences(reader, dependent[u"uses"_s], u"uses"_s, uses, Kind::NoUse);
    }
    return subscription;
}

void readSecrets(AccountReader &reader, const YamlValue &value, AccountParcel &parcel)
{
    const auto integrations = byName(parcel.document.integrations);
    const QList<YamlValue> items = reader.list(value, u"secrets"_s);
    for (const YamlValue &item : items) {
        const auto values = reader.mapping(item, u"secrets"_s, {u"integration"_s, u"fields"_s});
        const QString key = nameKey(reader.text(values.value(u"integration"_s), u"integration"_s));
        const AccountIntegration *integration = integrations.value(key);
        if (!integration) {
            reader.complain(Kind::NoIntegration, item.line(), values.value(u"integration"_s).text());
            continue;
        }
        const IntegrationType *type = integrationType(integration->typeId);
        const auto entries = reader.entries(values.value(u"fields"_s), u"fields"_s);
        for (const auto &[id, secret] : entries) {
            const Field *field = type ? type->field(id.text()) : nullptr;
            QByteArray encoded = reader.text(secret, id.text()).toLatin1();
            auto decoded = QByteArray::fromBase64Encoding(encoded, QByteArray::AbortOnBase64DecodingErrors);
            wipe(encoded);
            if (!field || !field->isSecret()) {
                reader.complain(Kind::SecretFieldUnknown, id.line(), id.text(), integration->typeId);
            } else if (decoded.decodingStatus != QByteArray::Base64DecodingStatus::Ok) {
                reader.complain(Kind::NotBase64, id.line(), id.text());
            } else {
                parcel.secrets[key].insert(id.text(), Secret(std::move(decoded.decoded)));
            }
        }
    }
}

} // namespace

AccountParcel readAccountTree(AccountReader &reader, const YamlValue &root, bool isParcel)
{
    const QStringList keys {u"purser-account"_s, u"integrations"_s, u"subscriptions"_s, u"secrets"_s};
    const auto values = reader.mapping(root, u"purser-account"_s, isParcel ? keys : keys.first(3));
    // What is not in a file is removed: a part that was cut off must not be taken for an empty one.
    for (const QString &key : isParcel ? keys : keys.first(3)) {
        if (!values.contains(key)) {
            reader.complain(Kind::KeyMissing, root.line(), key);
        }
    }
    AccountParcel parcel;
    Names integrations;
    const QList<YamlValue> items = reader.list(values.value(u"integrations"_s), u"integrations"_s);
    for (const YamlValue &item : items) {
        parcel.document.integrations << readIntegration(reader, item, integrations);
    }
    Names subscriptions;
    const QList<YamlValue> more = reader.list(values.value(u"subscriptions"_s), u"subscriptions"_s);
    for (const YamlValue &item : more) {
        parcel.document.subscriptions << readSubscription(reader, item, integrations, subscriptions);
    }
    if (isParcel) {
        readSecrets(reader, values.value(u"secrets"_s), parcel);
    }
    return parcel;
}

} // namespace purser
