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

void addImporting(NounCommand &noun, Request &request)
{
    CLI::App *import = noun.addVerb({"import", "Make integrations of the logins that docker, podman and their kin have",
                                        "purserctl tools import --dry-run"},
        Verb::Import);
    addTexts(import, "FILE", request.names, "A config.json or auth.json; default: every place where tools look");
    addTexts(import, "--from-helper", request.helpers,
        "Also what another helper has: docker-credential-NAME list and get are run");
    addTexts(import, "--entry", request.entries,
        "Only the logins for this server, also where a password is replaced by that; default: all that are new");
    import->add_flag("--empty-files", request.emptiesFiles,
        "Then take out of the files what docker-credential-purser answers as well, and name it there instead");
    import->add_flag("--dry-run", request.isRehearsal, "Show what would happen, and do nothing");

    CLI::App *restore =
        noun.addVerb({"restore-logins", "Put back into a file, in plain text, what import --empty-files took out of it",
                         "purserctl tools restore-logins ~/.docker/config.json"},
            Verb::RestoreLogins);
    addName(restore, "FILE", request, "The file, as it was left");
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
    CLI::App *explain =
        noun.addVerb({"explain", "Say which integration tools get for a server, and why; exit code 3 if none",
                         "purserctl tools explain registry.example.com --folder ~/shop"},
            Verb::Explain);
    addName(explain, "SERVER", request, "As tools say it, such as docker.io or registry.example.com:5000");
    addText(explain, "--folder", request.folder, "Where the tool is started; default: this folder");
    addText(explain, "--subscription", request.subscription,
        "As if PURSER_SUBSCRIPTION named it; default: PURSER_SUBSCRIPTION");
    noun.addVerb(
        {"check", "Run the helper as the tools do, and say what would go wrong", "purserctl tools check"}, Verb::Check);
    addImporting(noun, request);
}

} // namespace purser
