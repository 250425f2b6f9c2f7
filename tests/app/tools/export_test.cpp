// Logins for other tools, as files: read back with those tools.
#include "tests/app/tools/purserctltest.h"
#include "tests/support/dockerregistry.h"

using namespace Qt::Literals;

namespace purser {

class ExportTest : public PurserctlTest
{
protected:
    void SetUp() override
    {
        PurserctlTest::SetUp();
        m_registry.usePassword(u"alice"_s, u"won\"der$land'"_s);
        m_registry.addTags(u"acme/web"_s, {u"v1"_s});
        ASSERT_TRUE(m_registry.start()) << m_registry.log().constData();
        expectExit(0, privateRegistry(u"lab"_s, m_registry.url().toString(), u"alice"_s), "won\"der$land'");
        expectExit(0, addArguments(u"hub"_s), "a token");
    }

    Ended skopeoWith(const QString &authFile)
    {
        PurserctlProcess::Start skopeo = command({u"list-tags"_s, u"--tls-verify=false"_s, u"--authfile"_s, authFile,
            u"docker://%1/acme/web"_s.arg(m_registry.host())});
        skopeo.program = u"/usr/bin/skopeo"_s;
        return run(skopeo);
    }

    DockerRegistry m_registry;
};

TEST_F(ExportTest, SkopeoReadsTheDockerConfig)
{
    const QString target = file(u"config.json"_s);
    say(u"integration export hub lab --as docker-config --to "_s + target);
    const auto permissions = QFileInfo(target).permissions();
    EXPECT_FALSE(permissions & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther));
    const Ended ended = skopeoWith(target);
    EXPECT_EQ(ended.exitCode, 0) << ended.errors.constData();
    EXPECT_TRUE(contentOf(target).contains("https://index.docker.io/v1/"));

    const Ended again = say(u"integration export lab --as docker-config --to "_s + target, 2);
    EXPECT_TRUE(again.errors.contains("--replace")) << again.errors.constData();
    say(u"integration export lab --as docker-config --replace --to "_s + target);
    EXPECT_FALSE(contentOf(target).contains("docker.io"));
}

TEST_F(ExportTest, SkopeoReadsWhatKubernetesGets)
{
    const Ended ended = say(u"integration export lab --as kubernetes --secret-name pull --namespace acme --to -"_s);
    const QByteArrayList quoted = ended.output.split('"');
    const QByteArray data = quoted.at(quoted.size() - 2);
    write(file(u"auth.json"_s), QByteArray::fromBase64(data));
    EXPECT_EQ(skopeoWith(file(u"auth.json"_s)).exitCode, 0);
}

TEST_F(ExportTest, WrongUseWritesNothing)
{
    const QString target = file(u"new.json"_s);
    expectExit(0, privateRegistry(u"lab2"_s, m_registry.url().toString(), u"bob"_s), "b");
    say(u"integration export lab --as kubernetes --secret-name Pull --to "_s + target, 2);
    say(u"integration export lab --as kubernetes --to "_s + target, 2);
    say(u"integration export lab --as kubernetes --secret-name pull --namespace a.b --to "_s + target, 2);
    say(u"integration export lab lab2 --as docker-config --to "_s + target, 2);
    say(u"integration export nobody --as docker-config --to "_s + target, 3);
    say(u"integration export lab --as docker-config --to "_s + file(u"no/such/folder"_s), 1);
    Keychain::lock();
    say(u"integration export lab --as docker-config --to "_s + target, 5);
    EXPECT_FALSE(QFileInfo::exists(target));
}

} // namespace purser
