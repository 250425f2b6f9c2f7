#pragma once

#include "app/model/checkreport.h"
#include "app/model/registrylogin.h"

#include <QCoro/QCoroTask>

#include <expected>
#include <stop_token>

namespace purser {

class Http;

// Asks a registry whether it accepts a login, by the algorithm of the registry token specification, with control
// requests that keep the answer honest.
class RegistryClient
{
public:
    explicit RegistryClient(Http &http);

    // Never fails: whatever happens is a verdict. A refused password is never sent twice. Asking `stop` to stop ends
    // the request in flight and answers CheckCause::Cancelled. This object must outlive the task.
    QCoro::Task<CheckReport> check(RegistryLogin login, std::stop_token stop = {});

    // The login as the registry itself takes it. For Amazon's keys a password is minted or a young one reused, all
    // others come back as they are; the error is the report of the check that failed at it.
    QCoro::Task<std::expected<RegistryLogin, CheckReport>> resolve(RegistryLogin login, std::stop_token stop = {});

private:
    Http &m_http;
};

} // namespace purser
