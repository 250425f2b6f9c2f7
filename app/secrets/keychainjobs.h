#pragma once

#include "app/model/error.h"
#include "app/model/secret.h"
#include "app/secrets/keychainqueue.h"

#include <QCoro/QCoroTask>
#include <QString>

#include <chrono>
#include <memory>
#include <optional>

namespace QKeychain {
class Job;
}

namespace purser {

// How a job of QtKeychain ended. SecretAbsent means no more than that QtKeychain said so, and it says so of a locked
// collection too.
struct KeychainOutcome
{
    ErrorKind kind = ErrorKind::KeychainBusy; // None: it went well; KeychainBusy: it has not ended yet
    QString detail = {};
};

// The jobs of QtKeychain, the only place that knows of it. The caller sees to it that there is one job at a time.
//
// A job that has not ended by the deadline is given up but left alone, since QtKeychain crashes when a running job is
// deleted. The queue is shut until it ends.
class KeychainJobs
{
public:
    KeychainJobs(std::shared_ptr<KeychainQueue> queue, std::chrono::milliseconds deadline);

    // Why no job can be run here and now, if so: QtKeychain works on the main thread only, and its jobs end only under
    // an event dispatcher of GLib's.
    static std::optional<Error> obstacle();

    // To be called before a job with the unique bus name of the service.
    static void connectTo(const QString &owner);

    QCoro::Task<KeychainOutcome> write(QString key, Secret value);
    QCoro::Task<KeychainOutcome> erase(QString key);

private:
    QCoro::Task<KeychainOutcome> run(QKeychain::Job *job, QString key);

    // Shared with a job that was given up and ends after this object.
    std::shared_ptr<KeychainQueue> m_queue;
    std::chrono::milliseconds m_deadline;
};

} // namespace purser
