// Real clients through the helper: one registry, two users, two project folders, and no login.
#include "tests/app/tools/credentialhelpertest.h"

#include <QStandardPaths>

using namespace Qt::Literals;

namespace purser {

class HelperClientsTest : public CredentialHelperTest
{
protected:
    void SetUp() override
    {
        CredentialHelperTest::SetUp();
        registry.usePasswordOfAll({u"alice"_s, u"bob"_s}, u"wonderland"_s);
        registry.addTags(u"acme/web"_s, {u"v1"_s});
        ASSERT_TRUE(registry.start()) << registry.log().constData();
        const QByteArray configuration = R"({"credHelpers":{")" + registry.host().toUtf8() + R"(":"purser"}})";
        write(file(u"auth.json"_s), configuration);
        write(file(u"docker/config.json"_s), configuration);
        for (const QString &folder : {u"acme"_s, u"globex"_s, u"outside"_s}) {
            ASSERT_TRUE(QDir().mkpath(file(folder)));
        }
    }

    // alice is for the folder acme, bob for globex.
    void addBoth() const
    {
        for (const auto &[user, subscription] :
            {std::pair {u"alice"_s, u"acme"_s}, std::pair {u"bob"_s, u"globex"_s}}) {
            expectExit(0, {u"subscription"_s, u"add"_s, subscription});
            QStringList arguments = privateRegistry(user, registry.url().toString(), user);
            expectExit(0, arguments << u"--subscription"_s << subscription, "wonderland");
            expectExit(0, {u"project"_s, u"add"_s, file(subscription), u"--subscription"_s, subscription});
        }
    }

    Ended runIn(
        const QString &folder, const QString &program, const QStringList &arguments, const QByteArray &input = {}) const
    {
        PurserctlProcess::Start start = command(arguments, input);
        start.program = QStandardPaths::findExecutable(program);
        start.folder = file(folder);
        start.environment.insert(u"PATH"_s, qEnvironmentVariable("PURSER_BIN") + u':' + qEnvironmentVariable("PATH"));
        return run(start);
    }
    // podman or buildah, which keep images below a folder of the test's own.
    Ended containers(const QString &folder, const QString &program, const QStringList &arguments) const
    {
        const QStringList own {
            u"--root"_s, file(u"images"_s), u"--runroot"_s, file(u"images-run"_s), u"--storage-driver"_s, u"vfs"_s};
        return runIn(folder, program, own + arguments);
    }
    QStringList access() const { return {u"--tls-verify=false"_s, u"--authfile"_s, file(u"auth.json"_s)}; }
    QString image(const QString &name) const { return registry.host() + u'/' + name; }

    static void expectDone(const Ended &ended) { EXPECT_EQ(ended.exitCode, 0) << ended.errors.constData(); }
    // The integration that answered, by the helper's own account; the registry lets nobody in without a login.
    bool hasAnswered(const QString &integration) const
    {
        const QByteArray log = contentOf(file(u"credential-helper.log"_s));
        return log.contains(QByteArray(R"("integration":")" + integration.toUtf8() + '"'));
    }
    int names() const { return static_cast<int>(array(u"integration list"_s).size()); }

    DockerRegistry registry;
};

TEST_F(HelperClientsTest, SkopeoReads)
{
    addBoth();
    const QStringList list =
        QStringList {u"list-tags"_s} + access() + QStringList {u"docker://"_s + image(u"acme/web"_s)};
    for (const QString &folder : {u"acme"_s, u"globex"_s}) {
        const Ended ended = runIn(folder, u"skopeo"_s, list);
        expectDone(ended);
        EXPECT_TRUE(ended.output.contains("\"v1\"")) << ended.output.constData();
    }
    EXPECT_TRUE(hasAnswered(u"alice"_s));
    EXPECT_TRUE(hasAnswered(u"bob"_s));
    const Ended outside = runIn(u"outside"_s, u"skopeo"_s, list);
    EXPECT_NE(outside.exitCode, 0);
    EXPECT_TRUE(outside.errors.contains("Several integrations are for this registry: alice, bob"))
        << outside.errors.constData();
    EXPECT_EQ(contentOf(file(u"credential-helper.log"_s)).count(R"("caller":"skopeo")"), 3);
}

TEST_F(HelperClientsTest, BuildahPushesAndPodmanAndDockerPull)
{
    addBoth();
    expectDone(containers(u"acme"_s, u"buildah"_s, {u"from"_s, u"--name"_s, u"made"_s, u"scratch"_s}));
    write(file(u"acme/greeting"_s), "hello\n");
    expectDone(containers(u"acme"_s, u"buildah"_s, {u"copy"_s, u"made"_s, file(u"acme/greeting"_s), u"/greeting"_s}));
    const QString made = image(u"acme/greeting:1"_s);
    expectDone(containers(u"acme"_s, u"buildah"_s, {u"commit"_s, u"made"_s, made}));
    expectDone(containers(u"acme"_s, u"buildah"_s, QStringList {u"push"_s} + access() + QStringList {made}));
    EXPECT_TRUE(hasAnswered(u"alice"_s));
    EXPECT_FALSE(hasAnswered(u"bob"_s));

    expectDone(containers(u"globex"_s, u"podman"_s, {u"rmi"_s, u"--force"_s, made}));
    expectDone(containers(u"globex"_s, u"podman"_s, QStringList {u"pull"_s} + access() + QStringList {made}));
    EXPECT_TRUE(hasAnswered(u"bob"_s));
    expectDone(containers(u"globex"_s, u"buildah"_s, QStringList {u"pull"_s} + access() + QStringList {made}));
    const Ended whose = containers(u"globex"_s, u"podman"_s,
        {u"login"_s, u"--authfile"_s, file(u"auth.json"_s), u"--get-login"_s, registry.host()});
    EXPECT_EQ(whose.output, "bob\n") << whose.errors.constData();

    const Ended inspected = runIn(u"globex"_s, u"docker"_s,
        {u"--config"_s, file(u"docker"_s), u"manifest"_s, u"inspect"_s, u"--insecure"_s, made});
    expectDone(inspected);
    EXPECT_TRUE(inspected.output.contains("schemaVersion")) << inspected.output.constData();
    const QByteArray log = contentOf(file(u"credential-helper.log"_s));
    for (const QByteArray &caller : {"buildah"_ba, "podman"_ba, "docker"_ba}) {
        EXPECT_TRUE(log.contains(QByteArray(R"("caller":")" + caller + '"'))) << log.constData();
    }
    EXPECT_EQ(contentOf(file(u"auth.json"_s)).count("auth\""), 0) << "nothing was written there";
}

TEST_F(HelperClientsTest, PodmanLogsInAndOut)
{
    const QString host = registry.host();
    expectDone(containers(u"outside"_s, u"podman"_s,
        QStringList {u"login"_s} + access()
            + QStringList {u"--username"_s, u"alice"_s, u"--password"_s, u"wonderland"_s, host}));
    EXPECT_FALSE(contentOf(file(u"auth.json"_s)).contains("\"auth\"")) << "the password is in the keychain";
    const QJsonObject line = array(u"activity --count 1"_s).first().toObject();
    EXPECT_EQ(line.value("sentence"_L1), u"Integration %1 was added by a login with podman."_s.arg(host));
    expectDone(runIn(u"outside"_s, u"skopeo"_s,
        QStringList {u"list-tags"_s} + access() + QStringList {u"docker://"_s + image(u"acme/web"_s)}));
    EXPECT_TRUE(hasAnswered(host));
    expectDone(containers(u"outside"_s, u"podman"_s, {u"logout"_s, u"--authfile"_s, file(u"auth.json"_s), host}));
    EXPECT_EQ(names(), 0);
    say(u"activity undo "_s + host);
    EXPECT_EQ(names(), 1);
}

TEST_F(HelperClientsTest, DockerLogsInAndOut)
{
    const QString host = registry.host();
    const QStringList own {u"--config"_s, file(u"docker"_s)};
    for (const QString &user : {u"alice"_s, u"bob"_s}) {
        expectDone(runIn(u"outside"_s, u"docker"_s,
            own + QStringList {u"login"_s, u"--username"_s, user, u"--password-stdin"_s, host}, "wonderland"));
    }
    EXPECT_FALSE(contentOf(file(u"docker/config.json"_s)).contains("\"auth\""));
    EXPECT_EQ(names(), 2);
    expectDone(runIn(u"outside"_s, u"docker"_s, own + QStringList {u"logout"_s, host}));
    EXPECT_EQ(names(), 1) << "however often docker asks";
    const Ended left = ask(u"get"_s, host.toUtf8());
    EXPECT_EQ(left.object().value("Username"_L1), u"alice"_s);
}

} // namespace purser
