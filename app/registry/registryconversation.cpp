#include "app/registry/registryconversation.h"

#include "app/model/repositoryname.h"
#include "app/registry/authorization.h"
#include "app/registry/origin.h"

using namespace Qt::Literals;

namespace purser {

namespace {

constexpr qsizetype longestPage = 8 * 1024 * 1024;

// "acme/web" of "repository:acme/web:pull"; a host in it may have a colon, too.
QString repositoryOf(const QByteArray &scope)
{
    const qsizetype first = scope.indexOf(':') + 1;
    return QString::fromUtf8(scope.mid(first, scope.lastIndexOf(':') - first));
}

} // namespace

RegistryConversation::RegistryConversation(Http &http, RegistryClient &client, RegistryLogin login)
    : m_http(http),
      m_client(client),
      m_login(std::move(login)),
      m_userName(m_login.aws ? m_login.aws->accessKeyId : m_login.userName),
      m_record(m_login)
{
}

QCoro::Task<HttpAnswer> RegistryConversation::send(
    RegistryQuestion question, Secret authorization, std::stop_token stop)
{
    HttpRequest request {question.url, authorization, {}, m_login.trusts, m_session};
    request.bodyLimit = longestPage;
    HttpAnswer answer;
    if (question.method == HttpMethod::Post) {
        request.headers.append(std::pair("Content-Type"_ba, "application/octet-stream"_ba));
        const QByteArray nothing;
        answer = co_await m_http.post(request, nothing, stop);
    } else if (question.method == HttpMethod::Delete) {
        answer = co_await m_http.erase(request, stop);
    } else {
        answer = co_await m_http.get(request, stop);
    }
    if (answer.lostAuthorization && answer.failure == HttpFailure::None) {
        answer.failure = HttpFailure::RedirectRefused; // it does not speak of our login
    }
    co_return answer;
}

QCoro::Task<RegistryConversation::TokenOutcome> RegistryConversation::token(
    QByteArrayList scopes, bool asNobody, std::stop_token stop)
{
    TokenOutcome outcome;
    const QByteArray key = scopes.join(' ') + (asNobody ? "\nnobody" : "");
    const KeptToken kept = m_tokens.value(key);
    if (!kept.token.isEmpty() && !kept.end.hasExpired()) {
        outcome.token = kept.token;
        outcome.wasKept = true;
        co_return outcome;
    }
    const TokenQuery query {m_method.service, {}, scopes};
    RegistryQuestion question;
    question.url = tokenUrl(m_realm, query);
    const Secret authorization = asNobody ? Secret() : basicAuthorization(m_login.userName, m_login.password);
    outcome.answer = co_await send(question, authorization, stop);
    if (outcome.answer.failure != HttpFailure::None || outcome.answer.status != 200) {
        co_return outcome;
    }
    if (const std::optional<IssuedToken> issued = parseTokenAnswer(outcome.answer.body)) {
        outcome.token = issued->token;
        m_record.keepOut(issued->token);
        m_tokens.insert(key, KeptToken {issued->token, QDeadlineTimer(qint64(issued->lifetimeSeconds) * 900)});
    }
    co_return outcome;
}

QCoro::Task<RegistryAnswer> RegistryConversation::ask(RegistryQuestion question, std::stop_token stop)
{
    RegistryAnswer answer;
    if (!usesTokens()) {
        const bool sendsPassword = !question.asNobody && !isOpenToAll();
        const Secret authorization = sendsPassword ? basicAuthorization(m_login.userName, m_login.password) : Secret();
        answer.http = co_await send(question, authorization, stop);
        co_return answer;
    }
    QByteArrayList scopes(1, question.scope);
    RegistryAnswer first = co_await askWithToken(question, scopes, stop);
    const QByteArrayList further = scopesToAddFor(question, first.http);
    const bool isRefused =
        !first.isFromTokenService && first.http.failure == HttpFailure::None && first.http.status == 401;
    if (!isRefused || (further.isEmpty() && !first.usedKeptToken)) {
        co_return first;
    }
    if (first.usedKeptToken) { // it may have been withdrawn
        m_tokens.clear();
    }
    scopes += further;
    RegistryAnswer second = co_await askWithToken(question, scopes, stop);
    co_return second;
}

QCoro::Task<RegistryAnswer> RegistryConversation::askWithToken(
    RegistryQuestion question, QByteArrayList scopes, std::stop_token stop)
{
    RegistryAnswer answer;
    const TokenOutcome outcome = co_await token(scopes, question.asNobody, stop);
    answer.usedKeptToken = outcome.wasKept;
    if (outcome.token.isEmpty()) {
        answer.http = outcome.answer;
        answer.isFromTokenService = true;
        co_return answer;
    }
    answer.granted = grantedActions(outcome.token, repositoryOf(question.scope));
    const Secret authorization = bearerAuthorization(outcome.token);
    answer.http = co_await send(question, authorization, stop);
    co_return answer;
}

QCoro::Task<RegistryAnswer> RegistryConversation::askForToken(QByteArray scope, std::stop_token stop)
{
    const QByteArrayList scopes(1, scope);
    const TokenOutcome outcome = co_await token(scopes, false, stop);
    RegistryAnswer answer;
    answer.http = outcome.answer;
    answer.isFromTokenService = outcome.token.isEmpty();
    if (!outcome.token.isEmpty()) {
        answer.granted = grantedActions(outcome.token, repositoryOf(scope));
    }
    co_return answer;
}

// Never simply what the registry names: a scope can create things, or make a token worth stealing.
QByteArrayList RegistryConversation::scopesToAddFor(const RegistryQuestion &question, const HttpAnswer &answer) const
{
    const LoginMethod named = chooseLoginMethod(parseChallenges(answer.header("WWW-Authenticate"_ba)), true);
    QByteArrayList further;
    for (const QByteArray &scope : named.scopes) {
        if (scope != question.scope && question.furtherScopes.contains(scope)) {
            further << scope;
        }
    }
    return further;
}

CheckReport RegistryConversation::report(const Finding &finding, const HttpAnswer &answer) const
{
    CheckRecord record = m_record;
    record.add(CheckStep::Kind::TokenUse, answer.url, answer);
    record.stopsAt(finding, answer);
    return record.report();
}

std::optional<CheckReport> RegistryConversation::failure(const HttpAnswer &answer) const
{
    const std::optional<Finding> finding = findFailure(answer);
    return finding ? std::optional(report(*finding, answer)) : std::nullopt;
}

QString RegistryConversation::words(const HttpAnswer &answer) const
{
    return report(Finding {Verdict::Limited, CheckCause::NotAllowed, {}}, answer).serverWords;
}

QUrl RegistryConversation::address(const QString &path, const QString &query) const
{
    QUrl url = m_login.registry;
    url.setPath(path);
    url.setQuery(query);
    url.setFragment({});
    return url;
}

std::optional<QString> RegistryConversation::repositoryNamed(const QString &typed) const
{
    return repositoryName(typed, registry(), m_login.server);
}

QString RegistryConversation::registry() const
{
    return authority(m_login.registry);
}

bool RegistryConversation::createsOnAsking() const
{
    // A Quay of somebody's own is known by its token service.
    return m_login.server == ServerKind::Quay || m_realm.path().endsWith("/v2/auth"_L1);
}

} // namespace purser
