#pragma once

#include "app/model/dependent.h"
#include "app/storage/connection.h"

namespace purser {

// Projects, environments and images as rows, with what they use. A name taken in its subscription by one of the same
// kind is InvalidInput with Issue::NameTaken at "name"; an unknown id, also of the subscription or a subscription
// integration, is NoSuchThing with that id as subject.
class DependentStore
{
public:
    explicit DependentStore(Connection &connection) : m_connection(connection) { }

    // By name.
    Result<QList<Dependent>> of(const QString &subscriptionId, DependentKind kind);
    Result<Dependent> find(const QString &id);
    Result<Dependent> findByName(const QString &subscriptionId, DependentKind kind, const QString &nameKey);

    // Stores name, kind, folder and times; its uses come with setUses() and ScanStore.
    Result<Done> insert(const Dependent &dependent);
    // Replaces name, folder and time of change.
    Result<Done> update(const Dependent &dependent);
    Result<Done> remove(const QString &id);

    // What it uses as entered by hand, from now on. Those that stay keep their ids.
    Result<Done> setUses(const QString &id, const QStringList &subscriptionIntegrationIds);

    // Which one makes this use.
    Result<QString> ownerOf(const QString &useId);
    Result<Done> removeUse(const QString &useId);

private:
    Error explained(const Error &error, const Dependent &dependent);

    Connection &m_connection;
};

} // namespace purser
