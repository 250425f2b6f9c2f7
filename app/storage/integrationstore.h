#pragma once

#include "app/model/dependency.h"
#include "app/model/integration.h"
#include "app/storage/connection.h"

namespace purser {

// The integrations as rows. Knows no rules about names, types or secrets.
class IntegrationStore
{
public:
    explicit IntegrationStore(Connection &connection) : m_connection(connection) { }

    // Every integration, complete, by name key.
    Result<QList<Integration>> all();

    // The first of them by name key: what a list can show while the others are still being read.
    Result<QList<Integration>> first(int count);

    // Those whose secret is for one of these hosts, and those of these types, by name key; of each only id, name, type
    // and values. However many integrations there are, no more than these are read.
    Result<QList<Integration>> forHosts(const QStringList &secretHosts, const QStringList &typeIds);

    // NoSuchThing, as in all that take an id, with the id as subject.
    Result<Integration> find(const QString &id);
    Result<Integration> findByName(const QString &nameKey);

    // Stores name, type, values, secret id and host, trusts, revision, times and last check as given; `uses` are
    // SubscriptionStore's. A taken name is InvalidInput with Issue::NameTaken at "name".
    Result<Done> insert(const Integration &integration);

    // Replaces name, values, secret id and host, trusts and updatedAt of the integration with this id, and answers its
    // new revision. Changed if its revision is no longer `expectedRevision`. Type, creation, last check and uses stay.
    Result<qint64> update(const Integration &integration, qint64 expectedRevision);

    // InUse while a subscription uses it.
    Result<Done> remove(const QString &id);

    // Replaces the last check; the time of the last acceptance stays if `check` brings none. The revision stays, too.
    Result<Done> recordCheck(const QString &id, const LastCheck &check);
    Result<Done> forgetCheck(const QString &id);

    // Everything that rests on it, see readDependencies().
    Result<QList<Dependency>> dependencies(const QString &id);

    // The name of the integration, other than `exceptId`, that already has this key.
    Result<std::optional<QString>> nameTaken(const QString &nameKey, const QString &exceptId = {});

    // Every name except that of `exceptId`, by name key.
    Result<QStringList> names(const QString &exceptId = {});

private:
    Result<Done> writeDetails(const Integration &integration);
    Error explained(const Error &error, const Integration &integration);

    Connection &m_connection;
};

} // namespace purser
