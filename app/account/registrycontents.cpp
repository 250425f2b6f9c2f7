#include "app/account/registrycontents.h"

#include "app/account/integrations.h"
#include "app/model/repositoryname.h"
#include "app/registry/registrylisting.h"
#include "app/registry/rightscheck.h"

#include <QCoro/QCoroFuture>
#include <QPromise>

using namespace Qt::Literals;

namespace purser {

RegistryContents::RegistryContents(
    Integrations &integrations, SecretKeeping &keeping, RegistryClient &registry, Http &http)
    : m_integrations(integrations), m_logins(integrations, keeping), m_registry(registry), m_http(http)
{
}

RegistryContents::~RegistryContents() = default;

QCoro::Task<Result<RegistryContents::Talk>> RegistryContents::talkWith(QString id)
{
    const Result<Integration> integration = co_await m_integrations.find(id);
    if (!integration) {
        co_return std::unexpected(integration.error());
    }
    // Those who come meanwhile wait: there is one conversation, and its login is sent once.
    while (m_lookups.contains(id)) {
        const QFuture<void> other = m_lookups.value(id);
        co_await other;
    }
    if (const Talk kept = keptTalk(*integration); kept.conversation) {
        co_return kept;
    }
    QPromise<void> promise;
    m_lookups.insert(id, promise.future());
    promise.start();
    const Result<IntegrationLogin> found = co_await m_logins.find(id);
    m_lookups.remove(id);
    promise.finish();
    if (!found) {
        co_return std::unexpected(found.error());
    }
    Talk talk;
    talk.revision = found->integration.revision;
    talk.secretId = found->integration.secretId;
    talk.conversation = std::make_shared<RegistryConversation>(m_http, m_registry, found->login);
    m_talks.insert(id, talk);
    co_return talk;
}

// Empty where there is none, or one of another login.
RegistryContents::Talk RegistryContents::keptTalk(const Integration &integration) const
{
    const Talk kept = m_talks.value(integration.id);
    const bool fits = kept.revision == integration.revision && kept.secretId == integration.secretId;
    return fits ? kept : Talk();
}

// A person who tries again starts from the beginning.
void RegistryContents::finish(const QString &id, const Talk &talk, bool hasFailed)
{
    if (hasFailed && m_talks.value(id).conversation == talk.conversation) {
        m_talks.remove(id);
    }
}

QCoro::Task<Result<RepositoryRights>> RegistryContents::rights(
    QString id, QString repository, PushTrial trial, std::stop_token stop)
{
    const Result<Talk> talk = co_await talkWith(id);
    if (!talk) {
        co_return std::unexpected(talk.error());
    }
    const std::optional<QString> name = talk->conversation->repositoryNamed(repository);
    if (!name) {
        RepositoryRights none;
        none.registry = talk->conversation->registry();
        none.userName = talk->conversation->userName();
        none.repository = repository;
        none.pull.proof = Right::Proof::NameUnusable;
        none.push.proof = Right::Proof::NameUnusable;
        co_return none;
    }
    RightsCheck check(talk->conversation, *name, trial, stop);
    const RepositoryRights rights = co_await check.run();
    finish(id, *talk, rights.failure.has_value());
    co_return rights;
}

QCoro::Task<Result<Listing>> RegistryContents::repositories(QString id, OnNames onNames, std::stop_token stop)
{
    const Result<Talk> talk = co_await talkWith(id);
    if (!talk) {
        co_return std::unexpected(talk.error());
    }
    RegistryListing reading(talk->conversation, QString(), onNames, stop);
    const Listing listing = co_await reading.run();
    finish(id, *talk, listing.failure.has_value());
    co_return listing;
}

QCoro::Task<Result<Listing>> RegistryContents::tags(
    QString id, QString repository, OnNames onNames, std::stop_token stop)
{
    const Result<Talk> talk = co_await talkWith(id);
    if (!talk) {
        co_return std::unexpected(talk.error());
    }
    const std::optional<QString> name = talk->conversation->repositoryNamed(repository);
    if (!name) {
        Listing none;
        none.registry = talk->conversation->registry();
        none.userName = talk->conversation->userName();
        none.repository = repository;
        none.end = Listing::End::NameUnusable;
        co_return none;
    }
    RegistryListing reading(talk->conversation, *name, onNames, stop);
    const Listing listing = co_await reading.run();
    finish(id, *talk, listing.failure.has_value());
    co_return listing;
}

} // namespace purser
