#include "app/tools/purserctl/purserctl.h"

#include "app/account/account.h"
#include "app/account/accountlocation.h"
#include "app/model/processhardening.h"
#include "app/tools/purserctl/commandline.h"
#include "app/tools/purserctl/commands.h"
#include "app/tools/purserctl/output.h"

#include <QCoreApplication>
#include <QTimer>

#include <csignal>

namespace purser {

namespace {

QCoro::Task<ExitCode> runCommand(Account &account, Request request)
{
    switch (request.noun) {
    case Request::Noun::Subscription:
        return runSubscriptionCommand(account, request);
    case Request::Noun::Project:
    case Request::Noun::Environment:
    case Request::Noun::Image:
        return runDependentCommand(account, request);
    case Request::Noun::Activity:
        return runActivityCommand(account, request);
    case Request::Noun::Tools:
        return runToolsCommand(account, request);
    default:
        return runIntegrationCommand(account, request);
    }
}

QCoro::Task<ExitCode> run(Account &account, Request request)
{
    const Result<Done> opened = co_await account.open();
    if (!opened) {
        co_return fail(opened.error());
    }
    // What an earlier, interrupted program left in the keychain. A locked keychain is no reason not to go on.
    co_await account.tidyKeychain();
    const ExitCode code = co_await runCommand(account, request);
    const Result<int> closed = co_await account.close();
    if (!closed && code == ExitCode::Done) {
        co_return fail(closed.error());
    }
    co_return code;
}

} // namespace

int runPurserctl(int argc, char **argv)
{
    hardenProcess();
    std::signal(SIGPIPE, SIG_IGN);
    int exitCode = 0;
    const std::optional<Request> request = parseCommandLine(argc, argv, exitCode);
    if (!request) {
        return exitCode;
    }
    if (request->noun == Request::Noun::Type) {
        return static_cast<int>(runTypeCommand(*request));
    }
    QCoreApplication application(argc, argv);
    Account account(accountLocation(request->account));
    // From inside the event loop, since an exit asked for before it runs is lost.
    QTimer::singleShot(0, &application, [&account, &application, asked = *request] {
        QCoro::connect(
            run(account, asked), &application, [](ExitCode code) { QCoreApplication::exit(static_cast<int>(code)); });
    });
    return application.exec();
}

} // namespace purser
