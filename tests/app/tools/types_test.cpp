// Every integration type through the command line, right and wrong.
#include "app/model/sentences.h"
#include "tests/app/tools/purserctltest.h"
#include "tests/support/certificates.h"

#include <QDateTime>

using namespace Qt::Literals;

namespace purser {

namespace {

const QByteArray secretAccessKey = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY";
const QByteArray gitHubToken = "ghp_abcdefghijklmnopqrstuvwxyz0123456789";

} // namespace

class TypesTest : public PurserctlTest
{
protected:
    // `fields` and `secrets` are "K=V"; secrets go through files.
    Ended add(const QString &typeId, const QStringList &fields, const QMap<QString, QByteArray> &secrets) const
    {
        return purserctl(QStringList {u"--json"_s, u"integration"_s, u"add"_s, u"--type"_s, typeId, u"--name"_s, typeId}
            + options(fields, secrets));
    }
    Ended edit(const QString &name, const QStringList &fields, const QMap<QString, QByteArray> &secrets,
        const QStringList &removed = {}) const
    {
        QStringList arguments {u"--json"_s, u"integration"_s, u"edit"_s, name};
        for (const QString &field : removed) {
            arguments << u"--remove-secret"_s << field;
        }
        return purserctl(arguments + options(fields, secrets));
    }
    static QStringList storedSecrets(const Ended &ended)
    {
        QStringList stored;
        const QJsonArray told = ended.object().value("storedSecrets"_L1).toArray();
        for (const QJsonValue &field : told) {
            stored << field.toString();
        }
        return stored;
    }
    static QJsonObject fieldsOf(const Ended &ended) { return ended.object().value("fields"_L1).toObject(); }
    static QByteArray sentenceOf(const QString &field, Issue issue, const QString &argument = {})
    {
        return (field + u": "_s + sentence(FieldIssue {field, issue, argument})).toUtf8();
    }

private:
    QStringList options(const QStringList &fields, const QMap<QString, QByteArray> &secrets) const
    {
        QStringList options;
        for (const QString &field : fields) {
            options << u"--field"_s << field;
        }
        for (const auto &[field, secret] : secrets.asKeyValueRange()) {
            write(file(field), secret);
            options << u"--secret"_s << QString(field + u"=@"_s + file(field));
        }
        return options;
    }
};

TEST_F(TypesTest, EachIsAdded)
{
    const QStringList addressed {u"url=registry.example.com"_s, u"username=alice"_s};
    const QMap<QString, QByteArray> password {{u"password"_s, "wonderland\n"}};
    const TestCertificate certificate = makeCertificate();
    EXPECT_EQ(add(u"docker"_s, {u"username=alice"_s}, password).errors, "");
    EXPECT_EQ(add(u"quay"_s, {u"username=acme+builds"_s}, password).errors, "");
    EXPECT_EQ(add(u"ghcr"_s, {u"username=alice"_s}, {{u"password"_s, gitHubToken}}).errors, "");
    EXPECT_EQ(add(u"gitlab"_s, {u"username=alice"_s}, password).errors, "");
    EXPECT_EQ(add(u"acr"_s, {u"username=alice"_s, u"url=acme.azurecr.io"_s}, password).errors, "");
    for (const QString &type :
        {u"private-docker-registry"_s, u"docker-trusted-registry"_s, u"artifactory"_s, u"harbor"_s}) {
        EXPECT_EQ(add(type, addressed, password).errors, "");
    }
    EXPECT_EQ(add(u"ecr"_s, {u"accessKeyId=AKIAIOSFODNN7EXAMPLE"_s, u"region=eu-central-1"_s},
                  {{u"secretAccessKey"_s, secretAccessKey}})
                  .errors,
        "");
    EXPECT_EQ(add(u"ssh-key"_s, {}, {{u"privateKey"_s, certificate.key}}).errors, "");
    EXPECT_EQ(add(u"pem-key"_s, {}, {{u"key"_s, certificate.certificate}}).errors, "");
    EXPECT_EQ(add(u"key-value"_s, {}, {{u"pairs"_s, "A=1\nB=2\n"}}).errors, "");
    EXPECT_EQ(array(u"integration list"_s).size(), 13);
    EXPECT_EQ(Keychain::items().size(), 13);

    // Nobody can be asked about those without a registry.
    for (const auto &[id, name] : QMap<QString, QByteArray> {{u"ssh-key"_s, "SSH Key"}, {u"pem-key"_s, "PEM Key"},
             {u"key-value"_s,
                 "Key-Value pair"}}.asKeyValueRange()) {
        const Ended checked = purserctl(check(id));
        EXPECT_EQ(checked.exitCode, 1);
        EXPECT_TRUE(checked.errors.startsWith(QByteArray("“" + name + "” has no registry to ask")))
            << checked.errors.constData();
    }
}

TEST_F(TypesTest, WrongInputIsRefusedWithItsSentence)
{
    struct Case
    {
        QString typeId;
        QStringList fields;
        QMap<QString, QByteArray> secrets;
        QByteArray sentence;
    };
    const QString key = u"privateKey"_s;
    const QString registry = u"123456789012.dkr.ecr.eu-central-1.amazonaws.com"_s;
    const QStringList aws {u"accessKeyId=AKIAIOSFODNN7EXAMPLE"_s, u"region=eu-central-1"_s};
    const QMap<QString, QByteArray> awsSecret {{u"secretAccessKey"_s, secretAccessKey}};
    const QList<Case> table {
        {u"ecr"_s, aws, {{u"secretAccessKey"_s, "AKIAIOSFODNN7EXAMPLE"}},
            sentenceOf(u"secretAccessKey"_s, Issue::AccessKeyIdInstead)},
        {u"ecr"_s, aws + QStringList {u"accountId="_s + registry}, awsSecret,
            sentenceOf(u"accountId"_s, Issue::EcrHostInstead, u"123456789012"_s)},
        {u"ecr"_s, {u"accessKeyId=ASIAIOSFODNN7EXAMPLE"_s, u"region=eu-central-1"_s}, awsSecret,
            sentenceOf(u"sessionToken"_s, Issue::SessionTokenMissing)},
        {u"docker"_s, {u"username=alice"_s}, {{u"password"_s, gitHubToken}},
            sentenceOf(u"password"_s, Issue::TokenOfOtherService, u"GitHub"_s)},
        {u"docker"_s, {u"username=alice"_s, u"expires=soon"_s}, {{u"password"_s, "wonderland"}},
            sentenceOf(u"expires"_s, Issue::DateMalformed)},
        {u"docker"_s, {u"username=alice"_s, u"proxy=socks5://a:1"_s}, {{u"password"_s, "wonderland"}},
            sentenceOf(u"proxy"_s, Issue::ProxyScheme, u"socks5"_s)},
        {u"ssh-key"_s, {}, {{key, "ssh-ed25519 AAAA alice"}}, sentenceOf(key, Issue::PemPublicKeyLine)},
        {u"ssh-key"_s, {}, {{key, "PuTTY-User-Key-File-3: ssh-rsa\n"}}, sentenceOf(key, Issue::PemPutty)},
        {u"key-value"_s, {}, {{u"pairs"_s, "A=1\nA=2"}}, sentenceOf(u"pairs"_s, Issue::PairRepeated, u"2"_s)},
    };
    for (const Case &each : table) {
        const Ended ended = add(each.typeId, each.fields, each.secrets);
        EXPECT_EQ(ended.exitCode, 2) << qPrintable(each.typeId);
        EXPECT_EQ(ended.errors.trimmed(), each.sentence);
        for (const QByteArray &secret : each.secrets) {
            EXPECT_FALSE(ended.errors.contains(secret));
        }
    }
    EXPECT_EQ(Keychain::items(), QStringList());
}

TEST_F(TypesTest, WarningsDoNotStandInTheWay)
{
    const Ended ended = add(u"harbor"_s, {u"url=quay.io"_s, u"username=alice"_s}, {{u"password"_s, "wonderland"}});
    EXPECT_EQ(ended.exitCode, 0);
    EXPECT_EQ(ended.errors.trimmed(), sentence(FieldIssue {{}, Issue::HostOfOtherType, u"quay"_s}).toUtf8());
    const Ended region = add(u"ecr"_s, {u"accessKeyId=AKIAIOSFODNN7EXAMPLE"_s, u"region=eu-centrl-1"_s},
        {{u"secretAccessKey"_s, secretAccessKey}});
    EXPECT_EQ(region.exitCode, 0);
    EXPECT_EQ(region.errors.trimmed(), sentence(FieldIssue {{}, Issue::RegionUnlisted, u"eu-central-1"_s}).toUtf8());
}

TEST_F(TypesTest, OptionalSecretsStayUntilTheyAreRemoved)
{
    const QMap<QString, QByteArray> both {{u"secretAccessKey"_s, secretAccessKey}, {u"sessionToken"_s, "session"}};
    const QString id = u"secretAccessKey"_s;
    const QString token = u"sessionToken"_s;
    const Ended added = add(u"ecr"_s, {u"accessKeyId=ASIAIOSFODNN7EXAMPLE"_s, u"region=eu-central-1"_s}, both);
    ASSERT_EQ(added.exitCode, 0) << added.errors.constData();
    EXPECT_EQ(storedSecrets(added), QStringList({id, token}));
    EXPECT_EQ(storedSecrets(edit(u"ecr"_s, {u"accountId=123456789012"_s}, {})), QStringList({id, token}));
    EXPECT_EQ(storedSecrets(edit(u"ecr"_s, {}, {{id, secretAccessKey}})), QStringList({id, token}));
    EXPECT_EQ(edit(u"ecr"_s, {}, {}, {token}).exitCode, 2); // the temporary key is nothing without it
    const Ended lasting = edit(u"ecr"_s, {u"accessKeyId=AKIAIOSFODNN7EXAMPLE"_s}, {}, {token});
    EXPECT_EQ(lasting.exitCode, 0) << lasting.errors.constData();
    EXPECT_EQ(storedSecrets(lasting), QStringList({id}));
    EXPECT_EQ(edit(u"ecr"_s, {}, {}, {id}).exitCode, 2);
    EXPECT_EQ(edit(u"ecr"_s, {}, {}, {u"region"_s}).exitCode, 2);
}

TEST_F(TypesTest, TheWayToARegistryComesFromFiles)
{
    const TestCertificate authority = makeAuthority();
    const TestCertificate client = makeCertificate({.commonName = "alice"});
    write(file(u"ca.pem"_s), authority.certificate);
    write(file(u"client.pem"_s), client.certificate);
    const QString typed = u"clientCertificate=@"_s + file(u"client.pem"_s);
    const Ended added = add(u"harbor"_s,
        {u"url=registry.example.com"_s, u"username=alice"_s, typed, u"authorities=@"_s + file(u"ca.pem"_s),
            u"proxy=proxy.example.com:3128"_s},
        {{u"password"_s, "wonderland"}, {u"clientKey"_s, client.key}});
    ASSERT_EQ(added.exitCode, 0) << added.errors.constData();
    EXPECT_EQ(
        fieldsOf(added).value("clientCertificate"_L1).toString().toLatin1().trimmed(), client.certificate.trimmed());
    EXPECT_EQ(storedSecrets(added), QStringList({u"password"_s, u"clientKey"_s}));
    EXPECT_FALSE(fieldsOf(added).contains("optionalSecrets"_L1));
    EXPECT_TRUE(say(u"integration show harbor"_s).output.contains("alice\n"));

    const Ended without = edit(u"harbor"_s, {u"clientCertificate="_s}, {});
    EXPECT_EQ(without.exitCode, 0) << without.errors.constData();
    EXPECT_EQ(storedSecrets(without), QStringList {u"password"_s});
    EXPECT_EQ(edit(u"harbor"_s, {typed}, {}).exitCode, 2); // its key is gone
    const Ended missing = edit(u"harbor"_s, {u"authorities=@"_s + file(u"nothing"_s)}, {});
    EXPECT_EQ(missing.exitCode, 2);
    EXPECT_TRUE(missing.errors.startsWith("authorities: ")) << missing.errors.constData();
}

TEST_F(TypesTest, StandardInputHoldsOneSecret)
{
    const Ended ended =
        purserctl({u"integration"_s, u"add"_s, u"--type"_s, u"ecr"_s, u"--name"_s, u"ecr"_s, u"--field"_s,
                      u"accessKeyId=AKIAIOSFODNN7EXAMPLE"_s, u"--field"_s, u"region=eu-central-1"_s, u"--secret"_s,
                      u"secretAccessKey=-"_s, u"--secret"_s, u"sessionToken=-"_s},
            secretAccessKey);
    EXPECT_EQ(ended.exitCode, 2);
    EXPECT_TRUE(ended.errors.contains("one secret only")) << ended.errors.constData();
    EXPECT_EQ(Keychain::items(), QStringList());
}

} // namespace purser
