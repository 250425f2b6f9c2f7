#pragma once

#include "app/model/integration.h"
#include "app/model/result.h"

#include <QCoro/QCoroTask>
#include <QSet>

namespace purser {

class Database;
class SecretKeeping;
class SecretStore;

// What start and end of the program have to put in order between account and keychain.
class SecretReconciliation
{
public:
    SecretReconciliation(Database &database, SecretStore &store, SecretKeeping &keeping);

    // At start: erases secrets that no row points to and that no living program is still working on. How many were
    // erased.
    QCoro::Task<Result<int>> eraseOrphans();

    // At the end: erases what this program deleted or replaced; after it nothing can be undone. How many were erased.
    QCoro::Task<Result<int>> eraseOwnDoomed();

    // The ids of those integrations whose secret the keychain does not have. Fails if the keychain cannot tell for
    // sure.
    QCoro::Task<Result<QSet<QString>>> withoutSecret(QList<Integration> integrations);

private:
    Database &m_database;
    SecretStore &m_store;
    SecretKeeping &m_keeping;
};

} // namespace purser
