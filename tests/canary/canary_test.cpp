// One known secret goes through everything Purser does, with every log switched on; afterwards it is in no file.
#include "tests/app/tools/purserctlprocess.h"
#include "tests/canary/needles.h"
#include "tests/support/fakeregistry.h"
#include "tests/support/keychain.h"
#include "tests/support/printers.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <cstdio>
#include <gtest/gtest.h>

using namespace Qt::Literals;

namespace purser {

namespace {

const QByteArray secret = "Canary+of/the%mine&7f3Q9zKx?=~end";
const QByteArray core = "7f3Q9zKx"; // in whatever way the rest of it is escaped

} // namespace

// with_keychain has given the test a home of its own; everything is written below it.
class CanaryTest : public testing::Test
{
protected:
    CanaryTest() : m_home(qEnvironmentVariable("HOME"))
    {
        qputenv("TMPDIR", QFile::encodeName(m_home.filePath(u"tmp"_s)));
        registry.setCredentials(u"alice"_s, QString::fromUtf8(secret));
    }

    // Runs a program with every log on and keeps what it says below the home.
    Ended tell(PurserctlProcess::Start start)
    {
        for (const auto &[name, value] :
            {std::pair {u"QT_LOGGING_RULES"_s, u"*=true"_s}, {u"QT_FORCE_STDERR_LOGGING"_s, u"1"_s},
                {u"G_MESSAGES_DEBUG"_s, u"all"_s}, {u"PURSER_ACCOUNT"_s, m_home.filePath(u"account/account.db"_s)}}) {
            start.environment.insert(name, value);
        }
        const Ended ended = run(start);
        QFile said(m_home.filePath(u"said-%1"_s.arg(++m_told)));
        EXPECT_TRUE(said.open(QIODevice::WriteOnly));
        said.write(ended.output + ended.errors);
        m_logged += ended.errors.size();
        return ended;
    }
    int tell(const QStringList &arguments, const QByteArray &input = secret)
    {
        return tell({.arguments = arguments, .input = input}).exitCode;
    }
    QStringList add(const QString &name, const QString &url) const
    {
        return {u"integration"_s, u"add"_s, u"--type"_s, u"private-docker-registry"_s, u"--name"_s, name, u"--field"_s,
            u"username=alice"_s, u"--secret"_s, u"password=-"_s, u"--field"_s, u"url="_s + url};
    }
    void expectNowhere(const char *when) const
    {
        EXPECT_EQ(Needles(secret).foundBelow(m_home.path()), QStringList()) << when;
        EXPECT_EQ(Needles(core).foundBelow(m_home.path()), QStringList()) << when;
    }

    FakeRegistry registry;
    const QDir m_home;
    int m_told = 0;
    qsizetype m_logged = 0;
};

TEST_F(CanaryTest, commandLine)
{
    const QString url = registry.url().toString();
    EXPECT_EQ(tell(add(u"mine"_s, url)), 0);
    const QStringList check {u"--json"_s, u"integration"_s, u"check"_s, u"mine"_s};
    for (const auto login : {FakeRegistry::Login::Basic, FakeRegistry::Login::Bearer}) {
        registry.setLogin(login);
        EXPECT_EQ(tell(check), 0);
    }
    expectNowhere("after it was accepted");
    EXPECT_EQ(tell({u"integration"_s, u"edit"_s, u"mine"_s, u"--secret"_s, u"password=-"_s}, secret + "2"), 0);
    EXPECT_EQ(tell(check), 6);
    EXPECT_EQ(tell({u"integration"_s, u"check"_s, u"mine"_s}), 6);
    expectNowhere("after it was refused");
    EXPECT_EQ(tell({u"integration"_s, u"show"_s, u"mine"_s}), 0);
    EXPECT_EQ(tell({u"integration"_s, u"list"_s, u"--json"_s}), 0);
    EXPECT_EQ(tell({u"integration"_s, u"remove"_s, u"mine"_s}), 0);
    expectNowhere("after it was removed");
    EXPECT_GT(m_logged, 1000) << "the logs were not on";
}

TEST_F(CanaryTest, whereItDoesNotBelong)
{
    const QString word = QString::fromUtf8(secret);
    QStringList argument = add(u"a"_s, registry.url().toString());
    argument.replaceInStrings(u"password=-"_s, u"password="_s + word);
    EXPECT_EQ(tell(argument), 2);
    argument = add(u"a"_s, registry.url().toString());
    argument << u"--field"_s << u"password="_s + word;
    EXPECT_EQ(tell(argument), 2);
    EXPECT_EQ(tell(add(u"a"_s, u"https://alice:7f3Q9zKx@registry.example.com"_s)), 2);
    const QString key = m_home.filePath(u"key.json"_s);
    {
        QFile file(key);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("{\"type\": \"service_account\", \"private_key\": \"" + secret
            + "\", \"client_email\": "
              "\"ci@a.iam.gserviceaccount.com\", \"token_uri\": \"https://oauth2.googleapis.com/token\"}");
    }
    EXPECT_EQ(tell({u"integration"_s, u"add"_s, u"--type"_s, u"gcr"_s, u"--name"_s, u"g"_s, u"--secret"_s,
                  u"jsonKey=@"_s + key}),
        2);
    ASSERT_TRUE(QFile::remove(key));
    expectNowhere("after it was refused as input");
}

TEST_F(CanaryTest, whenThingsGoWrong)
{
    const QStringList check {u"--json"_s, u"integration"_s, u"check"_s, u"mine"_s};
    EXPECT_EQ(tell(add(u"mine"_s, registry.url().toString())), 0);
    // A registry that says what it was sent, in its answer's every part.
    registry.changeAnswers([](const FakeRequest &request, FakeAnswer &answer) {
        if (request.hasAuthorization()) {
            const QByteArray header = request.headers.value("authorization");
            answer = FakeAnswer::json(
                401, R"({"errors":[{"code":"UNAUTHORIZED","message":"wrong: )" + header + ' ' + secret + R"("}]})")
                         .with("WWW-Authenticate", "Basic realm=\"" + header + ' ' + secret + '"');
        }
    });
    EXPECT_EQ(tell(check), 6);
    EXPECT_EQ(tell({u"integration"_s, u"show"_s, u"mine"_s, u"--json"_s}), 0);
    expectNowhere("after a registry repeated it");
    registry.changeAnswers({});

    Keychain::lock();
    EXPECT_EQ(tell(add(u"locked"_s, registry.url().toString())), 5);
    Keychain::unlock();
    for (const QString &point : {u"save.S1"_s, u"save.S3"_s, u"storage.commit:before"_s, u"save.S4"_s}) {
        const Ended ended = tell({.arguments = add(point, registry.url().toString()),
            .input = secret,
            .environment = {{u"PURSER_FAULT"_s, point + u":kill"_s}},
            .program = u"purserctl_with_faults"_s});
        EXPECT_TRUE(ended.isKilled);
        expectNowhere("after it was killed");
    }
    EXPECT_EQ(tell({u"integration"_s, u"list"_s}), 0);
    expectNowhere("after what was left was put in order");
}

// The window, on the walk that its pictures come from; its password there is a word of its own.
TEST_F(CanaryTest, window)
{
    const QString tour = qEnvironmentVariable("PURSER_BIN") + u"/purser_tour"_s;
    if (!QFile::exists(tour)) {
        std::printf("There is no window in this build.\n");
        return;
    }
    const Ended ended = tell({.arguments = {m_home.filePath(u"pictures"_s)}, .program = u"purser_tour"_s});
    EXPECT_EQ(ended.exitCode, 0) << ended.output.right(2000).constData();
    EXPECT_FALSE(QDir(m_home.filePath(u"pictures"_s)).isEmpty());
    EXPECT_EQ(Needles("wonderland").foundBelow(m_home.path()), QStringList());
    expectNowhere("after the walk");
}

} // namespace purser
