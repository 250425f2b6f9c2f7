#include "app/account/integrationlogins.h"

#include "app/account/integrations.h"
#include "app/account/secretkeeping.h"
#include "app/types/types.h"

namespace purser {

IntegrationLogins::IntegrationLogins(Integrations &integrations, SecretKeeping &keeping)
    : m_integrations(integrations), m_keeping(keeping)
{
}

QCoro::Task<Result<IntegrationLogin>> IntegrationLogins::find(QString id)
{
    const Result<Integration> integration = co_await m_integrations.find(id);
    if (!integration) {
        co_return std::unexpected(integration.error());
    }
    const IntegrationType *type = integrationType(integration->typeId);
    if (!type) {
        co_return failure(ErrorKind::NoSuchThing, integration->typeId);
    }
    if (!type->hasRegistry()) {
        co_return failure(ErrorKind::NoRegistry, type->displayName());
    }
    const Result<SecretPayload> payload = co_await m_keeping.read(*integration);
    if (!payload) {
        co_return std::unexpected(payload.error());
    }
    // The row may have been changed by another program: the host the secret was entered for decides.
    if (payload->host != secretHost(*type, integration->values)) {
        co_return failure(ErrorKind::SecretForOtherHost, integration->name);
    }
    IntegrationLogin found;
    found.integration = *integration;
    found.type = type;
    found.secrets = payload->values;
    found.login = login(*type, integration->values, payload->values, integration->trusts);
    co_return found;
}

} // namespace purser
