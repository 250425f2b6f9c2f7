#include "app/model/fault.h"
#include "app/storage/connection.h"

#include <utility>

using namespace Qt::Literals;

namespace purser {

void Connection::rememberFiles()
{
    m_files.clear();
    for (const QString &path : {m_path, QString(m_path % "-wal"_L1), QString(m_path % "-shm"_L1)}) {
        if (const FileIdentity identity = fileIdentity(path)) {
            m_files.emplace_back(path, identity);
        }
    }
}

// SQLite goes on writing into a file that was removed or replaced, and says that all is well. While this connection is
// open nobody may remove the files beside the account either, so these are compared as well.
Result<Done> Connection::checkFiles() const
{
    for (const auto &[path, identity] : m_files) {
        if (fileIdentity(path) != identity) {
            return failure(ErrorKind::AccountMoved, m_path);
        }
    }
    return Done {};
}

Result<Done> Connection::begin()
{
    if (m_readOnlyReason) {
        return std::unexpected(*m_readOnlyReason);
    }
    rollback(); // left over only if the work before was ended by an exception
    if (const auto same = checkFiles(); !same) {
        return same;
    }
    if (const auto begun = run(u"BEGIN IMMEDIATE"_s); !begun) {
        return std::unexpected(begun.error());
    }
    m_inTransaction = true;
    return Done {};
}

Result<Done> Connection::beginReading()
{
    rollback();
    if (const auto begun = run(u"BEGIN"_s); !begun) {
        return std::unexpected(begun.error());
    }
    m_inTransaction = true;
    m_isReading = true;
    return Done {};
}

Result<Done> Connection::commit()
{
    auto outcome = m_inTransaction ? checkFiles() : failure(ErrorKind::AccountFailed, m_path, u"no transaction"_s);
    if (m_failure) {
        outcome = std::unexpected(*m_failure);
    }
    if (outcome) {
        faultPoint("storage.commit:before");
        m_inTransaction = false; // a busy COMMIT may be tried again, like all that is asked outside a transaction
        if (const auto committed = run(u"COMMIT"_s); !committed) {
            outcome = std::unexpected(committed.error());
            m_inTransaction = true;
        }
    }
    if (!outcome) {
        rollback();
        return outcome;
    }
    m_inTransaction = false;
    faultPoint("storage.commit:after");
    return outcome;
}

void Connection::rollback()
{
    if (!std::exchange(m_inTransaction, false)) {
        return;
    }
    m_isReading = false;
    // SQLite may have rolled back by itself, on a full disk for one; then this fails and nothing is amiss.
    (void)run(u"ROLLBACK"_s);
    m_failure.reset();
}

} // namespace purser
