#pragma once

#include "app/model/activity.h"
#include "app/storage/connection.h"

namespace purser {

// The account's history as rows.
class ActivityStore
{
public:
    explicit ActivityStore(Connection &connection) : m_connection(connection) { }

    // Now, by the person who is logged in. Answers the line's id.
    Result<QString> append(const Action &action, ActivityEntry::Manner manner);

    // The latest first; only those before the one with the id `before`, unless it is empty.
    Result<QList<ActivityEntry>> entries(const QString &before, int count);

    // What a line tells of; NothingToUndo if there is no such line.
    Result<Action> action(const QString &id);

private:
    Connection &m_connection;
};

} // namespace purser
