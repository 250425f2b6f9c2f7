#pragma once

#include "app/account/integrationlogins.h"
#include "app/model/result.h"
#include "app/model/secret.h"

#include <QCoro/QCoroTask>
#include <QDateTime>
#include <QString>

#include <optional>

namespace purser {

class RegistryClient;

// User name and password as the registry itself takes them.
struct Credential
{
    QString userName = {};
    Secret password = {};
    std::optional<QDateTime> endsAt = {}; // of a password that was made for some hours only
};

// Hands out what integrations hold, to tools that ask the registry themselves. Objects of this class must outlive their
// tasks.
class Credentials
{
public:
    Credentials(Integrations &integrations, SecretKeeping &keeping, RegistryClient &registry);

    // For Amazon's keys a password is asked for. Errors: those of IntegrationLogins::find(), and PasswordNotGiven.
    QCoro::Task<Result<Credential>> of(QString id);

    // What the keychain holds for an integration of any type, by field. Errors: those of SecretKeeping::read().
    QCoro::Task<Result<SecretValues>> secretsOf(Integration integration);

private:
    IntegrationLogins m_logins;
    SecretKeeping &m_keeping;
    RegistryClient &m_registry;
};

} // namespace purser
