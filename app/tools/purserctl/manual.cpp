#include "app/tools/purserctl/manual.h"

#include "app/tools/purserctl/manualtext.h"
#include "app/tools/purserctl/nouncommand.h"

#include <algorithm>

namespace purser {

namespace {

// What does not follow from the command line.
constexpr const char *descriptionSection = R"(.Sh DESCRIPTION
.Nm
does from the command line what the window of
.Xr purser 1
does: it keeps integrations, each of them a named registry credential, and the subscriptions, projects, environments
and images that use them.
It proves credentials against the real registry and writes them into files for other tools.
.Pp
Secrets are kept in the keychain of the desktop session and nowhere else.
They are never given as an argument: they come from standard input or from a file.
)";

constexpr const char *closingSections = R"(.Sh ENVIRONMENT
.Bl -tag -width PURSER_ACCOUNT
.It Ev PURSER_ACCOUNT
The account's file, where
.Fl \-account
does not name one.
.It Ev https_proxy , no_proxy
The proxy through which registries are asked, where an integration does not name its own.
.El
.Sh FILES
.Bl -tag -width Ds
.It Pa $XDG_DATA_HOME/purser/account.db
The account where nothing else names one;
.Ev XDG_DATA_HOME
is
.Pa ~/.local/share
if it is not set.
.El
.Sh EXIT STATUS
.Bl -tag -width Ds -compact
.It 0
Done.
.It 1
Failed.
.It 2
Wrong use.
.It 3
There is no such thing.
.It 4
Refused because it is in use.
.It 5
The keychain is locked, absent, or denies access.
.It 6
The check did not end in
.Dq accepted ,
or a right is not there.
.El
.Pp
With
.Ic integration exec
the exit status is the command's own, or 127 if it cannot be started.
)";

constexpr const char *seeAlsoSection = R"(.Sh SEE ALSO
.Xr docker-credential-purser 1 ,
.Xr purser 1
)";

bool takesValue(const CLI::Option &option)
{
    return option.get_items_expected_max() > 0;
}

// The accepted words where there is a list of them, else a name for the value.
QByteArray valueOf(const CLI::Option &option)
{
    const QByteArray type = QByteArray::fromStdString(option.get_type_name());
    const qsizetype from = type.indexOf('{');
    const qsizetype to = type.lastIndexOf('}');
    QByteArray words = from != -1 && to > from ? type.mid(from + 1, to - from - 1) : QByteArray("value");
    return words.replace(",", " | ");
}

QByteArray named(const CLI::Option &option)
{
    QByteArray item;
    if (option.get_positional()) {
        item = "Ar " + manualArgument(option.get_name(true));
        return option.get_allow_extra_args() ? QByteArray(item + " ...") : item;
    }
    const std::vector<std::string> &shortNames = option.get_snames();
    for (const std::string &name : shortNames) {
        item += "Fl " + manualArgument(name) + " , ";
    }
    const std::vector<std::string> &names = option.get_lnames();
    for (const std::string &name : names) {
        item += (&name == &names.front() ? "Fl \\-" : " , Fl \\-") + manualArgument(name);
    }
    return takesValue(option) ? QByteArray(item + " Ar " + manualArgument(valueOf(option))) : item;
}

QByteArray optionList(const std::vector<const CLI::Option *> &options)
{
    QByteArray page = ".Bl -tag -width Ds\n";
    for (const CLI::Option *option : options) {
        page += ".It " + named(*option) + '\n' + manualText(option->get_description());
        if (option->get_required() && !option->get_positional()) {
            page += "It has to be given.\n";
        }
    }
    return page + ".El\n";
}

// All but --help, which every one has.
std::vector<const CLI::Option *> ownOptions(const CLI::App &app)
{
    std::vector<const CLI::Option *> options = app.get_options();
    std::erase(options, app.get_help_ptr());
    return options;
}

// As `examples` collects them on the way.
QByteArray commandItem(const QByteArray &words, const CLI::App &command, QByteArray &examples)
{
    const std::vector<const CLI::Option *> options = ownOptions(command);
    QByteArray page = ".It Ic " + words;
    for (const CLI::Option *option : options) {
        if (option->get_positional()) {
            page += option->get_required() ? QByteArray(' ' + named(*option)) : " Op " + named(*option);
        }
    }
    page += command.get_name() == "exec" ? " Fl \\- Ar command Op Ar argument ...\n" : "\n";
    page += manualText(command.get_description());
    if (!options.empty()) {
        page += optionList(options);
    }
    const QByteArray footer = QByteArray::fromStdString(command.get_footer());
    examples += manualVerbatim(footer.mid(footer.indexOf('\n') + 1));
    return page;
}

QByteArray nounSection(const CLI::App &noun, QByteArray &examples)
{
    const QByteArray name = QByteArray::fromStdString(noun.get_name());
    QByteArray page = ".Ss " + name + '\n' + manualText(noun.get_description()) + ".Bl -tag -width Ds\n";
    const std::vector<const CLI::App *> verbs = noun.get_subcommands({});
    for (const CLI::App *verb : verbs) {
        page += commandItem(name + ' ' + QByteArray::fromStdString(verb->get_name()), *verb, examples);
    }
    if (verbs.empty()) {
        page += commandItem(name, noun, examples);
    }
    return page + ".El\n";
}

} // namespace

QByteArray purserctlManual()
{
    Request unused;
    CLI::App app;
    addEveryCommand(app, unused);
    QByteArray examples = ".Sh EXAMPLES\n.Bd -literal\n";
    QByteArray page = ".Dd " PURSER_MANUAL_DATE "\n.Dt PURSERCTL 1\n.Os\n.Sh NAME\n.Nm purserctl\n"
                      ".Nd keep a company's container-registry accounts from the command line\n"
                      ".Sh SYNOPSIS\n.Nm\n.Op Ar options\n.Ar noun\n.Op Ar verb\n.Op Ar argument ...\n";
    page += descriptionSection;
    page += ".Pp\nThe general options stand anywhere on the line.\n" + optionList(std::as_const(app).get_options());
    page += ".Sh COMMANDS\n";
    const std::vector<const CLI::App *> nouns = std::as_const(app).get_subcommands({});
    for (const CLI::App *noun : nouns) {
        page += nounSection(*noun, examples);
    }
    return page + closingSections + examples + ".Ed\n" + seeAlsoSection;
}

} // namespace purser
