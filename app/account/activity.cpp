#include "app/account/activity.h"

#include "app/account/secretkeeping.h"
#include "app/storage/activitystore.h"
#include "app/storage/database.h"
#include "app/storage/lastingchangestore.h"
#include "app/storage/recording.h"

#include <ranges>
#include <utility>

namespace purser {

namespace {

using Changes = std::vector<std::shared_ptr<RecordedChange>>;

// Takes the changes back, the latest first, and answers the changes that this makes.
Result<Changes> takeBack(Connection &connection, const Changes &changes)
{
    Changes reversed;
    for (const auto &change : std::views::reverse(changes)) {
        auto made = std::make_shared<RecordedChange>();
        Recording recording(connection, *made);
        auto done = recording.takeBack(*change);
        if (done) {
            done = recording.finish();
        }
        if (done) {
            done = SecretKeeping::exchange(connection, secretIds(made->after), secretIds(made->before));
        }
        if (!done) {
            return std::unexpected(done.error());
        }
        reversed.push_back(made);
    }
    return reversed;
}

Result<RecordedChange> takeBackEntry(Connection &connection, const QString &id)
{
    const auto action = ActivityStore(connection).action(id);
    if (!action) {
        return std::unexpected(action.error());
    }
    LastingChangeStore kept(connection);
    const auto change = kept.find(id, *action);
    if (!change) {
        return std::unexpected(change.error());
    }
    const auto reversed = takeBack(connection, {std::make_shared<RecordedChange>(*change)});
    if (!reversed) {
        return std::unexpected(reversed.error());
    }
    if (const auto noted = ActivityStore(connection).append(*action, ActivityEntry::Manner::Undone); !noted) {
        return std::unexpected(noted.error());
    }
    const auto forgotten = kept.forget(id);
    return forgotten ? Result<RecordedChange>(*reversed->front()) : std::unexpected(forgotten.error());
}

} // namespace

Activity::Activity(Database &database, QObject *parent) : QObject(parent), m_database(database) { }

Activity::~Activity() = default;

std::optional<Action> Activity::undoable() const
{
    return m_done.empty() ? std::nullopt : std::optional(m_done.back().action);
}

std::optional<Action> Activity::redoable() const
{
    return m_undone.empty() ? std::nullopt : std::optional(m_undone.back().action);
}

QCoro::Task<Result<Action>> Activity::undo()
{
    return reverse(m_done, m_undone, ActivityEntry::Manner::Undone);
}

QCoro::Task<Result<Action>> Activity::redo()
{
    return reverse(m_undone, m_done, ActivityEntry::Manner::Redone);
}

QCoro::Task<Result<Action>> Activity::reverse(
    std::vector<Deed> &from, std::vector<Deed> &to, ActivityEntry::Manner manner)
{
    if (from.empty() || std::exchange(m_isReversing, true)) {
        co_return failure(ErrorKind::NothingToUndo);
    }
    // Taken out at once: others may be done while this one is on its way back.
    Deed deed = std::move(from.back());
    from.pop_back();
    const auto work = [deed, manner](Connection &connection) -> Result<Changes> {
        auto reversed = takeBack(connection, deed.changes);
        if (reversed) {
            if (const auto noted = ActivityStore(connection).append(deed.action, manner); !noted) {
                return std::unexpected(noted.error());
            }
        }
        return reversed;
    };
    const Result<Changes> reversed = co_await m_database.write(work);
    m_isReversing = false;
    if (!reversed) {
        if (reversed.error().kind != ErrorKind::NotUndoable) {
            from.push_back(deed);
        }
        emit changed();
        co_return std::unexpected(reversed.error());
    }
    const Action action = deed.action;
    deed.changes = *reversed;
    to.push_back(deed);
    for (const auto &change : *reversed) {
        emit performed(touchedBy(*change));
    }
    emit changed();
    co_return action;
}

QCoro::Task<Result<Action>> Activity::undoEntry(QString id)
{
    const auto work = [id](Connection &connection) { return takeBackEntry(connection, id); };
    const Result<RecordedChange> reversed = co_await m_database.write(work);
    if (!reversed) {
        co_return std::unexpected(reversed.error());
    }
    emit performed(touchedBy(*reversed));
    emit changed();
    co_return reversed->action;
}

QCoro::Task<Result<Action>> Activity::undoLatestAbout(QString subject)
{
    const auto find = [subject](Connection &connection) { return LastingChangeStore(connection).latestAbout(subject); };
    const Result<std::optional<QString>> id = co_await m_database.read(find);
    if (!id) {
        co_return std::unexpected(id.error());
    }
    if (!*id) {
        co_return failure(ErrorKind::NothingToUndo, subject);
    }
    const QString line = **id;
    co_return co_await undoEntry(line);
}

QCoro::Task<Result<bool>> Activity::wasJustDone(Action::Kind kind, QString occasion)
{
    const auto look = [kind, occasion](Connection &connection) {
        return LastingChangeStore(connection).wasJustDone(kind, occasion);
    };
    co_return co_await m_database.read(look);
}

void Activity::join(qsizetype mark, const Action &action)
{
    if (mark >= static_cast<qsizetype>(m_done.size())) {
        return;
    }
    Deed joined {.action = action, .changes = {}};
    for (const Deed &deed : m_done | std::views::drop(mark)) {
        joined.changes.insert(joined.changes.end(), deed.changes.begin(), deed.changes.end());
    }
    m_done.erase(m_done.begin() + mark, m_done.end());
    m_done.push_back(joined);
    emit changed();
}

QCoro::Task<Result<QList<ActivityEntry>>> Activity::entries(QString before, int count)
{
    const auto rows = [before, count](
                          Connection &connection) { return ActivityStore(connection).entries(before, count); };
    co_return co_await m_database.read(rows);
}

void Activity::remember(const std::shared_ptr<RecordedChange> &change)
{
    if (change->isEmpty()) {
        return;
    }
    m_done.push_back({.action = change->action, .changes = {change}});
    m_undone.clear();
    emit performed(touchedBy(*change));
    emit changed();
}

} // namespace purser
