#include "app/tools/purserctl/nouncommand.h"

namespace purser {

namespace {

using Verb = Request::Verb;

void addConnecting(CLI::App *command, Request &request)
{
    addText(command, "--tool", request.tool, "docker, or containers: podman, skopeo and buildah; default: both")
        ->check(CLI::IsMember({"docker", "containers"}));
    addTexts(command, "--registry", request.registries, "A registry's host; default: all of the account's");
    command->add_flag("--dry-run", request.isRehearsal, "Show what would change in the files, and change nothing");
}

} // namespace

void addToolsCommand(CLI::App &app, Request &request)
{
    NounCommand noun(
        app, "tools", "docker, podman and their kin, which ask Purser for logins", request, Request::Noun::Tools);
    noun.addVerb(
        {"list", "Show who serves which registry today, and where", "purserctl tools list --json"}, Verb::List);
    addConnecting(noun.addVerb({"connect", "Let the tools ask Purser for these registries' logins",
                                   "purserctl tools connect --tool docker --registry registry.example.com --dry-run"},
                      Verb::Connect),
        request);
    addConnecting(noun.addVerb({"disconnect", "Take Purser out of the tools' configuration again",
                                   "purserctl tools disconnect --tool docker"},
                      Verb::Disconnect),
        request);
    noun.addVerb(
        {"check", "Run the helper as the tools do, and say what would go wrong", "purserctl tools check"}, Verb::Check);
}

} // namespace purser
