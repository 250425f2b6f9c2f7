#pragma once

#include "app/model/integration.h"
#include "app/model/registrylogin.h"
#include "app/model/result.h"
#include "app/model/secret.h"
#include "app/types/integrationtype.h"

#include <QCoro/QCoroTask>

namespace purser {

class Integrations;
class SecretKeeping;

// A saved integration with everything needed to log in with it.
struct IntegrationLogin
{
    Integration integration = {};
    const IntegrationType *type = nullptr;
    SecretValues secrets = {};
    RegistryLogin login = {};
};

// Brings an integration's row and its secrets together, for whoever is about to ask its registry something. Must
// outlive its tasks.
class IntegrationLogins
{
public:
    IntegrationLogins(Integrations &integrations, SecretKeeping &keeping);

    // Errors: NoSuchThing (also for a type this version does not know), NoRegistry, those of the keychain, and
    // SecretForOtherHost where the row names another registry than the one the secret was entered for.
    QCoro::Task<Result<IntegrationLogin>> find(QString id);

private:
    Integrations &m_integrations;
    SecretKeeping &m_keeping;
};

} // namespace purser
