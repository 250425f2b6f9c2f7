#include "app/tools/purserctl/nouncommand.h"

namespace purser {

namespace {

using Noun = Request::Noun;
using Verb = Request::Verb;

void addTarget(CLI::App *command, Request &request, const char *help)
{
    addText(command, "--to", request.target, help);
    command->add_flag("--replace", request.mayReplace, "Write over the file if it is there");
}

void addPlanOptions(CLI::App *command, Request &request)
{
    command->add_flag("--dry-run", request.isRehearsal, "Only say what would be done");
    addTexts(command, "--secret", request.secrets,
        "A secret that is needed: NAME/FIELD=- for standard input, NAME/FIELD=@FILE for a file");
}

void addPassphrase(CLI::App *command, Request &request)
{
    addText(command, "--passphrase", request.passphrase, "- for standard input, @FILE for a file")->required();
}

} // namespace

void addAccountCommand(CLI::App &app, Request &request)
{
    NounCommand noun(app, "account", "The whole account, as a file", request, Noun::Account);
    CLI::App *write = noun.addVerb({"export", "Write the account, without its secrets, as YAML that can be reviewed",
                                       "purserctl account export --to account.yaml"},
        Verb::Export);
    addTarget(write, request, "The file, which only you may read; - or nothing: standard output");
    CLI::App *apply = noun.addVerb(
        {"apply",
            "Make the account like a file that export wrote: add, change and remove. Things are known by their names; "
            "only what is the same in all else is renamed, every other new name is a removal and an addition",
            "purserctl account apply account.yaml --dry-run"},
        Verb::Apply);
    addName(apply, "FILE", request, "The file; - is standard input");
    addPlanOptions(apply, request);
    CLI::App *pack = noun.addVerb({"pack", "Write the account with its secrets into a file that a passphrase opens",
                                      "purserctl account pack --to account.age --passphrase @passphrase"},
        Verb::Pack);
    addTarget(pack, request, "The file, in the format of age; - is standard output");
    pack->get_option("--to")->required();
    addPassphrase(pack, request);
    CLI::App *unpack = noun.addVerb({"unpack", "Add what such a file holds to the account; nothing is removed",
                                        "purserctl account unpack account.age --passphrase - --on-conflict mine"},
        Verb::Unpack);
    addName(unpack, "FILE", request, "The file");
    addPassphrase(unpack, request);
    addPlanOptions(unpack, request);
    addText(unpack, "--on-conflict", request.conflictChoice,
        "What holds where both differ: mine, what the account has, or theirs, what the file has")
        ->check(CLI::IsMember({"mine", "theirs"}));
}

} // namespace purser
