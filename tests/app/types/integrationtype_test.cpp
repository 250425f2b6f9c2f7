#include "app/types/fieldhelp.h"
#include "app/types/types.h"
#include "tests/app/types/keyfile.h"
#include "tests/app/types/samples.h"
#include "tests/support/printers.h"

#include <QSet>

#include <gtest/gtest.h>

using namespace Qt::Literals;

namespace purser {

namespace {

// What scripts rely on: ids and fields, "*" for secret, "?" for optional; all have `expires?`, those with a registry
// the way there.
const QMap<QString, QString> &contract()
{
    static const QMap<QString, QString> fields {
        {u"docker"_s, u"username password* email?"_s},
        {u"gcr"_s, u"jsonKey* url?"_s},
        {u"private-docker-registry"_s, u"url username password* email?"_s},
        {u"docker-trusted-registry"_s, u"url username password* email?"_s},
        {u"quay"_s, u"url? username password* email?"_s},
        {u"ecr"_s, u"accessKeyId secretAccessKey* region accountId? sessionToken*?"_s},
        {u"artifactory"_s, u"url username password*"_s},
        {u"ghcr"_s, u"username password*"_s},
        {u"gitlab"_s, u"url? username password*"_s},
        {u"acr"_s, u"url username password*"_s},
        {u"harbor"_s, u"url username password*"_s},
        {u"ssh-key"_s, u"privateKey* passphrase*?"_s},
        {u"pem-key"_s, u"key*"_s},
        {u"key-value"_s, u"pairs*"_s},
    };
    return fields;
}

QString family(const QString &typeId)
{
    return typeId.endsWith("-key"_L1) ? u"key"_s : typeId == "key-value"_L1 ? u"generic"_s : u"hub"_s;
}

class EveryType : public testing::TestWithParam<QString>
{
protected:
    const IntegrationType &type() const { return *integrationType(GetParam()); }
};

QStringList typeIds()
{
    QStringList ids;
    for (const IntegrationType &type : integrationTypes()) {
        ids << type.id;
    }
    return ids;
}

} // namespace

INSTANTIATE_TEST_SUITE_P(IntegrationTypes, EveryType, testing::ValuesIn(typeIds()),
    [](const auto &param) { return QString(param.param).remove(u'-').toStdString(); });

TEST(IntegrationTypes, HaveUniqueIdsAndNames)
{
    QSet<QString> ids;
    QSet<QString> names;
    for (const IntegrationType &type : integrationTypes()) {
        ids << type.id;
        names << type.displayName();
        EXPECT_EQ(integrationType(type.id), &type);
    }
    EXPECT_EQ(ids.size(), integrationTypes().size());
    EXPECT_EQ(names.size(), integrationTypes().size());
    EXPECT_TRUE(ids.contains(u"docker"_s) && ids.contains(u"gcr"_s) && ids.contains(u"private-docker-registry"_s));
    EXPECT_EQ(integrationType(u"Docker"_s), nullptr);
    EXPECT_EQ(integrationType(u""_s), nullptr);
}

TEST_P(EveryType, SaysOfEveryFieldWhatItIsFor)
{
    for (const Field &field : type().fields) {
        EXPECT_TRUE(help(field).startsWith(hint(field))) << qPrintable(field.id);
        EXPECT_GT(help(field).size(), hint(field).size() + 20) << qPrintable(field.id);
    }
}

TEST_P(EveryType, IsAsTheContractSays)
{
    ASSERT_TRUE(contract().contains(type().id));
    QStringList fields;
    for (const Field &field : type().fields) {
        fields << QString(field.id + (field.isSecret() ? u"*"_s : u""_s) + (field.required ? u""_s : u"?"_s));
    }
    QString expected = contract().value(type().id) + u" expires?"_s;
    if (type().hasRegistry()) {
        expected += u" authorities? clientCertificate? clientKey*? proxy?"_s;
    }
    EXPECT_EQ(fields.join(u' '), expected);
    EXPECT_EQ(type().family, family(type().id));
    EXPECT_EQ(type().hasRegistry(), type().family == "hub"_L1);
}

TEST_P(EveryType, IsDescribed)
{
    EXPECT_FALSE(type().displayName().isEmpty());
    EXPECT_GE(type().hue, 0);
    EXPECT_LT(type().hue, 360);
    EXPECT_FALSE(notes(type()).isEmpty());
    EXPECT_FALSE(notes(type()).contains(QString()));
    QSet<QString> labels;
    for (const Field &field : type().fields) {
        EXPECT_FALSE(label(field).isEmpty());
        EXPECT_FALSE(hint(field).isEmpty());
        labels << label(field);
        EXPECT_EQ(type().field(field.id), &field);
        // Neither the name of a field of the form itself nor of a value that a key file tells.
        const QStringList others {u"name"_s, u"type"_s, u"subscriptions"_s, u"clientEmail"_s, u"projectId"_s,
            u"keyId"_s, u"keyKind"_s, u"keyBits"_s, u"keyFingerprint"_s, u"keyComment"_s, u"keyEncrypted"_s,
            u"certificateName"_s, u"credentialExpires"_s, u"clientCertificateExpires"_s, u"pairCount"_s,
            u"optionalSecrets"_s};
        EXPECT_FALSE(others.contains(field.id));
        EXPECT_FALSE(field.required && field.part == Field::Part::Connection);
    }
    EXPECT_EQ(labels.size(), type().fields.size());
    EXPECT_EQ(type().field(u"nothing"_s), nullptr);
}

TEST_P(EveryType, LoginNamesItsFields)
{
    const LoginRule &rule = type().login;
    for (const QString &field : {rule.registryField, rule.userNameField, rule.passwordField}) {
        EXPECT_TRUE(field.isEmpty() || type().field(field)) << qPrintable(field);
    }
    if (!type().hasRegistry()) {
        EXPECT_EQ(rule.registryField + rule.userNameField + rule.passwordField, QString());
        return;
    }
    EXPECT_NE(rule.userName.isEmpty(), rule.userNameField.isEmpty());
    EXPECT_NE(rule.passwordField.isEmpty(), !rule.aws.has_value());
    if (const Field *address = type().field(rule.registryField)) {
        EXPECT_EQ(address->kind, Field::Kind::Address);
        EXPECT_NE(address->required, !rule.registry.isEmpty()); // what may be left out is known
    }
}

TEST_P(EveryType, FilledInItIsFine)
{
    const Draft draft = filled(type());
    EXPECT_EQ(texts(inspect(type(), draft)), QStringList());
    EXPECT_EQ(normalized(type(), draft).values, draft.values);
    if (!type().hasRegistry()) {
        EXPECT_EQ(secretHost(type(), draft.values), QString());
        return;
    }
    const RegistryLogin made = login(type(), draft.values, draft.secrets, {{Trust::Kind::Realm, u"x"_s}});
    EXPECT_EQ(made.registry.scheme(), u"https"_s);
    EXPECT_FALSE(made.registry.host().isEmpty());
    EXPECT_EQ(made.registry.path(), u""_s);
    EXPECT_FALSE(made.userName.isEmpty());
    EXPECT_EQ(made.password, draft.secrets.value(type().login.passwordField));
    EXPECT_EQ(made.trusts.size(), 1);
    EXPECT_EQ(made.route, Route());
    EXPECT_EQ(made.aws.has_value(), type().id == "ecr"_L1);
    EXPECT_EQ(secretHost(type(), draft.values), made.registry.authority());
}

TEST_P(EveryType, SecretsAreNeverInValues)
{
    const Draft draft = filled(type());
    for (const QString &field : secretFields(type())) {
        EXPECT_FALSE(draft.values.contains(field));
        for (const QString &value : draft.values) {
            const QByteArray secret = draft.secrets.value(field).expose();
            EXPECT_FALSE(!secret.isEmpty() && value.contains(QString::fromUtf8(secret)));
        }
    }
    EXPECT_FALSE(summary(type(), draft.values).contains(u"topsecret"_s));
    // A secret that somebody puts among the values is neither kept there nor taken for the secret.
    Draft misplaced = draft;
    misplaced.secrets.clear();
    for (const QString &field : secretFields(type())) {
        misplaced.values.insert(field, u"topsecret"_s);
    }
    misplaced = normalized(type(), misplaced);
    EXPECT_FALSE(misplaced.values.values().contains(u"topsecret"_s));
    for (const Field &field : type().fields) {
        const QString missing = text(field.id, Issue::Missing);
        EXPECT_EQ(texts(inspect(type(), misplaced)).contains(missing), field.isSecret() && field.required);
    }
}

TEST_P(EveryType, EmptyItLacksWhatIsRequired)
{
    QStringList required;
    for (const Field &field : type().fields) {
        if (field.required) {
            required << field.id;
        }
    }
    QStringList missing;
    for (const FieldIssue &issue : inspect(type(), normalized(type(), Draft {}))) {
        EXPECT_EQ(issue.issue, Issue::Missing);
        EXPECT_EQ(issue.weight, FieldIssue::Weight::Refused);
        missing << issue.field;
    }
    EXPECT_EQ(missing, required);
    // A stored secret may be left out.
    for (const FieldIssue &issue : inspect(type(), Draft {}, secretFields(type()))) {
        EXPECT_FALSE(type().field(issue.field)->isSecret());
    }
    Draft blank;
    for (const Field &field : type().fields) {
        blank.values.insert(field.id, u" \t"_s);
    }
    EXPECT_EQ(normalized(type(), blank).values, FieldValues());
}

TEST_P(EveryType, SummaryTellsWhoAndWhere)
{
    const QString told = summary(type(), filled(type()).values);
    EXPECT_EQ(told.contains(u" · "_s), type().id != "key-value"_L1) << qPrintable(told);
    EXPECT_FALSE(told.isEmpty());
    EXPECT_FALSE(summary(type(), {}).contains(u" · "_s));
}

TEST(IntegrationTypes, SummariesAndHosts)
{
    const FieldValues alice {{u"username"_s, u"alice"_s}, {u"url"_s, u"http://Registry.example.com:5000/v2/"_s}};
    EXPECT_EQ(summary(*integrationType(u"docker"_s), alice), u"alice · Docker Hub"_s);
    EXPECT_EQ(secretHost(*integrationType(u"docker"_s), alice), u"registry-1.docker.io"_s);
    const IntegrationType &registry = *integrationType(u"private-docker-registry"_s);
    EXPECT_EQ(summary(registry, alice), u"alice · registry.example.com:5000"_s);
    EXPECT_EQ(secretHost(registry, alice), u"registry.example.com:5000"_s);
    EXPECT_EQ(secretHost(registry, {}), u""_s);
    const IntegrationType &gcr = *integrationType(u"gcr"_s);
    EXPECT_EQ(summary(gcr, filled(gcr).values), u"puller@acme-build · europe-docker.pkg.dev"_s);
    EXPECT_EQ(filled(gcr).values.value(u"projectId"_s), u"acme-build"_s);
    EXPECT_EQ(filled(gcr).secrets.value(u"jsonKey"_s).expose(), keyFile());
    EXPECT_EQ(certificateTrust(registry, alice, u"AB:CD:01"_s),
        (Trust {Trust::Kind::Certificate, u"registry.example.com:5000 abcd01"_s}));
}

} // namespace purser
