#pragma once

#include "app/storage/connection.h"

#include <QHash>

namespace purser {

// Which integrations are marked as the default of their registry, as rows.
class DefaultStore
{
public:
    explicit DefaultStore(Connection &connection) : m_connection(connection) { }

    // Their ids, and when each was marked.
    Result<QHash<QString, QDateTime>> all();

    // Now; NoSuchThing if there is no such integration.
    Result<Done> mark(const QString &integrationId);
    // Done, too, where there is no mark.
    Result<Done> unmark(const QString &integrationId);

private:
    Connection &m_connection;
};

} // namespace purser
