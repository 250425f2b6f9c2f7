#include "app/storage/localsecretstore.h"

#include "app/model/clock.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::Literals;

namespace purser {

namespace {

using State = LocalSecret::State;

const std::array stateNames {
    std::pair {State::Intent, "intent"_L1},
    std::pair {State::Live, "live"_L1},
    std::pair {State::Doomed, "doomed"_L1},
};

// A state that this program does not know counts as an intent, which is never erased while somebody may need it.
State stateFromString(const QString &text)
{
    const auto isNamed = [&text](const auto &entry) { return entry.second == text; };
    const auto found = std::ranges::find_if(stateNames, isNamed);
    return found == stateNames.end() ? State::Intent : found->first;
}

Result<Done> exactlyOne(const Result<qint64> &changed, const QString &secretId)
{
    if (!changed) {
        return std::unexpected(changed.error());
    }
    return *changed == 1 ? Result<Done>(Done {}) : failure(ErrorKind::NoSuchThing, secretId);
}

} // namespace

Result<Done> LocalSecretStore::intent(
    const QString &secretId, const QString &integrationId, const ProcessIdentity &owner)
{
    const auto changed = m_connection.run(
        u"INSERT INTO local_secret (secret_id, integration_id, state, owner_pid, owner_start, boot_id, created_at) "
        "VALUES (?, ?, 'intent', ?, ?, ?, ?)"_s,
        {secretId, integrationId, owner.pid, owner.startTime, owner.bootId, stored(currentTime())});
    return exactlyOne(changed, secretId);
}

Result<Done> LocalSecretStore::markLive(const QString &secretId)
{
    const auto changed = m_connection.run(u"UPDATE local_secret SET state = 'live' WHERE secret_id = ?"_s, {secretId});
    return exactlyOne(changed, secretId);
}

Result<Done> LocalSecretStore::markDoomed(const QString &secretId, const ProcessIdentity &owner)
{
    const auto changed = m_connection.run(u"UPDATE local_secret SET state = 'doomed', owner_pid = ?, owner_start = ?, "
                                          "boot_id = ? WHERE secret_id = ?"_s,
        {owner.pid, owner.startTime, owner.bootId, secretId});
    return exactlyOne(changed, secretId);
}

Result<Done> LocalSecretStore::forget(const QString &secretId)
{
    return exactlyOne(m_connection.run(u"DELETE FROM local_secret WHERE secret_id = ?"_s, {secretId}), secretId);
}

Result<QList<LocalSecret>> LocalSecretStore::all()
{
    return select(u""_s);
}

Result<QList<LocalSecret>> LocalSecretStore::unreferenced()
{
    return select(u"WHERE NOT EXISTS (SELECT 1 FROM integration WHERE integration.id = local_secret.integration_id "
                  "AND integration.secret_id = local_secret.secret_id) AND NOT EXISTS (SELECT 1 FROM lasting_secret k "
                  "JOIN lasting_change c ON c.activity_id = k.activity_id "
                  "WHERE k.secret_id = local_secret.secret_id AND c.kept_until > ?) "_s,
        {stored(currentTime())});
}

Result<QList<LocalSecret>> LocalSecretStore::select(const QString &condition, const QVariantList &bindings)
{
    QList<LocalSecret> secrets;
    const auto receive = [&secrets](const Row &row) {
        secrets.append({.secretId = row.text(0),
            .integrationId = row.text(1),
            .state = stateFromString(row.text(2)),
            .owner = {.pid = row.number(3), .startTime = row.number(4), .bootId = row.text(5)},
            .createdAt = row.time(6)});
    };
    const auto done = m_connection.select(
        u"SELECT secret_id, integration_id, state, owner_pid, owner_start, boot_id, created_at FROM local_secret "_s
            % condition % u"ORDER BY created_at, secret_id"_s,
        bindings, receive);
    if (!done) {
        return std::unexpected(done.error());
    }
    return secrets;
}

} // namespace purser
