#pragma once

#include "app/storage/connection.h"
#include "app/storage/processidentity.h"

namespace purser {

// A line of the inventory of what this computer put into its keychain.
struct LocalSecret
{
    enum class State {
        Intent, // about to be written, or written but not yet named by a row
        Live,
        Doomed, // to be erased
    };

    QString secretId = {};
    QString integrationId = {};
    State state = State::Intent;
    ProcessIdentity owner = {}; // who put it into this state and may still be at work on it
    QDateTime createdAt = {};

    bool operator==(const LocalSecret &) const = default;
};

// The inventory as rows. It outlives the integrations: a secret is in it from before it is written to the keychain
// until it is known to be gone from there. NoSuchThing if the secret is not in it.
class LocalSecretStore
{
public:
    explicit LocalSecretStore(Connection &connection) : m_connection(connection) { }

    Result<Done> intent(const QString &secretId, const QString &integrationId, const ProcessIdentity &owner);
    Result<Done> markLive(const QString &secretId);
    Result<Done> markDoomed(const QString &secretId, const ProcessIdentity &owner);
    Result<Done> forget(const QString &secretId);

    // In the order in which they were written.
    Result<QList<LocalSecret>> all();
    // Those that no integration names, nor a change that can still be taken back (see LastingChangeStore).
    Result<QList<LocalSecret>> unreferenced();

private:
    // `condition` is a WHERE clause of this class's own, or empty.
    Result<QList<LocalSecret>> select(const QString &condition, const QVariantList &bindings = {});

    Connection &m_connection;
};

} // namespace purser
