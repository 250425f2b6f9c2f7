#include "app/account/credentials.h"

#include "app/account/secretkeeping.h"
#include "app/model/checksentences.h"
#include "app/registry/registryclient.h"

namespace purser {

Credentials::Credentials(Integrations &integrations, SecretKeeping &keeping, RegistryClient &registry)
    : m_logins(integrations, keeping), m_keeping(keeping), m_registry(registry)
{
}

QCoro::Task<Result<Credential>> Credentials::of(QString id)
{
    const Result<IntegrationLogin> found = co_await m_logins.find(id);
    if (!found) {
        co_return std::unexpected(found.error());
    }
    const std::expected<RegistryLogin, CheckReport> resolved = co_await m_registry.resolve(found->login);
    if (!resolved) {
        co_return failure(ErrorKind::PasswordNotGiven, found->integration.name, message(resolved.error()));
    }
    Credential credential;
    credential.userName = resolved->userName;
    credential.password = resolved->password;
    if (found->login.aws) {
        credential.endsAt = m_registry.passwordEnd(*found->login.aws);
    }
    co_return credential;
}

QCoro::Task<Result<SecretValues>> Credentials::secretsOf(Integration integration)
{
    const Result<SecretPayload> payload = co_await m_keeping.read(integration);
    if (!payload) {
        co_return std::unexpected(payload.error());
    }
    co_return payload->values;
}

} // namespace purser
