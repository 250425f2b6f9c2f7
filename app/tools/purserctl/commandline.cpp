#include "app/tools/purserctl/commandline.h"

#include "app/tools/purserctl/exitcode.h"
#include "app/tools/purserctl/nouncommand.h"

namespace purser {

namespace {

using Noun = Request::Noun;
using Verb = Request::Verb;

constexpr int usualHistory = 50; // lines
constexpr int longestHistory = 1'000'000;

// What CLI11 cannot say about a request; null if nothing is wrong with it.
const char *wrongUse(const Request &request)
{
    if (request.noun == Noun::Integration && request.verb == Verb::Check && request.names.isEmpty() != request.all) {
        return "Name the integrations to check, or give --all, not both.\n";
    }
    if (request.verb == Verb::Scan && request.all && !request.names.isEmpty()) {
        return "Name the projects to scan, or give --all, not both.\n";
    }
    if (request.verb == Verb::Exec && request.command.isEmpty()) {
        return "Say what to run, behind “--”: purserctl integration exec hub -- make release\n";
    }
    return nullptr;
}

// How many words are for purserctl itself: those behind the “--” of `integration exec` are for a command.
int ownWords(int argc, char **argv)
{
    bool runsCommand = false;
    for (int i = 1; i < argc; ++i) {
        const QByteArrayView word(argv[i]);
        runsCommand = runsCommand || (word == "exec" && QByteArrayView(argv[i - 1]) == "integration");
        if (word == "--") {
            return runsCommand ? i : argc;
        }
    }
    return argc;
}

} // namespace

void addTypeCommand(CLI::App &app, Request &request)
{
    NounCommand noun(app, "type", "The integration types", request, Noun::Type);
    noun.addVerb({"list", "List the integration types and their fields", "purserctl type list --json"}, Verb::List);
    CLI::App *show = noun.addVerb(
        {"show", "Show the fields of an integration type, and what to know about it", "purserctl type show ecr"},
        Verb::Show);
    addName(show, "TYPE", request, "Its id");
}

void addActivityCommand(CLI::App &app, Request &request)
{
    CLI::App *activity = app.add_subcommand("activity", "What was done to the account, by whom and when");
    setUp(activity, "purserctl activity --count 10 --json", request, Noun::Activity, Verb::List);
    request.count = usualHistory;
    activity->callback([activity, &request] {
        if (activity->get_subcommands().empty()) {
            request.noun = Noun::Activity;
            request.verb = Verb::List;
        }
    });
    CLI::App *undo = activity->add_subcommand(
        "undo", "Take back the latest that a login or logout of a tool did to an integration, for 30 days");
    setUp(undo, "purserctl activity undo registry.example.com", request, Noun::Activity, Verb::Undo);
    addName(undo, "NAME", request, "The integration's name");
    activity->add_option("--count", request.count, "How many lines, the latest first")
        ->check(CLI::Range(1, longestHistory))
        ->capture_default_str();
}

void addShellCommands(CLI::App &app, Request &request)
{
    CLI::App *completion = app.add_subcommand("completion", "Print what a shell needs to complete purserctl's words");
    setUp(completion, "purserctl completion bash > ~/.local/share/bash-completion/completions/purserctl", request,
        Noun::Completion, Verb::Show);
    addName(completion, "SHELL", request, "bash, zsh or fish")->check(CLI::IsMember({"bash", "zsh", "fish"}));
    CLI::App *manual = app.add_subcommand("manual", "Print this program's manual page");
    setUp(manual, "purserctl manual > purserctl.1", request, Noun::Manual, Verb::Show);
}

void addEveryCommand(CLI::App &app, Request &request)
{
    app.description("Purser keeps a company's container-registry accounts.");
    app.name("purserctl");
    app.set_version_flag("--version", PURSER_VERSION);
    app.require_subcommand(1)->fallthrough();
    app.footer("Example:\n  purserctl integration list --json\nEvery command has its own --help.\n");
    addText(&app, "--account", request.account, "The account's file; default: PURSER_ACCOUNT, else the person's own");
    app.add_flag("--json", request.asJson, "Answer with one JSON document");
    addTypeCommand(app, request);
    addIntegrationCommand(app, request);
    addSubscriptionCommand(app, request);
    addProjectCommand(app, request);
    addEnvironmentCommand(app, request);
    addImageCommand(app, request);
    addActivityCommand(app, request);
    addToolsCommand(app, request);
    addAccountCommand(app, request);
    addShellCommands(app, request);
}

std::optional<Request> parseCommandLine(int argc, char **argv, int &exitCode)
{
    Request request;
    CLI::App app;
    addEveryCommand(app, request);
    const int own = ownWords(argc, argv);
    for (int i = own + 1; i < argc; ++i) {
        request.command << QByteArray(argv[i]);
    }
    try {
        app.parse(own, argv);
    } catch (const CLI::ParseError &error) {
        exitCode = app.exit(error) == 0 ? 0 : static_cast<int>(ExitCode::WrongUse);
        return {};
    }
    if (const char *wrong = wrongUse(request)) {
        std::cerr << wrong;
        exitCode = static_cast<int>(ExitCode::WrongUse);
        return {};
    }
    return request;
}

} // namespace purser
