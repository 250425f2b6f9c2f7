#include "app/model/rightsentences.h"
#include "app/registry/rightscheck.h"
#include "tests/app/registry/checking.h"
#include "tests/app/registry/stockedregistry.h"

using namespace Qt::Literals;

namespace purser {

namespace {

using Answer = Right::Answer;
using Proof = Right::Proof;

const PushTrial withUpload {.mayUpload = true, .isListed = false};
const QString web = u"acme/web"_s;
const QByteArray uploads = "/v2/acme/web/blobs/uploads/"_ba;

RepositoryRights rightsOf(const RegistryLogin &login, const QString &repository, PushTrial trial = {})
{
    Http http(quickLimits);
    RegistryClient client(http);
    const auto conversation = std::make_shared<RegistryConversation>(http, client, login);
    RightsCheck check(conversation, repository, trial, {});
    return QCoro::waitFor(check.run());
}

RepositoryRights rightsOf(const StockedRegistry &registry, PushTrial trial = {})
{
    return rightsOf(loginTo(registry.url()), web, trial);
}

void expectRights(const RepositoryRights &rights, const Right &pull, const Right &push)
{
    EXPECT_EQ(std::pair(rights.pull.answer, rights.pull.proof), std::pair(pull.answer, pull.proof))
        << proofName(rights.pull.proof).toStdString();
    EXPECT_EQ(std::pair(rights.push.answer, rights.push.proof), std::pair(push.answer, push.proof))
        << proofName(rights.push.proof).toStdString();
}

} // namespace

TEST(Rights, areReadFromTheToken)
{
    StockedRegistry registry(FakeRegistry::Login::Bearer);
    registry.put(web, {u"1.0"_s});
    registry.allow(web, {u"pull"_s, u"push"_s});
    const RepositoryRights rights = rightsOf(registry);
    expectRights(rights, {Answer::Allowed, Proof::TagsRead}, {Answer::Allowed, Proof::TokenAccess});
    EXPECT_TRUE(rights.isKnown);
    EXPECT_EQ(sentence(rights, RightKind::Push), u"alice may push to acme/web."_s);
    EXPECT_EQ(how(rights, RightKind::Push), u"Found by the token's granted access."_s);
    EXPECT_EQ(registry.count("POST"_ba, uploads), 0);
}

TEST(Rights, ofWhomReadsOnly)
{
    StockedRegistry registry(FakeRegistry::Login::Bearer);
    registry.put(web, {u"1.0"_s});
    registry.allow(web, {u"pull"_s});
    // What the token denies is not tried.
    const RepositoryRights rights = rightsOf(registry, withUpload);
    expectRights(rights, {Answer::Allowed, Proof::TagsRead}, {Answer::Denied, Proof::TokenAccess});
    EXPECT_EQ(registry.count("POST"_ba, uploads), 0);
}

TEST(Rights, ofEverybody)
{
    StockedRegistry registry(FakeRegistry::Login::Bearer);
    registry.put(web, {u"1.0"_s});
    registry.allowEverybody(web);
    expectRights(rightsOf(registry), {Answer::Allowed, Proof::Everybody}, {Answer::Denied, Proof::TokenAccess});
}

TEST(Rights, ofNobodyOnWhatCannotBeSeen)
{
    StockedRegistry registry(FakeRegistry::Login::Bearer);
    const RepositoryRights rights = rightsOf(registry, withUpload);
    expectRights(rights, {Answer::Denied, Proof::TokenAccess}, {Answer::Denied, Proof::TokenAccess});
    EXPECT_FALSE(rights.isKnown);
    EXPECT_EQ(remark(rights), u"acme/web does not exist, or you may not see it."_s);
    EXPECT_EQ(registry.count("POST"_ba, uploads), 0);
}

TEST(Rights, ofARepositoryThatIsNotThereYet)
{
    StockedRegistry registry(FakeRegistry::Login::Bearer);
    registry.allow(web, {u"pull"_s, u"push"_s});
    const RepositoryRights rights = rightsOf(registry, withUpload);
    expectRights(rights, {Answer::Allowed, Proof::TokenAccess}, {Answer::Allowed, Proof::TokenAccess});
    EXPECT_FALSE(rights.isKnown);
    EXPECT_EQ(registry.count("POST"_ba, uploads), 0) << "only what exists is tried";
}

TEST(Rights, opaqueTokensLeavePushUnknownUntilItIsTried)
{
    StockedRegistry registry(FakeRegistry::Login::Bearer);
    registry.setTokens(StockedRegistry::Tokens::Opaque);
    registry.put(web, {u"1.0"_s});
    registry.allow(web, {u"pull"_s, u"push"_s, u"delete"_s});
    expectRights(rightsOf(registry), {Answer::Allowed, Proof::TagsRead}, {Answer::Unknown, Proof::TokenOpaque});
    EXPECT_EQ(registry.count("POST"_ba, uploads), 0);
    const RepositoryRights tried = rightsOf(registry, withUpload);
    expectRights(tried, {Answer::Allowed, Proof::TagsRead}, {Answer::Allowed, Proof::UploadOpened});
    EXPECT_EQ(registry.openUploads(), 0);
    EXPECT_FALSE(tried.isUploadLeft);
    registry.allow(web, {u"pull"_s});
    expectRights(
        rightsOf(registry, withUpload), {Answer::Allowed, Proof::TagsRead}, {Answer::Denied, Proof::UploadRefused});
}

TEST(Rights, googlesTokenServiceRefusesWhatIsNotAllowed)
{
    StockedRegistry registry(FakeRegistry::Login::Bearer);
    registry.setTokens(StockedRegistry::Tokens::Selective);
    registry.put(web, {u"1.0"_s});
    RegistryLogin login = loginTo(registry.url());
    login.server = ServerKind::Google;
    expectRights(rightsOf(login, web), {Answer::Denied, Proof::TokenRefused}, {Answer::Denied, Proof::TokenRefused});
    registry.allow(web, {u"pull"_s, u"push"_s});
    expectRights(rightsOf(login, web), {Answer::Allowed, Proof::TagsRead}, {Answer::Allowed, Proof::TokenGiven});
}

TEST(Rights, aQuayIsNotAskedForPushOnWhatItWouldCreate)
{
    for (const bool isDeclared : {true, false}) {
        StockedRegistry registry(FakeRegistry::Login::Bearer, isDeclared ? u"/token"_s : u"/v2/auth"_s);
        registry.allow(web, {u"pull"_s, u"push"_s});
        RegistryLogin login = loginTo(registry.url());
        login.server = isDeclared ? ServerKind::Quay : ServerKind::Distribution;
        const RepositoryRights rights = rightsOf(login, web, withUpload);
        EXPECT_EQ(rights.push.proof, Proof::NotTried);
        EXPECT_TRUE(registry.scopesAsked().filter(u"push"_s).isEmpty());
        registry.put(web, {u"1.0"_s});
        EXPECT_EQ(rightsOf(login, web).push.proof, Proof::TokenAccess);
    }
}

TEST(Rights, withAPassword)
{
    StockedRegistry registry(FakeRegistry::Login::Basic);
    registry.put(web, {u"1.0"_s});
    registry.allow(web, {u"pull"_s, u"push"_s, u"delete"_s});
    expectRights(rightsOf(registry), {Answer::Allowed, Proof::TagsRead}, {Answer::Unknown, Proof::NoTokens});
    expectRights(
        rightsOf(registry, withUpload), {Answer::Allowed, Proof::TagsRead}, {Answer::Allowed, Proof::UploadOpened});
    EXPECT_EQ(registry.openUploads(), 0);
    registry.allow(web, {});
    expectRights(
        rightsOf(registry, withUpload), {Answer::Denied, Proof::Forbidden}, {Answer::Unknown, Proof::NoTokens});
}

TEST(Rights, withoutAnyLogin)
{
    StockedRegistry registry(FakeRegistry::Login::Open);
    registry.put(web, {u"1.0"_s});
    expectRights(
        rightsOf(registry, withUpload), {Answer::Allowed, Proof::Everybody}, {Answer::Allowed, Proof::UploadOpened});
    EXPECT_EQ(registry.http().requestsWithAuthorization(), 0);
    EXPECT_EQ(registry.openUploads(), 0);
}

TEST(Rights, aWrongPasswordIsSentOnce)
{
    for (const auto kind : {FakeRegistry::Login::Basic, FakeRegistry::Login::Bearer}) {
        StockedRegistry registry(kind);
        registry.put(web, {u"1.0"_s});
        const RepositoryRights rights = rightsOf(wrongLoginTo(registry.url()), web, withUpload);
        EXPECT_EQ(rights.pull.proof, Proof::Failed);
        ASSERT_TRUE(rights.failure);
        EXPECT_EQ(rights.failure->cause, CheckCause::WrongCredentials);
        EXPECT_EQ(registry.http().requestsWithAuthorization(), 1);
    }
}

TEST(Rights, anUploadThatLeadsElsewhereIsLeft)
{
    FakeRegistry elsewhere;
    for (const QByteArray &location : {QByteArray(elsewhere.url().toEncoded() + "/v2/acme/web/blobs/uploads/1"_ba),
             "http://alice:secret@127.0.0.1/x"_ba, "file:///etc/passwd"_ba, ""_ba, "//[::1"_ba}) {
        StockedRegistry registry(FakeRegistry::Login::Basic);
        registry.put(web, {u"1.0"_s});
        registry.allow(web, {u"pull"_s, u"push"_s, u"delete"_s});
        registry.setUploadLocation(location.isEmpty() ? " "_ba : location);
        const RepositoryRights rights = rightsOf(registry, withUpload);
        EXPECT_EQ(rights.push.proof, Proof::UploadOpened);
        EXPECT_TRUE(rights.isUploadLeft) << location.constData();
        EXPECT_FALSE(remark(rights).isEmpty());
    }
    EXPECT_TRUE(elsewhere.requests().isEmpty());
}

TEST(Rights, aTokenThatCouldBreakTheHeaderIsNotUsed)
{
    FakeRegistry registry(FakeRegistry::Login::Bearer);
    admitAlice(registry);
    registry.answerWith("/token"_ba, FakeAnswer::json(200, R"({"token":"abc\r\nX-Evil: 1"})"_ba));
    const RepositoryRights rights = rightsOf(loginTo(registry.url()), web);
    EXPECT_EQ(rights.pull.proof, Proof::Failed);
    ASSERT_TRUE(rights.failure);
    EXPECT_EQ(rights.failure->cause, CheckCause::NoToken);
    for (const FakeRequest &request : registry.requests()) {
        EXPECT_FALSE(request.headers.contains("x-evil"));
        EXPECT_NE(request.path, "/v2/acme/web/tags/list"_ba);
    }
}

TEST(Rights, failWithTheRegistry)
{
    FakeRegistry registry;
    admitAlice(registry);
    registry.answerWith("/v2/acme/web/tags/list"_ba, FakeAnswer {503, {}, "down"_ba});
    const RepositoryRights rights = rightsOf(loginTo(registry.url()), web, withUpload);
    expectRights(rights, {Answer::Unknown, Proof::Failed}, {Answer::Unknown, Proof::Failed});
    EXPECT_EQ(rights.failure->cause, CheckCause::ServerTrouble);
    registry.answerWith("/v2/acme/web/tags/list"_ba, FakeAnswer::page(200, "Welcome"_ba));
    EXPECT_EQ(rightsOf(loginTo(registry.url()), web).pull.proof, Proof::Failed);
}

} // namespace purser
