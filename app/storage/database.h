#pragma once

#include "app/model/result.h"
#include "app/storage/connection.h"

#include <QCoro/QCoroFuture>
#include <QCoro/QCoroTask>
#include <QString>
#include <QThreadPool>
#include <QtConcurrent/QtConcurrentRun>

#include <memory>
#include <type_traits>

namespace purser {

// An account's SQLite file, reached on a thread of its own, so that a slow disk never holds up the window. Work runs
// one after the other in the order it was asked for. This object must outlive its tasks.
class Database
{
public:
    explicit Database(QString path);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    enum class Access { ReadWrite, ReadOnly };

    // Creates the file (0600, in a directory 0700) if it does not exist, migrates an older one after a backup, opens a
    // newer one read-only. A damaged file is refused and not touched. Call once, first.
    QCoro::Task<Result<Access>> open();

    QString path() const { return m_path; }

    // Whether work that was asked for has not come back yet.
    bool isBusy() const { return *m_waiting > 0; }

    // Why open() answered ReadOnly: AccountNewer or AccountReadOnly. Every write fails with it.
    std::optional<Error> readOnlyReason() const { return m_readOnlyReason; }

    // A number that changes when another program has written to the account since it was last asked for; own writes
    // leave it as it is.
    QCoro::Task<Result<qint64>> changeCounter();

    // `work` is callable with Connection & and returns a Result<T>; it must be a named variable at the call (GCC 12
    // destroys a temporary lambda under co_await twice). It sees one unchanging state of the account.
    template <typename Work>
    QCoro::Task<std::invoke_result_t<Work, Connection &>> read(Work work);

    // The same inside BEGIN IMMEDIATE … COMMIT. If `work` fails, or any statement in it failed, everything is rolled
    // back and the failure returned.
    template <typename Work>
    QCoro::Task<std::invoke_result_t<Work, Connection &>> write(Work work);

private:
    std::unexpected<Error> notOpen() const;

    QString m_path;
    QThreadPool m_thread; // exactly one thread, which never ends before this object
    std::unique_ptr<Connection> m_connection; // used on that thread only
    std::optional<Error> m_readOnlyReason;
    std::shared_ptr<int> m_waiting = std::make_shared<int>(0);
};

template <typename Work>
QCoro::Task<std::invoke_result_t<Work, Connection &>> Database::read(Work work)
{
    using Outcome = std::invoke_result_t<Work, Connection &>;
    auto job = [this, asked = std::move(work)]() mutable -> Outcome {
        return m_connection ? m_connection->read(asked) : notOpen();
    };
    const std::shared_ptr<int> waiting =
        m_waiting; // whoever asked may be gone, and this object too, when it comes back
    ++*waiting;
    QFuture<Outcome> future = QtConcurrent::run(&m_thread, std::move(job));
    Outcome outcome = co_await future;
    --*waiting;
    co_return outcome;
}

template <typename Work>
QCoro::Task<std::invoke_result_t<Work, Connection &>> Database::write(Work work)
{
    using Outcome = std::invoke_result_t<Work, Connection &>;
    auto job = [this, asked = std::move(work)]() mutable -> Outcome {
        return m_connection ? m_connection->write(asked) : notOpen();
    };
    const std::shared_ptr<int> waiting =
        m_waiting; // whoever asked may be gone, and this object too, when it comes back
    ++*waiting;
    QFuture<Outcome> future = QtConcurrent::run(&m_thread, std::move(job));
    Outcome outcome = co_await future;
    --*waiting;
    co_return outcome;
}

} // namespace purser
