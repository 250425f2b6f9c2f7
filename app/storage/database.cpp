#include "app/storage/database.h"

#include "app/storage/accountfile.h"

#include <utility>

using namespace Qt::Literals;

namespace purser {

Database::Database(QString path) : m_path(std::move(path))
{
    m_thread.setMaxThreadCount(1);
    m_thread.setExpiryTimeout(-1);
}

Database::~Database()
{
    // A connection is closed by the thread that opened it, after all that is still under way.
    // QFuture::waitForFinished() would run what has not begun yet here, beside that.
    m_thread.start([this] { m_connection.reset(); });
    m_thread.waitForDone();
}

QCoro::Task<Result<Database::Access>> Database::open()
{
    auto job = [this]() -> Result<std::optional<Error>> {
        auto opened = openAccount(m_path, builtInMigrations());
        if (!opened) {
            return std::unexpected(opened.error());
        }
        m_connection = std::move(*opened);
        return m_connection->readOnlyReason();
    };
    const std::shared_ptr<int> waiting = m_waiting;
    ++*waiting;
    QFuture<Result<std::optional<Error>>> future = QtConcurrent::run(&m_thread, std::move(job));
    const auto opened = co_await future;
    --*waiting;
    if (!opened) {
        co_return std::unexpected(opened.error());
    }
    m_readOnlyReason = *opened;
    co_return m_readOnlyReason ? Access::ReadOnly : Access::ReadWrite;
}

QCoro::Task<Result<qint64>> Database::changeCounter()
{
    const auto work = [](Connection &connection) { return connection.selectNumber(u"PRAGMA data_version"_s); };
    return read(work);
}

std::unexpected<Error> Database::notOpen() const
{
    return failure(ErrorKind::AccountUnreachable, m_path, u"the account is not open"_s);
}

} // namespace purser
