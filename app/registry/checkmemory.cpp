#include "app/registry/checkmemory.h"

#include "app/registry/http.h"

#include <algorithm>
#include <utility>

namespace purser {

namespace {

bool isLasting(const HttpAnswer &answer)
{
    switch (answer.failure) {
    case HttpFailure::None:
        return answer.status < 500 && answer.status != 429;
    case HttpFailure::HostNotFound:
    case HttpFailure::ConnectionRefused:
    case HttpFailure::TlsSelfSigned:
    case HttpFailure::TlsUnknownAuthority:
    case HttpFailure::TlsExpired:
    case HttpFailure::TlsNotYetValid:
    case HttpFailure::TlsWrongName:
    case HttpFailure::TlsIncomplete:
    case HttpFailure::TlsWeak:
    case HttpFailure::TlsWrongPurpose:
    case HttpFailure::TlsTooOld:
    case HttpFailure::PlainPort:
        return true;
    default:
        return false;
    }
}

QString nameIn(const RegistryLogin &login)
{
    return login.aws ? login.aws->accessKeyId : login.userName;
}

} // namespace

bool isLoginSent(const CheckReport &report)
{
    return std::ranges::any_of(report.steps, [](const CheckStep &step) { return !step.userName.isEmpty(); });
}

std::shared_ptr<HttpSession> CheckMemory::session(const Http &http, const RegistryLogin &login)
{
    for (auto [it, end] = std::as_const(m_ways).equal_range(login.registry); it != end; ++it) {
        if (it->route == login.route && it->trusts == login.trusts) {
            return it->session;
        }
    }
    const auto opened = http.openSession(login.route, login.registry);
    m_ways.insert(login.registry, Way {login.route, login.trusts, opened});
    return opened;
}

std::optional<HttpAnswer> CheckMemory::answerTo(const StrangersQuestion &question) const
{
    for (auto [it, end] = m_answers.equal_range(question.url); it != end; ++it) {
        if (it->question == question) {
            return it->answer;
        }
    }
    return {};
}

void CheckMemory::keep(const StrangersQuestion &question, const HttpAnswer &answer)
{
    if (isLasting(answer) && !answerTo(question)) {
        m_answers.insert(question.url, Answered {question, answer});
    }
}

std::optional<QFuture<CheckReport>> CheckMemory::reportOf(const RegistryLogin &login)
{
    if (const std::shared_ptr<Asked> asked = find(login)) {
        return asked->report.future();
    }
    const auto first = std::make_shared<Asked>();
    first->login = login;
    first->report.start();
    m_asked.insert(nameIn(login), first);
    return {};
}

void CheckMemory::tell(const RegistryLogin &login, const CheckReport &report)
{
    const std::shared_ptr<Asked> asked = find(login);
    if (!isLoginSent(report)) {
        m_asked.remove(nameIn(login), asked);
    }
    asked->report.addResult(report);
    asked->report.finish();
}

std::shared_ptr<CheckMemory::Asked> CheckMemory::find(const RegistryLogin &login) const
{
    for (auto [it, end] = m_asked.equal_range(nameIn(login)); it != end; ++it) {
        if ((*it)->login == login) {
            return *it;
        }
    }
    return {};
}

} // namespace purser
