// docker-credential-purser as tools start it: the real keychain, a real registry, real clients.
#include "tests/app/tools/credentialhelpertest.h"

#include <QElapsedTimer>

using namespace Qt::Literals;

namespace purser {

TEST_F(CredentialHelperTest, ProtocolOfArguments)
{
    EXPECT_EQ(ask(u"version"_s).output, "docker-credential-purser (Purser) v" PURSER_VERSION "\n");
    expectRefusal(ask(u"foo"_s), "docker-credential-purser: unknown action: foo");
    PurserctlProcess::Start start = helper(u"get"_s);
    start.arguments.clear();
    expectRefusal(run(start), "Usage: docker-credential-purser <store|get|erase|list|version>");
    start.arguments = {u"get"_s, u"get"_s};
    expectRefusal(run(start), "Usage:");
}

// The reference of docker itself, byte for byte, beside ours.
TEST_F(CredentialHelperTest, AnswersAsDockersOwnHelper)
{
    const QString reference = u"/usr/bin/docker-credential-secretservice"_s;
    const auto askReference = [this, &reference](const QString &action, const QByteArray &input) {
        PurserctlProcess::Start start = helper(action, input);
        start.program = reference;
        return run(start);
    };
    add(u"mine"_s, u"https://registry.example.com"_s, u"alice"_s);
    const QByteArray server = "registry.example.com"_ba;
    const QByteArray entry =
        R"({"ServerURL":")" + server + R"(","Username":"alice","Secret":"secret of alice"})" + '\n';
    ASSERT_EQ(askReference(u"store"_s, entry).exitCode, 0);
    for (const QByteArray &input : {server, QByteArray(server + '\n'), "nowhere.example.com"_ba, ""_ba}) {
        SCOPED_TRACE(input.constData());
        const Ended theirs = askReference(u"get"_s, input);
        const Ended ours = ask(u"get"_s, input);
        EXPECT_EQ(ours.output, theirs.output);
        EXPECT_EQ(ours.exitCode, theirs.exitCode);
    }
    EXPECT_EQ(ask(u"list"_s, "unused").output, askReference(u"list"_s, "unused").output);
    EXPECT_EQ(askReference(u"erase"_s, server).exitCode, 0);
    EXPECT_EQ(ask(u"get"_s, server).exitCode, 0);
}

TEST_F(CredentialHelperTest, EmptyAccount)
{
    EXPECT_EQ(ask(u"list"_s).output, "{}\n");
    EXPECT_EQ(ask(u"get"_s, "https://index.docker.io/v1/").output, notFound);
    EXPECT_EQ(ask(u"erase"_s, "https://index.docker.io/v1/").exitCode, 0);
    EXPECT_EQ(ask(u"get"_s, "").output, "no credentials server URL\n");
    expectRefusal(ask(u"get"_s, "/acme"), "This is not the address of a registry");
    EXPECT_EQ(QDir(file(u"."_s)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList());
}

TEST_F(CredentialHelperTest, WhatItRepeatsIsMadeVisible)
{
    add(u"mine"_s, u"https://registry.example.com"_s, u"alice"_s);
    const Ended ended = askAs(u"ac\x1b[31m\u202eme"_s, "registry.example.com");
    expectRefusal(ended, "there is no such subscription");
    EXPECT_FALSE(ended.output.contains('\x1b')) << ended.output.constData();
    EXPECT_FALSE(ended.output.contains("\u202e"));
}

TEST_F(CredentialHelperTest, DockerHubByAllItsNames)
{
    expectExit(0, addArguments(u"hub"_s), "secret of ann");
    for (const QByteArray &name : {"https://index.docker.io/v1/"_ba, "docker.io"_ba, "registry-1.docker.io"_ba}) {
        expectAnswer(ask(u"get"_s, name), name, "ann");
    }
    EXPECT_EQ(ask(u"get"_s, "https://index.docker.io/v1/access-token").output, notFound);
    EXPECT_EQ(ask(u"list"_s).output, "{\"https://index.docker.io/v1/\":\"ann\"}\n");
}

TEST_F(CredentialHelperTest, WhichOfSeveral)
{
    const QString url = u"https://registry.example.com"_s;
    const QByteArray server = "registry.example.com"_ba;
    add(u"one"_s, url, u"alice"_s, {u"acme"_s});
    expectAnswer(ask(u"get"_s, server), server, "alice");
    expectAnswer(askAs(u"acme"_s, server), server, "alice");
    add(u"two"_s, url, u"bob"_s, {u"globex"_s});
    expectRefusal(ask(u"get"_s, server), "Several integrations are for this registry: one, two.");
    EXPECT_EQ(ask(u"list"_s).output, "{}\n") << "only what is answered is listed";
    expectAnswer(askAs(u"globex"_s, server), server, "bob");
    expectRefusal(askAs(u"initech"_s, server), "there is no such subscription");
    expectExit(0, {u"subscription"_s, u"add"_s, u"initech"_s});
    EXPECT_EQ(askAs(u"initech"_s, server).output, notFound) << "nothing of others is given";

    for (const QString &name : {u"web"_s, u"web/deep"_s, u"api"_s, u"website"_s}) {
        ASSERT_TRUE(QDir().mkpath(file(name)));
    }
    expectExit(0, {u"project"_s, u"add"_s, file(u"web"_s), u"--subscription"_s, u"acme"_s});
    expectExit(0, {u"project"_s, u"add"_s, file(u"api"_s), u"--subscription"_s, u"globex"_s});
    expectAnswer(askIn(file(u"web"_s), server), server, "alice");
    expectAnswer(askIn(file(u"web/deep"_s), server), server, "alice");
    expectAnswer(askIn(file(u"api"_s), server), server, "bob");
    expectRefusal(askIn(file(u"website"_s), server), "Several");
}

TEST_F(CredentialHelperTest, TheDefaultOfItsRegistry)
{
    const QByteArray server = "registry.example.com"_ba;
    add(u"one"_s, u"https://registry.example.com"_s, u"alice"_s, {u"acme"_s});
    add(u"two"_s, u"https://registry.example.com"_s, u"bob"_s);
    add(u"other"_s, u"https://other.example.com"_s, u"carol"_s);
    say(u"integration default two"_s);
    say(u"integration default other"_s);
    expectAnswer(ask(u"get"_s, server), server, "bob");
    EXPECT_TRUE(contentOf(file(u"credential-helper.log"_s)).contains(R"("why":"it is the default of its registry")"));
    expectAnswer(askAs(u"acme"_s, server), server, "alice");
    say(u"integration default one"_s);
    expectAnswer(ask(u"get"_s, server), server, "alice");
    EXPECT_TRUE(object(u"integration show one"_s).value("default"_L1).toBool());
    EXPECT_FALSE(object(u"integration show two"_s).value("default"_L1).toBool()) << "there is one of a registry";
    EXPECT_TRUE(object(u"integration show other"_s).value("default"_L1).toBool());
    say(u"integration default one --clear"_s);
    expectRefusal(ask(u"get"_s, server), "make one the default of the registry in Purser");
    EXPECT_EQ(object(u"integration show one"_s).value("default"_L1), false);
    EXPECT_EQ(array(u"activity"_s).first().toObject().value("action"_L1).toString(), u"unmark-default"_s);
    say(u"integration default nothing"_s, 3);
    say(u"integration default two"_s);
    say(u"integration remove two"_s);
    expectAnswer(ask(u"get"_s, server), server, "alice");
}

TEST_F(CredentialHelperTest, ExplainsWhatItWouldAnswer)
{
    add(u"one"_s, u"https://registry.example.com"_s, u"alice"_s, {u"acme"_s});
    add(u"two"_s, u"https://registry.example.com"_s, u"bob"_s);
    ASSERT_TRUE(QDir().mkpath(file(u"web"_s)));
    expectExit(0, {u"project"_s, u"add"_s, file(u"web"_s), u"--subscription"_s, u"acme"_s});
    Keychain::lock(); // it needs no secret
    QJsonObject answer = say(u"--json tools explain https://registry.example.com/v2/"_s, 3).object();
    EXPECT_EQ(answer.value("server"_L1), u"registry.example.com"_s);
    EXPECT_TRUE(answer.value("integration"_L1).isNull());
    EXPECT_EQ(answer.value("others"_L1).toArray().size(), 2);
    EXPECT_TRUE(answer.value("said"_L1).toString().startsWith(u"Several integrations are for this registry: one, two"));
    EXPECT_FALSE(answer.value("notFound"_L1).toBool());

    answer = object(u"tools explain registry.example.com --folder "_s + file(u"web"_s));
    EXPECT_EQ(answer.value("integration"_L1), u"one"_s);
    EXPECT_EQ(answer.value("why"_L1), u"the subscription of the project in this folder uses it"_s);
    const QJsonObject other = answer.value("others"_L1).toArray().first().toObject();
    EXPECT_EQ(other.value("name"_L1), u"two"_s);
    EXPECT_EQ(other.value("why"_L1), u"the subscription of the project in this folder uses another one"_s);

    answer = object(u"tools explain registry.example.com --subscription acme"_s);
    EXPECT_EQ(answer.value("integration"_L1), u"one"_s);
    answer = say(u"--json tools explain nowhere.example.com"_s, 3).object();
    EXPECT_TRUE(answer.value("notFound"_L1).toBool());
    EXPECT_EQ(answer.value("others"_L1).toArray().size(), 0);
    EXPECT_FALSE(say(u"--json tools explain /acme"_s, 3).object().value("said"_L1).toString().isEmpty());
    EXPECT_TRUE(say(u"tools explain registry.example.com --subscription acme"_s).output.contains("answers: "));
    const Ended unknown = say(u"tools explain registry.example.com --subscription initech"_s, 3);
    EXPECT_TRUE(unknown.errors.contains("there is no such subscription")) << unknown.errors.constData();
    EXPECT_FALSE(QFile::exists(file(u"credential-helper.log"_s))) << "nobody was answered";
}

TEST_F(CredentialHelperTest, TroubleIsNeverCalledNotFound)
{
    add(u"mine"_s, u"https://registry.example.com"_s, u"alice"_s);
    Keychain::lock();
    QElapsedTimer clock;
    clock.start();
    expectRefusal(ask(u"get"_s, "registry.example.com"), "locked");
    EXPECT_EQ(ask(u"get"_s, "nowhere.example.com").output, notFound);
    EXPECT_EQ(ask(u"list"_s).output, "{\"registry.example.com\":\"alice\"}\n");
    Keychain::unlock();
    for (const QString &key : Keychain::items()) {
        Keychain::remove(key);
    }
    expectRefusal(ask(u"get"_s, "registry.example.com"), "is not in this computer's keychain");
    write(path(), "this is no account");
    expectRefusal(ask(u"get"_s, "registry.example.com"), "damaged");
}

TEST_F(CredentialHelperTest, WithoutAKeychain)
{
    add(u"mine"_s, u"https://registry.example.com"_s, u"alice"_s);
    PurserctlProcess::Start start = helper(u"get"_s, "registry.example.com");
    start.environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
    expectRefusal(run(start), "keychain");
}

TEST_F(CredentialHelperTest, EachAnswerLeavesALine)
{
    add(u"mine"_s, u"https://registry.example.com"_s, u"alice"_s);
    ask(u"get"_s, "registry.example.com");
    ask(u"get"_s, "nowhere.example.com");
    const QByteArrayList lines = contentOf(file(u"credential-helper.log"_s)).trimmed().split('\n');
    ASSERT_EQ(lines.size(), 2);
    EXPECT_TRUE(lines.at(0).contains(
        R"("integration":"mine","server":"registry.example.com","why":"the only one of its host")"))
        << lines.at(0).constData();
    EXPECT_TRUE(lines.at(1).contains(R"("said":"credentials not found in native keychain")"));
    EXPECT_FALSE(lines.at(0).contains("secret of alice"));
    const auto permissions = QFileInfo(file(u"credential-helper.log"_s)).permissions();
    EXPECT_FALSE(permissions & (QFile::ReadGroup | QFile::ReadOther));
}

// Twenty at a time, while another program saves integrations.
TEST_F(CredentialHelperTest, AHundredBesideOneThatSaves)
{
    constexpr int rounds = 5;
    constexpr int atOnce = 20;
    add(u"mine"_s, u"https://registry.example.com"_s, u"alice"_s);
    add(u"other"_s, u"https://other.example.com"_s, u"bob"_s);
    for (int round = 0; round < rounds; ++round) {
        std::vector<std::unique_ptr<PurserctlProcess>> helpers;
        for (int i = 0; i < atOnce; ++i) {
            const QByteArray host = i % 2 == 0 ? "registry.example.com"_ba : "other.example.com"_ba;
            helpers.push_back(std::make_unique<PurserctlProcess>(helper(u"get"_s, host)));
        }
        const QString number = QString::number(round);
        add(u"saved "_s + number, u"https://saved-%1.example.com"_s.arg(number), u"carol"_s);
        for (int i = 0; i < atOnce; ++i) {
            PurserctlProcess &each = *helpers.at(static_cast<size_t>(i));
            each.waitUntilEnded();
            const bool isFirst = i % 2 == 0;
            expectAnswer(
                Ended(each), isFirst ? "registry.example.com" : "other.example.com", isFirst ? "alice" : "bob");
        }
    }
    EXPECT_EQ(contentOf(file(u"credential-helper.log"_s)).count('\n'), rounds * atOnce);
    EXPECT_EQ(array(u"integration list"_s).size(), rounds + 2);
}

} // namespace purser
