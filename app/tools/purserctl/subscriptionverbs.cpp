#include "app/tools/purserctl/nouncommand.h"

namespace purser {

namespace {

using Noun = Request::Noun;
using Verb = Request::Verb;

constexpr const char *subscriptionHelp = "The subscription's name";
constexpr const char *useHelp = "The name under which the subscription uses the integration";

void addOwnVerbs(NounCommand &noun, Request &request)
{
    CLI::App *add = noun.addVerb({"add", "Add a subscription", "purserctl subscription add acme"}, Verb::Add);
    addName(add, "SUBSCRIPTION", request, subscriptionHelp);
    noun.addVerb({"list", "List the subscriptions", "purserctl subscription list --json"}, Verb::List);
    CLI::App *show = noun.addVerb(
        {"show", "Show a subscription and the integrations it uses", "purserctl subscription show acme"}, Verb::Show);
    addName(show, "SUBSCRIPTION", request, subscriptionHelp);
    CLI::App *rename = noun.addVerb(
        {"rename", "Rename a subscription", "purserctl subscription rename acme \"Acme Inc.\""}, Verb::Rename);
    addName(rename, "SUBSCRIPTION", request, subscriptionHelp);
    addName(rename, "NEW", request, "The new name");
    CLI::App *remove = noun.addVerb(
        {"remove", "Remove a subscription with nothing in it", "purserctl subscription remove acme"}, Verb::Remove);
    addName(remove, "SUBSCRIPTION", request, subscriptionHelp);
}

void addUseVerbs(NounCommand &noun, Request &request)
{
    CLI::App *enable = noun.addVerb({"enable", "Let a subscription use an integration",
                                        "purserctl subscription enable acme hub --as acme-hub --project shop"},
        Verb::Enable);
    addName(enable, "SUBSCRIPTION", request, subscriptionHelp);
    addName(enable, "INTEGRATION", request, "The integration's name");
    addText(enable, "--as", request.newName, "Its name in the subscription; default: the integration's");
    addTexts(enable, "--project", request.projects, "A project that may use it; default: all projects");

    CLI::App *edit = noun.addVerb({"edit", "Change under which name, and by which projects, an integration is used",
                                      "purserctl subscription edit acme acme-hub --as hub --all-projects"},
        Verb::Edit);
    addName(edit, "SUBSCRIPTION", request, subscriptionHelp);
    addName(edit, "NAME", request, useHelp);
    addText(edit, "--as", request.newName, "Its new name in the subscription");
    CLI::Option *all = edit->add_flag("--all-projects", request.allProjects, "Every project may use it");
    addTexts(edit, "--project", request.projects, "Only this project may use it, and others given like it")
        ->excludes(all);

    CLI::App *swap = noun.addVerb({"swap", "Put another integration of the same type behind a name",
                                      "purserctl subscription swap acme hub new-hub"},
        Verb::Swap);
    addName(swap, "SUBSCRIPTION", request, subscriptionHelp);
    addName(swap, "NAME", request, useHelp);
    addName(swap, "INTEGRATION", request, "The name of the integration that takes the place");

    CLI::App *disable =
        noun.addVerb({"disable", "End a subscription's use of an integration; exit code 4 and the dependencies if used",
                         "purserctl subscription disable acme hub"},
            Verb::Disable);
    addName(disable, "SUBSCRIPTION", request, subscriptionHelp);
    addName(disable, "NAME", request, useHelp);
}

} // namespace

void addSubscriptionCommand(CLI::App &app, Request &request)
{
    NounCommand noun(app, "subscription", "The organisations that may use integrations", request, Noun::Subscription);
    addOwnVerbs(noun, request);
    addUseVerbs(noun, request);
}

} // namespace purser
