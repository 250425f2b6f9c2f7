#include "app/registry/ecrpasswords.h"

#include "app/model/clock.h"

#include <QCryptographicHash>

#include <algorithm>
#include <chrono>

using namespace Qt::Literals;

namespace purser {

namespace {

QByteArray hashOf(const AwsKeys &keys)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const Secret &part :
        {Secret::fromText(keys.accessKeyId), keys.secretAccessKey, keys.sessionToken, Secret::fromText(keys.region)}) {
        hash.addData(QByteArray::number(part.size()));
        hash.addData(" "_ba); // so that no two keys can run together
        hash.addData(part.expose());
    }
    return hash.result();
}

} // namespace

EcrPasswords::EcrPasswords()
{
    // A clock that jumps and a computer that sleeps make no difference: every use looks at the time as well.
    m_timer.setInterval(std::chrono::minutes(10));
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { dropOld(currentTime()); });
}

std::optional<EcrPassword> EcrPasswords::youngOne(const AwsKeys &keys, const QDateTime &now)
{
    dropOld(now);
    const auto found = m_kept.constFind(hashOf(keys));
    return found == m_kept.constEnd() ? std::nullopt : std::optional(found->password);
}

void EcrPasswords::keep(const AwsKeys &keys, const EcrPassword &password, const QDateTime &now)
{
    m_kept.insert(hashOf(keys), Kept {password, now, now.addSecs(now.secsTo(password.expiresAt) / 2)});
    m_timer.start();
}

void EcrPasswords::forget(const AwsKeys &keys)
{
    m_kept.remove(hashOf(keys));
}

void EcrPasswords::dropOld(const QDateTime &now)
{
    m_kept.removeIf([&now](const auto &entry) { return now < entry.value().since || now >= entry.value().until; });
    if (m_kept.isEmpty()) {
        m_timer.stop();
    }
}

} // namespace purser
