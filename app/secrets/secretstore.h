#pragma once

#include "app/model/keychainstate.h"
#include "app/model/result.h"
#include "app/model/secret.h"

#include <QCoro/QCoroTask>
#include <QStringList>

namespace purser {

// Where secrets are kept. In the person's account it is KeychainSecretStore.
//
// Every failure is one of ErrorKind's SecretAbsent, SecretTooLarge, SecretCorrupt, KeychainLocked, KeychainDenied,
// KeychainCancelled, KeychainMissing, KeychainBusy, KeychainFailed. Only `SecretAbsent` means that there is no such
// secret. This object must outlive its tasks.
class SecretStore
{
public:
    SecretStore() = default;
    virtual ~SecretStore() = default;
    Q_DISABLE_COPY_MOVE(SecretStore)

    // May make the first read() faster if it is called some time before it.
    virtual void prepare() { }

    virtual QCoro::Task<Result<Secret>> read(QString key) = 0;

    // Done only after the value was read back and found equal.
    virtual QCoro::Task<Result<Done>> write(QString key, Secret value) = 0;

    // Done only once the keychain, unlocked, says that it has no such item. Erasing what is absent is done.
    virtual QCoro::Task<Result<Done>> erase(QString key) = 0;

    // The keys of all secrets of ours, locked ones too; fewer than there are where a locked keychain hides them.
    virtual QCoro::Task<Result<QStringList>> keys() = 0;

    // Never prompts and never starts a service.
    virtual QCoro::Task<KeychainState> state() = 0;

    // Asks the keychain to ask the person; returns when answered.
    virtual QCoro::Task<Result<Done>> unlock() = 0;
};

} // namespace purser
