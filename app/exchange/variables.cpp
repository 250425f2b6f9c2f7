#include "app/exchange/variables.h"

#include "app/model/namekey.h"
#include "app/types/keyvalues.h"
#include "app/types/types.h"

#include <QHash>

#include <algorithm>

using namespace Qt::Literals;

namespace purser {

namespace {

using Kind = ExportFault::Kind;

// The names that do not follow from the field.
QString suffix(const Field &field)
{
    static const QHash<QString, QString> ownNames {{u"jsonKey"_s, u"JSON_KEY"_s},
        {u"accessKeyId"_s, u"AWS_ACCESS_KEY_ID"_s}, {u"secretAccessKey"_s, u"AWS_SECRET_ACCESS_KEY"_s}};
    return ownNames.value(field.id, variableName(field.id));
}

bool isExported(const Field &field)
{
    return field.part == Field::Part::Credential && field.kind != Field::Kind::Date;
}

Secret valueOf(const IntegrationType &type, const Field &field, const FieldValues &values, const SecretValues &secrets)
{
    if (field.isSecret()) {
        return secrets.value(field.id);
    }
    const QString value = values.value(field.id);
    const bool isMeant = value.isEmpty() && field.id == type.login.registryField;
    return Secret::fromText(isMeant ? type.login.registry : value);
}

class Collector
{
public:
    explicit Collector(const Integration &integration)
        : m_integration(integration), m_prefix(variableName(integration.name))
    {
    }

    void add(const QString &name, const Secret &value) { m_variables << Variable {name, value, m_integration.name}; }
    void addField(const IntegrationType &type, const Field &field, const SecretValues &secrets);
    void addName() { add(m_prefix % u"_NAME"_s, Secret::fromText(m_integration.name)); }
    QList<Variable> variables() const { return m_variables; }

private:
    void addPairs(const Secret &pairs);

    const Integration &m_integration;
    QString m_prefix;
    QList<Variable> m_variables;
};

void Collector::addPairs(const Secret &pairs)
{
    const QList<KeyValue> read = readKeyValues(pairs);
    for (const KeyValue &pair : read) {
        const QString key = QString::fromLatin1(pair.key);
        const QString prefixed = m_prefix % u"_INTEGRATION_"_s % variableName(key);
        add(key, pair.value);
        if (prefixed != key) {
            add(prefixed, pair.value);
        }
    }
}

void Collector::addField(const IntegrationType &type, const Field &field, const SecretValues &secrets)
{
    const Secret value = valueOf(type, field, m_integration.values, secrets);
    if (!isExported(field) || value.isEmpty()) {
        return;
    }
    if (field.kind == Field::Kind::KeyValues) {
        addPairs(value);
    } else if (type.id == "ssh-key"_L1) {
        add(m_prefix % u'_' % suffix(field), value);
    } else {
        add(m_prefix % u"_INTEGRATION_"_s % suffix(field), value);
    }
}

} // namespace

Exported<QList<Variable>> variablesOf(const Integration &integration, const SecretValues &secrets)
{
    const IntegrationType *type = integrationType(integration.typeId);
    if (!type) {
        return exportFailure({.kind = ErrorKind::NoSuchThing, .subject = integration.typeId});
    }
    if (variableName(integration.name).isEmpty()) {
        return std::unexpected(ExportFault {Kind::NoVariableName, integration.name});
    }
    Collector collector(integration);
    for (const Field &field : type->fields) {
        collector.addField(*type, field, secrets);
    }
    if (type->family == "key"_L1) {
        collector.addName();
    }
    const QList<Variable> variables = collector.variables();
    const auto holdsNul = [](const Variable &variable) { return variable.value.expose().contains('\0'); };
    const auto found = std::ranges::find_if(variables, holdsNul);
    if (found != variables.end()) {
        return std::unexpected(ExportFault {Kind::HoldsNul, integration.name, {}, found->name});
    }
    return variables;
}

std::optional<ExportFault> collision(const QList<Variable> &variables)
{
    QHash<QString, QString> owners;
    for (const Variable &variable : variables) {
        if (owners.contains(variable.name)) {
            return ExportFault {Kind::SameVariable, owners.value(variable.name), variable.integration, variable.name};
        }
        owners.insert(variable.name, variable.integration);
    }
    return {};
}

} // namespace purser
