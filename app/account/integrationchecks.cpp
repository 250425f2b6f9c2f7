#include "app/account/integrationchecks.h"

#include "app/account/integrationlogins.h"
#include "app/account/integrations.h"
#include "app/account/secretkeeping.h"
#include "app/model/sentences.h"
#include "app/registry/registryclient.h"
#include "app/types/secretvalues.h"
#include "app/types/serviceaccountkey.h"
#include "app/types/types.h"

#include <QElapsedTimer>

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
        QElapsedTimer timer;
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
        .at = QDateTime::currentDateTimeUtc()};
}

} // namespace

IntegrationChecks::IntegrationChecks(Integrations &integrations, SecretKeeping &keeping, RegistryClient &registry)
    : m_integrations(integrations), m_keeping(keeping), m_logins(integrations, keeping), m_registry(registry)
{
}

QCoro::Task<CheckReport> IntegrationChecks::ask(
    const IntegrationType *type, SecretValues secrets, RegistryLogin registryLogin, std::stop_token stop)
{
    const std::optional<CheckStep> keyStep = inspectKey(*type, secrets);
    if (keyStep && keyStep->outcome == CheckStep::Outcome::Failed) {
        co_return refusedOffline(registryLogin, *keyStep);
    }
    CheckReport report = co_await m_registry.check(registryLogin, stop);
    if (keyStep) {
        report.steps.prepend(*keyStep);
    }
    co_return report;
}

QCoro::Task<Result<CheckReport>> IntegrationChecks::check(QString id, std::stop_token stop)
{
    const Result<IntegrationLogin> found = co_await m_logins.find(id);
    if (!found) {
        co_return std::unexpected(found.error());
    }
    const CheckReport report = co_await ask(found->type, found->secrets, found->login, stop);
    if (report.cause != CheckCause::Cancelled) {
        const Result<Done> recorded = co_await m_integrations.recordCheck(found->integration, report);
        // In an account that may only be read the verdict is still worth showing.
        if (!recorded && recorded.error().kind == ErrorKind::NoSuchThing) {
            co_return std::unexpected(recorded.error());
        }
    }
    co_return report;
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
