#include "app/secrets/keychainsecretstore.h"

#include <QCoreApplication>

using namespace Qt::Literals;

namespace purser {

namespace {

std::unexpected<Error> keychainFailure(const char *explanation)
{
    return failure(ErrorKind::KeychainFailed, {}, QCoreApplication::translate("KeychainSecretStore", explanation));
}

template <typename T>
const Error *errorIn(const Result<T> &result)
{
    return result ? nullptr : &result.error();
}

} // namespace

KeychainSecretStore::KeychainSecretStore(const KeychainLimits &limits)
    : m_limits(limits), m_service(limits), m_jobs(m_queue, limits.interactive)
{
}

QCoro::Task<Result<Secret>> KeychainSecretStore::read(QString key)
{
    if (const std::optional<Error> hindrance = obstacle()) {
        co_return std::unexpected(*hindrance);
    }
    co_return co_await m_service.read(key);
}

QCoro::Task<Result<Done>> KeychainSecretStore::write(QString key, Secret value)
{
    if (value.size() > m_limits.largestSecret) {
        co_return failure(ErrorKind::SecretTooLarge);
    }
    const Result<Done> begun = co_await begin();
    if (!begun) {
        co_return begun;
    }
    const Result<Done> written = co_await writeInTurn(key, value);
    end(errorIn(written));
    co_return written;
}

QCoro::Task<Result<Done>> KeychainSecretStore::erase(QString key)
{
    const Result<Done> begun = co_await begin();
    if (!begun) {
        co_return begun;
    }
    const Result<Done> erased = co_await eraseInTurn(key);
    end(errorIn(erased));
    co_return erased;
}

QCoro::Task<KeychainState> KeychainSecretStore::state()
{
    if (m_queue->isShut()) {
        co_return KeychainState::Unanswering;
    }
    co_return co_await m_service.state();
}

QCoro::Task<Result<Done>> KeychainSecretStore::unlock()
{
    // One question at a time: who comes second finds the answer of the first.
    const bool admitted = co_await m_unlockQueue.enter();
    if (!admitted) {
        co_return failure(ErrorKind::KeychainBusy);
    }
    const Result<Done> unlocked = co_await m_service.unlock();
    m_unlockQueue.leave();
    co_return unlocked;
}

QCoro::Task<Result<QStringList>> KeychainSecretStore::keys()
{
    return m_service.items();
}

// What is in the way of whoever would come now.
std::optional<Error> KeychainSecretStore::obstacle() const
{
    const std::optional<Error> ofProcess = KeychainJobs::obstacle();
    return ofProcess || !m_queue->isShut() ? ofProcess : Error(ErrorKind::KeychainBusy);
}

QCoro::Task<Result<Done>> KeychainSecretStore::begin()
{
    if (const std::optional<Error> hindrance = obstacle()) {
        co_return std::unexpected(*hindrance);
    }
    const bool admitted = co_await m_queue->enter();
    co_return admitted ? Result<Done>(Done()) : failure(ErrorKind::KeychainBusy);
}

void KeychainSecretStore::end(const Error *error)
{
    if (error && error->kind == ErrorKind::KeychainBusy) {
        m_queue->turnAwayWaiting();
    }
    m_queue->leave();
}

QCoro::Task<Result<Done>> KeychainSecretStore::writeInTurn(QString key, Secret value)
{
    const Result<SecretProbe> before = co_await m_service.look(key);
    if (!before) {
        co_return std::unexpected(before.error());
    }
    const Job job = [this, key, value] { return m_jobs.write(key, value); };
    const KeychainOutcome outcome = co_await run(job, key);
    if (outcome.kind != ErrorKind::None) {
        Error error = co_await reason(outcome, key);
        if (error.kind == ErrorKind::SecretAbsent) {
            error.kind = ErrorKind::KeychainFailed;
        }
        co_return std::unexpected(error);
    }
    const Result<Secret> stored = co_await m_service.read(key);
    if (!stored && stored.error().kind == ErrorKind::SecretAbsent) {
        co_return keychainFailure(QT_TRANSLATE_NOOP(
            "KeychainSecretStore", "The keychain reported the secret as stored but does not have it."));
    }
    if (!stored) {
        co_return std::unexpected(stored.error());
    }
    if (*stored != value) {
        co_return failure(ErrorKind::SecretCorrupt);
    }
    const Result<SecretProbe> after = co_await m_service.look(key);
    if (!after) {
        co_return std::unexpected(after.error());
    }
    co_return after->presence == SecretProbe::Present ? Result<Done>(Done()) : failure(ErrorKind::KeychainFailed);
}

QCoro::Task<Result<Done>> KeychainSecretStore::eraseInTurn(QString key)
{
    const Job job = [this, key] { return m_jobs.erase(key); };
    KeychainOutcome outcome;
    for (const bool isErased : {false, true}) {
        const Result<SecretProbe> probe = co_await m_service.find(key);
        if (!probe) {
            co_return std::unexpected(probe.error());
        }
        if (probe->presence == SecretProbe::Absent) {
            co_return Done();
        }
        if (probe->presence != SecretProbe::Present) {
            co_return failure(ErrorKind::KeychainLocked);
        }
        if (!isErased) {
            outcome = co_await run(job, key);
        }
        if (outcome.kind == ErrorKind::KeychainBusy) {
            co_return failure(ErrorKind::KeychainBusy);
        }
    }
    if (outcome.kind != ErrorKind::None && outcome.kind != ErrorKind::SecretAbsent) {
        co_return failure(outcome.kind, {}, outcome.detail);
    }
    co_return keychainFailure(
        QT_TRANSLATE_NOOP("KeychainSecretStore", "The keychain reported the secret as erased but still has it."));
}

// Runs a job, and once more if it failed and the service was restarted meanwhile.
QCoro::Task<KeychainOutcome> KeychainSecretStore::run(Job job, QString key)
{
    const QString owner = m_service.owner();
    KeychainJobs::connectTo(owner);
    KeychainOutcome outcome = co_await job();
    if (outcome.kind != ErrorKind::None && outcome.kind != ErrorKind::KeychainBusy) {
        const Result<SecretProbe> probe = co_await m_service.look(key);
        if (probe && m_service.owner() != owner) {
            KeychainJobs::connectTo(m_service.owner());
            outcome = co_await job();
        }
    }
    co_return outcome;
}

// What it means that a job failed. Its own answer does not tell: for a locked keychain that is "not found".
QCoro::Task<Error> KeychainSecretStore::reason(KeychainOutcome outcome, QString key)
{
    const Error error {outcome.kind, {}, outcome.detail, {}};
    if (outcome.kind == ErrorKind::KeychainBusy || outcome.kind == ErrorKind::KeychainCancelled) {
        co_return error;
    }
    const Result<SecretProbe> probe = co_await m_service.look(key);
    co_return probe ? error : probe.error();
}

} // namespace purser
