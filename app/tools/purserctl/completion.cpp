#include "app/tools/purserctl/completion.h"

#include "app/tools/purserctl/completionvalues.h"
#include "app/tools/purserctl/nouncommand.h"
#include "app/tools/purserctl/output.h"

#include <QFile>

#include <algorithm>

using namespace Qt::Literals;

// Q_INIT_RESOURCE must stand outside of namespaces.
static void initializeScripts()
{
    Q_INIT_RESOURCE(completion);
}

namespace purser {

namespace {

QString text(const std::string &bytes)
{
    return QString::fromStdString(bytes);
}

// Goes along the words that stand there already.
class Walk
{
public:
    explicit Walk(const CLI::App &app) : m_app(&app) { }

    void take(const QString &word);
    Completion end(const QString &typed) const;

private:
    const CLI::Option *option(const QString &name) const;
    const CLI::Option *positional() const;
    const CLI::App *subcommand(const QString &word) const;
    Completion subcommands() const;
    Completion options() const;

    const CLI::App *m_app;
    TypedValues m_values;
    const CLI::Option *m_pending = nullptr; // its value comes next
    int m_positionals = 0;
    bool m_isCommand = false; // behind the “--” of exec
    int m_commandWords = 0;
};

const CLI::Option *Walk::option(const QString &name) const
{
    for (const CLI::App *app = m_app; app; app = app->get_parent()) {
        if (const CLI::Option *found = app->get_option_no_throw(name.toStdString())) {
            return found;
        }
    }
    return nullptr;
}

const CLI::Option *Walk::positional() const
{
    int left = m_positionals;
    const std::vector<const CLI::Option *> all = m_app->get_options();
    for (const CLI::Option *option : all) {
        if (option->get_positional() && (option->get_allow_extra_args() || left-- == 0)) {
            return option;
        }
    }
    return nullptr;
}

void Walk::take(const QString &word)
{
    if (m_isCommand) {
        ++m_commandWords;
    } else if (m_pending) {
        m_values.add(*m_pending, word);
        m_pending = nullptr;
    } else if (word == "--"_L1) {
        m_isCommand = m_app->get_name() == "exec";
    } else if (word.startsWith(u'-')) {
        const CLI::Option *found = option(word.section(u'=', 0, 0));
        const bool hasValue = found && found->get_items_expected_max() > 0;
        if (hasValue && word.contains(u'=')) {
            m_values.add(*found, word.section(u'=', 1));
        } else if (hasValue) {
            m_pending = found;
        }
    } else if (const CLI::App *command = subcommand(word)) {
        m_app = command;
        m_values.path << word;
        m_positionals = 0;
    } else {
        m_values.names << word;
        ++m_positionals;
    }
}

const CLI::App *Walk::subcommand(const QString &word) const
{
    const std::vector<const CLI::App *> all = m_app->get_subcommands({});
    const auto found = std::ranges::find(all, word, [](const CLI::App *command) { return text(command->get_name()); });
    return found == all.end() ? nullptr : *found;
}

Completion Walk::subcommands() const
{
    Completion found;
    const std::vector<const CLI::App *> all = m_app->get_subcommands({});
    for (const CLI::App *command : all) {
        found.words << Completion::Word {text(command->get_name()), text(command->get_description())};
    }
    return found;
}

Completion Walk::options() const
{
    Completion found;
    for (const CLI::App *app = m_app; app; app = app->get_parent()) {
        const std::vector<const CLI::Option *> all = app->get_options();
        for (const CLI::Option *option : all) {
            const bool isInherited =
                app != m_app && (option == app->get_help_ptr() || option == app->get_version_ptr());
            for (const std::string &name : option->get_lnames()) {
                if (!isInherited) {
                    found.words << Completion::Word {u"--"_s + text(name), text(option->get_description())};
                }
            }
        }
    }
    return found;
}

Completion Walk::end(const QString &typed) const
{
    Completion completion;
    if (m_isCommand) {
        completion.source = m_commandWords == 0 ? Completion::Source::Commands : Completion::Source::Files;
    } else if (m_pending) {
        completion = valuesOf(*m_pending, m_values, typed);
    } else if (typed.startsWith(u'-') && typed.contains(u'=')) {
        const CLI::Option *found = option(typed.section(u'=', 0, 0));
        const QString before = typed.section(u'=', 0, 0) % u'=';
        completion = found ? valuesOf(*found, m_values, typed.mid(before.size())) : Completion();
        completion.prefix.prepend(before);
        for (Completion::Word &word : completion.words) {
            word.text.prepend(before);
        }
    } else if (typed.startsWith(u'-')) {
        completion = options();
    } else if (!m_app->get_subcommands({}).empty()) {
        completion = subcommands();
    } else if (const CLI::Option *found = positional()) {
        completion = valuesOf(*found, m_values, typed);
    }
    completion.account = m_values.value(u"--account"_s);
    return completion;
}

} // namespace

Completion completionOf(const CLI::App &app, const QStringList &words)
{
    Walk walk(app);
    for (const QString &word : words.first(words.size() - 1)) {
        walk.take(word);
    }
    return walk.end(words.last());
}

void printCompletion(const Completion &completion, const QString &typed)
{
    if (completion.source == Completion::Source::Files) {
        print(completion.prefix.isEmpty() ? u"files"_s : QString(u"files "_s + completion.prefix));
    } else if (completion.source == Completion::Source::Commands) {
        print(u"commands"_s);
    } else {
        QStringList lines {u"words"_s};
        for (const Completion::Word &word : completion.words) {
            // What has a line end or a tab in it no shell could take from here.
            const bool isOneWord = !word.text.contains(u'\n') && !word.text.contains(u'\t');
            if (isOneWord && word.text.startsWith(typed)) {
                lines << (word.description.isEmpty() ? word.text : QString(word.text % u'\t' % word.description));
            }
        }
        print(lines.join(u'\n'));
    }
}

QByteArray completionScript(const QString &shell)
{
    initializeScripts();
    QFile script(u":/purser/completion/purserctl."_s + shell);
    return script.open(QIODevice::ReadOnly) ? script.readAll() : QByteArray();
}

} // namespace purser
