#include "app/registry/registryclient.h"

#include "app/registry/registrycheck.h"

namespace purser {

RegistryClient::RegistryClient(Http &http) : m_http(http) { }

QCoro::Task<CheckReport> RegistryClient::check(RegistryLogin login, std::stop_token stop)
{
    RegistryCheck check(m_http, std::move(login), stop);
    CheckReport report = co_await check.run();
    co_return report;
}

QCoro::Task<std::expected<RegistryLogin, CheckReport>> RegistryClient::resolve(RegistryLogin login, std::stop_token)
{
    co_return login;
}

} // namespace purser
