#pragma once

#include "app/model/pastcheck.h"
#include "app/storage/connection.h"

namespace purser {

// What the checks of integrations said, as rows.
class CheckHistoryStore
{
public:
    static constexpr int kept = 50; // of each integration, the newest

    explicit CheckHistoryStore(Connection &connection) : m_connection(connection) { }

    // Remembers one more of an integration that is there.
    Result<Done> append(const QString &integrationId, const PastCheck &check);

    // The newest first.
    Result<QList<PastCheck>> of(const QString &integrationId);

private:
    Connection &m_connection;
};

} // namespace purser
