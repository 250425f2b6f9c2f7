#pragma once

#include "app/account/activity.h"
#include "app/storage/activitystore.h"
#include "app/storage/database.h"
#include "app/storage/lastingchangestore.h"
#include "app/storage/recording.h"

namespace purser {

// Runs `work` in one transaction of the account, callable with Recording & as Database::write() with Connection &. Work
// touches each thing before it changes it. What was changed is written down with it, can be undone, and is announced;
// if nothing was changed in the end nothing is remembered. `work` must be a named variable at the call. With an
// `occasion` it can be undone for 30 days, by any program (see Activity::undoEntry()).
template <typename Work>
QCoro::Task<std::invoke_result_t<Work, Recording &>> perform(
    Database &database, Activity &activity, Action action, Work work, QString occasion = {})
{
    using Outcome = std::invoke_result_t<Work, Recording &>;
    auto change = std::make_shared<RecordedChange>();
    change->action = action;
    const auto recorded = [change, work, occasion](Connection &connection) -> Outcome {
        Recording recording(connection, *change);
        Outcome outcome = work(recording);
        if (!outcome) {
            return outcome;
        }
        auto noted = recording.finish();
        if (noted && !change->isEmpty()) {
            const auto line = ActivityStore(connection).append(change->action, ActivityEntry::Manner::Done);
            noted = line ? noted : std::unexpected(line.error());
            if (line && !occasion.isEmpty()) {
                noted = LastingChangeStore(connection).keep(*line, *change, occasion);
            }
        }
        return noted ? outcome : std::unexpected(noted.error());
    };
    Outcome outcome = co_await database.write(recorded);
    if (outcome) {
        activity.remember(change);
    }
    co_return outcome;
}

} // namespace purser
