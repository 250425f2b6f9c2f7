#pragma once

#include "app/model/result.h"

#include <QCoro/QCoroTask>
#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>
#include <QPromise>

#include <chrono>

namespace purser {

// A question that the keychain puts to the person (org.freedesktop.Secret.Prompt, Secret Service API 0.2).
class SecretPrompt : public QObject
{
    Q_OBJECT
public:
    SecretPrompt(const QDBusConnection &bus, const QString &path);

    // Has the question shown and waits for the answer. KeychainCancelled when the person dismissed it, KeychainBusy
    // when none came in time (the question is then taken back), KeychainFailed when the service went away.
    QCoro::Task<Result<Done>> ask(std::chrono::milliseconds deadline);

    // Takes the question back.
    void dismiss();

private slots:
    void onCompleted(bool dismissed, const QDBusVariant &result);

private:
    QDBusMessage message(const QString &method) const;
    void listen(std::chrono::milliseconds deadline);
    void finish(const Result<Done> &answer);

    QDBusConnection m_bus;
    QString m_path;
    QPromise<Result<Done>> m_answer;
    bool m_isAnswered = false;
};

} // namespace purser
