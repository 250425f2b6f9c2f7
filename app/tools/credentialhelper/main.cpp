// docker-credential-purser: docker, podman, skopeo, buildah and their kin read logins from Purser through it.
#include "app/account/account.h"
#include "app/account/accountlocation.h"
#include "app/clients/credentialhelper.h"
#include "app/clients/helperlog.h"
#include "app/model/processhardening.h"
#include "app/model/sentences.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTimer>

#include <csignal>
#include <malloc.h>
#include <memory>
#include <openssl/crypto.h>
#include <string_view>
#include <unistd.h>

using namespace Qt::Literals;

namespace {

using purser::CredentialHelper;

constexpr unsigned deadline = 5; // seconds; tools wait without end
constexpr qint64 longestInput = 2 * 1024 * 1024;
// Shorter, so that the one that does not answer is named.
constexpr purser::Patience patience {
    std::chrono::milliseconds(3000), std::chrono::milliseconds(4000), std::chrono::milliseconds(4000)};

// Only what a signal handler may do.
void giveUp(int)
{
    constexpr std::string_view said = "Purser did not answer within 5 seconds.\n";
    [[maybe_unused]] const ssize_t written = ::write(STDOUT_FILENO, said.data(), said.size());
    ::_exit(1);
}

QByteArray readInput()
{
    QFile input;
    const bool isOpen = input.open(stdin, QIODevice::ReadOnly);
    return isOpen ? input.read(longestInput) : QByteArray();
}

QCoro::Task<CredentialHelper::Answer> answer(purser::Account &account, QString action, QByteArray input)
{
    const purser::Result<purser::Done> opened = co_await account.open();
    if (!opened) {
        co_return CredentialHelper::Answer {
            purser::explanation(opened.error()).simplified().toUtf8() + '\n', false, {}};
    }
    CredentialHelper helper(account, qEnvironmentVariable("PURSER_SUBSCRIPTION"), QDir::currentPath());
    if (action == "get"_L1) {
        co_return co_await helper.get(input);
    }
    if (action == "list"_L1) {
        co_return co_await helper.list();
    }
    if (action == "store"_L1) {
        co_return co_await helper.store(input);
    }
    co_return co_await helper.erase(input);
}

// A tool waits, for each registry anew: nothing is done for a long run that there is not.
void spareTheStart()
{
    // One arena that grows in large steps: the many small ones of a second thread cost more than all that is done in
    // it.
    ::mallopt(M_ARENA_MAX, 1);
    ::mallopt(M_TOP_PAD, 1024 * 1024);
    // Each pattern is matched once, and not against much.
    qputenv("QT_ENABLE_REGEXP_JIT", "0");
    // Nobody configures how a secret is decrypted.
    OPENSSL_init_crypto(OPENSSL_INIT_NO_LOAD_CONFIG, nullptr);
}

int write(const QByteArray &output, bool isDone)
{
    QFile standardOutput;
    const bool isWritten = standardOutput.open(stdout, QIODevice::WriteOnly)
        && standardOutput.write(output) == output.size() && standardOutput.flush();
    return isDone && isWritten ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    purser::hardenProcess();
    std::signal(SIGPIPE, SIG_IGN);
    std::signal(SIGALRM, giveUp);
    ::alarm(deadline);
    const QByteArray action(argc == 2 ? argv[1] : "");
    if (argc != 2) {
        return write("Usage: docker-credential-purser <store|get|erase|list|version>\n"_ba, false);
    }
    if (action == "version"_ba || action == "--version"_ba || action == "-v"_ba) {
        return write("docker-credential-purser (Purser) v" PURSER_VERSION "\n"_ba, true);
    }
    if (!QByteArrayList {"get"_ba, "list"_ba, "store"_ba, "erase"_ba}.contains(action)) {
        return write("docker-credential-purser: unknown action: "_ba + action + '\n', false);
    }
    spareTheStart();
    QCoreApplication application(argc, argv);
    const QByteArray input = readInput();
    const QString location = purser::accountLocation({});
    if (!purser::hasAccount(location)) {
        if (const std::optional<CredentialHelper::Answer> given = CredentialHelper::withoutAccount(action, input)) {
            return write(given->output, given->isDone);
        }
    }
    auto account = std::make_unique<purser::Account>(location, patience);
    if (action == "get"_ba) {
        account->prepareKeychain();
    }
    // From inside the event loop, since an exit asked for before it runs is lost.
    QTimer::singleShot(0, &application, [&] {
        const QString asked = QString::fromLatin1(action);
        QCoro::connect(answer(*account, asked, input), &application, [&, asked](const CredentialHelper::Answer &given) {
            const bool isEntry = asked == "store"_L1;
            purser::HelperLog(location).add(asked, isEntry || asked == "list"_L1 ? QByteArray() : input, given);
            QCoreApplication::exit(write(given.output, given.isDone));
        });
    });
    const int exitCode = application.exec();
    account.reset();
    // The account is closed, and the system puts away the rest faster than we do.
    ::_exit(exitCode);
}
