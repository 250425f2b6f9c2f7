#include "app/registry/registrycheck.h"

#include "app/registry/answerfacts.h"
#include "app/registry/authorization.h"
#include "app/registry/obstacle.h"
#include "app/registry/origin.h"
#include "app/registry/serverfacts.h"

#include <algorithm>

using namespace Qt::Literals;

namespace purser {

namespace {

using Kind = CheckStep::Kind;
using Outcome = CheckStep::Outcome;

bool isAnswer(const HttpAnswer &answer, std::initializer_list<int> statuses)
{
    return answer.failure == HttpFailure::None && std::ranges::find(statuses, answer.status) != statuses.end();
}

} // namespace

RegistryCheck::RegistryCheck(
    Http &http, RegistryLogin login, CheckRecord record, std::shared_ptr<CheckMemory> memory, std::stop_token stop)
    : m_http(http),
      m_login(std::move(login)),
      m_stop(std::move(stop)),
      m_session(memory ? memory->session(http, m_login) : http.openSession(m_login.route, m_login.registry)),
      m_record(std::move(record)),
      m_memory(std::move(memory))
{
}

QCoro::Task<CheckReport> RegistryCheck::run()
{
    if (!prepare()) {
        co_return m_record.report();
    }
    const HttpAnswer ping = co_await askAsStranger(Kind::Ping, registryApi(), Secret());
    m_record.recognize(ping);
    if (m_record.stopsAt(findPing(ping, registryApi()), ping)) {
        co_return m_record.report();
    }
    const LoginMethod method =
        chooseLoginMethod(parseChallenges(ping.header("WWW-Authenticate"_ba)), ping.url.scheme() == "https"_L1);
    const bool saysHow = method.kind == LoginMethod::Kind::Basic || method.kind == LoginMethod::Kind::Bearer;
    if (ping.status == 200 && !saysHow) { // no password is sent unasked
        m_record.mark(Outcome::Noted);
        m_record.conclude(Verdict::NotProven, CheckCause::OpenRegistry);
    } else if (m_record.stopsAt(findMethod(method), ping)) {
        m_record.quoteChallenge(ping);
    } else if (method.kind == LoginMethod::Kind::Basic) {
        co_await loginWithPassword(ping);
    } else {
        co_await loginWithToken(ping, method);
    }
    co_return m_record.report();
}

bool RegistryCheck::prepare()
{
    const std::optional<CheckCause> cause = obstacle(m_login);
    if (cause) {
        m_record.conclude(Verdict::NotProven, *cause);
    }
    if (cause == CheckCause::Unencrypted) {
        m_record.offer(Trust {Trust::Kind::PlainHttp, origin(m_login.registry)});
    }
    return !cause;
}

QCoro::Task<HttpAnswer> RegistryCheck::ask(CheckStep::Kind kind, QUrl url, Secret authorization)
{
    HttpRequest request {url, std::move(authorization), {}, m_login.trusts, m_session};
    HttpAnswer answer = co_await m_http.get(request, m_stop);
    m_record.add(kind, url, answer);
    if (answer.lostAuthorization && answer.failure == HttpFailure::None) {
        // Whatever it says, it does not speak of our login.
        answer.failure = HttpFailure::RedirectRefused;
    }
    co_return answer;
}

QCoro::Task<HttpAnswer> RegistryCheck::askAsStranger(CheckStep::Kind kind, QUrl url, Secret authorization)
{
    if (!m_memory) {
        co_return co_await ask(kind, url, authorization);
    }
    const StrangersQuestion question {url, authorization, m_login.registry, m_login.route, m_login.trusts};
    if (const std::optional<HttpAnswer> known = m_memory->answerTo(question)) {
        m_record.add(kind, url, *known);
        m_record.markAskedOnce();
        co_return *known;
    }
    const HttpAnswer answer = co_await ask(kind, url, authorization);
    m_memory->keep(question, answer);
    co_return answer;
}

QCoro::Task<void> RegistryCheck::loginWithPassword(HttpAnswer ping)
{
    const HttpAnswer login = co_await ask(Kind::Login, registryApi(), basicAuthorization());
    if (m_record.stopsAt(findLogin(login), login)) {
        co_return;
    }
    if (ping.status == 401) { // else it says 200 to everybody
        // Some let in whoever sends any login at all. An empty one shows it, and locks nobody's account.
        const HttpAnswer control = co_await askAsStranger(Kind::Control, registryApi(), Secret("Basic Og=="_ba));
        if (control.failure == HttpFailure::Cancelled) {
            m_record.stopsAt(findFailure(control), control);
            co_return;
        }
        if (!isAnswer(control, {200})) {
            m_record.conclude(Verdict::Accepted, CheckCause::BasicProved);
            co_return;
        }
    }
    m_record.mark(Outcome::Noted);
    m_record.conclude(Verdict::NotProven, CheckCause::OpenRegistry);
}

QCoro::Task<void> RegistryCheck::loginWithToken(HttpAnswer ping, LoginMethod method)
{
    const RealmRule rule = applyRealmRule(m_login.registry, method.realm, m_login.trusts);
    if (m_record.stopsAtRealm(rule, ping)) {
        co_return;
    }
    const HttpAnswer given = co_await askForToken(rule.realm, method);
    if (m_record.stopsAt(findToken(given), given)) {
        co_return;
    }
    const std::optional<IssuedToken> issued = parseTokenAnswer(given.body);
    if (!issued) {
        m_record.mark(Outcome::Failed);
        m_record.conclude(Verdict::NotProven, CheckCause::NoToken);
        co_return;
    }
    m_record.keepOut(issued->token);
    const TokenPayload payload = readTokenPayload(issued->token);
    const HttpAnswer use = co_await ask(Kind::TokenUse, registryApi(), bearerAuthorization(issued->token));
    if (m_record.stopsAt(findTokenUse(use, payload.isReadable && !namesSomebody(payload.subject)), use)) {
        co_return;
    }
    const TokenQuery query {method.service, {}, {}};
    co_await compareWithAnonymous(tokenUrl(rule.realm, query), ping.status == 200, payload);
}

// Without a scope, as `docker login` does: some services look at the password only then. The account is left out, so
// that a token can name the user only if the service has read the login itself.
QCoro::Task<HttpAnswer> RegistryCheck::askForToken(QUrl realm, LoginMethod method)
{
    TokenQuery query {method.service, {}, {}};
    HttpAnswer answer = co_await ask(Kind::Token, tokenUrl(realm, query), basicAuthorization());
    if (!isAnswer(answer, {400, 404, 405}) || method.scopes.isEmpty()) {
        co_return answer;
    }
    // It wants a scope, and has said nothing about the password yet.
    m_record.mark(Outcome::Noted);
    query.scopes = method.scopes;
    answer = co_await ask(Kind::Token, tokenUrl(realm, query), basicAuthorization());
    co_return answer;
}

// A token proves nothing if everybody gets one like it. `isOpen`: /v2/ answers 200 without any.
QCoro::Task<void> RegistryCheck::compareWithAnonymous(QUrl tokenAddress, bool isOpen, TokenPayload payload)
{
    const HttpAnswer control = co_await askAsStranger(Kind::Control, tokenAddress, Secret());
    if (control.failure == HttpFailure::Cancelled) {
        m_record.stopsAt(findFailure(control), control);
        co_return;
    }
    if (isAnswer(control, {401, 403})) {
        m_record.conclude(Verdict::Accepted, CheckCause::TokenControlProved);
        co_return;
    }
    m_record.mark(Outcome::Noted);
    std::optional<IssuedToken> anonymous;
    if (isAnswer(control, {200})) {
        anonymous = parseTokenAnswer(control.body);
    }
    const QString strangersSubject = anonymous ? readTokenPayload(anonymous->token).subject : QString();
    if (provesUser(payload.subject, strangersSubject)) {
        m_record.conclude(Verdict::Accepted, CheckCause::TokenSubjectProved);
        co_return;
    }
    if (anonymous && !isOpen) {
        const bool isRefused = co_await isRefusedAtRegistry(anonymous->token);
        if (isRefused) {
            m_record.conclude(Verdict::Accepted, CheckCause::TokenControlProved);
            co_return;
        }
        m_record.mark(Outcome::Noted);
    }
    if (!payload.isReadable && refusesEveryWrongLogin(knownServer(comparableHost(m_login.registry)))) {
        m_record.conclude(Verdict::Accepted, CheckCause::TokenServiceProved);
        co_return;
    }
    m_record.conclude(Verdict::NotProven, CheckCause::AnonymousTokens);
}

// Some services make up a name for every stranger; there only the user's own name counts.
bool RegistryCheck::provesUser(const QString &subject, const QString &strangersSubject) const
{
    const bool isOwnName = subject.compare(m_login.userName, Qt::CaseInsensitive) == 0;
    return namesSomebody(subject) && subject != strangersSubject && (isOwnName || !namesSomebody(strangersSubject));
}

QCoro::Task<bool> RegistryCheck::isRefusedAtRegistry(Secret token)
{
    m_record.keepOut(token);
    const HttpAnswer answer = co_await askAsStranger(Kind::Control, registryApi(), bearerAuthorization(token));
    co_return isAnswer(answer, {401});
}

Secret RegistryCheck::basicAuthorization() const
{
    return purser::basicAuthorization(m_login.userName, m_login.password);
}

QUrl RegistryCheck::registryApi() const
{
    QUrl url = m_login.registry;
    url.setPath(u"/v2/"_s);
    url.setQuery(QString());
    url.setFragment({});
    return url;
}

} // namespace purser
