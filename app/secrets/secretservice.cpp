#include "app/secrets/secretservice.h"

#include "app/secrets/secretprompt.h"

#include <QCoreApplication>

using namespace Qt::Literals;

namespace purser {

namespace {

const QString server = u"purser"_s;

KeychainState stateAfter(const Error &error)
{
    return error.kind == ErrorKind::KeychainMissing ? KeychainState::Missing : KeychainState::Unanswering;
}

} // namespace

SecretService::SecretService(const KeychainLimits &limits) : m_calls(limits), m_limits(limits) { }

QCoro::Task<KeychainState> SecretService::state()
{
    const Result<bool> running = co_await m_calls.isRunning();
    if (!running) {
        co_return stateAfter(running.error());
    }
    if (!*running) {
        const Result<bool> startable = co_await m_calls.isStartable();
        if (!startable) {
            co_return stateAfter(startable.error());
        }
        co_return *startable ? KeychainState::Locked : KeychainState::Missing;
    }
    const Result<SecretCollection> collection = co_await m_calls.defaultCollection();
    if (!collection) {
        co_return stateAfter(collection.error());
    }
    if (collection->isOpen()) {
        co_return KeychainState::Unlocked;
    }
    const bool isUnlocked = co_await unlockUnasked();
    co_return isUnlocked ? KeychainState::Unlocked : KeychainState::Locked;
}

QCoro::Task<Result<SecretProbe>> SecretService::probe(QString key)
{
    const SecretServiceCalls::Attributes attributes {{u"server"_s, server}, {u"user"_s, key}};
    const Result<SecretItems> found = co_await m_calls.search(attributes);
    if (!found) {
        co_return std::unexpected(found.error());
    }
    SecretProbe probe;
    probe.items = found->unlocked.size() + found->locked.size();
    if (!found->unlocked.isEmpty()) {
        probe.presence = SecretProbe::Present;
        probe.item = found->unlocked.first();
    } else if (!found->locked.isEmpty()) {
        probe.presence = SecretProbe::Locked;
    } else {
        const Result<SecretCollection> collection = co_await m_calls.defaultCollection();
        if (!collection) {
            co_return std::unexpected(collection.error());
        }
        probe.presence = collection->isOpen() ? SecretProbe::Absent : SecretProbe::Unknown;
    }
    co_return probe;
}

QCoro::Task<Result<SecretProbe>> SecretService::find(QString key)
{
    const Result<SecretProbe> found = co_await probe(key);
    if (!found || found->presence == SecretProbe::Present || found->presence == SecretProbe::Absent) {
        co_return found;
    }
    const bool isUnlocked = co_await unlockUnasked();
    if (!isUnlocked) {
        co_return found;
    }
    co_return co_await probe(key);
}

QCoro::Task<Result<SecretProbe>> SecretService::look(QString key)
{
    const Result<SecretProbe> probe = co_await find(key);
    if (probe && probe->items > 1) {
        co_return failure(ErrorKind::SecretCorrupt, {},
            QCoreApplication::translate("SecretService", "The keychain has more than one item for this secret."));
    }
    if (probe && probe->presence != SecretProbe::Present && probe->presence != SecretProbe::Absent) {
        co_return failure(ErrorKind::KeychainLocked);
    }
    co_return probe;
}

QCoro::Task<Result<Secret>> SecretService::read(QString key)
{
    const Result<SecretProbe> probe = co_await look(key);
    if (!probe) {
        co_return std::unexpected(probe.error());
    }
    if (probe->presence != SecretProbe::Present) {
        co_return failure(ErrorKind::SecretAbsent);
    }
    const QDBusObjectPath item = probe->item;
    QCoro::Task<Result<std::optional<SecretServiceCalls::Attributes>>> describing = m_calls.attributes(item);
    const Result<Secret> secret = co_await m_calls.secret(item);
    const Result<std::optional<SecretServiceCalls::Attributes>> attributes = co_await describing;
    if (!secret || !attributes) {
        // The service may have been locked or ended meanwhile, which is the better answer.
        const Result<SecretProbe> now = co_await look(key);
        co_return std::unexpected(!now ? now.error() : secret ? attributes.error() : secret.error());
    }
    if (!*attributes) { // erased meanwhile
        co_return failure(ErrorKind::SecretAbsent);
    }
    // QtKeychain writes bytes as base64 and says so.
    const auto decoded = QByteArray::fromBase64Encoding(secret->expose(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || (*attributes)->value(u"type"_s) != u"base64"_s) {
        co_return failure(ErrorKind::SecretCorrupt);
    }
    co_return Secret(*decoded);
}

QCoro::Task<Result<QStringList>> SecretService::items()
{
    const SecretServiceCalls::Attributes wanted {{u"server"_s, server}};
    const Result<SecretItems> found = co_await m_calls.search(wanted);
    if (!found) {
        co_return std::unexpected(found.error());
    }
    const QList<QDBusObjectPath> paths = found->unlocked + found->locked;
    QStringList keys;
    for (const QDBusObjectPath &path : paths) {
        const Result<std::optional<SecretServiceCalls::Attributes>> attributes = co_await m_calls.attributes(path);
        if (!attributes) {
            co_return std::unexpected(attributes.error());
        }
        if (*attributes) { // else erased meanwhile
            keys.append((*attributes)->value(u"user"_s));
        }
    }
    co_return keys;
}

QCoro::Task<bool> SecretService::unlockUnasked()
{
    const Result<SecretCollection> collection = co_await m_calls.defaultCollection();
    if (!collection || !collection->exists) {
        co_return false;
    }
    const Result<QString> promptPath = co_await m_calls.unlock(*collection, m_limits.unattended);
    const Result<QDBusConnection> bus = m_calls.bus().connection();
    if (promptPath && bus && !promptPath->isEmpty()) {
        SecretPrompt(*bus, *promptPath).dismiss(); // it was not shown yet
    }
    co_return promptPath && promptPath->isEmpty();
}

QCoro::Task<Result<Done>> SecretService::unlock()
{
    const Result<SecretCollection> before = co_await m_calls.defaultCollection();
    if (!before) {
        co_return std::unexpected(before.error());
    }
    if (before->isOpen()) {
        co_return Done();
    }
    const Result<QString> promptPath = co_await m_calls.unlock(*before, m_limits.interactive);
    if (!promptPath) {
        co_return std::unexpected(promptPath.error());
    }
    if (!promptPath->isEmpty()) {
        const Result<QDBusConnection> bus = m_calls.bus().connection();
        if (!bus) {
            co_return std::unexpected(bus.error());
        }
        SecretPrompt prompt(*bus, *promptPath);
        const Result<Done> answer = co_await prompt.ask(m_limits.interactive);
        if (!answer) {
            co_return answer;
        }
    }
    const Result<SecretCollection> after = co_await m_calls.defaultCollection();
    if (!after) {
        co_return std::unexpected(after.error());
    }
    co_return after->isOpen() ? Result<Done>(Done()) : failure(ErrorKind::KeychainLocked);
}

} // namespace purser
