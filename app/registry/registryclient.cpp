#include "app/registry/registryclient.h"

#include "app/model/clock.h"
#include "app/registry/checkmemory.h"
#include "app/registry/ecrmint.h"
#include "app/registry/registrycheck.h"

#include <QCoro/QCoroFuture>

namespace purser {

RegistryClient::RegistryClient(Http &http) : m_http(http) { }

QCoro::Task<CheckReport> RegistryClient::check(
    RegistryLogin login, std::stop_token stop, std::shared_ptr<CheckMemory> memory)
{
    if (!memory) {
        co_return co_await ask(login, stop, memory);
    }
    const std::optional<QFuture<CheckReport>> asked = memory->reportOf(login);
    if (!asked) {
        CheckReport report = co_await ask(login, stop, memory);
        memory->tell(login, report);
        co_return report;
    }
    const QFuture<CheckReport> told = *asked;
    CheckReport report = co_await told;
    if (!isLoginSent(report)) {
        co_return co_await check(login, stop, memory);
    }
    markAskedOnce(report.steps.first());
    co_return report;
}

QCoro::Task<CheckReport> RegistryClient::ask(
    RegistryLogin login, std::stop_token stop, std::shared_ptr<CheckMemory> memory)
{
    CheckRecord record(login);
    if (login.aws) {
        // Never with a password kept from before: it would say nothing of the keys as they are now.
        EcrMint mint(m_http, login, stop);
        const std::optional<EcrPassword> password = co_await mint.run();
        record = mint.record();
        keepOrForget(*login.aws, password);
        if (!password) {
            co_return record.report();
        }
        login = withEcrPassword(std::move(login), *password);
        record.turnTo(login, password->account);
    }
    RegistryCheck check(m_http, std::move(login), std::move(record), std::move(memory), stop);
    CheckReport report = co_await check.run();
    co_return report;
}

QCoro::Task<std::expected<RegistryLogin, CheckReport>> RegistryClient::resolve(
    RegistryLogin login, std::stop_token stop)
{
    if (!login.aws) {
        co_return login;
    }
    std::optional<EcrPassword> password = m_passwords.youngOne(*login.aws, currentTime());
    if (!password) {
        EcrMint mint(m_http, login, stop);
        password = co_await mint.run();
        keepOrForget(*login.aws, password);
        if (!password) {
            co_return std::unexpected(mint.record().report());
        }
    }
    co_return withEcrPassword(std::move(login), *password);
}

std::optional<QDateTime> RegistryClient::passwordEnd(const AwsKeys &keys)
{
    const std::optional<EcrPassword> password = m_passwords.youngOne(keys, currentTime());
    return password ? std::optional(password->expiresAt) : std::nullopt;
}

void RegistryClient::keepOrForget(const AwsKeys &keys, const std::optional<EcrPassword> &password)
{
    if (password) {
        m_passwords.keep(keys, *password, currentTime());
    } else {
        m_passwords.forget(keys);
    }
}

} // namespace purser
