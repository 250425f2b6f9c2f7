#include "app/secrets/secretprompt.h"

#include "app/secrets/secretservicecalls.h"
#include "app/secrets/sessionbus.h"

#include <QCoro/QCoroFuture>
#include <QDBusPendingCallWatcher>
#include <QDBusServiceWatcher>
#include <QTimer>

using namespace Qt::Literals;

namespace purser {

namespace {
const QString promptInterface = u"org.freedesktop.Secret.Prompt"_s;
}

SecretPrompt::SecretPrompt(const QDBusConnection &bus, const QString &path) : m_bus(bus), m_path(path)
{
    m_answer.start();
}

QCoro::Task<Result<Done>> SecretPrompt::ask(std::chrono::milliseconds deadline)
{
    const QFuture<Result<Done>> answer = m_answer.future();
    listen(deadline);
    co_return co_await answer;
}

void SecretPrompt::dismiss()
{
    m_bus.send(message(u"Dismiss"_s));
}

void SecretPrompt::listen(std::chrono::milliseconds deadline)
{
    m_bus.connect(QString(secretServiceName), m_path, promptInterface, u"Completed"_s, this,
        SLOT(onCompleted(bool, QDBusVariant)));
    auto *const service =
        new QDBusServiceWatcher(QString(secretServiceName), m_bus, QDBusServiceWatcher::WatchForUnregistration, this);
    connect(service, &QDBusServiceWatcher::serviceUnregistered, this,
        [this] { finish(failure(ErrorKind::KeychainFailed)); });
    QTimer::singleShot(deadline, this, [this] {
        dismiss();
        finish(failure(ErrorKind::KeychainBusy));
    });

    QDBusMessage prompt = message(u"Prompt"_s);
    prompt.setArguments({QString()}); // no window to be in front of
    auto *const shown = new QDBusPendingCallWatcher(m_bus.asyncCall(prompt, static_cast<int>(deadline.count())), this);
    connect(shown, &QDBusPendingCallWatcher::finished, this, [this](const QDBusPendingCallWatcher *call) {
        if (call->isError()) {
            finish(failure(ErrorKind::KeychainFailed, {}, errorOfReply(call->reply()).detail));
        }
    });
}

void SecretPrompt::onCompleted(bool dismissed, const QDBusVariant &)
{
    finish(dismissed ? failure(ErrorKind::KeychainCancelled) : Result<Done>(Done()));
}

QDBusMessage SecretPrompt::message(const QString &method) const
{
    QDBusMessage call = QDBusMessage::createMethodCall(QString(secretServiceName), m_path, promptInterface, method);
    call.setAutoStartService(false);
    return call;
}

void SecretPrompt::finish(const Result<Done> &answer)
{
    if (!std::exchange(m_isAnswered, true)) {
        m_answer.addResult(answer);
        m_answer.finish();
    }
}

} // namespace purser
