#pragma once

#include "app/model/registrylogin.h"
#include "app/registry/challenge.h"
#include "app/registry/checkrecord.h"
#include "app/registry/http.h"
#include "app/registry/token.h"

#include <QCoro/QCoroTask>
#include <QDeadlineTimer>
#include <QFuture>
#include <QHash>

#include <optional>
#include <stop_token>

namespace purser {

class RegistryClient;

// What is asked of a registry, and what one needs to be allowed for it.
struct RegistryQuestion
{
    HttpMethod method = HttpMethod::Get;
    QUrl url = {};
    QByteArray scope = {}; // of the token: "repository:acme/web:pull"
    QByteArrayList furtherScopes = {}; // what a refusal may ask for besides it
    bool asNobody = false; // without the login, to compare
};

struct RegistryAnswer
{
    HttpAnswer http = {};
    bool isFromTokenService = false; // which gives no token for it; the registry was not asked
    bool usedKeptToken = false;
    std::optional<QStringList> granted =
        {}; // by the token used, with the repository of the scope; see grantedActions()
};

// One login's talk with one registry: asks once how it wants to be logged in to, proves the login, then keeps what it
// was given for the questions that follow. Tokens stay in memory until nine tenths of their life are over. A password
// that was refused is never sent again by the same object. Must outlive its tasks.
class RegistryConversation
{
public:
    RegistryConversation(Http &http, RegistryClient &client, RegistryLogin login);

    // None: questions may be asked. Otherwise the report of what stood in the way; nothing more is sent then.
    QCoro::Task<std::optional<CheckReport>> open(std::stop_token stop);

    // Once open() has answered none. A token that the registry finds too little is asked for once more, with the scope
    // it names if that is one of the question's.
    QCoro::Task<RegistryAnswer> ask(RegistryQuestion question, std::stop_token stop);

    // Only the token service, where there is one: what a token for that scope would grant.
    QCoro::Task<RegistryAnswer> askForToken(QByteArray scope, std::stop_token stop);

    // What stands in the way, as a report that holds nothing secret.
    CheckReport report(const Finding &finding, const HttpAnswer &answer) const;
    // Why that answer is none; none: it is one, whatever its status.
    std::optional<CheckReport> failure(const HttpAnswer &answer) const;
    QString words(const HttpAnswer &answer) const; // the server's, fit to be shown

    QUrl address(const QString &path, const QString &query = {}) const; // "/v2/acme/web/tags/list"
    // As the registry knows it; see repositoryName(). Once open, also what was typed with the registry's own host.
    std::optional<QString> repositoryNamed(const QString &typed) const;
    QString registry() const; // host[:port]
    QString userName() const { return m_userName; }
    ServerKind server() const { return m_login.server; }
    bool isOpenToAll() const { return m_method.kind == LoginMethod::Kind::Missing; }
    bool usesTokens() const { return m_method.kind == LoginMethod::Kind::Bearer; }
    // Asking for the right to push creates a repository there.
    bool createsOnAsking() const;

private:
    enum class State { New, Opening, Settled };
    struct KeptToken
    {
        Secret token = {};
        QDeadlineTimer end = {};
    };
    struct TokenOutcome
    {
        Secret token = {}; // empty: there is none, and `answer` is why
        HttpAnswer answer = {};
        bool wasKept = false;
    };

    QCoro::Task<std::optional<CheckReport>> begin(std::stop_token stop);
    bool understandsLogin(const HttpAnswer &ping);
    QCoro::Task<std::optional<CheckReport>> proveLogin(std::stop_token stop);
    QCoro::Task<RegistryAnswer> askWithToken(RegistryQuestion question, QByteArrayList scopes, std::stop_token stop);
    QCoro::Task<HttpAnswer> send(RegistryQuestion question, Secret authorization, std::stop_token stop);
    QCoro::Task<TokenOutcome> token(QByteArrayList scopes, bool asNobody, std::stop_token stop);
    QByteArrayList scopesToAddFor(const RegistryQuestion &question, const HttpAnswer &answer) const;

    Http &m_http;
    RegistryClient &m_client;
    RegistryLogin m_login;
    QString m_userName;
    std::shared_ptr<HttpSession> m_session;
    CheckRecord m_record;
    LoginMethod m_method;
    QUrl m_realm;
    QHash<QByteArray, KeptToken> m_tokens; // by scopes
    State m_state = State::New;
    QFuture<void> m_opening;
    std::optional<CheckReport> m_failure;
};

} // namespace purser
