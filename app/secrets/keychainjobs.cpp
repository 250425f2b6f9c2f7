#include "app/secrets/keychainjobs.h"

#include "app/secrets/libsecret.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QCoro/QCoroFuture>
#include <QSettings>
#include <QThread>
#include <QTimer>
#include <qt6keychain/keychain.h>

using namespace Qt::Literals;

namespace purser {

namespace {

const QString serviceName = u"purser"_s;
constexpr qsizetype longestDetail = 500;

// QtKeychain prefers KWallet's own protocol where this says Plasma, and finds that out by a call that blocks. There
// the Secret Service could neither confirm what was written nor say whether it is locked. The choice falls with the
// first job of the process, and only then the environment is touched.
class PlasmaHidden
{
public:
    PlasmaHidden()
    {
        if (m_hides) {
            qunsetenv(variable);
        }
    }
    ~PlasmaHidden()
    {
        if (m_hides) {
            qputenv(variable, m_value);
        }
    }
    Q_DISABLE_COPY_MOVE(PlasmaHidden)

private:
    static constexpr const char *variable = "KDE_SESSION_VERSION";
    inline static bool s_isFirst = true;
    const bool m_hides = std::exchange(s_isFirst, false) && qEnvironmentVariableIsSet(variable);
    const QByteArray m_value = qgetenv(variable);
};

// QtKeychain may look for secrets in the settings it is given, and without them in a file that anybody may have put
// under the home directory. There is nothing here, and nothing can be put here.
QSettings *emptySettings(QObject *parent)
{
    return new QSettings(u":/purser/no-such-settings"_s, QSettings::IniFormat, parent);
}

// libsecret has one connection for the whole process.
QString connectedTo;
bool isSilenced = false;

ErrorKind kindOf(QKeychain::Error code)
{
    switch (code) {
    case QKeychain::NoError:
        return ErrorKind::None;
    case QKeychain::EntryNotFound:
        return ErrorKind::SecretAbsent;
    case QKeychain::AccessDeniedByUser:
        return ErrorKind::KeychainCancelled;
    case QKeychain::AccessDenied:
        return ErrorKind::KeychainDenied;
    case QKeychain::NoBackendAvailable:
        return ErrorKind::KeychainMissing;
    default:
        return ErrorKind::KeychainFailed;
    }
}

KeychainOutcome outcomeOf(const QKeychain::Job *job)
{
    KeychainOutcome outcome;
    outcome.kind = kindOf(job->error());
    outcome.detail = job->errorString().left(longestDetail);
    return outcome;
}

// Gives the first of two answers.
class OneAnswer
{
public:
    OneAnswer() { m_promise.start(); }

    QFuture<KeychainOutcome> future() const { return m_promise.future(); }
    bool isOpen() const { return !m_isGiven; }
    void give(const KeychainOutcome &outcome)
    {
        if (!std::exchange(m_isGiven, true)) {
            m_promise.addResult(outcome);
            m_promise.finish();
        }
    }

private:
    QPromise<KeychainOutcome> m_promise;
    bool m_isGiven = false;
};

} // namespace

KeychainJobs::KeychainJobs(std::shared_ptr<KeychainQueue> queue, std::chrono::milliseconds deadline)
    : m_queue(std::move(queue)), m_deadline(deadline)
{
}

std::optional<Error> KeychainJobs::obstacle()
{
    const QCoreApplication *const application = QCoreApplication::instance();
    if (!application || QThread::currentThread() != application->thread()) {
        return Error {ErrorKind::KeychainFailed, {},
            QCoreApplication::translate("KeychainJobs", "The keychain was asked from a second thread."), {}};
    }
    const QAbstractEventDispatcher *const dispatcher = QAbstractEventDispatcher::instance();
    if (!dispatcher || !QByteArrayView(dispatcher->metaObject()->className()).contains("Glib")) {
        return Error {ErrorKind::KeychainFailed, {},
            QCoreApplication::translate(
                "KeychainJobs", "The keychain cannot be used while QT_NO_GLIB is set: its answers would never arrive."),
            {}};
    }
    return std::nullopt;
}

void KeychainJobs::connectTo(const QString &owner)
{
    if (std::exchange(connectedTo, owner) != owner) {
        disconnectLibsecret();
        isSilenced = false;
    }
}

QCoro::Task<KeychainOutcome> KeychainJobs::write(QString key, Secret value)
{
    auto *const job = new QKeychain::WritePasswordJob(serviceName);
    // As bytes, never as text: gnome-keyring cannot read back a keyring without password into which it wrote a
    // newline, and every secret of every program in it is lost. Never null, which some backends take for an erasure.
    job->setBinaryData(value.isEmpty() ? QByteArray("") : value.expose());
    return run(job, key);
}

QCoro::Task<KeychainOutcome> KeychainJobs::erase(QString key)
{
    return run(new QKeychain::DeletePasswordJob(serviceName), key);
}

QCoro::Task<KeychainOutcome> KeychainJobs::run(QKeychain::Job *job, QString key)
{
    job->setKey(key);
    job->setSettings(emptySettings(job));
    const PlasmaHidden untilEnded;
    const auto answer = std::make_shared<OneAnswer>();
    const QFuture<KeychainOutcome> outcome = answer->future();
    QObject::connect(job, &QKeychain::Job::finished, job, [answer, queue = m_queue](const QKeychain::Job *ended) {
        answer->give(outcomeOf(ended));
        queue->reopen();
        if (!std::exchange(isSilenced, true)) {
            silenceLibsecret();
        }
    });
    QTimer::singleShot(m_deadline, job, [answer, queue = m_queue] {
        if (answer->isOpen()) {
            queue->shut();
            answer->give(KeychainOutcome());
        }
    });
    job->start();
    co_return co_await outcome;
}

} // namespace purser
