// The account as a file that is reviewed, kept and applied.
#include "tests/app/tools/accounttest.h"

#include <QTest>

#include <csignal>

using namespace Qt::Literals;

namespace purser {

TEST_F(AccountTest, ApplyingTheAccountsOwnFileIsNothingToDo)
{
    EXPECT_TRUE(exported().contains("integrations: []"));
    haveAccount();
    const QString target = file(u"account.yaml"_s);
    say(u"account export --to "_s + target);
    const auto permissions = QFileInfo(target).permissions();
    EXPECT_FALSE(permissions & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther));
    EXPECT_EQ(contentOf(target), exported());
    EXPECT_FALSE(contentOf(target).contains("hub's"));

    EXPECT_EQ(say(u"account apply "_s + target).output, "Nothing to do.\n");
    EXPECT_EQ(purserctl({u"account"_s, u"apply"_s, u"-"_s}, contentOf(target)).output, "Nothing to do.\n");
    EXPECT_TRUE(object(u"account apply "_s + target).value("steps"_L1).toArray().isEmpty());

    EXPECT_TRUE(say(u"account export --to "_s + target, 2).errors.contains("--replace"));
    say(u"account export --replace --to "_s + target);
    say(u"account export --to "_s + file(u"no/such/folder"_s), 1);
}

TEST_F(AccountTest, ApplyMakesOneAccountOfAnother)
{
    haveAccount();
    const QByteArray before = exported();
    const QString target = file(u"account.yaml"_s);
    QByteArray after = before;
    after.replace("username: ann", "username: carol");
    after.replace("name: production", "name: staging");
    after.replace("        projects:\n          - web\n", "");
    after += "  - name: globex\n    integrations:\n      - {name: their lab, integration: lab}\n";
    write(target, after);

    const Ended dry = say(u"account apply --dry-run "_s + target);
    EXPECT_TRUE(dry.output.contains("~ change integration hub\n    fields.username: ann → carol\n"))
        << dry.output.constData();
    EXPECT_TRUE(dry.output.contains("- remove environment production of acme\n")) << dry.output.constData();
    EXPECT_EQ(exported(), before) << "a dry run changes nothing";

    const QJsonObject done = object(u"account apply "_s + target);
    EXPECT_EQ(done.value("done"_L1).toInt(), done.value("steps"_L1).toArray().size());
    EXPECT_EQ(say(u"account apply "_s + target).output, "Nothing to do.\n");
    EXPECT_TRUE(exported().contains("their lab"));
    EXPECT_EQ(password(u"account.db"_s, u"hub"_s), "hub's") << "what stays keeps its secret";

    write(target, before);
    say(u"account apply "_s + target);
    EXPECT_EQ(exported(), before);
    write(target, "purser-account: 1\n");
    say(u"account apply "_s + target);
    EXPECT_TRUE(array(u"integration list"_s).isEmpty());
    EXPECT_TRUE(array(u"subscription list"_s).isEmpty());
    EXPECT_EQ(Keychain::items(), QStringList());
}

TEST_F(AccountTest, MissingSecretsAreNamedBeforeAnythingIsDone)
{
    haveAccount();
    const QString target = file(u"account.yaml"_s);
    say(u"account export --to "_s + target);
    const Ended refused = other(u"new.db"_s, {u"account"_s, u"apply"_s, target}, 2);
    EXPECT_TRUE(refused.errors.contains("“lab” needs its password: --secret \"lab/password=@FILE\""))
        << refused.errors.constData();
    EXPECT_TRUE(other(u"new.db"_s, {u"account"_s, u"export"_s}).output.contains("integrations: []"));

    write(file(u"hub"_s), "hub's\n");
    write(file(u"lab"_s), "lab's");
    const QStringList secrets {
        u"--secret"_s, u"hub/password=@"_s + file(u"hub"_s), u"--secret"_s, u"LAB/password=@"_s + file(u"lab"_s)};
    other(u"new.db"_s, {u"account"_s, u"apply"_s, target, u"--secret"_s, u"hub/password=plain"_s}, 2);
    other(u"new.db"_s, {u"account"_s, u"apply"_s, target, u"--secret"_s, u"none/password=@"_s + file(u"hub"_s)}, 3);
    other(u"new.db"_s, QStringList {u"account"_s, u"apply"_s, target} + secrets);
    EXPECT_EQ(other(u"new.db"_s, {u"account"_s, u"export"_s}).output, exported());
    EXPECT_EQ(password(u"new.db"_s, u"hub"_s), "hub's");
    EXPECT_EQ(password(u"new.db"_s, u"lab"_s), "lab's");
}

TEST_F(AccountTest, WhatFilesNameIsNotTakenAway)
{
    haveAccount();
    write(file(u"web/shippable.yml"_s),
        "language: python\nintegrations:\n  hub:\n    - integrationName: hub\n      type: docker\n");
    say(u"project scan"_s);
    const QByteArray before = exported();
    QByteArray after = before;
    after.replace("      - name: hub\n        integration: hub\n", "");
    after.replace("        uses:\n          - hub\n          - lab\n", "");
    after.replace("        uses:\n          - hub\n", "");
    ASSERT_NE(after, before);
    write(file(u"account.yaml"_s), after);
    const Ended refused = say(u"account apply "_s + file(u"account.yaml"_s), 4);
    EXPECT_TRUE(refused.errors.contains("hub")) << refused.errors.constData();
    EXPECT_EQ(exported(), before);
}

TEST_F(AccountTest, WrongFilesChangeNothing)
{
    haveAccount();
    const QByteArray before = exported();
    const QString target = file(u"account.yaml"_s);
    write(target, "purser-account: 1\nintegrations:\n  - name: hub\n    type: rocket\n  - nam: x\n    type: docker\n");
    const Ended wrong = say(u"account apply "_s + target, 2);
    EXPECT_EQ(wrong.errors.count("account.yaml:"), 3) << wrong.errors.constData();
    EXPECT_TRUE(wrong.errors.contains("account.yaml:4: There is no integration type “rocket”."));
    write(target, "purser-account: 7\nsomething: new\n");
    EXPECT_TRUE(say(u"account apply "_s + target, 2).errors.contains("newer Purser (version 7)"));
    write(target, QByteArray(before).replace("https://registry.example.com", "http://registry.example.com"));
    EXPECT_TRUE(say(u"account apply "_s + target, 2).errors.contains("“lab”"));
    say(u"account apply "_s + file(u"nowhere.yaml"_s), 2);
    Keychain::lock();
    write(target, "purser-account: 1\n");
    say(u"account apply "_s + target, 5);
    Keychain::unlock();
    EXPECT_EQ(exported(), before);
}

TEST_F(AccountTest, WhatEndsHalfWayIsWholeAndCanGoOn)
{
    haveAccount();
    const QByteArray wanted = exported();
    write(file(u"account.yaml"_s), wanted);
    write(file(u"secret"_s), "s");
    const QStringList apply {u"--account"_s, file(u"new.db"_s), u"account"_s, u"apply"_s, file(u"account.yaml"_s),
        u"--secret"_s, u"hub/password=@"_s + file(u"secret"_s), u"--secret"_s, u"lab/password=@"_s + file(u"secret"_s)};
    for (const QString &fault : {u"save.S0#2"_s, u"save.S1#2"_s, u"save.S3#2"_s, u"save.S4#2"_s}) {
        QFile::remove(file(u"new.db"_s));
        PurserctlProcess::Start start = command(apply);
        start.program = u"purserctl_with_faults"_s;
        start.environment.insert(u"PURSER_FAULT"_s, fault + u":kill"_s);
        EXPECT_TRUE(run(start).isKilled) << qPrintable(fault);
        const QByteArray half = other(u"new.db"_s, {u"account"_s, u"export"_s}).output;
        EXPECT_TRUE(half.contains("name: hub")) << qPrintable(fault);
        EXPECT_EQ(purserctl(apply).exitCode, 0) << qPrintable(fault);
        EXPECT_EQ(other(u"new.db"_s, {u"account"_s, u"export"_s}).output, wanted) << qPrintable(fault);
        EXPECT_EQ(password(u"new.db"_s, u"lab"_s), "s") << qPrintable(fault);
    }
}

TEST_F(AccountTest, AFailureHalfWaySaysWhatWasDone)
{
    haveAccount();
    write(file(u"account.yaml"_s), exported());
    write(file(u"secret"_s), "s");
    PurserctlProcess::Start start =
        command({u"--account"_s, file(u"new.db"_s), u"account"_s, u"apply"_s, file(u"account.yaml"_s), u"--secret"_s,
            u"hub/password=@"_s + file(u"secret"_s), u"--secret"_s, u"lab/password=@"_s + file(u"secret"_s)});
    start.program = u"purserctl_with_faults"_s;
    start.environment.insert(u"PURSER_FAULT"_s, u"save.S3#2:hang"_s);
    PurserctlProcess process(start);
    const auto isStopped = [&process] {
        QFile status(u"/proc/%1/stat"_s.arg(process.id()));
        return status.open(QIODevice::ReadOnly) && status.readAll().contains(") T ");
    };
    ASSERT_TRUE(QTest::qWaitFor(isStopped, 60'000));
    // Another program is faster.
    QStringList addition = addArguments(u"lab"_s);
    expectExit(0, QStringList {u"--account"_s, file(u"new.db"_s)} + addition, "theirs");
    ::kill(static_cast<pid_t>(process.id()), SIGCONT);
    process.waitUntilEnded();
    const Ended ended(process);
    EXPECT_EQ(ended.exitCode, 2) << ended.errors.constData();
    EXPECT_TRUE(ended.errors.contains("Not done: add integration lab.")) << ended.errors.constData();
    EXPECT_TRUE(ended.errors.contains("Done before it: 2 of ")) << ended.errors.constData();
    EXPECT_TRUE(ended.errors.contains("  add subscription acme\n  add integration hub\n"));
}

} // namespace purser
