// purserctl tools: docker's and podman's files are changed in places, and never harmed.
#include "tests/app/tools/purserctltest.h"

using namespace Qt::Literals;

namespace purser {

class ToolsCommands : public PurserctlTest
{
protected:
    void SetUp() override
    {
        PurserctlTest::SetUp();
        expectExit(0, privateRegistry(u"office"_s, u"https://registry.example.com"_s, u"alice"_s), "wonderland");
        expectExit(0, addArguments(u"hub"_s), "secret of ann");
    }

    PurserctlProcess::Start tools(const QString &words) const
    {
        PurserctlProcess::Start start = command(QString(u"tools "_s + words).split(u' '));
        start.environment.insert(u"DOCKER_CONFIG"_s, file(u"docker"_s));
        start.environment.insert(u"XDG_RUNTIME_DIR"_s, file(u"run"_s));
        start.environment.insert(u"XDG_CONFIG_HOME"_s, file(u"config"_s));
        start.environment.insert(u"HOME"_s, file(QString()));
        start.environment.insert(u"PATH"_s, qEnvironmentVariable("PURSER_BIN") + u':' + qEnvironmentVariable("PATH"));
        return start;
    }

    Ended ask(const QString &words, int exitCode = 0) const
    {
        const Ended ended = run(tools(words));
        EXPECT_EQ(ended.exitCode, exitCode) << ended.output.constData() << ended.errors.constData();
        return ended;
    }

    const QString docker = file(u"docker/config.json"_s);
    const QString containers = file(u"config/containers/auth.json"_s);
    const QByteArray before = "{\n\t\"auths\": {\n\t\t\"registry.example.com\": {\n\t\t\t\"auth\": "
                              "\"YWxpY2U6c2VzYW1l\"\n\t\t}\n\t},\n\t\"psFormat\": \"{{.ID}}\"\n}";
};

TEST_F(ToolsCommands, ConnectAndDisconnectLeaveNoTrace)
{
    write(docker, before);
    const Ended rehearsed = ask(u"connect --dry-run"_s);
    EXPECT_EQ(contentOf(docker), before);
    EXPECT_FALSE(QFileInfo::exists(containers));

    const Ended connected = ask(u"connect"_s);
    EXPECT_EQ(connected.output, rehearsed.output);
    EXPECT_TRUE(connected.output.contains("+         \"registry.example.com\": \"purser\""))
        << connected.output.constData();
    EXPECT_FALSE(connected.output.contains("YWxpY2U6c2VzYW1l")); // the password
    QByteArray expected = before;
    expected.insert(expected.size() - 2,
        ",\n\t\"credHelpers\": {\n\t\t\"https://index.docker.io/v1/\": \"purser\",\n\t\t\"docker.io\": \"purser\","
        "\n\t\t\"registry.example.com\": \"purser\"\n\t}");
    EXPECT_EQ(contentOf(docker), expected);

    ask(u"disconnect"_s);
    EXPECT_EQ(contentOf(docker), before);
    EXPECT_EQ(contentOf(containers), "{}\n");
}

TEST_F(ToolsCommands, OneToolAndOneRegistry)
{
    ask(u"connect --tool containers --registry https://registry.example.com/v2/"_s);

    EXPECT_FALSE(QFileInfo::exists(docker));
    EXPECT_EQ(contentOf(containers), "{\n\t\"credHelpers\": {\n\t\t\"registry.example.com\": \"purser\"\n\t}\n}\n");
    const QJsonArray listed = ask(u"list --json"_s).array();
    ASSERT_EQ(listed.size(), 2);
    EXPECT_EQ(listed.at(1)[u"registry"], u"registry.example.com"_s);
    EXPECT_EQ(listed.at(1)[u"docker"][u"by"], u"nobody"_s);
    EXPECT_EQ(listed.at(1)[u"containers"][u"by"], u"purser"_s);
    EXPECT_EQ(listed.at(1)[u"containers"][u"file"], containers);
    EXPECT_TRUE(ask(u"connect --registry nowhere.example.com"_s, 3).errors.contains("No integration"));
    ask(u"connect --tool rkt"_s, 2);
}

TEST_F(ToolsCommands, CheckRunsTheHelperAsTheToolsDo)
{
    ask(u"connect"_s);
    EXPECT_EQ(ask(u"check"_s).output, "docker-credential-purser answers as the tools expect it.\n");

    PurserctlProcess::Start start = tools(u"check --json"_s);
    start.program = qEnvironmentVariable("PURSER_BIN") + u"/purserctl"_s;
    start.environment.insert(u"PATH"_s, u"/usr/bin:/bin"_s);
    const Ended missing = run(start);
    EXPECT_EQ(missing.exitCode, 1);
    EXPECT_EQ(missing.object()[u"well"], false);
    EXPECT_TRUE(missing.object()[u"said"][0].toString().contains(u"is not on the PATH"_s));

    // Something else under the name.
    const QString other = file(u"bin/docker-credential-purser"_s);
    write(other, "#!/bin/sh\necho docker-credential-other v1\n");
    ASSERT_TRUE(QFile::setPermissions(other, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    start.environment.insert(u"PATH"_s, QFileInfo(other).path() + u":/usr/bin:/bin"_s);
    EXPECT_TRUE(run(start).object()[u"said"][0].toString().contains(u"is not Purser's"_s));
}

TEST_F(ToolsCommands, ABrokenFileIsLeftAloneAndTheOtherConnected)
{
    write(docker, "{\n\t\"auths\": {,}\n}");

    const Ended ended = ask(u"connect"_s, 1);

    EXPECT_TRUE(ended.errors.contains("config.json: Line 2, column 12: this is not JSON.")) << ended.errors.constData();
    EXPECT_EQ(contentOf(docker), "{\n\t\"auths\": {,}\n}");
    EXPECT_TRUE(contentOf(containers).contains("\"docker.io\": \"purser\""));
}

} // namespace purser
