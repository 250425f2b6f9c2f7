#include "app/types/types.h"
#include "tests/app/types/keyfile.h"
#include "tests/support/printers.h"

#include <QSet>

#include <gtest/gtest.h>

using namespace Qt::Literals;

namespace purser {

namespace {

// What scripts rely on: ids and fields, "*" for secret.
const QMap<QString, QStringList> &contract()
{
    const QStringList login {u"username"_s, u"password*"_s};
    const QStringList addressed {u"url"_s, u"username"_s, u"password*"_s};
    static const QMap<QString, QStringList> fields {
        {u"docker"_s, login + QStringList {u"email"_s}},
        {u"gcr"_s, {u"jsonKey*"_s}},
        {u"private-docker-registry"_s, addressed + QStringList {u"email"_s}},
        {u"docker-trusted-registry"_s, addressed + QStringList {u"email"_s}},
        {u"quay"_s, login + QStringList {u"email"_s}},
        {u"ecr"_s, {u"accessKeyId"_s, u"secretAccessKey*"_s, u"region"_s, u"accountId"_s}},
        {u"artifactory"_s, addressed},
        {u"ghcr"_s, login},
        {u"gitlab"_s, addressed},
        {u"acr"_s, addressed},
        {u"harbor"_s, addressed},
    };
    return fields;
}

Draft filled(const IntegrationType &type)
{
    Draft draft;
    draft.name = u"builds"_s;
    draft.typeId = type.id;
    for (const Field &field : type.fields) {
        switch (field.kind) {
        case Field::Kind::Address:
            draft.values.insert(field.id, u"https://registry.example.com"_s);
            break;
        case Field::Kind::Email:
            draft.values.insert(field.id, u"alice@example.com"_s);
            break;
        case Field::Kind::Secret:
            draft.secrets.insert(field.id, Secret("topsecret"_ba));
            break;
        case Field::Kind::ServiceAccountKey:
            draft.secrets.insert(field.id, Secret(keyFile()));
            break;
        default:
            draft.values.insert(field.id, u"alice"_s);
        }
    }
    return normalized(type, draft);
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

TEST_P(EveryType, IsAsTheContractSays)
{
    ASSERT_TRUE(contract().contains(type().id));
    QStringList fields;
    for (const Field &field : type().fields) {
        fields << (field.isSecret() ? QString(field.id + u'*') : field.id);
    }
    EXPECT_EQ(fields, contract().value(type().id));
    EXPECT_EQ(type().family, u"hub"_s);
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
        const QStringList others {
            u"name"_s, u"type"_s, u"subscriptions"_s, u"clientEmail"_s, u"projectId"_s, u"keyId"_s};
        EXPECT_FALSE(others.contains(field.id));
        EXPECT_EQ(field.required, field.kind != Field::Kind::Email);
    }
    EXPECT_EQ(labels.size(), type().fields.size());
    EXPECT_EQ(type().field(u"nothing"_s), nullptr);
}

TEST_P(EveryType, LoginNamesItsFields)
{
    const LoginRule &rule = type().login;
    EXPECT_NE(rule.registry.isEmpty(), rule.registryField.isEmpty());
    EXPECT_NE(rule.userName.isEmpty(), rule.userNameField.isEmpty());
    if (!rule.registryField.isEmpty()) {
        ASSERT_NE(type().field(rule.registryField), nullptr);
        EXPECT_EQ(type().field(rule.registryField)->kind, Field::Kind::Address);
    }
    if (!rule.userNameField.isEmpty()) {
        ASSERT_NE(type().field(rule.userNameField), nullptr);
        EXPECT_FALSE(type().field(rule.userNameField)->isSecret());
    }
    EXPECT_EQ(secretFields(type()), QStringList {rule.passwordField});
}

TEST_P(EveryType, FilledInItIsFine)
{
    const Draft draft = filled(type());
    EXPECT_EQ(inspect(type(), draft), QList<FieldIssue>());
    const RegistryLogin made = login(type(), draft.values, draft.secrets, {{Trust::Kind::Realm, u"x"_s}});
    EXPECT_EQ(made.registry.scheme(), u"https"_s);
    EXPECT_FALSE(made.registry.host().isEmpty());
    EXPECT_EQ(made.registry.path(), u""_s);
    EXPECT_FALSE(made.userName.isEmpty());
    EXPECT_EQ(made.password, draft.secrets.first());
    EXPECT_EQ(made.trusts.size(), 1);
    EXPECT_EQ(secretHost(type(), draft.values), made.registry.authority());
    EXPECT_EQ(normalized(type(), draft).values, draft.values);
}

TEST_P(EveryType, SecretsAreNeverInValues)
{
    const Draft draft = filled(type());
    for (const QString &field : secretFields(type())) {
        EXPECT_FALSE(draft.values.contains(field));
        for (const QString &value : draft.values) {
            EXPECT_FALSE(value.contains(QString::fromUtf8(draft.secrets.value(field).expose())));
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
    EXPECT_EQ(inspect(type(), misplaced).size(), secretFields(type()).size());
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
    EXPECT_FALSE(missing.contains(u"email"_s));
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
    EXPECT_TRUE(told.contains(u" · "_s)) << qPrintable(told);
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
    EXPECT_EQ(summary(gcr, filled(gcr).values), u"puller@acme-build · gcr.io"_s);
    EXPECT_EQ(filled(gcr).values.value(u"projectId"_s), u"acme-build"_s);
    EXPECT_EQ(filled(gcr).secrets.value(u"jsonKey"_s).expose(), keyFile());
    EXPECT_EQ(certificateTrust(registry, alice, u"AB:CD:01"_s),
        (Trust {Trust::Kind::Certificate, u"registry.example.com:5000 abcd01"_s}));
}

} // namespace purser
