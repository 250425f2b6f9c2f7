// Rights, repositories and tags of Debian's docker-registry, in agreement with skopeo.
#include "app/model/rightsentences.h"
#include "app/registry/registrylisting.h"
#include "app/registry/rightscheck.h"
#include "tests/app/registry/checking.h"
#include "tests/support/dockerregistry.h"
#include "tests/support/tokenservice.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace Qt::Literals;

namespace purser {

namespace {

using Answer = Right::Answer;
using Proof = Right::Proof;

const QString user = u"alice"_s;
const QString password = u"correct horse+battery/staple"_s;
const QString web = u"acme/web"_s;

Listing listingOf(const RegistryLogin &login, const QString &repository)
{
    Http http(quickLimits);
    RegistryClient client(http);
    RegistryListing listing(std::make_shared<RegistryConversation>(http, client, login), repository, {}, {});
    return QCoro::waitFor(listing.run());
}

RepositoryRights rightsOf(const RegistryLogin &login, bool mayUpload)
{
    Http http(quickLimits);
    RegistryClient client(http);
    PushTrial trial;
    trial.mayUpload = mayUpload;
    RightsCheck check(std::make_shared<RegistryConversation>(http, client, login), web, trial, {});
    return QCoro::waitFor(check.run());
}

QSet<QString> asSet(const QStringList &names)
{
    return QSet<QString>(names.cbegin(), names.cend());
}

QStringList skopeoTags(const QString &image)
{
    QProcess process;
    process.start(u"skopeo"_s,
        {u"list-tags"_s, u"--tls-verify=false"_s, u"--creds"_s, user + u':' + password, u"docker://"_s + image});
    EXPECT_TRUE(QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 30'000));
    QStringList tags;
    const QJsonDocument answer = QJsonDocument::fromJson(process.readAllStandardOutput());
    for (const auto &tag : answer.object().value("Tags"_L1).toArray()) {
        tags << tag.toString();
    }
    return tags;
}

} // namespace

TEST(ContentsTruth, withAPassword)
{
    DockerRegistry registry;
    registry.usePassword(user, password);
    const QStringList tags {u"v1.9"_s, u"v1.10"_s, u"latest"_s};
    registry.addTags(web, tags);
    registry.addTags(u"globex/api"_s, {u"1"_s});
    ASSERT_TRUE(registry.start()) << registry.log().toStdString();
    const RegistryLogin login = loginTo(registry.url());

    EXPECT_EQ(asSet(listingOf(login, {}).names), asSet({web, u"globex/api"_s}));
    const Listing listing = listingOf(login, web);
    EXPECT_EQ(listing.end, Listing::End::Complete);
    EXPECT_EQ(asSet(listing.names), asSet(tags));
    EXPECT_EQ(asSet(listing.names), asSet(skopeoTags(registry.host() + u'/' + web)));
    EXPECT_EQ(listingOf(login, u"acme/nothing"_s).end, Listing::End::Hidden);
    EXPECT_EQ(listingOf(wrongLoginTo(registry.url()), web).failure->cause, CheckCause::WrongCredentials);

    EXPECT_EQ(rightsOf(login, false).push.proof, Proof::NoTokens);
    EXPECT_FALSE(registry.hasUpload(web));
    const RepositoryRights rights = rightsOf(login, true);
    EXPECT_EQ(rights.pull.proof, Proof::TagsRead);
    EXPECT_EQ(rights.push.proof, Proof::UploadOpened);
    EXPECT_FALSE(rights.isUploadLeft);
    EXPECT_FALSE(registry.hasUpload(web));
}

TEST(ContentsTruth, withTokens)
{
    TokenService service(user, password);
    DockerRegistry registry;
    registry.useTokens(service);
    registry.addTags(web, {u"1"_s});
    ASSERT_TRUE(registry.start()) << registry.log().toStdString();
    const RegistryLogin login = loginTo(registry.url(), {{Trust::Kind::Realm, service.host()}});

    RepositoryRights rights = rightsOf(login, true);
    EXPECT_EQ(std::pair(rights.pull.answer, rights.pull.proof), std::pair(Answer::Denied, Proof::TokenAccess));
    EXPECT_EQ(remark(rights), u"acme/web does not exist, or you may not see it."_s);
    EXPECT_EQ(listingOf(login, web).end, Listing::End::Hidden);
    EXPECT_EQ(listingOf(login, {}).end, Listing::End::NotOffered);

    service.allow(web, {u"pull"_s});
    rights = rightsOf(login, true);
    EXPECT_EQ(std::pair(rights.pull.answer, rights.pull.proof), std::pair(Answer::Allowed, Proof::TagsRead));
    EXPECT_EQ(std::pair(rights.push.answer, rights.push.proof), std::pair(Answer::Denied, Proof::TokenAccess));
    EXPECT_EQ(listingOf(login, web).names, QStringList {u"1"_s});

    service.allow(web, {u"pull"_s, u"push"_s});
    EXPECT_EQ(rightsOf(login, false).push.proof, Proof::TokenAccess);
    EXPECT_FALSE(registry.hasUpload(web));
    // There the right to push does not include the one to cancel.
    rights = rightsOf(login, true);
    EXPECT_EQ(rights.push.proof, Proof::UploadOpened);
    EXPECT_TRUE(rights.isUploadLeft);
    EXPECT_TRUE(registry.hasUpload(web));
}

TEST(ContentsTruth, withTheRightToDelete)
{
    TokenService service(user, password);
    service.allow(web, {u"pull"_s, u"push"_s, u"delete"_s});
    DockerRegistry registry;
    registry.useTokens(service);
    registry.addTags(web, {u"1"_s});
    ASSERT_TRUE(registry.start()) << registry.log().toStdString();
    const RepositoryRights rights = rightsOf(loginTo(registry.url(), {{Trust::Kind::Realm, service.host()}}), true);
    EXPECT_EQ(rights.push.proof, Proof::UploadOpened);
    EXPECT_FALSE(rights.isUploadLeft);
    EXPECT_FALSE(registry.hasUpload(web));
}

TEST(ContentsTruth, manyTags)
{
    DockerRegistry registry;
    QStringList tags;
    for (int number = 0; number < 500; ++number) {
        tags << u"v1.%1"_s.arg(number);
    }
    registry.addTags(web, tags);
    ASSERT_TRUE(registry.start()) << registry.log().toStdString();
    const Listing listing = listingOf(loginTo(registry.url()), web);
    EXPECT_EQ(listing.end, Listing::End::Complete);
    EXPECT_EQ(asSet(listing.names), asSet(tags));
}

} // namespace purser
