// The story of an integration, with registries that are real.
#include "tests/app/tools/purserctltest.h"
#include "tests/support/dockerregistry.h"
#include "tests/support/fakeregistry.h"

#include <memory>

using namespace Qt::Literals;

namespace purser {

class AcceptanceTest : public PurserctlTest
{
protected:
    void expectVerdict(const QString &name, const QString &verdict) const
    {
        const Ended ended = purserctl(check(name));
        const QJsonObject answer = ended.object();
        SCOPED_TRACE(ended.output.constData());
        EXPECT_EQ(ended.exitCode, verdict == "accepted"_L1 ? 0 : 6);
        EXPECT_EQ(
            answer.keys(), QStringList({u"advice"_s, u"how"_s, u"message"_s, u"name"_s, u"steps"_s, u"verdict"_s}));
        EXPECT_EQ(answer.value("name"_L1), name);
        EXPECT_EQ(answer.value("verdict"_L1), verdict);
        EXPECT_FALSE(answer.value("message"_L1).toString().isEmpty());
        EXPECT_EQ(answer.value("how"_L1).toString().isEmpty(), verdict != "accepted"_L1);
        EXPECT_EQ(answer.value("advice"_L1).toString().isEmpty(), verdict == "accepted"_L1);
        const QJsonArray steps = answer.value("steps"_L1).toArray();
        EXPECT_FALSE(steps.isEmpty());
        for (const QJsonValue &step : steps) {
            EXPECT_EQ(step.toObject().keys(), QStringList({u"ms"_s, u"outcome"_s, u"step"_s}));
            EXPECT_TRUE(step.toObject().value("ms"_L1).isDouble());
        }
        const QJsonObject shown = purserctl({u"--json"_s, u"integration"_s, u"show"_s, name}).object();
        EXPECT_EQ(shown.value("lastCheck"_L1).toObject().value("verdict"_L1), verdict);
        EXPECT_FALSE(ended.output.contains("wonderland") || ended.errors.contains("wonderland"));
    }
};

TEST_F(AcceptanceTest, fromTheFirstCheckToTheRemoval)
{
    auto registry = std::make_unique<DockerRegistry>();
    registry->usePassword(u"alice"_s, u"wonderland"_s);
    ASSERT_TRUE(registry->start()) << registry->log().constData();
    expectExit(0, privateRegistry(u"mine"_s, registry->url().toString(), u"alice"_s), "wonderland");
    expectVerdict(u"mine"_s, u"accepted"_s);
    const QStringList first = Keychain::items();
    ASSERT_EQ(first.size(), 1);

    const QStringList edit {u"integration"_s, u"edit"_s, u"mine"_s, u"--secret"_s, u"password=-"_s};
    expectExit(0, edit, "looking glass");
    expectVerdict(u"mine"_s, u"refused"_s);
    ASSERT_EQ(Keychain::items().size(), 1);
    EXPECT_NE(Keychain::items(), first);
    expectExit(0, edit, "wonderland");
    expectVerdict(u"mine"_s, u"accepted"_s);

    registry.reset();
    expectVerdict(u"mine"_s, u"unreachable"_s);
    expectExit(0, {u"integration"_s, u"remove"_s, u"mine"_s});
    EXPECT_EQ(Keychain::items(), QStringList());
}

TEST_F(AcceptanceTest, anOpenRegistryProvesNothing)
{
    DockerRegistry registry;
    ASSERT_TRUE(registry.start()) << registry.log().constData();
    expectExit(0, privateRegistry(u"open"_s, registry.url().toString(), u"alice"_s), "wonderland");
    expectVerdict(u"open"_s, u"not-proven"_s);
}

TEST_F(AcceptanceTest, aWebServerIsNoRegistry)
{
    FakeRegistry server;
    server.answerAllWith(FakeAnswer::page(200, "Welcome"));
    expectExit(0, privateRegistry(u"web"_s, server.url().toString(), u"alice"_s), "wonderland");
    expectVerdict(u"web"_s, u"not-a-registry"_s);
    EXPECT_EQ(server.requestsWithAuthorization(), 0);
}

TEST_F(AcceptanceTest, theKeychainHoldsExactlyTheSecretsOfTheAccount)
{
    for (const QString &name : {u"one"_s, u"two"_s, u"three"_s}) {
        expectExit(0, addArguments(name), "pw");
    }
    QStringList ids;
    for (const QJsonValue &row : purserctl({u"--json"_s, u"integration"_s, u"list"_s}).array()) {
        ids << row.toObject().value("id"_L1).toString();
    }
    const QStringList items = Keychain::items();
    ASSERT_EQ(items.size(), 3);
    for (const QString &id : ids) {
        EXPECT_EQ(items.filter(u'/' + id + u'/').size(), 1);
    }
    for (const QString &name : {u"one"_s, u"two"_s, u"three"_s}) {
        expectExit(0, {u"integration"_s, u"remove"_s, name});
    }
    EXPECT_EQ(Keychain::items(), QStringList());
}

} // namespace purser
