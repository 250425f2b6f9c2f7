#pragma once

#include "app/secrets/secretstore.h"

#include <QHash>

namespace purser {

// A keychain that is nowhere but here, and gone with this object. Knows no other keychain.
class MemorySecretStore : public SecretStore
{
public:
    using Secrets = QHash<QString, Secret>; // by key

    explicit MemorySecretStore(Secrets secrets = {}, KeychainState state = KeychainState::Unlocked);

    QCoro::Task<Result<Secret>> read(QString key) override;
    QCoro::Task<Result<Done>> write(QString key, Secret value) override;
    QCoro::Task<Result<Done>> erase(QString key) override;
    QCoro::Task<Result<QStringList>> keys() override;
    QCoro::Task<KeychainState> state() override;
    // Always stays as it is: nobody is there to be asked.
    QCoro::Task<Result<Done>> unlock() override;

    const Secrets &secrets() const { return m_secrets; }

private:
    std::optional<Error> obstacle() const;

    Secrets m_secrets;
    KeychainState m_state;
};

} // namespace purser
