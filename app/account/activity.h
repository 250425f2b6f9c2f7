#pragma once

#include "app/model/activity.h"
#include "app/model/result.h"
#include "app/model/touched.h"

#include <QCoro/QCoroTask>
#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace purser {

class Database;
class SecretKeeping;
struct RecordedChange;

// Everything a person did to the account: written down for good in the transaction that did it (see perform.h), to be
// undone and redone while the program runs.
class Activity : public QObject
{
    Q_OBJECT

public:
    explicit Activity(Database &database, QObject *parent = nullptr);
    ~Activity() override;

    // What undo() would take back, and redo() do again.
    std::optional<Action> undoable() const;
    std::optional<Action> redoable() const;

    // Takes back the latest action, secrets included, and says which it was. NotUndoable if somebody else has changed
    // the same since; it is then no longer offered. InUse if something rests on what it added. NothingToUndo if there
    // is none, or while another one is being taken back.
    QCoro::Task<Result<Action>> undo();
    QCoro::Task<Result<Action>> redo();

    // Takes back what a line of the history tells of, whoever did it, while ActivityEntry::undoableUntil lets.
    // Otherwise NothingToUndo; other errors as undo().
    QCoro::Task<Result<Action>> undoEntry(QString id);
    // The same with the latest of these lines about a thing of that name.
    QCoro::Task<Result<Action>> undoLatestAbout(QString subject);
    // Whether this is the latest of what was done on an occasion (see AskingTool), and ten seconds ago at most.
    QCoro::Task<Result<bool>> wasJustDone(Action::Kind kind, QString occasion);

    // Makes one action, to be undone together, of everything done since `mark`, a number that mark() gave.
    qsizetype mark() const { return static_cast<qsizetype>(m_done.size()); }
    void join(qsizetype mark, const Action &action);

    // The history, the latest first. `before` is the id of the last line already known, empty for the first ones.
    QCoro::Task<Result<QList<ActivityEntry>>> entries(QString before, int count);

    // Part of perform().
    void remember(const std::shared_ptr<RecordedChange> &change);

signals:
    void changed(); // what undoable(), redoable() or entries() say
    void performed(const purser::Touched &touched); // something was done, undone or redone

private:
    // What is undone together, in the order in which it was done.
    struct Deed
    {
        Action action;
        std::vector<std::shared_ptr<RecordedChange>> changes;
    };
    QCoro::Task<Result<Action>> reverse(std::vector<Deed> &from, std::vector<Deed> &to, ActivityEntry::Manner manner);

    Database &m_database;
    std::vector<Deed> m_done; // the latest last
    std::vector<Deed> m_undone;
    bool m_isReversing = false;
};

} // namespace purser
