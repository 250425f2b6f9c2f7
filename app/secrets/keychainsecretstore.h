#pragma once

#include "app/secrets/keychainjobs.h"
#include "app/secrets/secretservice.h"
#include "app/secrets/secretstore.h"

#include <functional>
#include <memory>

namespace purser {

// Secrets in the Secret Service of the session, by way of QtKeychain: service `purser`, the keys as given. Only for
// the main thread, whose event dispatcher must be GLib's; otherwise everything is KeychainFailed.
//
// Asks the person only in unlock(): where the keychain is locked, the others say so (KeychainLocked) without a
// question. Nothing waits longer than the limits allow. If the keychain has not answered by then, every waiting caller
// gets KeychainBusy, and so does everyone until what was begun has ended. A write that ended so may still take place.
class KeychainSecretStore : public SecretStore
{
public:
    explicit KeychainSecretStore(const KeychainLimits &limits = {});

    void prepare() override { m_service.prepare(); }

    // SecretCorrupt also when the keychain has more than one item for the key.
    QCoro::Task<Result<Secret>> read(QString key) override;
    QCoro::Task<Result<Done>> write(QString key, Secret value) override;
    // All items, if there is more than one.
    QCoro::Task<Result<Done>> erase(QString key) override;
    QCoro::Task<KeychainState> state() override;
    QCoro::Task<Result<Done>> unlock() override;

    QCoro::Task<Result<QStringList>> keys() override;

private:
    using Job = std::function<QCoro::Task<KeychainOutcome>()>;

    std::optional<Error> obstacle() const;
    QCoro::Task<Result<Done>> begin();
    void end(const Error *error);

    QCoro::Task<Result<Done>> writeInTurn(QString key, Secret value);
    QCoro::Task<Result<Done>> eraseInTurn(QString key);

    QCoro::Task<KeychainOutcome> run(Job job, QString key);
    QCoro::Task<Error> reason(KeychainOutcome outcome, QString key);

    KeychainLimits m_limits;
    SecretService m_service;
    std::shared_ptr<KeychainQueue> m_queue = std::make_shared<KeychainQueue>();
    KeychainQueue m_unlockQueue;
    KeychainJobs m_jobs;
};

} // namespace purser
