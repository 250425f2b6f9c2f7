#pragma once

#include "app/account/integrationlogins.h"
#include "app/model/listing.h"
#include "app/model/result.h"
#include "app/model/rights.h"

#include <QCoro/QCoroTask>
#include <QFuture>
#include <QHash>

#include <functional>
#include <memory>
#include <stop_token>

namespace purser {

class Http;
class Integrations;
class RegistryClient;
class RegistryConversation;
class SecretKeeping;

// What is in a registry, as the login of an integration sees it, and what it may do there. Changes nothing in the
// account and remembers nothing. An Error means that nothing could be asked: no such integration, or its secret cannot
// be read; what a registry answered is told by the value. Objects of this class must outlive their tasks.
class RegistryContents
{
public:
    // Called with what is new, page by page, in the registry's order.
    using OnNames = std::function<void(const QStringList &)>;

    RegistryContents(Integrations &integrations, SecretKeeping &keeping, RegistryClient &registry, Http &http);
    ~RegistryContents();

    // Nothing is uploaded unless the trial says so and the repository is known to exist.
    QCoro::Task<Result<RepositoryRights>> rights(
        QString id, QString repository, PushTrial trial, std::stop_token stop = {});

    QCoro::Task<Result<Listing>> repositories(QString id, OnNames onNames, std::stop_token stop = {});
    QCoro::Task<Result<Listing>> tags(QString id, QString repository, OnNames onNames, std::stop_token stop = {});

    // Lets go of the login and of the tokens got with it. They are also let go once something failed, or the
    // integration was changed.
    void forget(const QString &id) { m_talks.remove(id); }

private:
    // A login in use, as long as the integration is the one it was made of.
    struct Talk
    {
        qint64 revision = 0;
        QString secretId = {};
        std::shared_ptr<RegistryConversation> conversation = {};
    };

    QCoro::Task<Result<Talk>> talkWith(QString id);
    Talk keptTalk(const Integration &integration) const;
    void finish(const QString &id, const Talk &talk, bool hasFailed);

    Integrations &m_integrations;
    IntegrationLogins m_logins;
    RegistryClient &m_registry;
    Http &m_http;
    QHash<QString, Talk> m_talks;
    QHash<QString, QFuture<void>> m_lookups; // logins being looked up
};

} // namespace purser
