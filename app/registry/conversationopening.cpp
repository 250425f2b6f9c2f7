// How RegistryConversation begins.
#include "app/registry/authorization.h"
#include "app/registry/obstacle.h"
#include "app/registry/origin.h"
#include "app/registry/registryclient.h"
#include "app/registry/registryconversation.h"

#include <QCoro/QCoroFuture>
#include <QPromise>

using namespace Qt::Literals;

namespace purser {

namespace {

bool mayWantAScope(const HttpAnswer &answer)
{
    return answer.failure == HttpFailure::None
        && (answer.status == 400 || answer.status == 404 || answer.status == 405);
}

} // namespace

QCoro::Task<std::optional<CheckReport>> RegistryConversation::open(std::stop_token stop)
{
    while (m_state == State::Opening) {
        const QFuture<void> other = m_opening;
        co_await other;
    }
    if (m_state == State::New) {
        QPromise<void> promise;
        m_opening = promise.future();
        promise.start();
        m_state = State::Opening;
        m_failure = co_await begin(stop);
        // Whoever comes next did not cancel it.
        const bool wasCancelled = m_failure && m_failure->cause == CheckCause::Cancelled;
        m_state = wasCancelled ? State::New : State::Settled;
        promise.finish();
    }
    co_return m_failure;
}

QCoro::Task<std::optional<CheckReport>> RegistryConversation::begin(std::stop_token stop)
{
    const auto resolved = co_await m_client.resolve(m_login, stop);
    if (!resolved) {
        co_return resolved.error();
    }
    m_login = *resolved;
    m_record = CheckRecord(m_login);
    m_session = m_http.openSession(m_login.route, m_login.registry);
    if (const std::optional<CheckCause> cause = obstacle(m_login)) {
        m_record.conclude(Verdict::NotProven, *cause);
        if (cause == CheckCause::Unencrypted) {
            m_record.offer(Trust {Trust::Kind::PlainHttp, origin(m_login.registry)});
        }
        co_return m_record.report();
    }
    RegistryQuestion question;
    question.url = address(u"/v2/"_s);
    const HttpAnswer ping = co_await send(question, Secret(), stop);
    m_record.add(CheckStep::Kind::Ping, question.url, ping);
    if (m_record.stopsAt(findPing(ping, question.url), ping) || !understandsLogin(ping)) {
        co_return m_record.report();
    }
    std::optional<CheckReport> failure;
    if (!isOpenToAll()) {
        failure = co_await proveLogin(stop);
    }
    co_return failure;
}

// How the registry wants to be logged in to, and whether the password may go there; else the record says why not.
bool RegistryConversation::understandsLogin(const HttpAnswer &ping)
{
    m_method = chooseLoginMethod(parseChallenges(ping.header("WWW-Authenticate"_ba)), ping.url.scheme() == "https"_L1);
    if (ping.status == 200 && !usesTokens() && m_method.kind != LoginMethod::Kind::Basic) {
        m_method = LoginMethod(); // no password is sent unasked
        return true;
    }
    if (m_record.stopsAt(findMethod(m_method), ping)) {
        return false;
    }
    if (usesTokens()) {
        const RealmRule rule = applyRealmRule(m_login.registry, m_method.realm, m_login.trusts);
        m_realm = rule.realm;
        return !m_record.stopsAtRealm(rule, ping);
    }
    return true;
}

// So that a refusal of a question is about the question, not about the password. Without a scope: some services take a
// wrong password for a stranger's visit if there is one.
QCoro::Task<std::optional<CheckReport>> RegistryConversation::proveLogin(std::stop_token stop)
{
    RegistryQuestion question;
    question.url = address(u"/v2/"_s);
    if (usesTokens()) {
        const QByteArrayList none;
        const TokenOutcome outcome = co_await token(none, false, stop);
        const bool isUnsaid = mayWantAScope(outcome.answer) || outcome.answer.status == 200;
        if (outcome.token.isEmpty() && !isUnsaid) {
            m_record.add(CheckStep::Kind::Token, m_realm, outcome.answer);
            m_record.stopsAt(findToken(outcome.answer), outcome.answer);
            co_return m_record.report();
        }
        co_return std::nullopt;
    }
    const Secret authorization = basicAuthorization(m_login.userName, m_login.password);
    const HttpAnswer login = co_await send(question, authorization, stop);
    m_record.add(CheckStep::Kind::Login, question.url, login);
    if (m_record.stopsAt(findLogin(login), login)) {
        co_return m_record.report();
    }
    co_return std::nullopt;
}

} // namespace purser
