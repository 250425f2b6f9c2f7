#include "app/account/integrations.h"
#include "app/account/integrationuses.h"
#include "app/account/perform.h"
#include "app/account/secretkeeping.h"
#include "app/model/clock.h"
#include "app/model/fault.h"
#include "app/model/freshid.h"
#include "app/model/namekey.h"
#include "app/storage/integrationstore.h"
#include "app/types/secretvalues.h"
#include "app/types/types.h"

using namespace Qt::Literals;

namespace purser {

namespace {

std::unexpected<Error> invalid(const QList<FieldIssue> &issues)
{
    return std::unexpected(Error {ErrorKind::InvalidInput, {}, {}, issues});
}

SecretPayload payloadOf(const IntegrationType &type, const Draft &draft)
{
    return {.host = secretHost(type, draft.values),
        .userName = login(type, draft.values, {}, {}).userName,
        .typeId = type.id,
        .values = draft.secrets};
}

// The inspection runs on the database's thread: comparing with every other name takes a while in a large account.
Result<DraftInspection> inspectIn(Connection &connection, const Draft &draft, const QString &editedId)
{
    const IntegrationType *type = integrationType(draft.typeId);
    if (!type) {
        return invalid({{u"type"_s, Issue::UnknownType, draft.typeId}});
    }
    IntegrationStore store(connection);
    const auto names = store.names(editedId);
    if (!names) {
        return std::unexpected(names.error());
    }
    if (editedId.isEmpty()) {
        return inspect(*type, draft, nullptr, *names);
    }
    const auto edited = store.find(editedId);
    if (!edited) {
        return std::unexpected(edited.error());
    }
    return inspect(*type, draft, &*edited, *names);
}

Integration edited(const Integration &before, const Draft &draft, const QString &secretId)
{
    Integration after = before;
    after.name = draft.name;
    after.values = draft.values;
    after.trusts = draft.trusts;
    after.secretId = secretId;
    after.secretHost = secretHost(*integrationType(before.typeId), draft.values);
    after.updatedAt = currentTime();
    // Another host may get the password only because of what this registry asked for.
    if (after.secretHost != before.secretHost) {
        after.trusts.removeIf([&before](const Trust &trust) {
            return trust.kind == Trust::Kind::Realm && before.trusts.contains(trust);
        });
    }
    return after;
}

Result<Done> applyEdit(Recording &recording, const Integration &before, const Integration &after, qint64 revision)
{
    Connection &connection = recording.connection();
    IntegrationStore store(connection);
    if (const auto touched = recording.touch(Thing::Integration, after.id); !touched) {
        return touched;
    }
    if (const auto updated = store.update(after, revision); !updated) {
        return std::unexpected(updated.error());
    }
    const bool isSecretNew = after.secretId != before.secretId;
    // The last verdict was about another credential.
    if (isSecretNew || after.values != before.values) {
        if (const auto forgotten = store.forgetCheck(after.id); !forgotten) {
            return forgotten;
        }
    }
    return isSecretNew ? SecretKeeping::commit(connection, after.secretId, before.secretId) : Done {};
}

} // namespace

QCoro::Task<Result<DraftInspection>> Integrations::inspect(Draft draft, QString editedId)
{
    const auto work = [draft, editedId](Connection &connection) { return inspectIn(connection, draft, editedId); };
    co_return co_await m_database.read(work);
}

QCoro::Task<Result<Integration>> Integrations::add(Draft draft, AskingTool tool)
{
    const QString nobody;
    const Result<DraftInspection> inspection = co_await inspect(draft, nobody);
    if (!inspection) {
        co_return std::unexpected(inspection.error());
    }
    if (!inspection->mayBeSaved()) {
        co_return invalid(inspection->issues);
    }
    const IntegrationType &type = *integrationType(draft.typeId);
    draft = inspection->draft;
    const QDateTime now = currentTime();
    Integration integration {.id = freshId(),
        .name = draft.name,
        .typeId = type.id,
        .values = draft.values,
        .secretHost = secretHost(type, draft.values),
        .trusts = draft.trusts,
        .revision = 1,
        .createdAt = now,
        .updatedAt = now};
    const SecretPayload payload = payloadOf(type, draft);
    const Result<QString> secretId = co_await m_keeping.write(integration.id, payload);
    if (!secretId) {
        co_return std::unexpected(secretId.error());
    }
    integration.secretId = *secretId;
    const auto insert = [integration, subscriptions = draft.subscriptionIds](Recording &recording) -> Result<Done> {
        auto inserted = recording.touch(Thing::Integration, integration.id);
        if (inserted) {
            inserted = IntegrationStore(recording.connection()).insert(integration);
        }
        if (inserted) {
            inserted = addUses(recording, integration, subscriptions);
        }
        return inserted ? SecretKeeping::commit(recording.connection(), integration.secretId, {}) : inserted;
    };
    const Action::Kind kind = tool.name.isEmpty() ? Action::Kind::AddIntegration : Action::Kind::AddByLogin;
    const Action action {.kind = kind, .subject = integration.name, .detail = tool.name};
    const Result<Done> inserted = co_await perform(m_database, m_activity, action, insert, tool.occasion);
    faultPoint("save.S4");
    if (!inserted) {
        co_await m_keeping.abandon(integration.id, integration.secretId);
        co_return std::unexpected(inserted.error());
    }
    co_return co_await find(integration.id);
}

QCoro::Task<Result<Integration>> Integrations::edit(QString id, qint64 revision, Draft draft, AskingTool tool)
{
    const Result<Integration> before = co_await find(id);
    if (!before) {
        co_return before;
    }
    draft.typeId = before->typeId;
    const Result<DraftInspection> inspection = co_await inspect(draft, id);
    if (!inspection) {
        co_return std::unexpected(inspection.error());
    }
    if (!inspection->mayBeSaved()) {
        co_return invalid(inspection->issues);
    }
    const Result<QString> secretId = co_await writeChangedSecret(*before, inspection->draft);
    if (!secretId) {
        co_return std::unexpected(secretId.error());
    }
    const Integration after = edited(*before, inspection->draft, *secretId);
    const auto update = [before = *before, after, revision](
                            Recording &recording) { return applyEdit(recording, before, after, revision); };
    const Action::Kind kind = tool.name.isEmpty() ? Action::Kind::EditIntegration : Action::Kind::EditByLogin;
    const Action action {.kind = kind, .subject = after.name, .detail = tool.name};
    const Result<Done> updated = co_await perform(m_database, m_activity, action, update, tool.occasion);
    faultPoint("save.S4");
    if (!updated) {
        if (*secretId != before->secretId) {
            co_await m_keeping.abandon(id, *secretId);
        }
        Error error = updated.error();
        error.subject = before->name;
        co_return std::unexpected(error);
    }
    co_return co_await find(id);
}

QCoro::Task<Result<QString>> Integrations::writeChangedSecret(Integration before, Draft draft)
{
    const IntegrationType &type = *integrationType(draft.typeId);
    const QStringList remaining = remainingSecrets(type, draft, before);
    if (draft.secrets.isEmpty() && remaining == storedSecrets(type, before)) {
        co_return before.secretId;
    }
    SecretPayload payload = payloadOf(type, draft);
    // With several secret fields, those that were not typed again come from the stored item.
    if (!remaining.isEmpty()) {
        const Result<SecretPayload> stored = co_await m_keeping.read(before);
        if (!stored) {
            co_return std::unexpected(stored.error());
        }
        for (const QString &field : remaining) {
            payload.values.insert(field, stored->values.value(field));
        }
    }
    co_return co_await m_keeping.write(before.id, payload);
}

} // namespace purser
