#include "app/tools/purserctl/nouncommand.h"

namespace purser {

namespace {

using Noun = Request::Noun;
using Verb = Request::Verb;

constexpr const char *useHelp = "A subscription integration that it uses, by its name in the subscription";

void addSubscription(CLI::App *command, Request &request)
{
    addText(command, "--subscription", request.subscription, "The subscription that it is in")->required();
}

CLI::App *addList(NounCommand &noun, const VerbWords &words, Request &request)
{
    CLI::App *list = noun.addVerb(words, Verb::List);
    addText(list, "--subscription", request.subscription, "Only those of this subscription");
    return list;
}

// A verb that concerns one that is there.
CLI::App *addVerbOnOne(NounCommand &noun, const VerbWords &words, Verb verb, Request &request)
{
    CLI::App *command = noun.addVerb(words, verb);
    addName(command, "NAME", request, "Its name");
    addSubscription(command, request);
    return command;
}

void addEditing(CLI::App *edit, Request &request)
{
    addText(edit, "--name", request.newName, "A new name");
    addTexts(edit, "--use", request.uses, useHelp);
    addTexts(edit, "--release", request.releases, "A subscription integration that it uses no more");
}

void addNamed(NounCommand &noun, const VerbWords &words, Request &request)
{
    CLI::App *add = addVerbOnOne(noun, words, Verb::Add, request);
    addTexts(add, "--use", request.uses, useHelp);
}

} // namespace

void addProjectCommand(CLI::App &app, Request &request)
{
    NounCommand noun(app, "project", "Folders whose files use a subscription's integrations", request, Noun::Project);
    CLI::App *add = noun.addVerb(
        {"add", "Add a project", "purserctl project add ~/src/shop --subscription acme --name shop --use hub"},
        Verb::Add);
    addText(add, "PATH", request.folder, "Its folder")->required();
    addSubscription(add, request);
    addText(add, "--name", request.newName, "Its name; default: the folder's");
    addTexts(add, "--use", request.uses, useHelp);

    addList(noun, {"list", "List the projects", "purserctl project list --subscription acme --json"}, request);
    addVerbOnOne(noun,
        {"show", "Show what a project uses, with file and line", "purserctl project show shop --subscription acme"},
        Verb::Show, request);
    CLI::App *edit = addVerbOnOne(noun,
        {"edit", "Change a project", "purserctl project edit shop --subscription acme --folder ~/work/shop"},
        Verb::Edit, request);
    addEditing(edit, request);
    addText(edit, "--folder", request.folder, "Another folder");

    CLI::App *scan = noun.addVerb({"scan", "Look through projects' files for what they use; without names, all of them",
                                      "purserctl project scan shop --subscription acme --json"},
        Verb::Scan);
    addTexts(scan, "NAME", request.names, "Names of projects");
    scan->add_flag("--all", request.all, "Every project");
    addText(scan, "--subscription", request.subscription, "Only projects of this subscription");

    addVerbOnOne(noun,
        {"remove", "Remove a project from its subscription; its files stay as they are",
            "purserctl project remove shop --subscription acme"},
        Verb::Remove, request);
}

void addEnvironmentCommand(CLI::App &app, Request &request)
{
    NounCommand noun(app, "environment", "Where a subscription deploys to", request, Noun::Environment);
    addNamed(noun, {"add", "Add an environment", "purserctl environment add production --subscription acme --use hub"},
        request);
    addList(noun, {"list", "List the environments", "purserctl environment list --json"}, request);
    addVerbOnOne(noun, {"show", "Show an environment", "purserctl environment show production --subscription acme"},
        Verb::Show, request);
    addEditing(addVerbOnOne(noun,
                   {"edit", "Change an environment",
                       "purserctl environment edit production --subscription acme --use ecr --release hub"},
                   Verb::Edit, request),
        request);
    addVerbOnOne(noun,
        {"remove", "Remove an environment", "purserctl environment remove production --subscription acme"},
        Verb::Remove, request);
}

void addImageCommand(CLI::App &app, Request &request)
{
    NounCommand noun(app, "image", "The images that a subscription pulls or pushes", request, Noun::Image);
    addNamed(
        noun, {"add", "Add an image", "purserctl image add acme/shop:latest --subscription acme --use hub"}, request);
    addList(noun, {"list", "List the images", "purserctl image list --json"}, request);
    addVerbOnOne(noun, {"show", "Show an image", "purserctl image show acme/shop:latest --subscription acme"},
        Verb::Show, request);
    addEditing(addVerbOnOne(noun,
                   {"edit", "Change an image",
                       "purserctl image edit acme/shop:latest --subscription acme --name acme/shop:2 --release hub"},
                   Verb::Edit, request),
        request);
    addVerbOnOne(noun, {"remove", "Remove an image", "purserctl image remove acme/shop:latest --subscription acme"},
        Verb::Remove, request);
}

} // namespace purser
