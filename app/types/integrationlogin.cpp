#include "app/registry/origin.h"
#include "app/types/awskeys.h"
#include "app/types/connection.h"
#include "app/types/registryaddress.h"
#include "app/types/typeforhost.h"
#include "app/types/types.h"

using namespace Qt::Literals;

namespace purser {

namespace {

QUrl registryOf(const IntegrationType &type, const FieldValues &values)
{
    const LoginRule &rule = type.login;
    if (rule.aws) {
        return ecrService(values.value(rule.aws->regionField));
    }
    const QString typed = values.value(rule.registryField);
    return parseRegistryAddress(typed.isEmpty() ? rule.registry : typed).value_or(QUrl());
}

// Whoever entered a known host under another type is still talking to that server.
ServerKind serverAt(const QUrl &registry, const IntegrationType &type)
{
    const IntegrationType *known = integrationType(typeForHost(registry));
    return known && !known->login.aws ? known->login.server : type.login.server;
}

AwsKeys awsKeys(const AwsRule &rule, const QString &accessKeyId, const FieldValues &values, const SecretValues &secrets)
{
    return {.accessKeyId = accessKeyId,
        .secretAccessKey = secrets.value(rule.secretAccessKeyField),
        .sessionToken = secrets.value(rule.sessionTokenField),
        .region = values.value(rule.regionField),
        .accountId = values.value(rule.accountIdField)};
}

} // namespace

bool IntegrationType::hasRegistry() const
{
    return !login.registry.isEmpty() || !login.registryField.isEmpty() || login.aws;
}

RegistryLogin login(const IntegrationType &type, const FieldValues &values, const SecretValues &secrets, Trusts trusts)
{
    const LoginRule &rule = type.login;
    RegistryLogin made {.registry = registryOf(type, values),
        .userName = rule.userNameField.isEmpty() ? rule.userName : values.value(rule.userNameField),
        .password = secrets.value(rule.passwordField),
        .trusts = std::move(trusts),
        .route = routeOf(values, secrets)};
    made.server = serverAt(made.registry, type);
    if (rule.aws) {
        made.aws = awsKeys(*rule.aws, made.userName, values, secrets);
    }
    return made;
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

} // namespace purser
