#pragma once

#include "app/account/checkrecorder.h"
#include "app/account/checkround.h"
#include "app/account/integrationlogins.h"
#include "app/model/checkreport.h"
#include "app/model/draft.h"
#include "app/model/result.h"
#include "app/types/integrationtype.h"

#include <QCoro/QCoroTask>
#include <QString>

#include <memory>
#include <stop_token>

namespace purser {

class CheckMemory;
class Integrations;
class RegistryClient;
class SecretKeeping;

// Proves credentials against their registries. A failed check changes nothing but the remembered verdict. Objects of
// this class must outlive their tasks.
class IntegrationChecks
{
public:
    IntegrationChecks(Integrations &integrations, SecretKeeping &keeping, RegistryClient &registry);

    // Checks a saved integration and remembers the verdict. An error means that nothing could be asked: no such
    // integration, or its secret cannot be read.
    QCoro::Task<Result<CheckReport>> check(QString id, std::stop_token stop = {});

    // The same for one of many: it is remembered soon, together with others. What this computer's lack of a network
    // says about it is not. What it has in common with those of the same `memory` is asked once.
    QCoro::Task<Result<CheckReport>> checkOneOfMany(
        QString id, std::stop_token stop, std::shared_ptr<CheckMemory> memory);
    // Answers when all that came to its end is remembered.
    QCoro::Task<void> remember();

    // A round of checks, to be started.
    std::unique_ptr<CheckRound> round();

    // Checks what a form holds and remembers nothing. `editedId` is empty when one is added; secrets that were not
    // typed come from the keychain. InvalidInput carries the issues of the credential (the name does not matter).
    QCoro::Task<Result<CheckReport>> checkDraft(Draft draft, QString editedId, std::stop_token stop = {});

private:
    QCoro::Task<Result<FinishedCheck>> askSaved(
        QString id, std::stop_token stop, std::shared_ptr<CheckMemory> memory = {});
    QCoro::Task<CheckReport> ask(const IntegrationType *type, SecretValues secrets, RegistryLogin registryLogin,
        std::stop_token stop, std::shared_ptr<CheckMemory> memory = {});

    Integrations &m_integrations;
    SecretKeeping &m_keeping;
    IntegrationLogins m_logins;
    RegistryClient &m_registry;
    CheckRecorder m_recorder;
};

} // namespace purser
