#pragma once

#include "app/model/registrylogin.h"
#include "app/registry/challenge.h"
#include "app/registry/checkmemory.h"
#include "app/registry/checkrecord.h"
#include "app/registry/http.h"
#include "app/registry/token.h"

#include <QCoro/QCoroTask>

#include <stop_token>

namespace purser {

// One check on its way: what RegistryClient::check does, step by step.
class RegistryCheck
{
public:
    // `record` is of this login and may hold steps already; `memory` is of those it is checked together with, if any.
    RegistryCheck(
        Http &http, RegistryLogin login, CheckRecord record, std::shared_ptr<CheckMemory> memory, std::stop_token stop);

    QCoro::Task<CheckReport> run();

private:
    bool prepare();
    QCoro::Task<HttpAnswer> ask(CheckStep::Kind kind, QUrl url, Secret authorization);
    // Asks what has nothing to do with the login.
    QCoro::Task<HttpAnswer> askAsStranger(CheckStep::Kind kind, QUrl url, Secret authorization);
    QCoro::Task<void> loginWithPassword(HttpAnswer ping);
    QCoro::Task<void> loginWithToken(HttpAnswer ping, LoginMethod method);
    QCoro::Task<HttpAnswer> askForToken(QUrl realm, LoginMethod method);
    QCoro::Task<void> compareWithAnonymous(QUrl tokenAddress, bool isOpen, TokenPayload payload);
    QCoro::Task<bool> isRefusedAtRegistry(Secret token);

    Secret basicAuthorization() const;
    QUrl registryApi() const;
    bool provesUser(const QString &subject, const QString &strangersSubject) const;

    Http &m_http;
    RegistryLogin m_login;
    std::stop_token m_stop;
    std::shared_ptr<HttpSession> m_session;
    CheckRecord m_record;
    std::shared_ptr<CheckMemory> m_memory;
};

} // namespace purser
