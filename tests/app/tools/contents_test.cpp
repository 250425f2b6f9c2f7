// Rights, repositories and tags on the command line, with a registry that is real.
#include "tests/app/tools/purserctltest.h"
#include "tests/support/dockerregistry.h"
#include "tests/support/fakeregistry.h"

using namespace Qt::Literals;

namespace purser {

class ContentsTest : public PurserctlTest
{
protected:
    void SetUp() override
    {
        PurserctlTest::SetUp();
        m_registry.usePassword(u"alice"_s, u"wonderland"_s);
        m_registry.addTags(u"acme/web"_s, {u"v1.10"_s, u"v1.9"_s, u"latest"_s});
        m_registry.addTags(u"globex/api"_s, {u"1"_s});
        ASSERT_TRUE(m_registry.start()) << m_registry.log().constData();
        expectExit(0, privateRegistry(u"mine"_s, m_registry.url().toString(), u"alice"_s), "wonderland");
    }

    DockerRegistry m_registry;
};

TEST_F(ContentsTest, tags)
{
    EXPECT_EQ(say(u"integration tags mine acme/web"_s).output, "latest\nv1.9\nv1.10\n");
    const QJsonObject answer = object(u"integration tags mine acme/web:v1.9"_s);
    EXPECT_EQ(
        answer.keys(), QStringList({u"advice"_s, u"end"_s, u"message"_s, u"registry"_s, u"repository"_s, u"tags"_s}));
    EXPECT_EQ(answer.value("tags"_L1), QJsonArray({u"latest"_s, u"v1.9"_s, u"v1.10"_s}));
    EXPECT_EQ(answer.value("end"_L1), u"complete"_s);
    EXPECT_EQ(answer.value("registry"_L1), m_registry.host());
}

TEST_F(ContentsTest, repositories)
{
    EXPECT_EQ(say(u"integration repositories mine"_s).output, "acme/web\nglobex/api\n");
    EXPECT_EQ(object(u"integration repositories mine"_s).value("repositories"_L1),
        QJsonArray({u"acme/web"_s, u"globex/api"_s}));
}

TEST_F(ContentsTest, rights)
{
    QJsonObject answer = object(u"integration rights mine acme/web"_s);
    EXPECT_EQ(answer.keys(),
        QStringList({u"known"_s, u"pull"_s, u"push"_s, u"registry"_s, u"remark"_s, u"repository"_s, u"user"_s}));
    EXPECT_EQ(answer.value("pull"_L1).toObject().value("answer"_L1), u"allowed"_s);
    EXPECT_EQ(answer.value("pull"_L1).toObject().value("proof"_L1), u"tags-read"_s);
    EXPECT_EQ(answer.value("push"_L1).toObject().value("answer"_L1), u"unknown"_s);
    EXPECT_FALSE(m_registry.log().contains("POST"));
    answer = object(u"integration rights mine acme/web --probe-push"_s);
    EXPECT_EQ(answer.value("push"_L1).toObject().value("answer"_L1), u"allowed"_s);
    EXPECT_EQ(answer.value("push"_L1).toObject().value("proof"_L1), u"upload-opened"_s);
    EXPECT_FALSE(m_registry.hasUpload(u"acme/web"_s));
    const Ended text = say(u"integration rights mine acme/web --probe-push"_s);
    EXPECT_TRUE(text.output.contains("alice may push to acme/web. Found by opening an upload and cancelling it."))
        << text.output.constData();
}

TEST_F(ContentsTest, whatIsNotThere)
{
    EXPECT_EQ(say(u"integration tags mine acme/nothing"_s, 1).output, "");
    const Ended rights = say(u"integration rights mine acme/nothing --probe-push"_s, 6);
    EXPECT_TRUE(rights.output.contains("acme/nothing does not exist, or you may not see it."));
    EXPECT_FALSE(m_registry.hasUpload(u"acme/nothing"_s));
    say(u"integration tags nobody acme/web"_s, 3);
    say(u"integration tags mine Acme/*"_s, 2);
    say(u"integration rights mine *"_s, 2);
    say(u"integration rights mine"_s, 2);
    Keychain::lock();
    say(u"integration tags mine acme/web"_s, 5);
}

TEST_F(ContentsTest, aRegistryThatListsNothing)
{
    FakeRegistry registry;
    registry.setCredentials(u"bob"_s, u"wonderland"_s);
    expectExit(0, privateRegistry(u"other"_s, registry.url().toString(), u"bob"_s), "wonderland");
    const Ended ended = say(u"--json integration repositories other"_s, 1);
    EXPECT_EQ(ended.object().value("end"_L1), u"not-offered"_s);
    EXPECT_TRUE(ended.errors.contains("cannot be listed here")) << ended.errors.constData();
    EXPECT_FALSE(ended.output.contains("wonderland"));
}

} // namespace purser
