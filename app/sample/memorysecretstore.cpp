#include "app/sample/memorysecretstore.h"

namespace purser {

MemorySecretStore::MemorySecretStore(Secrets secrets, KeychainState state)
    : m_secrets(std::move(secrets)), m_state(state)
{
}

std::optional<Error> MemorySecretStore::obstacle() const
{
    if (m_state == KeychainState::Unlocked) {
        return {};
    }
    return Error {.kind = errorKind(m_state)};
}

QCoro::Task<Result<Secret>> MemorySecretStore::read(QString key)
{
    if (const auto error = obstacle()) {
        co_return std::unexpected(*error);
    }
    const auto found = m_secrets.constFind(key);
    if (found == m_secrets.constEnd()) {
        co_return failure(ErrorKind::SecretAbsent, key);
    }
    co_return *found;
}

QCoro::Task<Result<Done>> MemorySecretStore::write(QString key, Secret value)
{
    if (const auto error = obstacle()) {
        co_return std::unexpected(*error);
    }
    m_secrets.insert(key, std::move(value));
    co_return Done {};
}

QCoro::Task<Result<Done>> MemorySecretStore::erase(QString key)
{
    if (const auto error = obstacle()) {
        co_return std::unexpected(*error);
    }
    m_secrets.remove(key);
    co_return Done {};
}

QCoro::Task<Result<QStringList>> MemorySecretStore::keys()
{
    co_return m_secrets.keys();
}

QCoro::Task<KeychainState> MemorySecretStore::state()
{
    co_return m_state;
}

QCoro::Task<Result<Done>> MemorySecretStore::unlock()
{
    if (const auto error = obstacle()) {
        co_return std::unexpected(*error);
    }
    co_return Done {};
}

} // namespace purser
