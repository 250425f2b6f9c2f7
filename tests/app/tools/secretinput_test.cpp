// How secrets come in, and where they never show.
#include "tests/app/tools/purserctltest.h"
#include "tests/support/fakeregistry.h"

#include <QTest>

#include <csignal>
#include <sys/ioctl.h>

using namespace Qt::Literals;

namespace purser {

class SecretInputTest : public PurserctlTest
{
protected:
    SecretInputTest() { registry.setCredentials(u"alice"_s, u"wonder land"_s); }

    // Adds an integration with its secret given so; whether the registry then knows alice.
    bool isKnown(const QString &secretOption, const QByteArray &input)
    {
        QStringList arguments = privateRegistry(u"mine"_s, registry.url().toString(), u"alice"_s);
        arguments.last() = u"password="_s + secretOption;
        expectExit(0, arguments, input);
        const int checked = purserctl({u"integration"_s, u"check"_s, u"mine"_s}).exitCode;
        expectExit(0, {u"integration"_s, u"remove"_s, u"mine"_s});
        return checked == 0;
    }

    FakeRegistry registry;
};

TEST_F(SecretInputTest, standardInputWithAndWithoutLineEnd)
{
    EXPECT_TRUE(isKnown(u"-"_s, "wonder land"));
    EXPECT_TRUE(isKnown(u"-"_s, "wonder land\n"));
    EXPECT_TRUE(isKnown(u"-"_s, "wonder land\r\n"));
    EXPECT_FALSE(isKnown(u"-"_s, "Wonder land"));
}

TEST_F(SecretInputTest, fromAFile)
{
    for (const QByteArray content : {"wonder land", "wonder land\n", "wonder land\r\n"}) {
        write(file(u"secret"_s), content);
        EXPECT_TRUE(isKnown(u'@' + file(u"secret"_s), {}));
    }
    QStringList arguments = addArguments(u"a"_s);
    arguments.last() = u"password=@"_s + file(u"missing"_s);
    const Ended ended = purserctl(arguments);
    EXPECT_EQ(ended.exitCode, 2);
    EXPECT_TRUE(ended.errors.startsWith("password: ")) << ended.errors.constData();
    arguments.last() = u"password=@"_s + file(u"."_s);
    expectExit(2, arguments);
}

TEST_F(SecretInputTest, moreThanOneLineEndIsAskedAbout)
{
    for (const QByteArray input : {"wonder land\n\n", " wonder land", "wonder land \n"}) {
        const Ended ended = purserctl(addArguments(u"a"_s), input);
        EXPECT_EQ(ended.exitCode, 2);
        EXPECT_TRUE(ended.errors.contains("white space")) << ended.errors.constData();
        expectExit(0, addArguments(u"trimmed"_s, {u"--trim-secret"_s}), input);
        expectExit(0, {u"integration"_s, u"remove"_s, u"trimmed"_s});
        expectExit(0, addArguments(u"kept"_s, {u"--keep-white-space"_s}), input);
        expectExit(0, {u"integration"_s, u"remove"_s, u"kept"_s});
    }
}

// A pipe holds less than this, so it comes in more than one piece.
TEST_F(SecretInputTest, longOnesComeWhole)
{
    const QByteArray most(64 * 1024, 'x');
    registry.setCredentials(u"alice"_s, QString::fromLatin1(most));
    EXPECT_TRUE(isKnown(u"-"_s, most));
}

TEST_F(SecretInputTest, slowOnesComeWhole)
{
    registry.setCredentials(u"alice"_s, u"wonderland"_s);
    const QStringList arguments = privateRegistry(u"slow"_s, registry.url().toString(), u"alice"_s);
    QProcess shell; // the second piece comes when the first was read
    shell.setProcessEnvironment([this] {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PURSER_ACCOUNT"_s, path());
        return environment;
    }());
    shell.start(qEnvironmentVariable("PURSER_BIN") + u"/purserctl"_s, arguments);
    ASSERT_TRUE(shell.waitForStarted());
    shell.write("wonder");
    ASSERT_TRUE(shell.waitForBytesWritten());
    // Read, once the pipe is empty again.
    const QString pipe = u"/proc/%1/fd/0"_s.arg(shell.processId());
    const auto isRead = [&pipe] {
        QFile file(pipe);
        int waiting = -1;
        return file.open(QIODevice::ReadOnly) && ::ioctl(file.handle(), FIONREAD, &waiting) == 0 && waiting == 0;
    };
    ASSERT_TRUE(QTest::qWaitFor(isRead, 20'000));
    shell.write("land");
    shell.closeWriteChannel();
    ASSERT_TRUE(QTest::qWaitFor([&shell] { return shell.state() == QProcess::NotRunning; }, 20'000));
    EXPECT_EQ(shell.exitCode(), 0) << shell.readAllStandardError().constData();
    EXPECT_EQ(purserctl({u"integration"_s, u"check"_s, u"slow"_s}).exitCode, 0);
}

TEST_F(SecretInputTest, nothingIsNoSecret)
{
    for (const QByteArray input : {"", "\n", "\r\n"}) {
        expectExit(2, addArguments(u"a"_s), input);
    }
    QStringList without = addArguments(u"a"_s);
    without.resize(without.size() - 2);
    expectExit(2, without);
    expectExit(2, addArguments(u"a"_s), QByteArray(64 * 1024 + 1, 'x'));
    EXPECT_EQ(Keychain::items(), QStringList());
}

TEST_F(SecretInputTest, neverAsAnArgument)
{
    for (const QString &option : {u"password=wonderland"_s, u"password="_s, u"password"_s, u"wonderland"_s}) {
        QStringList arguments = addArguments(u"a"_s);
        arguments.last() = option;
        const Ended ended = purserctl(arguments, "pw");
        EXPECT_EQ(ended.exitCode, 2) << qPrintable(option);
        EXPECT_FALSE(ended.errors.contains("password=wonderland")) << ended.errors.constData();
    }
    QStringList arguments = addArguments(u"a"_s);
    arguments.last() = u"password=wonderland"_s;
    const Ended ended = purserctl(arguments, "pw");
    EXPECT_TRUE(ended.errors.contains("FIELD=@FILE")) << ended.errors.constData();
    EXPECT_FALSE(ended.errors.contains("cannot be read")) << ended.errors.constData(); // no file was meant
    EXPECT_EQ(Keychain::items(), QStringList());
}

TEST_F(SecretInputTest, isNotToBeSeenInTheProcess)
{
    PurserctlProcess::Start start = command(addArguments(u"mine"_s), "wonderland");
    start.program = u"purserctl_with_faults"_s;
    start.environment.insert(u"PURSER_FAULT"_s, u"save.S3:hang"_s);
    PurserctlProcess process(start);
    const QString proc = u"/proc/%1/"_s.arg(process.id());
    ASSERT_TRUE(QTest::qWaitFor([&] { return contentOf(proc + u"stat"_s).contains(") T "); }, 20'000));
    EXPECT_TRUE(contentOf(proc + u"cmdline"_s).contains("password=-"));
    for (const QString &name : {u"cmdline"_s, u"environ"_s, u"comm"_s}) {
        EXPECT_FALSE(contentOf(proc + name).contains("wonderland")) << qPrintable(name);
    }
    ::kill(static_cast<pid_t>(process.id()), SIGCONT);
    process.waitUntilEnded();
    EXPECT_EQ(Ended(process).exitCode, 0);
}

} // namespace purser
