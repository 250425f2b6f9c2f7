// Commands that run with the variables of integrations.
#include "tests/app/tools/purserctltest.h"

#include <csignal>

using namespace Qt::Literals;

namespace purser {

class ExecTest : public PurserctlTest
{
protected:
    void SetUp() override
    {
        PurserctlTest::SetUp();
        expectExit(0, addArguments(u"acme-hub"_s), "won\"der$land' `id`");
    }

    Ended exec(const QStringList &command, const QStringList &names = {u"acme-hub"_s}) const
    {
        return purserctl(QStringList {u"integration"_s, u"exec"_s} + names + QStringList {u"--"_s} + command);
    }
    // What is said by a shell that runs in the place of purserctl.
    QByteArray shell(const QString &script) const
    {
        const Ended ended = exec({u"sh"_s, u"-c"_s, script});
        EXPECT_EQ(ended.exitCode, 0) << ended.errors.constData();
        EXPECT_EQ(ended.errors, "");
        return ended.output;
    }
};

TEST_F(ExecTest, TheCommandHasTheVariablesAndTheRestOfTheEnvironment)
{
    EXPECT_EQ(shell(u"printf %s \"$ACMEHUB_INTEGRATION_PASSWORD\""_s), "won\"der$land' `id`");
    EXPECT_EQ(
        shell(u"printf '%s|%s' \"$ACMEHUB_INTEGRATION_USERNAME\" \"$PURSER_ACCOUNT\""_s), "ann|" + path().toUtf8());
    PurserctlProcess::Start start = command(
        {u"integration"_s, u"exec"_s, u"acme-hub"_s, u"--"_s, u"printenv"_s, u"ACMEHUB_INTEGRATION_PASSWORD"_s});
    start.environment.insert(u"ACMEHUB_INTEGRATION_PASSWORD"_s, u"stale"_s);
    EXPECT_EQ(run(start).output, "won\"der$land' `id`\n");
}

TEST_F(ExecTest, WordsAreTheCommandsOwn)
{
    const Ended ended = exec({u"printf"_s, u"%s|"_s, u"--json"_s, u"--"_s, u""_s, u"-h"_s, u"a b"_s, u"ä"_s});
    EXPECT_EQ(ended.output, "--json|--||-h|a b|\xc3\xa4|") << ended.errors.constData();
    EXPECT_EQ(exec({u"cat"_s}).output, "");
    EXPECT_EQ(purserctl({u"integration"_s, u"exec"_s, u"acme-hub"_s, u"--"_s, u"cat"_s}, "from the left").output,
        "from the left");
}

TEST_F(ExecTest, TheEndIsTheCommandsOwn)
{
    for (const int code : {0, 1, 6, 42, 255}) {
        EXPECT_EQ(exec({u"sh"_s, u"-c"_s, u"exit %1"_s.arg(code)}).exitCode, code);
    }
    EXPECT_TRUE(exec({u"sh"_s, u"-c"_s, u"kill -TERM $$"_s}).isKilled);
}

// As if it had been started without purserctl: what purserctl itself does about files, core dumps and signals is gone.
TEST_F(ExecTest, TheProcessIsAsItWas)
{
    const QString script =
        u"umask; ulimit -S -c; grep -E '^Sig(Blk|Ign)' /proc/self/status; ls /proc/self/fd | wc -l"_s;
    PurserctlProcess::Start plain = command({u"-c"_s, script});
    plain.program = u"/bin/sh"_s;
    EXPECT_EQ(shell(script), run(plain).output);
    // No shell in between, and no process of purserctl's left behind it.
    PurserctlProcess process(
        command({u"integration"_s, u"exec"_s, u"acme-hub"_s, u"--"_s, u"sh"_s, u"-c"_s, u"echo $$"_s}));
    const qint64 id = process.id();
    process.waitUntilEnded();
    EXPECT_EQ(Ended(process).output.trimmed().toLongLong(), id);
}

TEST_F(ExecTest, WhatCannotBeStartedIsSaid)
{
    const Ended missing = exec({u"no-such-program-here"_s});
    EXPECT_EQ(missing.exitCode, 127);
    EXPECT_TRUE(missing.errors.contains("no-such-program-here")) << missing.errors.constData();
    write(file(u"plain.txt"_s), "text");
    EXPECT_EQ(exec({file(u"plain.txt"_s)}).exitCode, 127);
    const Ended folder = exec({u"/tmp"_s});
    EXPECT_EQ(folder.exitCode, 127);
    EXPECT_FALSE(folder.errors.isEmpty());
}

TEST_F(ExecTest, NothingRunsWhereSomethingIsWrong)
{
    const QString mark = file(u"ran"_s);
    const QStringList touch {u"touch"_s, mark};
    EXPECT_EQ(exec(touch, {u"nobody"_s}).exitCode, 3);
    EXPECT_EQ(exec(touch, {}).exitCode, 2);
    EXPECT_EQ(exec({}).exitCode, 2);
    EXPECT_EQ(purserctl({u"integration"_s, u"exec"_s, u"acme-hub"_s}).exitCode, 2);
    EXPECT_EQ(purserctl(addArguments(u"acmehub"_s), "other").exitCode, 0) << "with a warning";
    const Ended collision = exec(touch, {u"acme-hub"_s, u"acmehub"_s});
    EXPECT_EQ(collision.exitCode, 2);
    EXPECT_TRUE(collision.errors.contains("“acme-hub” and “acmehub”")) << collision.errors.constData();
    EXPECT_EQ(exec(touch, {u"acme-hub"_s, u"Acme-Hub"_s}).exitCode, 0) << "one integration named twice is one";
    EXPECT_TRUE(QFile::remove(mark));
    Keychain::lock();
    EXPECT_EQ(exec(touch).exitCode, 5);
    EXPECT_FALSE(QFileInfo::exists(mark));
}

TEST_F(ExecTest, SeveralIntegrationsOfAnyType)
{
    expectExit(0,
        {u"integration"_s, u"add"_s, u"--type"_s, u"key-value"_s, u"--name"_s, u"deploy"_s, u"--secret"_s,
            u"pairs=-"_s},
        "TOKEN=a=b c\n");
    const Ended ended = exec({u"sh"_s, u"-c"_s, u"printf '%s|%s' \"$TOKEN\" \"$ACMEHUB_INTEGRATION_USERNAME\""_s},
        {u"deploy"_s, u"acme-hub"_s});
    EXPECT_EQ(ended.output, "a=b c|ann") << ended.errors.constData();
}

TEST_F(ExecTest, AtATerminalTheCommandHasIt)
{
    PurserctlProcess::Start start = command({u"-qec"_s,
        u"%1/purserctl integration exec acme-hub -- sh -c 'tty; stty size >/dev/null && echo has it'"_s.arg(
            qEnvironmentVariable("PURSER_BIN")),
        u"/dev/null"_s});
    start.program = u"/usr/bin/script"_s;
    const Ended ended = run(start);
    EXPECT_TRUE(ended.output.contains("/dev/pts/") && ended.output.contains("has it")) << ended.output.constData();
}

} // namespace purser
