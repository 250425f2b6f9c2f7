#pragma once

#include "app/account/secretpayload.h"
#include "app/model/integration.h"

#include <QCoro/QCoroTask>
#include <QSet>

namespace purser {

class Connection;
class Database;
class SecretStore;

// Keeps row and secret in agreement although they live in two stores, whatever moment the program is killed at.
//
// Save: intent noted in the account → secret written under a new id → read back → the row that points to it committed,
// in the same transaction the new secret noted as live and the old one as doomed. Delete: row deleted and secret noted
// as doomed in one transaction. Doomed secrets are erased when nothing can bring them back (eraseDoomed), and only
// secrets that this computer's notes name are ever erased. Objects of this class must outlive their tasks.
class SecretKeeping
{
public:
    SecretKeeping(Database &database, SecretStore &store);

    // The account's id, part of every key. Call once the database is open, first.
    void setAccountId(const QString &id) { m_accountId = id; }

    // Writes a secret under a new id and returns the id. Nothing points to it yet: either a transaction that calls
    // commit() follows, or abandon().
    QCoro::Task<Result<QString>> write(QString integrationId, SecretPayload payload);

    // Inside the transaction that makes a row point to `newId` instead of `oldId` (either may be empty).
    static Result<Done> commit(Connection &connection, const QString &newId, const QString &oldId);

    // Inside a transaction that takes others back: of these ids, those only in `now` are pointed to again, those only
    // in `before` no more.
    static Result<Done> exchange(Connection &connection, const QSet<QString> &now, const QSet<QString> &before);

    // Erases a secret that was written and is not pointed to.
    QCoro::Task<void> abandon(QString integrationId, QString secretId);

    // The secrets of an integration. SecretAbsent if it has none, SecretForOtherHost if they were entered for another
    // registry than the one the integration names now.
    QCoro::Task<Result<SecretPayload>> read(Integration integration);

    // Erases one noted secret and its note.
    QCoro::Task<Result<Done>> erase(QString integrationId, QString secretId);

    QString key(const QString &integrationId, const QString &secretId) const;

private:
    Database &m_database;
    SecretStore &m_store;
    QString m_accountId;
};

} // namespace purser
