#include "app/clients/defaultmark.h"

#include "app/clients/helperchoice.h"
#include "app/types/types.h"

namespace purser {

namespace {

using Marks = QHash<QString, QDateTime>;

UseCandidate candidateOf(const Integration &integration)
{
    return useCandidate(integration.id, integration.name, integration.typeId, integration.values);
}

// Of two marks of one registry the later one counts.
bool isOutdone(const Integration &one, const QList<Integration> &marked, const Marks &marks)
{
    const UseCandidate candidate = candidateOf(one);
    return std::ranges::any_of(marked, [&](const Integration &other) {
        return marks.value(other.id) > marks.value(one.id) && haveSameRegistry(candidate, candidateOf(other));
    });
}

} // namespace

QCoro::Task<Result<Done>> makeDefault(Account &account, QString integrationId)
{
    const Result<Integration> integration = co_await account.integrations().find(integrationId);
    if (!integration) {
        co_return std::unexpected(integration.error());
    }
    const IntegrationType *type = integrationType(integration->typeId);
    if (!type || !type->hasRegistry()) {
        co_return failure(ErrorKind::NoRegistry, type ? type->displayName() : integration->typeId);
    }
    const Result<Marks> marks = co_await account.integrations().defaults();
    if (!marks) {
        co_return std::unexpected(marks.error());
    }
    const QStringList ids = marks->keys();
    const Result<QList<Integration>> marked = co_await account.integrations().those(ids);
    if (!marked) {
        co_return std::unexpected(marked.error());
    }
    QStringList others;
    bool isMarked = false;
    for (const Integration &each : *marked) {
        isMarked |= each.id == integrationId;
        if (each.id != integrationId && haveSameRegistry(candidateOf(*integration), candidateOf(each))) {
            others << each.id;
        }
    }
    if (isMarked && others.isEmpty()) {
        co_return Done();
    }
    co_return co_await account.integrations().markDefault(integrationId, others);
}

QCoro::Task<Result<QSet<QString>>> defaultIntegrations(Account &account)
{
    const Result<Marks> marks = co_await account.integrations().defaults();
    if (!marks) {
        co_return std::unexpected(marks.error());
    }
    const QStringList ids = marks->keys();
    const Result<QList<Integration>> marked = co_await account.integrations().those(ids);
    if (!marked) {
        co_return std::unexpected(marked.error());
    }
    QSet<QString> defaults;
    for (const Integration &each : *marked) {
        if (!isOutdone(each, *marked, *marks)) {
            defaults << each.id;
        }
    }
    co_return defaults;
}

} // namespace purser
