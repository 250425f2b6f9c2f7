#pragma once

#include "app/storage/recording.h"

namespace purser {

// Changes that can be taken back for 30 days, by any program, as rows. Without this a change can be taken back by the
// program that made it, while it runs.
class LastingChangeStore
{
public:
    explicit LastingChangeStore(Connection &connection) : m_connection(connection) { }

    // With the line of the history that tells of it. What it leaves behind in the keychain stays as long as it.
    // `occasion` tells what it was made for from everything else.
    Result<Done> keep(const QString &activityId, const RecordedChange &change, const QString &occasion);

    // NothingToUndo if it is none, or its time is over.
    Result<RecordedChange> find(const QString &activityId, const Action &action);
    // The latest line about a thing of this name whose change is kept.
    Result<std::optional<QString>> latestAbout(const QString &subject);

    // Whether this is the latest of what was done on an occasion, and ten seconds ago at most.
    Result<bool> wasJustDone(Action::Kind kind, const QString &occasion);

    Result<Done> forget(const QString &activityId);

private:
    Connection &m_connection;
};

} // namespace purser
