#include "app/tools/purserctl/commandline.h"

#include "app/tools/purserctl/exitcode.h"

#include <CLI/CLI.hpp>
#include <functional>

namespace purser {

namespace {

using Verb = Request::Verb;

QString text(const std::string &bytes)
{
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

// Lets CLI11 put what it reads straight into the request's QStrings.
CLI::Option *addText(CLI::App *command, const char *flags, QString &target, const char *help)
{
    return command->add_option_function<std::string>(
        flags, [&target](const std::string &value) { target = text(value); }, help);
}

CLI::Option *addTexts(CLI::App *command, const char *flags, QStringList &target, const char *help)
{
    const auto append = [&target](const std::vector<std::string> &values) {
        for (const std::string &value : values) {
            target << text(value);
        }
    };
    return command->add_option_function<std::vector<std::string>>(flags, append, help);
}

CLI::App *addVerb(CLI::App *noun, const char *name, const char *help, Request &request, Verb verb)
{
    CLI::App *command = noun->add_subcommand(name, help);
    command->fallthrough();
    command->callback([&request, verb] { request.verb = verb; });
    return command;
}

// The options that say what an integration holds, for add and edit.
void addContents(CLI::App *command, Request &request)
{
    addTexts(command, "--field", request.fields, "FIELD=VALUE; see `type list`")->allow_extra_args(false);
    addTexts(command, "--secret", request.secrets,
        "FIELD=- reads the secret from standard input, FIELD=@FILE from a file; one line end after it is left out")
        ->allow_extra_args(false);
    addTexts(command, "--allow", request.allowances,
        "plain-http, certificate=SHA256 or realm=HOST: what the check said has to be allowed first")
        ->allow_extra_args(false);
    CLI::Option *trim =
        command->add_flag("--trim-secret", request.trimSecrets, "Take white space off the secret's ends");
    command->add_flag("--keep-white-space", request.keepWhiteSpace, "Keep white space at the secret's ends")
        ->excludes(trim);
}

void addIntegrationVerbs(CLI::App &app, Request &request)
{
    CLI::App *noun = app.add_subcommand("integration", "The registry credentials of the account");
    noun->require_subcommand(1)->fallthrough();

    CLI::App *add = addVerb(noun, "add", "Add an integration", request, Verb::IntegrationAdd);
    addText(add, "--type", request.type, "Integration type; see `type list`")->required();
    add->add_option_function<std::string>(
           "--name", [&request](const std::string &name) { request.newName = text(name); }, "Name of the integration")
        ->required();
    addTexts(add, "--subscription", request.subscriptions, "A subscription that may use it")->allow_extra_args(false);
    addContents(add, request);

    CLI::App *edit = addVerb(noun, "edit", "Change an integration", request, Verb::IntegrationEdit);
    addTexts(edit, "NAME", request.names, "Its name")->required()->expected(1);
    edit->add_option_function<std::string>(
        "--name", [&request](const std::string &name) { request.newName = text(name); }, "A new name");
    addContents(edit, request);

    CLI::App *list = addVerb(noun, "list", "List the integrations", request, Verb::IntegrationList);
    addText(list, "--type", request.type, "Only those of this type");

    CLI::App *show = addVerb(noun, "show", "Show an integration, without its secret", request, Verb::IntegrationShow);
    addTexts(show, "NAME", request.names, "Its name")->required()->expected(1);
    CLI::App *remove =
        addVerb(noun, "remove", "Delete an integration and its secret", request, Verb::IntegrationRemove);
    addTexts(remove, "NAME", request.names, "Its name")->required()->expected(1);
    CLI::App *dependencies =
        addVerb(noun, "dependencies", "List what uses an integration", request, Verb::IntegrationDependencies);
    addTexts(dependencies, "NAME", request.names, "Its name")->required()->expected(1);

    CLI::App *check = addVerb(noun, "check", "Prove integrations against their registries; exit code 6 unless accepted",
        request, Verb::IntegrationCheck);
    addTexts(check, "NAME", request.names, "Their names");
    check->add_flag("--all", request.all, "Check every integration");
}

void addSubscriptionVerbs(CLI::App &app, Request &request)
{
    CLI::App *noun = app.add_subcommand("subscription", "The organisations that may use integrations");
    noun->require_subcommand(1)->fallthrough();
    CLI::App *add = addVerb(noun, "add", "Add a subscription", request, Verb::SubscriptionAdd);
    addTexts(add, "NAME", request.names, "Its name")->required()->expected(1);
    addVerb(noun, "list", "List the subscriptions", request, Verb::SubscriptionList);
    CLI::App *rename = addVerb(noun, "rename", "Rename a subscription", request, Verb::SubscriptionRename);
    addTexts(rename, "NAMES", request.names, "Its name and the new one")->required()->expected(2);
    CLI::App *remove =
        addVerb(noun, "remove", "Remove a subscription that uses no integration", request, Verb::SubscriptionRemove);
    addTexts(remove, "NAME", request.names, "Its name")->required()->expected(1);
}

} // namespace

std::optional<Request> parseCommandLine(int argc, char **argv, int &exitCode)
{
    Request request;
    CLI::App app("Purser keeps a company's container-registry accounts.", "purserctl");
    app.set_version_flag("--version", PURSER_VERSION);
    app.require_subcommand(1)->fallthrough();
    addText(&app, "--account", request.account, "The account's file; default: PURSER_ACCOUNT, else the person's own");
    app.add_flag("--json", request.asJson, "Answer with one JSON document");

    CLI::App *types = app.add_subcommand("type", "The integration types");
    types->require_subcommand(1)->fallthrough();
    addVerb(types, "list", "List the integration types and their fields", request, Verb::TypeList);
    addIntegrationVerbs(app, request);
    addSubscriptionVerbs(app, request);

    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        exitCode = app.exit(error) == 0 ? 0 : static_cast<int>(ExitCode::WrongUse);
        return {};
    }
    if (request.verb == Verb::IntegrationCheck && request.names.isEmpty() != request.all) {
        std::cerr << "Name the integrations to check, or give --all, not both.\n";
        exitCode = static_cast<int>(ExitCode::WrongUse);
        return {};
    }
    return request;
}

} // namespace purser
