// What may follow on purserctl's command line, as purserctl tells it and as three shells offer it.
#include "tests/app/tools/purserctltest.h"

using namespace Qt::Literals;

namespace purser {

class CompletionTest : public PurserctlTest
{
protected:
    void addNames()
    {
        for (const QString &name : {u"acme hub"_s, u"acme's $1"_s, u"a:b=c"_s, u"plain"_s, u"ärger"_s}) {
            expectExit(0, addArguments(name), "s3cret");
        }
        say(u"subscription add globex"_s);
    }

    // The first words of the lines that purserctl answers a shell with.
    QStringList completed(const QStringList &words) const
    {
        const Ended ended = purserctl(QStringList {u"complete"_s} + words);
        EXPECT_EQ(ended.exitCode, 0) << ended.errors.constData();
        QStringList texts;
        for (const QString &line : QString::fromUtf8(ended.output).trimmed().split(u'\n')) {
            texts << line.section(u'\t', 0, 0);
        }
        return texts;
    }
    QStringList completed(const QString &words) const { return completed(words.split(u' ')); }

    QByteArray output(const QString &program, const QStringList &arguments) const
    {
        PurserctlProcess::Start start = command(arguments);
        start.program = program;
        start.environment.insert(u"PATH"_s, qEnvironmentVariable("PURSER_BIN") % u":/usr/bin:/bin"_s);
        start.environment.insert(u"HOME"_s, file(u"home"_s));
        const Ended ended = run(start);
        EXPECT_EQ(ended.errors, "") << qPrintable(arguments.join(u' '));
        return ended.output;
    }

    // What bash would put into the place of the last of its words, `cut` at blanks, "=", ":" and "@" as bash does.
    QStringList byBash(const QString &line, const QStringList &cut) const
    {
        const QString script = u"source <(purserctl completion bash); COMP_LINE=$1 COMP_POINT=${#1}; shift\n"
                               "COMP_WORDS=(\"$@\") COMP_CWORD=$(($# - 1)); _purserctl\n"
                               "printf '%s\\n' \"${COMPREPLY[@]}\""_s;
        const QByteArray said = output(u"/bin/bash"_s, QStringList {u"-c"_s, script, u"bash"_s, line} + cut);
        return QString::fromUtf8(said).trimmed().split(u'\n');
    }

    QStringList byFish(const QString &line) const
    {
        const QString script = u"purserctl completion fish | source; complete -C \"$argv[1]\""_s;
        QStringList texts;
        for (const QString &said :
            QString::fromUtf8(output(u"/usr/bin/fish"_s, {u"-N"_s, u"-c"_s, script, line})).trimmed().split(u'\n')) {
            texts << said.section(u'\t', 0, 0);
        }
        return texts;
    }

    // What is given to compadd, with the widget's parameters as zsh would set them.
    QStringList byZsh(const QStringList &words) const
    {
        const QString script = u"compdef() { }; source <(purserctl completion zsh)\n"
                               "compadd() { print -rl -- ${(P)@[-1]} }; _files() { print -r -- \"files of $PREFIX\" }\n"
                               "compset() { PREFIX=${PREFIX#${~2}} }; _command_names() { print commands }\n"
                               "words=(\"$@\") CURRENT=$# PREFIX=${${@[-1]}#\\'}; _purserctl"_s;
        const QByteArray said = output(u"/usr/bin/zsh"_s, QStringList {u"-f"_s, u"-c"_s, script, u"zsh"_s} + words);
        return QString::fromUtf8(said).trimmed().split(u'\n');
    }
};

TEST_F(CompletionTest, EveryPlaceHasItsWords)
{
    struct Case
    {
        QString words = {};
        QStringList expected = {};
    };
    const QList<Case> cases {
        {u"integ"_s, {u"words"_s, u"integration"_s}},
        {u"integration ex"_s, {u"words"_s, u"export"_s, u"exec"_s}},
        {u"--json integration rep"_s, {u"words"_s, u"repositories"_s}},
        {u"integration export --as d"_s, {u"words"_s, u"docker-config"_s, u"dotenv"_s}},
        {u"integration export --as=d"_s, {u"words"_s, u"--as=docker-config"_s, u"--as=dotenv"_s}},
        {u"integration export hub --secret-n"_s, {u"words"_s, u"--secret-name"_s}},
        {u"integration check --a"_s, {u"words"_s, u"--all"_s, u"--account"_s}},
        {u"integration list --filter exp"_s, {u"words"_s, u"expires-soon"_s}},
        {u"integration add --type priv"_s, {u"words"_s, u"private-docker-registry"_s}},
        {u"integration add --type ecr --secret s"_s,
            {u"words"_s, u"secretAccessKey=-"_s, u"secretAccessKey=@"_s, u"sessionToken=-"_s, u"sessionToken=@"_s}},
        {u"integration add --type ecr --field a"_s,
            {u"words"_s, u"accessKeyId="_s, u"accountId="_s, u"authorities="_s}},
        {u"integration add --secret password=@/ho"_s, {u"files password=@"_s}},
        {u"integration export hub --to /tm"_s, {u"files"_s}},
        {u"integration exec hub -- mak"_s, {u"commands"_s}},
        {u"integration exec hub -- make --v"_s, {u"files"_s}},
        {u"type show gc"_s, {u"words"_s, u"gcr"_s}},
        {u"completion z"_s, {u"words"_s, u"zsh"_s}},
        {u"project add /home"_s, {u"files"_s}},
        {u"nonsense at all x"_s, {u"words"_s}},
        {u"integration show hub and more"_s, {u"words"_s}},
    };
    for (const Case &one : cases) {
        EXPECT_EQ(completed(one.words), one.expected) << qPrintable(one.words);
    }
    EXPECT_EQ(completed(QStringList()), completed(QStringList {QString()}));
    EXPECT_EQ(completed(u"integration show "_s), QStringList {u"words"_s}) << "there is no account";
    EXPECT_FALSE(QFileInfo::exists(path())) << "and none is made";
}

TEST_F(CompletionTest, NamesAreTheAccounts)
{
    addNames();
    const QStringList all {u"words"_s, u"a:b=c"_s, u"acme hub"_s, u"acme's $1"_s, u"plain"_s, u"ärger"_s};
    QStringList found = completed(u"integration check plain "_s);
    found.sort();
    QStringList expected = all;
    expected.sort();
    EXPECT_EQ(found, expected);
    EXPECT_EQ(completed(u"integration show acme"_s), (QStringList {u"words"_s, u"acme hub"_s, u"acme's $1"_s}));
    EXPECT_EQ(completed(u"subscription enable g"_s), (QStringList {u"words"_s, u"globex"_s}));
    EXPECT_EQ(completed(u"subscription enable globex pl"_s), (QStringList {u"words"_s, u"plain"_s}));
    EXPECT_EQ(
        completed({u"--account"_s, file(u"other.db"_s), u"integration"_s, u"show"_s, u""_s}), QStringList {u"words"_s});
    Keychain::lock();
    EXPECT_EQ(completed(u"integration show pl"_s), (QStringList {u"words"_s, u"plain"_s})) << "without a question";
}

TEST_F(CompletionTest, Bash)
{
    addNames();
    EXPECT_EQ(byBash(u"purserctl integr"_s, {u"purserctl"_s, u"integr"_s}), QStringList {u"integration"_s});
    const QStringList show {u"purserctl"_s, u"integration"_s, u"show"_s};
    EXPECT_EQ(byBash(u"purserctl integration show acm"_s, show + QStringList {u"acm"_s}),
        (QStringList {u"acme\\ hub"_s, u"acme\\'s\\ \\$1"_s}));
    EXPECT_EQ(byBash(u"purserctl integration show acme\\ h"_s, show + QStringList {u"acme\\ h"_s}),
        QStringList {u"acme\\ hub"_s});
    EXPECT_EQ(byBash(u"purserctl integration show \"acm"_s, show + QStringList {u"\"acm"_s}),
        (QStringList {u"acme hub"_s, u"acme's \\$1"_s}));
    EXPECT_EQ(byBash(u"purserctl integration show 'acm"_s, show + QStringList {u"'acm"_s}),
        (QStringList {u"acme hub"_s, u"acme'\\''s $1"_s}));
    EXPECT_EQ(byBash(u"purserctl integration show a:b"_s, show + QStringList {u"a"_s, u":"_s, u"b"_s}),
        QStringList {u"b=c"_s});
    EXPECT_EQ(byBash(u"purserctl integration list --filter="_s,
                  {u"purserctl"_s, u"integration"_s, u"list"_s, u"--filter"_s, u"="_s})
                  .size(),
        4);
    write(file(u"home/pass word.txt"_s), "x");
    const QString line = u"purserctl integration edit plain --secret password=@"_s + file(u"home/pas"_s);
    EXPECT_EQ(byBash(line,
                  {u"purserctl"_s, u"integration"_s, u"edit"_s, u"plain"_s, u"--secret"_s, u"password"_s, u"="_s,
                      u"@"_s, file(u"home/pas"_s)}),
        QStringList {file(u"home/pass word.txt"_s)});
}

TEST_F(CompletionTest, Fish)
{
    addNames();
    EXPECT_EQ(byFish(u"purserctl integr"_s), QStringList {u"integration"_s});
    EXPECT_EQ(byFish(u"purserctl integration export --as do"_s), (QStringList {u"docker-config"_s, u"dotenv"_s}));
    EXPECT_EQ(byFish(u"purserctl integration show --js"_s), QStringList {u"--json"_s});
    EXPECT_EQ(byFish(u"purserctl integration show acm"_s), (QStringList {u"acme hub"_s, u"acme's $1"_s}));
    EXPECT_EQ(byFish(u"purserctl integration show 'acme h"_s), QStringList {u"acme hub"_s});
    write(file(u"home/pass.txt"_s), "x");
    EXPECT_EQ(byFish(u"purserctl integration edit plain --secret password=@"_s + file(u"home/pas"_s)),
        QStringList {QString(u"password=@"_s + file(u"home/pass.txt"_s))});
    const QString script = u"purserctl completion fish | fish -n"_s;
    EXPECT_EQ(output(u"/bin/sh"_s, {u"-c"_s, script}), "");
}

TEST_F(CompletionTest, Zsh)
{
    addNames();
    EXPECT_EQ(byZsh({u"purserctl"_s, u"integr"_s}), QStringList {u"integration"_s});
    EXPECT_EQ(
        byZsh({u"purserctl"_s, u"integration"_s, u"show"_s, u"acm"_s}), (QStringList {u"acme hub"_s, u"acme's $1"_s}));
    EXPECT_EQ(byZsh({u"purserctl"_s, u"integration"_s, u"show"_s, u"'acme h"_s}), QStringList {u"acme hub"_s});
    EXPECT_EQ(byZsh({u"purserctl"_s, u"integration"_s, u"edit"_s, u"plain"_s, u"--secret"_s, u"password=@/ho"_s}),
        QStringList {u"files of /ho"_s});
    EXPECT_EQ(byZsh({u"purserctl"_s, u"integration"_s, u"exec"_s, u"plain"_s, u"--"_s, u"ma"_s}),
        QStringList {u"commands"_s});
    EXPECT_EQ(output(u"/bin/sh"_s, {u"-c"_s, u"purserctl completion zsh | zsh -n"_s}), "");
}

} // namespace purser
