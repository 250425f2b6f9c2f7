#include "tests/app/account/accounttest.h"
#include "tests/support/keychain.h"

using namespace Qt::Literals;

namespace purser {

namespace {
const QByteArray tagsPath = "/v2/acme/web/tags/list";
const QString web = u"acme/web"_s;
} // namespace

class RegistryContentsTest : public AccountTest
{
protected:
    void SetUp() override
    {
        AccountTest::SetUp();
        registry.answerWith(tagsPath, FakeAnswer::json(200, R"({"tags":["v1.9","v1.10"]})"));
        registry.answerWith("/v2/_catalog", FakeAnswer::json(200, R"({"repositories":["acme/web"]})"));
        m_integration = add(u"mine"_s);
        m_before = dump();
    }

    RegistryContents &contents() { return account().contents(); }

    Result<Listing> tags() { return wait(contents().tags(m_integration.id, web, {})); }

    // Looking changes nothing.
    void TearDown() override
    {
        EXPECT_EQ(dump(), m_before);
        AccountTest::TearDown();
    }

    Integration m_integration;
    QStringList m_before;
};

TEST_F(RegistryContentsTest, looksWithTheLoginOfTheIntegration)
{
    QStringList arrived;
    const auto onNames = [&arrived](const QStringList &names) { arrived += names; };
    const auto repositories = wait(contents().repositories(m_integration.id, onNames));
    ASSERT_EQ(kindOf(repositories), ErrorKind::None);
    EXPECT_EQ(repositories->names, QStringList {web});
    EXPECT_EQ(repositories->registry, registry.host());
    EXPECT_EQ(repositories->userName, u"alice"_s);
    EXPECT_EQ(arrived, QStringList {web});
    EXPECT_EQ(tags()->names, QStringList({u"v1.9"_s, u"v1.10"_s}));
    const auto rights = wait(contents().rights(m_integration.id, web, {}));
    ASSERT_EQ(kindOf(rights), ErrorKind::None);
    EXPECT_EQ(rights->pull.answer, Right::Answer::Allowed);
}

TEST_F(RegistryContentsTest, keepsTheConversationUntilItIsForgotten)
{
    for (int round = 0; round < 3; ++round) {
        EXPECT_EQ(tags()->end, Listing::End::Complete);
    }
    EXPECT_EQ(registry.requests("/v2/").size(), 2) << "one without a login, one with it";
    contents().forget(m_integration.id);
    EXPECT_EQ(tags()->end, Listing::End::Complete);
    EXPECT_EQ(registry.requests("/v2/").size(), 4);
}

TEST_F(RegistryContentsTest, usesTheNewPasswordOnceThereIsOne)
{
    EXPECT_EQ(tags()->end, Listing::End::Complete);
    Draft changed = draftOf(m_integration);
    changed.secrets.insert(u"password"_s, Secret("looking glass"));
    edit(m_integration, changed);
    m_before = dump();
    EXPECT_EQ(tags()->failure->cause, CheckCause::WrongCredentials);
    registry.setCredentials(u"alice"_s, u"looking glass"_s);
    EXPECT_EQ(tags()->end, Listing::End::Complete);
}

TEST_F(RegistryContentsTest, severalAtOnceShareOneLogin)
{
    registry.setCredentials(u"alice"_s, u"changed at the registry"_s);
    auto one = contents().tags(m_integration.id, web, {});
    auto other = contents().repositories(m_integration.id, {});
    auto third = contents().rights(m_integration.id, web, {});
    EXPECT_EQ(wait(std::move(one))->failure->cause, CheckCause::WrongCredentials);
    EXPECT_EQ(wait(std::move(other))->failure->cause, CheckCause::WrongCredentials);
    EXPECT_EQ(wait(std::move(third))->failure->cause, CheckCause::WrongCredentials);
    EXPECT_EQ(registry.requestsWithAuthorization(), 1) << "a refused password is sent once";
}

TEST_F(RegistryContentsTest, asksNothingWithoutASecretOrAName)
{
    Keychain::lock();
    EXPECT_EQ(kindOf(tags()), ErrorKind::KeychainLocked);
    Keychain::unlock();
    for (const QString &name : {u"*"_s, u"../x"_s, u""_s}) {
        EXPECT_EQ(wait(contents().tags(m_integration.id, name, {}))->end, Listing::End::NameUnusable);
        EXPECT_EQ(wait(contents().rights(m_integration.id, name, {}))->push.proof, Right::Proof::NameUnusable);
    }
    EXPECT_EQ(kindOf(wait(contents().tags(u"nobody"_s, web, {}))), ErrorKind::NoSuchThing);
    EXPECT_TRUE(registry.requests().isEmpty());
    EXPECT_EQ(tags()->end, Listing::End::Complete);
}

} // namespace purser
