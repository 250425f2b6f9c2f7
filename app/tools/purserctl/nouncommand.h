#pragma once

#include "app/tools/purserctl/commandline.h"

#include <CLI/CLI.hpp>

namespace purser {

// How a verb is called, what it does, and one whole command line that shows it.
struct VerbWords
{
    const char *name = nullptr;
    const char *help = nullptr;
    const char *example = nullptr;
};

// One noun of the command line. What is read goes straight into the request, which must outlive the parsing.
class NounCommand
{
public:
    NounCommand(CLI::App &app, const char *name, const char *help, Request &request, Request::Noun noun);

    CLI::App *addVerb(const VerbWords &words, Request::Verb verb);

private:
    CLI::App *m_app;
    Request &m_request;
    Request::Noun m_noun;
};

// Makes the noun and the verb what is asked for once the command stands on the command line.
void setUp(CLI::App *command, const char *example, Request &request, Request::Noun noun, Request::Verb verb);

CLI::Option *addText(CLI::App *command, const char *flags, QString &target, const char *help);
CLI::Option *addText(CLI::App *command, const char *flags, std::optional<QString> &target, const char *help);
// One that may be given several times, with one value each.
CLI::Option *addTexts(CLI::App *command, const char *flags, QStringList &target, const char *help);
// A value without a flag that has to be there; several of a command are read in the order in which they are added.
CLI::Option *addName(CLI::App *command, const char *placeholder, Request &request, const char *help);

// Every noun with its verbs.
void addTypeCommand(CLI::App &app, Request &request);
void addIntegrationCommand(CLI::App &app, Request &request);
void addSubscriptionCommand(CLI::App &app, Request &request);
void addProjectCommand(CLI::App &app, Request &request);
void addEnvironmentCommand(CLI::App &app, Request &request);
void addImageCommand(CLI::App &app, Request &request);
void addActivityCommand(CLI::App &app, Request &request);
void addToolsCommand(CLI::App &app, Request &request);
void addAccountCommand(CLI::App &app, Request &request);
void addShellCommands(CLI::App &app, Request &request);
// The whole command line: name, description, general options and all of these.
void addEveryCommand(CLI::App &app, Request &request);

} // namespace purser
