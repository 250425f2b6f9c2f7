#pragma once

#include "app/model/keychainstate.h"
#include "app/secrets/secretservicecalls.h"

#include <QStringList>

namespace purser {

// Where a secret is, as far as the keychain tells without asking anybody.
struct SecretProbe
{
    enum Presence {
        Present, // there, and readable
        Locked, // there, in a locked collection
        Absent, // not there, and the default collection is unlocked
        Unknown, // not seen, but the default collection is locked or does not exist
    };

    Presence presence = Unknown;
    qsizetype items = 0; // how many answer to the key; more than one is one too many
    QDBusObjectPath item = {}; // of one that is present
};

// The Secret Service of the session bus (org.freedesktop.secrets, Secret Service API 0.2), for what QtKeychain cannot
// tell: it reports a secret in a locked collection as not found and its deletion there as done. Items of ours have the
// attributes `server`, which is "purser", and `user`, which is the key. This object must outlive its tasks. Errors are
// those of SecretStore.
class SecretService
{
public:
    explicit SecretService(const KeychainLimits &limits = {});

    // Never prompts and never starts a service. A service that is not running yet counts as locked; a collection
    // without a password does not, it is unlocked on the way.
    QCoro::Task<KeychainState> state();

    // Never prompts; starts the service if it can be started.
    QCoro::Task<Result<SecretProbe>> probe(QString key);
    // The same after unlocking what takes no question.
    QCoro::Task<Result<SecretProbe>> find(QString key);
    // Absent or Present, or the reason why nothing can be done with the key: KeychainLocked, or SecretCorrupt where
    // several items answer to it.
    QCoro::Task<Result<SecretProbe>> look(QString key);
    // Makes the first read() faster if it is called some time before it.
    QCoro::Task<void> prepare() { return m_calls.prepare(); }

    // What QtKeychain has written for the key. Never prompts. SecretAbsent, SecretCorrupt where it is something else,
    // and as look().
    QCoro::Task<Result<Secret>> read(QString key);

    // The keys of all items of ours, locked ones too. Fewer than there are, if the collection is locked and the
    // service hides what it holds.
    QCoro::Task<Result<QStringList>> items();

    // Unlocks the default collection if that takes no question, because it has no password. True if it did.
    QCoro::Task<bool> unlockUnasked();

    // Has the default collection unlocked, or made if there is none. KeychainCancelled when the person said no,
    // KeychainBusy when nobody answered.
    QCoro::Task<Result<Done>> unlock();

    // The unique name, on the bus, of the process that answered last. It changes when the service was restarted.
    const QString &owner() const { return m_calls.owner(); }

private:
    SecretServiceCalls m_calls;
    KeychainLimits m_limits;
};

} // namespace purser
