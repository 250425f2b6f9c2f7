#include "app/account/integrationchecks.h"

#include "app/account/integrationlogins.h"
#include "app/account/integrations.h"
#include "app/account/secretkeeping.h"
#include "app/model/clock.h"
#include "app/model/sentences.h"
#include "app/registry/registryclient.h"
#include "app/types/secretvalues.h"
#include "app/types/serviceaccountkey.h"
#include "app/types/types.h"


#include <optional>

using namespace Qt::Literals;

namespace purser {

namespace {

// What can be said of a service-account key without asking anybody: the first step of its check.
std::optional<CheckStep> inspectKey(const IntegrationType &type, const SecretValues &secrets)
{
    for (const Field &field : type.fields) {
        if (field.kind != Field::Kind::ServiceAccountKey) {
            continue;
        }
        Stopwatch timer;
        timer.start();
        const Secret secret = secrets.value(field.id);
        const QByteArray &file = secret.expose();
        const auto issue = inspectServiceAccountKey(file);
        const ServiceAccountKey key = issue ? ServiceAccountKey {} : readServiceAccountKey(file);
        return CheckStep {.kind = CheckStep::Kind::Key,
            .outcome = issue ? CheckStep::Outcome::Failed : CheckStep::Outcome::Passed,
            .asked = key.clientEmail,
            .answered = issue ? sentence(*issue) : key.projectId,
            .milliseconds = timer.elapsed()};
    }
    return {};
}

CheckReport refusedOffline(const RegistryLogin &login, const CheckStep &step)
{
    return {.verdict = Verdict::NotProven,
        .cause = CheckCause::KeyRefusedOffline,
        .registry = login.registry.host(),
        .userName = login.userName,
        .argument = step.answered,
        .steps = {step},
        .at = currentTime()};
}

} // namespace

IntegrationChecks::IntegrationChecks(Integrations &integrations, SecretKeeping &keeping, RegistryClient &registry)
    : m_integrations(integrations),
      m_keeping(keeping),
      m_logins(integrations, keeping),
      m_registry(registry),
      m_recorder(integrations)
{
}

QCoro::Task<CheckReport> IntegrationChecks::ask(const IntegrationType *type, SecretValues secrets,
    RegistryLogin registryLogin, std::stop_token stop, std::shared_ptr<CheckMemory> memory)
{
    const std::optional<CheckStep> keyStep = inspectKey(*type, secrets);
    if (keyStep && keyStep->outcome == CheckStep::Outcome::Failed) {
        co_return refusedOffline(registryLogin, *keyStep);
    }
    CheckReport report = co_await m_registry.check(registryLogin, stop, memory);
    if (keyStep) {
        report.steps.prepend(*keyStep);
    }
    co_return report;
}

QCoro::Task<Result<FinishedCheck>> IntegrationChecks::askSaved(
    QString id, std::stop_token stop, std::shared_ptr<CheckMemory> memory)
{
    const Result<IntegrationLogin> found = co_await m_logins.find(id);
    if (!found) {
        co_return std::unexpected(found.error());
    }
    FinishedCheck finished;
    finished.integration = found->integration;
    finished.report = co_await ask(found->type, found->secrets, found->login, stop, memory);
    co_return finished;
}

QCoro::Task<Result<CheckReport>> IntegrationChecks::check(QString id, std::stop_token stop)
{
    const Result<FinishedCheck> finished = co_await askSaved(id, stop);
    if (!finished) {
        co_return std::unexpected(finished.error());
    }
    if (finished->report.cause != CheckCause::Cancelled) {
        const QList<FinishedCheck> only(1, *finished);
        // In an account that cannot be written the verdict is still worth showing.
        const Result<QSet<QString>> gone = co_await m_integrations.recordChecks(only);
        if (gone && gone->contains(id)) {
            co_return failure(ErrorKind::NoSuchThing, id);
        }
    }
    co_return finished->report;
}

QCoro::Task<Result<CheckReport>> IntegrationChecks::checkOneOfMany(
    QString id, std::stop_token stop, std::shared_ptr<CheckMemory> memory)
{
    const Result<FinishedCheck> finished = co_await askSaved(id, stop, memory);
    if (!finished) {
        co_return std::unexpected(finished.error());
    }
    const CheckCause cause = finished->report.cause;
    if (cause != CheckCause::Cancelled && cause != CheckCause::NetworkDown) {
        m_recorder.add(*finished);
    }
    co_return finished->report;
}

QCoro::Task<void> IntegrationChecks::remember()
{
    return m_recorder.flush();
}

std::unique_ptr<CheckRound> IntegrationChecks::round()
{
    return std::make_unique<CheckRound>(m_integrations, *this);
}

QCoro::Task<Result<CheckReport>> IntegrationChecks::checkDraft(Draft draft, QString editedId, std::stop_token stop)
{
    const IntegrationType *type = integrationType(draft.typeId);
    if (!type) {
        co_return failure(ErrorKind::NoSuchThing, draft.typeId);
    }
    if (!type->hasRegistry()) {
        co_return failure(ErrorKind::NoRegistry, type->displayName());
    }
    Integration edited;
    if (!editedId.isEmpty()) {
        const Result<Integration> found = co_await m_integrations.find(editedId);
        if (!found) {
            co_return std::unexpected(found.error());
        }
        edited = *found;
    }
    const DraftInspection inspection = inspectCredential(*type, draft, editedId.isEmpty() ? nullptr : &edited);
    if (!inspection.mayBeSaved()) {
        const Error error {ErrorKind::InvalidInput, draft.name, {}, inspection.issues};
        co_return std::unexpected(error);
    }
    SecretValues secrets = inspection.draft.secrets;
    const QStringList remaining = remainingSecrets(*type, inspection.draft, edited);
    if (!remaining.isEmpty()) {
        const Result<SecretPayload> payload = co_await m_keeping.read(edited);
        if (!payload) {
            co_return std::unexpected(payload.error());
        }
        for (const QString &field : remaining) {
            secrets.insert(field, payload->values.value(field));
        }
    }
    const RegistryLogin registryLogin = login(*type, inspection.draft.values, secrets, inspection.draft.trusts);
    co_return co_await ask(type, secrets, registryLogin, stop);
}

} // namespace purser
