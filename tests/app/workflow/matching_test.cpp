#include "app/workflow/matching.h"
#include "app/workflow/secretnames.h"
#include "tests/app/workflow/scantesting.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace Qt::Literals;

namespace purser {

namespace {

using Kind = Mention::Kind;

QList<UseCandidate> candidates()
{
    return {
        useCandidate(u"hub"_s, u"acme-hub"_s, u"docker"_s, {{u"username"_s, u"Acme"_s}}),
        useCandidate(u"hub2"_s, u"second hub"_s, u"docker"_s, {{u"username"_s, u"globex"_s}}),
        useCandidate(u"gcr"_s, u"acme-gcr"_s, u"gcr"_s, {{u"projectId"_s, u"acme-project"_s}}),
        useCandidate(u"private"_s, u"acme-private"_s, u"private-docker-registry"_s,
            {{u"url"_s, u"https://registry.acme.example:5000"_s}, {u"username"_s, u"alice"_s}}),
        useCandidate(u"twin1"_s, u"twin-a"_s, u"private-docker-registry"_s, {{u"url"_s, u"https://twin.example"_s}}),
        useCandidate(u"twin2"_s, u"twin_a"_s, u"private-docker-registry"_s, {{u"url"_s, u"https://twin.example"_s}}),
    };
}

QList<UseCandidate> others()
{
    return {useCandidate(u"other"_s, u"acme-other"_s, u"docker"_s, {{u"username"_s, u"initech"_s}})};
}

ScannedFile fileWith(const QList<Mention> &mentions)
{
    return {.path = u"f"_s, .mentions = mentions};
}

// "hub hard, gcr soft; UnknownName"
QString matched(const QList<ScannedFile> &files)
{
    const Matching matching = matchMentions(files, candidates(), others());
    QStringList uses;
    for (const FoundUse &use : matching.uses) {
        uses << use.candidateId % (use.strength == Mention::Strength::Hard ? u" hard"_s : u" soft"_s);
    }
    QString text = uses.join(", "_L1);
    for (const FileNote &note : matching.notes) {
        text += u"; "_s + problemName(note.note.problem);
    }
    return text;
}

QString matched(Kind kind, const QString &text, const QString &where = {})
{
    return matched({fileWith({Mention {.kind = kind, .text = text, .where = where, .line = 3}})});
}

} // namespace

TEST(Matching, AmazonsRegistriesByRegionAndAccount)
{
    const FieldValues region {{u"accessKeyId"_s, u"AKIAIOSFODNN7EXAMPLE"_s}, {u"region"_s, u"eu-central-1"_s}};
    FieldValues account = region;
    account.insert(u"accountId"_s, u"123456789012"_s);
    const UseCandidate any = useCandidate(u"any"_s, u"any"_s, u"ecr"_s, region);
    const UseCandidate own = useCandidate(u"own"_s, u"own"_s, u"ecr"_s, account);
    const auto host = [](const QString &id, const QString &where) {
        return u"%1.dkr.ecr.%2.amazonaws.com"_s.arg(id, where);
    };
    EXPECT_TRUE(fits(own, host(u"123456789012"_s, u"eu-central-1"_s), u"acme/web"_s));
    EXPECT_FALSE(fits(own, host(u"210987654321"_s, u"eu-central-1"_s), u"acme/web"_s));
    EXPECT_TRUE(fits(any, host(u"210987654321"_s, u"eu-central-1"_s), u"acme/web"_s));
    EXPECT_FALSE(fits(any, host(u"123456789012"_s, u"eu-west-1"_s), u"acme/web"_s));
    EXPECT_FALSE(fits(any, u"eu-central-1"_s, u"acme/web"_s));
    EXPECT_FALSE(fits(any, u"docker.io"_s, u"acme/web"_s));
}

TEST(Matching, NamesAreEqualToTheLetter)
{
    const QList<std::pair<QString, QString>> table {
        {u"acme-hub"_s, u"hub hard"_s},
        {u"second hub"_s, u"hub2 hard"_s},
        {u"Acme-Hub"_s, u"; NameDiffersInCase"_s},
        {u"acme-other"_s, u"; NotEnabled"_s},
        {u"ACME-OTHER"_s, u"; UnknownName"_s},
        {u"nobody"_s, u"; UnknownName"_s},
    };
    for (const auto &[name, expected] : table) {
        SCOPED_TRACE(name.toStdString());
        EXPECT_EQ(matched(Kind::IntegrationName, name), expected);
    }
}

TEST(Matching, TheSectionHasToFit)
{
    EXPECT_EQ(matched(Kind::IntegrationName, u"acme-hub"_s, u"integrations.hub[0].integrationName"_s), u"hub hard"_s);
    EXPECT_EQ(matched(Kind::IntegrationName, u"acme-hub"_s, u"integrations.key[0].integrationName"_s),
        u"hub hard; SectionMismatch"_s);
    EXPECT_EQ(
        matched(Kind::IntegrationName, u"acme-hub"_s, u"integrations.generic[0].integrationName"_s), u"hub hard"_s);
    EXPECT_EQ(matched(Kind::IntegrationName, u"acme-hub"_s, u"resources[0].integration"_s), u"hub hard"_s);
    ScannedFile file =
        fileWith({{.text = u"acme-hub"_s, .where = u"integrations.key[0].integrationName"_s, .line = 3}});
    file.notes << ScanNote {ScanNote::Problem::SectionMismatch, 3, u"acme-hub"_s};
    EXPECT_EQ(matched({file}), u"hub hard"_s) << "said once";
}

TEST(Matching, SecretsAreNamedAfterTheIntegration)
{
    const QList<std::pair<QString, QString>> table {
        {u"ACME_HUB_PASSWORD"_s, u"hub hard"_s},
        {u"ACMEHUB_USERNAME"_s, u"hub hard"_s},
        {u"ACMEHUB"_s, u"hub hard"_s},
        {u"acme_hub_password"_s, u"hub hard"_s},
        {u"ACME_HUBS"_s, u""_s},
        {u"ACME"_s, u""_s},
        {u"MY_ACME_HUB"_s, u""_s},
        {u"SECOND_HUB_TOKEN"_s, u"hub2 hard"_s},
        {u"acme-hub"_s, u"hub hard"_s},
        {u"second-hub"_s, u"hub2 hard"_s},
        {u"acme-hub-secret"_s, u""_s},
        {u"TWIN_A_X"_s, u"twin1 soft, twin2 soft"_s},
        {u""_s, u""_s},
        {u"_"_s, u""_s},
    };
    for (const auto &[name, expected] : table) {
        SCOPED_TRACE(name.toStdString());
        EXPECT_EQ(matched(Kind::SecretName, name), expected);
    }
}

TEST(Matching, ImagesLieInARegistryBelowAPrefix)
{
    const QList<std::pair<QString, QString>> table {
        {u"acme/web:1"_s, u"hub hard"_s},
        {u"index.docker.io/acme/web"_s, u"hub hard"_s},
        {u"acmes/web"_s, u""_s},
        {u"initech/web"_s, u""_s},
        {u"debian"_s, u""_s},
        {u"library/debian"_s, u""_s},
        {u"acme"_s, u""_s},
        {u"gcr.io/acme-project/web"_s, u"gcr hard"_s},
        {u"eu.gcr.io/acme-project/a/b"_s, u"gcr hard"_s},
        {u"europe-docker.pkg.dev/acme-project/r/web@sha256:00"_s, u"gcr hard"_s},
        {u"gcr.io/google-containers/pause"_s, u""_s},
        {u"gcr.io/acme-project-2/web"_s, u""_s},
        {u"gcr.io.evil.example/acme-project/web"_s, u""_s},
        {u"registry.acme.example:5000/any/thing"_s, u"private hard"_s},
        {u"REGISTRY.acme.example:5000/x"_s, u"private hard"_s},
        {u"registry.acme.example/any"_s, u""_s},
        {u"twin.example/x"_s, u"twin1 soft, twin2 soft"_s},
        {u"twin.example:443/x"_s, u"twin1 soft, twin2 soft"_s},
    };
    for (const auto &[image, expected] : table) {
        SCOPED_TRACE(image.toStdString());
        EXPECT_EQ(matched(Kind::ImageReference, image), expected);
    }
}

TEST(Matching, RegistriesMayNameAPartOfThePath)
{
    const QList<std::pair<QString, QString>> table {
        {u"docker.io"_s, u"hub soft, hub2 soft"_s},
        {u"https://index.docker.io/v1/"_s, u"hub soft, hub2 soft"_s},
        {u"docker.io/acme"_s, u"hub hard"_s},
        {u"docker.io/library"_s, u""_s},
        {u"gcr.io"_s, u"gcr hard"_s},
        {u"gcr.io/elsewhere"_s, u""_s},
        {u"registry.acme.example:5000"_s, u"private hard"_s},
        {u"quay.io"_s, u""_s},
    };
    for (const auto &[registry, expected] : table) {
        SCOPED_TRACE(registry.toStdString());
        EXPECT_EQ(matched(Kind::Registry, registry), expected);
    }
}

TEST(Matching, FollowsResourcesAcrossFiles)
{
    const ScannedFile jobs {.path = u"jobs"_s,
        .mentions = {{.kind = Kind::ResourceName, .text = u"web_image"_s, .where = u"jobs[0].steps[0].IN"_s, .line = 8},
            {.kind = Kind::ResourceName, .text = u"params"_s, .line = 9},
            {.kind = Kind::SecretName, .strength = Mention::Strength::Soft, .text = u"WEB_IMAGE"_s, .line = 10}}};
    const ScannedFile resources {.path = u"resources"_s,
        .mentions = {{.text = u"acme-hub"_s, .line = 4, .resource = u"web_image"_s},
            {.text = u"gone"_s, .line = 5, .resource = u"other"_s}}};
    const Matching matching = matchMentions({jobs, resources}, candidates(), {});
    ASSERT_EQ(matching.uses.size(), 3);
    EXPECT_EQ(matching.uses.at(0),
        (FoundUse {u"hub"_s, u"jobs"_s, 8, u"jobs[0].steps[0].IN"_s, {}, Mention::Strength::Hard, u"web_image"_s}));
    EXPECT_EQ(matching.uses.at(1).strength, Mention::Strength::Soft);
    EXPECT_EQ(matching.uses.at(2).path, u"resources"_s);
    ASSERT_EQ(matching.notes.size(), 1);
    EXPECT_EQ(matching.notes.first(), (FileNote {u"resources"_s, {ScanNote::Problem::UnknownName, 5, u"gone"_s}}));
}

TEST(Matching, KeepsConditionAndSoftness)
{
    const Matching matching = matchMentions(
        {fileWith({{.strength = Mention::Strength::Soft, .text = u"acme-hub"_s, .condition = u"branches: main"_s},
            {.strength = Mention::Strength::Soft, .text = u"nobody"_s}})},
        candidates(), {});
    ASSERT_EQ(matching.uses.size(), 1);
    EXPECT_EQ(matching.uses.first().condition, u"branches: main"_s);
    EXPECT_EQ(matching.uses.first().strength, Mention::Strength::Soft);
    EXPECT_TRUE(matching.notes.isEmpty()) << "a hint is no mistake";
}

TEST(Matching, CandidatesComeFromTheirIntegrations)
{
    const UseCandidate hub = candidates().at(0);
    EXPECT_EQ(hub.registry, u"docker.io"_s);
    EXPECT_EQ(hub.prefix, u"acme"_s);
    const UseCandidate google = useCandidate(u"g"_s, u"g"_s, u"gcr"_s, {{u"projectId"_s, u"example.com:acme"_s}});
    EXPECT_TRUE(fits(google, u"gcr.io"_s, u"example.com/acme/web"_s));
    EXPECT_FALSE(fits(google, u"gcr.io"_s, u"example.com/other/web"_s));
    const UseCandidate unknown = useCandidate(u"u"_s, u"u"_s, u"no-such-type"_s, {});
    EXPECT_FALSE(fits(unknown, u"docker.io"_s, u"acme/web"_s));
}

} // namespace purser
