// purser_keychain_client ACTION [KEY [VALUE]]: one use of the keychain. Prints the number of the ErrorKind (or, for
// `state`, of the KeychainState) and a secret that was read.
#include "app/model/processhardening.h"
#include "app/secrets/keychainsecretstore.h"

#include <QCoreApplication>
#include <QCoro/QCoroTask>
#include <QThread>
#include <QTimer>

#include <cstdio>

using namespace Qt::Literals;
using namespace purser;

namespace {

template <typename T>
int numberOf(const Result<T> &result)
{
    return static_cast<int>(result ? ErrorKind::None : result.error().kind);
}

KeychainLimits limits()
{
    KeychainLimits limits;
    limits.interactive = std::chrono::milliseconds(5000);
    return limits;
}

int use(const QString &action, const QString &key, const QByteArray &value)
{
    KeychainSecretStore store(limits());
    if (action == u"state"_s) {
        return static_cast<int>(QCoro::waitFor(store.state()));
    }
    if (action == u"write"_s) {
        return numberOf(QCoro::waitFor(store.write(key, Secret(value))));
    }
    if (action == u"erase"_s) {
        return numberOf(QCoro::waitFor(store.erase(key)));
    }
    if (action == u"unlock"_s) {
        return numberOf(QCoro::waitFor(store.unlock()));
    }
    const Result<Secret> secret = QCoro::waitFor(store.read(key));
    if (secret) {
        std::fwrite(secret->expose().constData(), 1, static_cast<size_t>(secret->size()), stdout);
        std::fputc(' ', stdout);
    }
    return numberOf(secret);
}

// Leaves the event loop, as a window that is closed does, `milliseconds` after jobs were begun.
int quitDuring(QCoreApplication &application, const QString &key, int milliseconds)
{
    KeychainSecretStore store(limits());
    for (int i = 0; i < 3; ++i) {
        store.write(key + QString::number(i), Secret("value"_ba));
    }
    QTimer::singleShot(milliseconds, &application, &QCoreApplication::quit);
    return QCoreApplication::exec();
}

int useFromThread(const QString &key)
{
    int kind = 0;
    const std::unique_ptr<QThread> thread(QThread::create([&] { kind = use(u"read"_s, key, {}); }));
    thread->start();
    thread->wait();
    return kind;
}

} // namespace

int main(int argc, char **argv)
{
    hardenProcess();
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString action = arguments.value(1);
    const QString key = arguments.value(2);
    if (action == u"quit"_s) {
        return quitDuring(application, key, arguments.value(3).toInt());
    }
    std::printf("%d", action == u"thread"_s ? useFromThread(key) : use(action, key, arguments.value(3).toUtf8()));
    return 0;
}
