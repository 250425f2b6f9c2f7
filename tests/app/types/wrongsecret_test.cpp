// A wrong kind of secret, noticed before the network.
#include "app/types/awskeys.h"
#include "tests/app/types/keyfile.h"
#include "tests/app/types/samples.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace Qt::Literals;

namespace purser {

namespace {

constexpr bool warned = false; // as the last argument of text()

const QString password = u"password"_s;
const QByteArray gitHubToken = "ghp_abcdefghijklmnopqrstuvwxyz0123456789";
const QByteArray hubToken = "dckr_pat_abcdefghijklmnopqrstuvwxy";
const QByteArray gitLabToken = "glpat-abcdefghijklmnopqrst";

Draft loginDraft(const QString &typeId, const QByteArray &secret, const FieldValues &more = {})
{
    FieldValues values {{u"username"_s, u"alice"_s}};
    if (!QStringList {u"docker"_s, u"ghcr"_s, u"quay"_s, u"gitlab"_s}.contains(typeId)) {
        values.insert(u"url"_s, typeId == "acr"_L1 ? u"acme.azurecr.io"_s : u"registry.example.com"_s);
    }
    values.insert(more);
    return draftOf(typeId, values, {{password, secret}});
}

Draft awsDraft(const QString &field, const QString &value)
{
    Draft draft = draftOf(u"ecr"_s, {{u"accessKeyId"_s, u"AKIAIOSFODNN7EXAMPLE"_s}, {u"region"_s, u"eu-central-1"_s}},
        {{u"secretAccessKey"_s, "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"}});
    if (field == "secretAccessKey"_L1 || field == "sessionToken"_L1) {
        draft.secrets.insert(field, Secret(value.toUtf8()));
    } else {
        draft.values.insert(field, value);
    }
    return draft;
}

} // namespace

TEST(WrongSecret, TokensAndPasswords)
{
    struct Case
    {
        QString typeId;
        QByteArray secret;
        QStringList issues;
    };
    const auto other = [](const QString &service, bool isRefused) {
        return QStringList {text(password, Issue::TokenOfOtherService, service, isRefused)};
    };
    const QStringList wanted {text(password, Issue::TokenWanted, u"ghp_, github_pat_ or ghs_"_s, warned)};
    const QStringList encoded {text(password, Issue::SecretIsEncodedLogin)};
    const QList<Case> table {
        {u"ghcr"_s, gitHubToken, {}},
        {u"ghcr"_s, "github_pat_11ABCDEFG0abcdefghijkl_mnop", {}},
        {u"ghcr"_s, "ghs_abcdefghijklmnopqrstuvwxyz0123456789", {}},
        {u"ghcr"_s, "0123456789abcdef0123456789abcdef01234567", {}},
        {u"ghcr"_s, "wonderland", wanted},
        {u"ghcr"_s, hubToken, other(u"Docker Hub"_s, true)},
        {u"docker"_s, hubToken, {}},
        {u"docker"_s, "wonderland", {}},
        {u"docker"_s, gitHubToken, other(u"GitHub"_s, true)},
        {u"docker"_s, "AKIAIOSFODNN7EXAMPLE", other(u"Amazon"_s, true)},
        {u"quay"_s, gitLabToken, other(u"GitLab"_s, warned)},
        {u"gitlab"_s, gitLabToken, {}},
        {u"harbor"_s, gitHubToken, other(u"GitHub"_s, warned)},
        {u"private-docker-registry"_s, gitHubToken, {}}, // there may be anything
        {u"docker"_s, "-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----\n",
            {text(password, Issue::SecretIsPem)}},
        {u"quay"_s, keyFile(), {text(password, Issue::SecretIsServiceAccountKey)}},
        {u"docker"_s, QByteArray("alice:wonderland").toBase64(), encoded},
        {u"docker"_s, QByteArray("bob:wonderland").toBase64(),
            {text(password, Issue::SecretIsEncodedLogin, {}, warned)}},
        {u"artifactory"_s, QByteArray("reftkn:01:1700000000:abcdefghijklmnopqrstuvwxyz0123456789").toBase64(), {}},
        {u"docker"_s, "Password1234", {}},
        {u"docker"_s, "correct horse battery: staple", {}},
    };
    for (const Case &each : table) {
        EXPECT_EQ(inspected(loginDraft(each.typeId, each.secret)), each.issues)
            << qPrintable(each.typeId) << ' ' << each.secret.left(40).constData();
    }
}

TEST(WrongSecret, AKeyFileIsThePasswordOfItsOwnUser)
{
    const QByteArray compact = QByteArray(keyFile()).simplified();
    const FieldValues google {{u"url"_s, u"registry.example.com"_s}, {u"username"_s, u"_json_key"_s}};
    EXPECT_EQ(inspected(draftOf(u"private-docker-registry"_s, google, {{password, compact}})), QStringList());
    EXPECT_EQ(
        inspected(draftOf(u"private-docker-registry"_s, google, {{password, keyFile().trimmed()}})), QStringList());
    EXPECT_EQ(inspected(loginDraft(u"private-docker-registry"_s, compact)),
        QStringList {text(password, Issue::SecretIsServiceAccountKey)});
}

TEST(WrongSecret, UserNames)
{
    const Draft byMail = loginDraft(u"docker"_s, "wonderland", {{u"username"_s, u"alice@example.com"_s}});
    EXPECT_EQ(inspected(byMail), QStringList {text(u"username"_s, Issue::UserNameIsEmail, {}, warned)});
    const Draft elsewhere = loginDraft(u"harbor"_s, "wonderland", {{u"username"_s, u"alice@example.com"_s}});
    EXPECT_EQ(inspected(elsewhere), QStringList());
}

TEST(WrongSecret, HostsOfOtherTypes)
{
    const QMap<QString, QString> table {{u"quay.io"_s, u"quay"_s}, {u"docker.io"_s, u"docker"_s},
        {u"acme.azurecr.io"_s, u"acr"_s}, {u"123456789012.dkr.ecr.eu-west-1.amazonaws.com"_s, u"ecr"_s},
        {u"https://europe-docker.pkg.dev"_s, u"gcr"_s}, {u"acme.jfrog.io"_s, u"artifactory"_s}};
    for (const auto &[host, other] : table.asKeyValueRange()) {
        for (const QString &typeId : {u"private-docker-registry"_s, u"harbor"_s}) {
            EXPECT_EQ(inspected(loginDraft(typeId, "wonderland", {{u"url"_s, host}})),
                QStringList {text(u"url"_s, Issue::HostOfOtherType, other, warned)});
        }
    }
    EXPECT_EQ(inspected(loginDraft(u"quay"_s, "wonderland", {{u"url"_s, u"quay.io"_s}})), QStringList());
    EXPECT_EQ(inspected(loginDraft(u"acr"_s, "wonderland", {{u"url"_s, u"registry.example.com"_s}})),
        QStringList {text(u"url"_s, Issue::HostUnusual, u"acme.azurecr.io"_s, warned)});
    const Draft google = draftOf(u"gcr"_s, {{u"url"_s, u"registry.example.com"_s}}, {{u"jsonKey"_s, keyFile()}});
    EXPECT_EQ(inspected(google), QStringList {text(u"url"_s, Issue::HostUnusual, u"europe-docker.pkg.dev"_s, warned)});
}

TEST(WrongSecret, AmazonsFields)
{
    struct Case
    {
        QString field;
        QString value;
        QStringList issues;
    };
    const QString id = u"accessKeyId"_s;
    const QString secret = u"secretAccessKey"_s;
    const QString region = u"region"_s;
    const QString account = u"accountId"_s;
    const QString registry = u"123456789012.dkr.ecr.eu-central-1.amazonaws.com"_s;
    const auto unlisted = [&region](const QString &nearest) {
        return QStringList {text(region, Issue::RegionUnlisted, nearest, warned)};
    };
    const QList<Case> table {
        {id, u"AKIAIOSFODNN7EXAMPLE"_s, {}},
        {id, u"wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"_s, {text(id, Issue::SecretAccessKeyInstead)}},
        {id, u"AIDAIOSFODNN7EXAMPLE"_s, {text(id, Issue::AccessKeyIdOfThing, u"AIDA"_s)}},
        {id, u"akiaiosfodnn7example"_s, {text(id, Issue::AccessKeyIdUnusual, {}, warned)}},
        {secret, u"AKIAIOSFODNN7EXAMPLE"_s, {text(secret, Issue::AccessKeyIdInstead)}},
        {secret, u"wJalrXUtnFEMI"_s, {text(secret, Issue::SecretAccessKeyLength, u"13"_s, warned)}},
        {id, u"ASIAIOSFODNN7EXAMPLE"_s, {text(u"sessionToken"_s, Issue::SessionTokenMissing)}},
        {u"sessionToken"_s, u"FwoGZXIvYXdzEXAMPLE"_s,
            {text(u"sessionToken"_s, Issue::SessionTokenUnneeded, {}, warned)}},
        {region, u"EU-CENTRAL-1"_s, {}},
        {region, u"eu-centrl-1"_s, unlisted(u"eu-central-1"_s)},
        {region, u"us-east-1a"_s, unlisted(u"us-east-1"_s)},
        {region, u"xx-nowhere-99"_s, unlisted({})},
        {region, u"eu central 1"_s, {text(region, Issue::RegionMalformed)}},
        {region, u"eu-central-1.example.com"_s, {text(region, Issue::RegionMalformed)}},
        {region, registry, {text(region, Issue::EcrHostInstead, u"eu-central-1"_s)}},
        {account, u"https://"_s + registry + u"/builds"_s, {text(account, Issue::EcrHostInstead, u"123456789012"_s)}},
        {account, u"123456789012"_s, {}},
        {account, u"1234 5678 9012"_s, {}},
        {account, u"12345678901"_s, {text(account, Issue::AccountIdMalformed)}},
        {account, u"acme"_s, {text(account, Issue::AccountIdMalformed)}},
    };
    for (const Case &each : table) {
        EXPECT_EQ(inspected(awsDraft(each.field, each.value)), each.issues)
            << qPrintable(each.field) << ' ' << qPrintable(each.value);
    }
    EXPECT_EQ(inspected(awsDraft(id, u"ASIAIOSFODNN7EXAMPLE"_s), {u"sessionToken"_s}), QStringList());
}

TEST(WrongSecret, RegionsAreSortedAndUnique)
{
    QStringList regions = awsRegions();
    regions.sort();
    EXPECT_EQ(regions, awsRegions());
    EXPECT_EQ(regions.removeDuplicates(), 0);
    for (const QString &region : regions) {
        EXPECT_EQ(nearestAwsRegion(region), region);
    }
}

TEST(WrongSecret, KeyValueLines)
{
    const QString pairs = u"pairs"_s;
    const QMap<QByteArray, QStringList> table {
        {"A=1", {}},
        {"# deploy\n\nA=1\r\n_b2=x=y\n", {}},
        {"A=", {}},
        {"# nothing\n", {text(pairs, Issue::PairsMissing)}},
        {"A=1\nB", {text(pairs, Issue::PairMalformed, u"2"_s)}},
        {"A=1\n1B=2", {text(pairs, Issue::PairName, u"2"_s)}},
        {"A=1\n\nB-C=2", {text(pairs, Issue::PairName, u"3"_s)}},
        {"export A=1", {text(pairs, Issue::PairName, u"1"_s)}},
        {"=1", {text(pairs, Issue::PairName, u"1"_s)}},
        {"A=1\na=2\nA=3", {text(pairs, Issue::PairRepeated, u"3"_s)}},
        {QByteArray("A=1\0", 4), {text(pairs, Issue::ControlCharacters)}},
        {QByteArray("A=") + QByteArray(65536, 'x'), {text(pairs, Issue::TooLong, u"65536"_s)}},
    };
    for (const auto &[lines, issues] : table.asKeyValueRange()) {
        EXPECT_EQ(inspected(draftOf(u"key-value"_s, {}, {{pairs, lines}})), issues) << lines.left(40).constData();
    }
}

} // namespace purser
