#include "app/clients/toolconnection.h"
#include "tests/support/printers.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::Literals;
using namespace purser;

namespace {

// A home directory with the files that a test puts there.
class ToolConfigs : public testing::Test
{
protected:
    ToolConfigs()
    {
        m_environment.insert(u"XDG_RUNTIME_DIR"_s, path(u"run"_s));
        places = toolPlaces(m_environment, path(u"home"_s));
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }

    static void write(const QString &path, const QByteArray &bytes)
    {
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(nothing)");
    }

    Serving servingNow(Tool tool, const QString &server) const
    {
        return serving(tool, server, places, readToolConfigs(places));
    }

    void carryOut(const std::expected<std::optional<ToolChange>, QString> &change) const
    {
        ASSERT_TRUE(change && *change);
        const auto written = rewriteToolFile((*change)->before, (*change)->after, true);
        ASSERT_TRUE(written) << qPrintable(explanation(written.error()));
    }

    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
    ToolPlaces places;
    const QString docker = path(u"home/.docker/config.json"_s);
    const QString runtime = path(u"run/containers/auth.json"_s);
    const QString containers = path(u"home/.config/containers/auth.json"_s);
    const QString host = u"registry.example.com"_s;
};

using By = Serving::By;

} // namespace

TEST_F(ToolConfigs, AreWhereTheToolsLook)
{
    EXPECT_EQ(places.of(Tool::Docker), QStringList {docker});
    EXPECT_EQ(places.of(Tool::Containers), (QStringList {runtime, containers, docker, path(u"home/.dockercfg"_s)}));
    EXPECT_EQ(places.ownOf(Tool::Containers), containers);

    m_environment.insert(u"DOCKER_CONFIG"_s, path(u"elsewhere"_s));
    m_environment.insert(u"REGISTRY_AUTH_FILE"_s, path(u"my.json"_s));
    const ToolPlaces named = toolPlaces(m_environment, path(u"home"_s));
    EXPECT_EQ(named.of(Tool::Docker), QStringList {path(u"elsewhere/config.json"_s)});
    EXPECT_EQ(named.of(Tool::Containers), QStringList {path(u"my.json"_s)});
}

TEST_F(ToolConfigs, SayWhoServesAHost)
{
    EXPECT_EQ(servingNow(Tool::Docker, host).by, By::Nobody);

    write(docker, R"({"auths": {"https://registry.example.com/v1/": {"auth": "dTpw"}, "quay.io": {}}})");
    EXPECT_EQ(servingNow(Tool::Docker, host), (Serving {By::PlainText, {}, docker}));
    EXPECT_EQ(servingNow(Tool::Containers, host), (Serving {By::PlainText, {}, docker}));
    EXPECT_EQ(servingNow(Tool::Docker, u"quay.io"_s).by, By::Nobody);

    write(docker, R"({"credsStore": "pass", "auths": {"registry.example.com": {}}})");
    EXPECT_EQ(servingNow(Tool::Docker, host), (Serving {By::OtherHelper, u"pass"_s, docker}));
    EXPECT_EQ(servingNow(Tool::Containers, host).by, By::Nobody); // podman does not look at credsStore

    write(containers, R"({"credHelpers": {"registry.example.com": "purser"}})");
    EXPECT_EQ(servingNow(Tool::Containers, host), (Serving {By::Purser, u"purser"_s, containers}));
    write(runtime, R"({"auths": {"registry.example.com/acme": {"auth": "dTpw"}}})");
    EXPECT_EQ(servingNow(Tool::Containers, host), (Serving {By::PlainText, {}, runtime}));
}

TEST_F(ToolConfigs, DockersOwnRegistryHasAKeyForEachTool)
{
    carryOut(connection(Tool::Docker, {u"docker.io"_s}, readToolConfig(docker)));

    EXPECT_EQ(read(docker),
        "{\n\t\"credHelpers\": {\n\t\t\"https://index.docker.io/v1/\": \"purser\",\n\t\t\"docker.io\": "
        "\"purser\"\n\t}\n}\n");
    EXPECT_EQ(servingNow(Tool::Docker, u"docker.io"_s).by, By::Purser);
    EXPECT_EQ(servingNow(Tool::Containers, u"docker.io"_s).by, By::Purser);
    struct stat status = {};
    ASSERT_EQ(::stat(QFile::encodeName(docker).constData(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777, 0600u);
}

TEST_F(ToolConfigs, AreConnectedAndDisconnectedWithoutATrace)
{
    const QByteArray before =
        "{\n    \"auths\": {\"quay.io\": {\"auth\": \"dTpw\"}},\n    \"detachKeys\": \"ctrl-e\"\n}\n";
    write(docker, before);
    ASSERT_EQ(::chmod(QFile::encodeName(docker).constData(), 0640), 0);

    carryOut(connection(Tool::Docker, {host, u"docker.io"_s}, readToolConfig(docker)));
    EXPECT_EQ(servingNow(Tool::Docker, host).by, By::Purser);
    EXPECT_EQ(servingNow(Tool::Docker, u"quay.io"_s).by, By::PlainText);
    EXPECT_EQ(read(backupPath(docker)), before);
    struct stat status = {};
    ASSERT_EQ(::stat(QFile::encodeName(docker).constData(), &status), 0);
    EXPECT_EQ(status.st_mode & 0777, 0640u);
    const auto again = connection(Tool::Docker, {host, u"docker.io"_s}, readToolConfig(docker));
    EXPECT_TRUE(again && !*again);

    carryOut(disconnection(Tool::Docker, {host, u"docker.io"_s}, readToolConfig(docker)));
    EXPECT_EQ(read(docker), before);
}

TEST_F(ToolConfigs, ALinkStaysALink)
{
    write(path(u"dotfiles/docker.json"_s), "{}");
    QDir().mkpath(QFileInfo(docker).path());
    ASSERT_EQ(::symlink("../../dotfiles/docker.json", QFile::encodeName(docker).constData()), 0);

    carryOut(connection(Tool::Docker, {host}, readToolConfig(docker)));

    EXPECT_TRUE(QFileInfo(docker).isSymLink());
    EXPECT_TRUE(read(path(u"dotfiles/docker.json"_s)).contains("\"registry.example.com\": \"purser\""));
}

TEST_F(ToolConfigs, AChangeByOthersIsNotWrittenOver)
{
    write(docker, "{}");
    const auto change = connection(Tool::Docker, {host}, readToolConfig(docker));
    ASSERT_TRUE(change && *change);
    write(docker, R"({"auths": {}})");

    const auto written = rewriteToolFile((*change)->before, (*change)->after, true);

    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().kind, ToolFileFault::Kind::Changed);
    EXPECT_EQ(read(docker), R"({"auths": {}})");
}

TEST_F(ToolConfigs, FaultsAreSaidAndLeftAlone)
{
    write(docker, "{\n  \"auths\": {\"a\": {}, \"a\": {}}\n}");
    const ToolConfig twice = readToolConfig(docker);
    EXPECT_TRUE(twice.faultText().contains(u"Line 2, column 22: “a” is there twice."_s))
        << qPrintable(twice.faultText());
    EXPECT_FALSE(connection(Tool::Docker, {host}, twice));

    QFile::remove(docker);
    ASSERT_TRUE(QDir().mkpath(docker));
    EXPECT_EQ(readToolConfig(docker).fileFault->kind, ToolFileFault::Kind::NoFile);
    QDir().rmdir(docker);
    ASSERT_EQ(::mkfifo(QFile::encodeName(docker).constData(), 0600), 0); // reading it would wait without end
    EXPECT_EQ(readToolConfig(docker).fileFault->kind, ToolFileFault::Kind::NoFile);

    write(containers, " \n");
    const auto change = connection(Tool::Containers, {host}, readToolConfig(containers));
    ASSERT_TRUE(change && *change);
    EXPECT_EQ((*change)->after, "{\n\t\"credHelpers\": {\n\t\t\"registry.example.com\": \"purser\"\n\t}\n}");
}

TEST_F(ToolConfigs, ADifferenceShowsNoPassword)
{
    write(docker,
        "{\n\t\"HttpHeaders\": {\"X-Token\": \"hush\"},\n\t\"auths\": {\n\t\t\"quay.io\": {\n\t\t\t\"auth\": "
        "\"c2VjcmV0\"\n\t\t},\n\t\t\"odd\": \"secret\"\n\t}\n}\n");
    const auto change = connection(Tool::Docker, {host}, readToolConfig(docker));
    ASSERT_TRUE(change && *change);

    const QList<DiffLine> lines = changedLines(**change);

    QStringList shown;
    for (const DiffLine &line : lines) {
        const QChar sign = line.kind == DiffLine::Kind::Same ? u' ' : line.kind == DiffLine::Kind::Added ? u'+' : u'-';
        shown << QString(sign + line.text);
    }
    EXPECT_EQ(shown,
        (QStringList {u" …"_s, u"             \"auth\": \"•••\""_s, u"         },"_s, u"         \"odd\": \"•••\""_s,
            u"+    },"_s, u"+    \"credHelpers\": {"_s, u"+        \"registry.example.com\": \"purser\""_s, u"     }"_s,
            u" }"_s}));
}
