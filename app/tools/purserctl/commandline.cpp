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
    if (request.verb == Verb::Check && request.names.isEmpty() != request.all) {
        return "Name the integrations to check, or give --all, not both.\n";
    }
    if (request.verb == Verb::Scan && request.all && !request.names.isEmpty()) {
        return "Name the projects to scan, or give --all, not both.\n";
    }
    return nullptr;
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

std::optional<Request> parseCommandLine(int argc, char **argv, int &exitCode)
{
    Request request;
    CLI::App app("Purser keeps a company's container-registry accounts.", "purserctl");
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

    try {
        app.parse(argc, argv);
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
