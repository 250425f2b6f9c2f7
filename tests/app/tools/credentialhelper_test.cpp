// docker-credential-purser as tools start it: the real keychain, a real registry, real clients.
#include "tests/app/tools/purserctltest.h"
#include "tests/support/dockerregistry.h"

#include <QElapsedTimer>

using namespace Qt::Literals;

namespace purser {

class CredentialHelperTest : public PurserctlTest
{
protected:
    void add(const QString &name, const QString &url, const QString &userName, const QStringList &subscriptions = {})
    {
        QStringList arguments = privateRegistry(name, url, userName);
        for (const QString &subscription : subscriptions) {
            expectExit(0, {u"subscription"_s, u"add"_s, subscription});
            arguments << u"--subscription"_s << subscription;
        }
        expectExit(0, arguments, "secret of " + userName.toUtf8());
    }

    PurserctlProcess::Start helper(const QString &action, const QByteArray &input = {}) const
    {
        PurserctlProcess::Start start = command({action}, input);
        start.program = u"docker-credential-purser"_s;
        return start;
    }
    Ended ask(const QString &action, const QByteArray &input = {}) const { return run(helper(action, input)); }
    Ended askAs(const QString &subscription, const QByteArray &server) const
    {
        PurserctlProcess::Start start = helper(u"get"_s, server);
        start.environment.insert(u"PURSER_SUBSCRIPTION"_s, subscription);
        return run(start);
    }
    Ended askIn(const QString &folder, const QByteArray &server) const
    {
        PurserctlProcess::Start start = helper(u"get"_s, server);
        start.folder = folder;
        return run(start);
    }

    static void expectAnswer(const Ended &ended, const QByteArray &server, const QByteArray &userName)
    {
        EXPECT_EQ(ended.exitCode, 0) << ended.output.constData();
        EXPECT_EQ(ended.output,
            R"({"ServerURL":")" + server + R"(","Username":")" + userName + R"(","Secret":"secret of )" + userName
                + "\"}\n");
        EXPECT_EQ(ended.errors, "");
    }
    static void expectRefusal(const Ended &ended, const QByteArray &words)
    {
        EXPECT_EQ(ended.exitCode, 1);
        EXPECT_TRUE(ended.output.contains(words)) << ended.output.constData();
        EXPECT_EQ(ended.output.count('\n'), 1) << ended.output.constData();
        EXPECT_NE(ended.output, notFound);
        EXPECT_EQ(ended.errors, "");
    }

    inline static const QByteArray notFound = "credentials not found in native keychain\n";
};

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

TEST_F(CredentialHelperTest, StoreAndEraseLeaveTheAccountAlone)
{
    add(u"mine"_s, u"https://registry.example.com"_s, u"alice"_s);
    const auto entry = [](const QByteArray &secret) -> QByteArray {
        return R"({"ServerURL":"registry.example.com","Username":"alice","Secret":")" + secret + "\"}\n";
    };
    EXPECT_EQ(ask(u"store"_s, entry("secret of alice")).exitCode, 0) << "it is there already";
    expectRefusal(ask(u"store"_s, entry("another")), "Purser keeps logins as integrations");
    expectRefusal(ask(u"store"_s, R"({"ServerURL":"registry.example.com","Username":"","Secret":"x"})"),
        "no credentials username");
    expectRefusal(ask(u"store"_s, "unused"), "This is not what a tool sends");
    expectRefusal(ask(u"erase"_s, "https://registry.example.com"), "delete it in Purser");
    EXPECT_EQ(ask(u"erase"_s, "registry.example.com:5000").exitCode, 0);
    expectAnswer(ask(u"get"_s, "registry.example.com"), "registry.example.com", "alice");
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

TEST_F(CredentialHelperTest, ManyAtOnce)
{
    add(u"mine"_s, u"https://registry.example.com"_s, u"alice"_s);
    std::vector<std::unique_ptr<PurserctlProcess>> helpers;
    for (int i = 0; i < 20; ++i) {
        helpers.push_back(std::make_unique<PurserctlProcess>(helper(u"get"_s, "registry.example.com")));
    }
    for (const auto &each : helpers) {
        each->waitUntilEnded();
        expectAnswer(Ended(*each), "registry.example.com", "alice");
    }
    EXPECT_EQ(contentOf(file(u"credential-helper.log"_s)).count('\n'), 20);
}

// One host, two accounts, two project folders, no login.
TEST_F(CredentialHelperTest, SkopeoReadsThroughIt)
{
    DockerRegistry registry;
    registry.usePasswordOfAll({u"alice"_s, u"bob"_s}, u"wonderland"_s);
    registry.addTags(u"acme/web"_s, {u"v1"_s});
    ASSERT_TRUE(registry.start()) << registry.log().constData();
    for (const auto &[userName, subscription] :
        {std::pair {u"alice"_s, u"acme"_s}, std::pair {u"bob"_s, u"globex"_s}}) {
        expectExit(0, {u"subscription"_s, u"add"_s, subscription});
        QStringList arguments = privateRegistry(userName, registry.url().toString(), userName);
        expectExit(0, arguments << u"--subscription"_s << subscription, "wonderland");
        ASSERT_TRUE(QDir().mkpath(file(subscription)));
        expectExit(0, {u"project"_s, u"add"_s, file(subscription), u"--subscription"_s, subscription});
    }
    write(file(u"auth.json"_s), R"({"credHelpers":{")" + registry.host().toUtf8() + R"(":"purser"}})");
    PurserctlProcess::Start skopeo = command({u"list-tags"_s, u"--tls-verify=false"_s, u"--authfile"_s,
        file(u"auth.json"_s), u"docker://%1/acme/web"_s.arg(registry.host())});
    skopeo.program = u"/usr/bin/skopeo"_s;
    skopeo.environment.insert(u"PATH"_s, qEnvironmentVariable("PURSER_BIN") + u':' + qEnvironmentVariable("PATH"));
    for (const QString &folder : {u"acme"_s, u"globex"_s}) {
        skopeo.folder = file(folder);
        const Ended ended = run(skopeo);
        EXPECT_EQ(ended.exitCode, 0) << ended.errors.constData();
        EXPECT_TRUE(ended.output.contains("\"v1\"")) << ended.output.constData();
    }
    skopeo.folder = file(u"."_s);
    const Ended outside = run(skopeo);
    EXPECT_NE(outside.exitCode, 0);
    EXPECT_TRUE(outside.errors.contains("Several integrations are for this registry: alice, bob"))
        << outside.errors.constData();
    const QByteArray log = contentOf(file(u"credential-helper.log"_s));
    for (const QByteArray &userName : {"alice"_ba, "bob"_ba}) {
        EXPECT_TRUE(log.contains(QByteArray(R"("integration":")" + userName + '"'))) << log.constData();
    }
    EXPECT_EQ(log.count(R"("caller":"skopeo")"), 3) << log.constData();
}

} // namespace purser
