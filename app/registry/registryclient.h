#pragma once

#include "app/model/checkreport.h"
#include "app/model/registrylogin.h"
#include "app/registry/ecrpasswords.h"

#include <QCoro/QCoroTask>

#include <expected>
#include <memory>
#include <stop_token>

namespace purser {

class CheckMemory;
class Http;

// Asks a registry whether it accepts a login, by the algorithm of the registry token specification, with control
// requests that keep the answer honest.
class RegistryClient
{
public:
    explicit RegistryClient(Http &http);

    // Never fails: whatever happens is a verdict. A refused password is never sent twice. Asking `stop` to stop ends
    // the request in flight and answers CheckCause::Cancelled. This object must outlive the task.
    // With a `memory`, what others that are checked together with it have found out is not asked again.
    QCoro::Task<CheckReport> check(
        RegistryLogin login, std::stop_token stop = {}, std::shared_ptr<CheckMemory> memory = {});

    // The login as the registry itself takes it: for Amazon's keys a password is asked for, or a young one is used
    // again; all others come back as they are. The error is the report of the check that failed at it.
    QCoro::Task<std::expected<RegistryLogin, CheckReport>> resolve(RegistryLogin login, std::stop_token stop = {});

    // Until when the password is good that resolve() gave for these keys last; nothing if it is kept no more.
    std::optional<QDateTime> passwordEnd(const AwsKeys &keys);

private:
    QCoro::Task<CheckReport> ask(RegistryLogin login, std::stop_token stop, std::shared_ptr<CheckMemory> memory);
    void keepOrForget(const AwsKeys &keys, const std::optional<EcrPassword> &password);

    Http &m_http;
    EcrPasswords m_passwords;
};

} // namespace purser
