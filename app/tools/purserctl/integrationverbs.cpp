#include "app/tools/purserctl/exportformats.h"
#include "app/tools/purserctl/listfilter.h"
#include "app/tools/purserctl/nouncommand.h"

#include <string>
#include <vector>

namespace purser {

namespace {

using Noun = Request::Noun;
using Verb = Request::Verb;

std::vector<std::string> textsOf(const QStringList &words)
{
    std::vector<std::string> texts;
    for (const QString &word : words) {
        texts.push_back(word.toStdString());
    }
    return texts;
}

// The options that say what an integration holds, for add and edit.
void addContents(CLI::App *command, Request &request)
{
    addTexts(command, "--field", request.fields, "FIELD=VALUE, of certificates also FIELD=@FILE; see `type show`");
    addTexts(command, "--secret", request.secrets,
        "FIELD=- reads the secret from standard input, FIELD=@FILE from a file; one line end after it is left out");
    addTexts(command, "--allow", request.allowances,
        "plain-http, certificate=SHA256 or realm=HOST: what the check said has to be allowed first");
    CLI::Option *trim =
        command->add_flag("--trim-secret", request.trimSecrets, "Take white space off the secret's ends");
    command->add_flag("--keep-white-space", request.keepWhiteSpace, "Keep white space at the secret's ends")
        ->excludes(trim);
}

void addContentVerbs(NounCommand &noun, Request &request)
{
    CLI::App *add = noun.addVerb({"add", "Add an integration",
                                     "purserctl integration add --type docker --name hub --field username=ann "
                                     "--secret password=@password.txt --subscription acme"},
        Verb::Add);
    addText(add, "--type", request.type, "Integration type; see `type list`")->required();
    addText(add, "--name", request.newName, "Name of the integration")->required();
    addTexts(add, "--subscription", request.subscriptions, "A subscription that may use it");
    addContents(add, request);

    CLI::App *edit = noun.addVerb(
        {"edit", "Change an integration", "purserctl integration edit hub --name docker-hub --secret password=-"},
        Verb::Edit);
    addName(edit, "NAME", request, "Its name");
    addText(edit, "--name", request.newName, "A new name");
    addTexts(edit, "--remove-secret", request.removedSecrets, "FIELD of an optional secret that is to be removed");
    addContents(edit, request);
}

void addUseVerbs(NounCommand &noun, Request &request)
{
    CLI::App *dependencies =
        noun.addVerb({"dependencies", "List everything that depends on an integration, with file and line",
                         "purserctl integration dependencies hub --json"},
            Verb::Dependencies);
    addName(dependencies, "NAME", request, "Its name");

    CLI::App *release =
        noun.addVerb({"release",
                         "Take away what depends on an integration, as far as no file holds it; exit code 4 if "
                         "something is left",
                         "purserctl integration release hub --all"},
            Verb::Release);
    addName(release, "NAME", request, "Its name");
    release->add_flag("--all", request.all, "Everything: uses entered by hand, then the subscription integrations")
        ->required();

    CLI::App *mark = noun.addVerb({"default",
                                      "Make an integration the one that tools get where several are for its registry "
                                      "and neither subscription nor folder tells",
                                      "purserctl integration default hub"},
        Verb::Default);
    addName(mark, "NAME", request, "Its name");
    mark->add_flag("--clear", request.clear, "Let it be the default no longer");

    CLI::App *remove =
        noun.addVerb({"remove", "Delete an integration and its secret; exit code 4 and the dependencies if it is used",
                         "purserctl integration remove hub"},
            Verb::Remove);
    addName(remove, "NAME", request, "Its name");
}

void addRegistryVerbs(NounCommand &noun, Request &request)
{
    CLI::App *rights =
        noun.addVerb({"rights",
                         "What an integration may do to a repository; exit code 6 unless it may pull, and push if "
                         "--probe-push asks for it",
                         "purserctl integration rights hub acme/web --json"},
            Verb::Rights);
    addName(rights, "NAME", request, "Its name");
    addText(rights, "REPOSITORY", request.repository, "The repository's name, such as acme/web")->required();
    rights->add_flag("--probe-push", request.mayProbePush,
        "Where nothing else tells: open an upload and cancel it. Nothing is stored, and only what exists is tried");

    CLI::App *repositories =
        noun.addVerb({"repositories", "List the repositories an integration can see, where its registry lists them",
                         "purserctl integration repositories mine --json"},
            Verb::Repositories);
    addName(repositories, "NAME", request, "Its name");

    CLI::App *tags = noun.addVerb({"tags", "List the tags of a repository, in the order in which people count",
                                      "purserctl integration tags hub acme/web --json"},
        Verb::Tags);
    addName(tags, "NAME", request, "Its name");
    addText(tags, "REPOSITORY", request.repository, "The repository's name, such as acme/web")->required();
}

void addExportVerb(NounCommand &noun, Request &request)
{
    CLI::App *command =
        noun.addVerb({"export", "Write logins, secrets included, into a file for other tools",
                         "purserctl integration export hub lab --as kubernetes --secret-name pull --to pull.yaml"},
            Verb::Export);
    addTexts(command, "NAME", request.names, "Their names; of logins one for each registry")->required();
    addText(command, "--as", request.exportFormat,
        "Logins: docker-config (config.json, auth.json), kubernetes (a secret's manifest), gitlab (the value of "
        "DOCKER_AUTH_CONFIG). Variables such as HUB_INTEGRATION_PASSWORD: dotenv (docker compose), env-file (docker "
        "and podman run --env-file), shell")
        ->required()
        ->check(CLI::IsMember(exportFormatNames()));
    addText(command, "--to", request.target, "The file, which only you may read; - is standard output")->required();
    command->add_flag("--replace", request.mayReplace, "Write over the file if it is there");
    addText(command, "--secret-name", request.secretName, "What the secret is called in Kubernetes");
    addText(command, "--namespace", request.nameSpace, "Its namespace; default: where it is applied");
}

void addExecVerb(NounCommand &noun, Request &request)
{
    CLI::App *command =
        noun.addVerb({"exec", "Run a command with the variables of integrations in its environment: what follows “--”",
                         "purserctl integration exec hub lab -- make release"},
            Verb::Exec);
    addTexts(command, "NAME", request.names, "Their names")->required();
}

} // namespace

void addIntegrationCommand(CLI::App &app, Request &request)
{
    NounCommand noun(app, "integration", "The registry credentials of the account", request, Noun::Integration);
    addContentVerbs(noun, request);
    CLI::App *list =
        noun.addVerb({"list", "List the integrations", "purserctl integration list --type gcr --json"}, Verb::List);
    addText(list, "--type", request.type, "Only those of this type");
    addText(list, "--filter", request.filter, "Only those that fail, were never checked, …")
        ->check(CLI::IsMember(textsOf(listFilters())));
    CLI::App *show =
        noun.addVerb({"show", "Show an integration, without its secret", "purserctl integration show hub"}, Verb::Show);
    addName(show, "NAME", request, "Its name");
    CLI::App *check = noun.addVerb({"check", "Prove integrations against their registries; exit code 6 unless accepted",
                                       "purserctl integration check hub --json"},
        Verb::Check);
    addTexts(check, "NAME", request.names, "Their names");
    check->add_flag("--all", request.all, "Check every integration");
    addRegistryVerbs(noun, request);
    CLI::App *history = noun.addVerb({"history", "List what the latest checks of an integration said, the newest first",
                                         "purserctl integration history hub --json"},
        Verb::History);
    addName(history, "NAME", request, "Its name");
    addUseVerbs(noun, request);
    addExportVerb(noun, request);
    addExecVerb(noun, request);
}

} // namespace purser
