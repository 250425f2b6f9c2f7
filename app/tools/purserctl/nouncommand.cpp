#include "app/tools/purserctl/nouncommand.h"

#include <string>
#include <vector>

namespace purser {

namespace {

QString text(const std::string &bytes)
{
    return QString::fromUtf8(bytes.data(), static_cast<qsizetype>(bytes.size()));
}

} // namespace

NounCommand::NounCommand(CLI::App &app, const char *name, const char *help, Request &request, Request::Noun noun)
    : m_app(app.add_subcommand(name, help)), m_request(request), m_noun(noun)
{
    m_app->require_subcommand(1)->fallthrough();
}

CLI::App *NounCommand::addVerb(const VerbWords &words, Request::Verb verb)
{
    CLI::App *command = m_app->add_subcommand(words.name, words.help);
    setUp(command, words.example, m_request, m_noun, verb);
    return command;
}

void setUp(CLI::App *command, const char *example, Request &request, Request::Noun noun, Request::Verb verb)
{
    command->fallthrough();
    command->footer(std::string("Example:\n  ") + example + '\n');
    command->callback([&request, noun, verb] {
        request.noun = noun;
        request.verb = verb;
    });
}

CLI::Option *addText(CLI::App *command, const char *flags, QString &target, const char *help)
{
    return command->add_option_function<std::string>(
        flags, [&target](const std::string &value) { target = text(value); }, help);
}

CLI::Option *addText(CLI::App *command, const char *flags, std::optional<QString> &target, const char *help)
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
    CLI::Option *option = command->add_option_function<std::vector<std::string>>(flags, append, help);
    return option->allow_extra_args(option->get_positional());
}

CLI::Option *addName(CLI::App *command, const char *placeholder, Request &request, const char *help)
{
    const auto append = [&request](const std::string &value) { request.names << text(value); };
    return command->add_option_function<std::string>(placeholder, append, help)->required();
}

} // namespace purser
