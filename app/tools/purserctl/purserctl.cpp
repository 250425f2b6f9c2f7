#include "app/tools/purserctl/purserctl.h"

#include "app/account/account.h"
#include "app/account/accountlocation.h"
#include "app/model/processhardening.h"
#include "app/tools/purserctl/becoming.h"
#include "app/tools/purserctl/commandline.h"
#include "app/tools/purserctl/commands.h"
#include "app/tools/purserctl/completion.h"
#include "app/tools/purserctl/manual.h"
#include "app/tools/purserctl/output.h"

#include <QCoreApplication>
#include <QTimer>

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
    case Request::Noun::Account:
        return runAccountCommand(account, request);
    default:
        return runIntegrationCommand(account, request);
    }
}

// `variables` are filled for the command that is to run, and must outlive the task.
QCoro::Task<ExitCode> run(Account &account, Request request, QList<Variable> &variables)
{
    const Result<Done> opened = co_await account.open();
    if (!opened) {
        co_return fail(opened.error());
    }
    // What an earlier, interrupted program left in the keychain. A locked keychain is no reason not to go on.
    co_await account.tidyKeychain();
    const bool isForCommand = request.verb == Request::Verb::Exec;
    const ExitCode code =
        isForCommand ? co_await gatherVariables(account, request, variables) : co_await runCommand(account, request);
    const Result<int> closed = co_await account.close();
    if (!closed && code == ExitCode::Done) {
        co_return fail(closed.error());
    }
    co_return code;
}

int runAtAccount(int &argc, char **argv, const Request &request, QList<Variable> &variables)
{
    QCoreApplication application(argc, argv);
    Account account(accountLocation(request.account));
    // From inside the event loop, since an exit asked for before it runs is lost.
    QTimer::singleShot(0, &application, [&account, &application, &variables, asked = request] {
        QCoro::connect(run(account, asked, variables), &application,
            [](ExitCode code) { QCoreApplication::exit(static_cast<int>(code)); });
    });
    return application.exec();
}

} // namespace

int runPurserctl(int argc, char **argv)
{
    const StartingState startingState;
    hardenProcess();
    if (argc > 1 && QByteArrayView(argv[1]) == "complete") {
        return runComplete(argc, argv);
    }
    int exitCode = 0;
    const std::optional<Request> request = parseCommandLine(argc, argv, exitCode);
    if (!request) {
        return exitCode;
    }
    switch (request->noun) {
    case Request::Noun::Type:
        return static_cast<int>(runTypeCommand(*request));
    case Request::Noun::Completion:
        printBytes(completionScript(request->names.first()));
        return 0;
    case Request::Noun::Manual:
        printBytes(purserctlManual());
        return 0;
    default:
        break;
    }
    QList<Variable> variables;
    exitCode = runAtAccount(argc, argv, *request, variables);
    if (request->verb == Request::Verb::Exec && exitCode == 0) {
        return becomeCommand(request->command, variables, startingState);
    }
    return exitCode;
}

} // namespace purser
