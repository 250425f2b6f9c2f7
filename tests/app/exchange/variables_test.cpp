#include "app/exchange/variables.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace Qt::Literals;

namespace purser {

namespace {

using Kind = ExportFault::Kind;

Integration integration(const QString &name, const QString &typeId, const FieldValues &values = {})
{
    return {.name = name, .typeId = typeId, .values = values};
}

// "NAME=value" of each.
QStringList assignments(const Integration &integration, const SecretValues &secrets)
{
    QStringList read;
    const Exported<QList<Variable>> variables = variablesOf(integration, secrets);
    EXPECT_TRUE(variables.has_value()) << (variables ? "" : qPrintable(sentence(variables.error())));
    for (const Variable &variable : variables.value_or(QList<Variable>())) {
        EXPECT_EQ(variable.integration, integration.name);
        read << variable.name % u'=' % QString::fromUtf8(variable.value.expose());
    }
    return read;
}

struct Case
{
    QString typeId = {};
    FieldValues values = {};
    SecretValues secrets = {};
    QStringList assignments = {};
};

const FieldValues alice {{u"username"_s, u"alice"_s}};
const SecretValues password {{u"password"_s, Secret("s3cret")}};

FieldValues at(const QString &url)
{
    FieldValues values = alice;
    values.insert(u"url"_s, url);
    return values;
}

const QList<Case> cases {
    {u"docker"_s, {{u"username"_s, u"alice"_s}, {u"email"_s, u"alice@example.com"_s}, {u"expires"_s, u"2027-01-31"_s}},
        password,
        {u"ACMEHUB_INTEGRATION_USERNAME=alice"_s, u"ACMEHUB_INTEGRATION_PASSWORD=s3cret"_s,
            u"ACMEHUB_INTEGRATION_EMAIL=alice@example.com"_s}},
    {u"docker"_s, alice, password, {u"ACMEHUB_INTEGRATION_USERNAME=alice"_s, u"ACMEHUB_INTEGRATION_PASSWORD=s3cret"_s}},
    {u"private-docker-registry"_s, at(u"https://registry.example.com"_s), password,
        {u"ACMEHUB_INTEGRATION_URL=https://registry.example.com"_s, u"ACMEHUB_INTEGRATION_USERNAME=alice"_s,
            u"ACMEHUB_INTEGRATION_PASSWORD=s3cret"_s}},
    {u"docker-trusted-registry"_s, at(u"https://dtr.example.com"_s), password,
        {u"ACMEHUB_INTEGRATION_URL=https://dtr.example.com"_s, u"ACMEHUB_INTEGRATION_USERNAME=alice"_s,
            u"ACMEHUB_INTEGRATION_PASSWORD=s3cret"_s}},
    {u"quay"_s, alice, password,
        {u"ACMEHUB_INTEGRATION_URL=https://quay.io"_s, u"ACMEHUB_INTEGRATION_USERNAME=alice"_s,
            u"ACMEHUB_INTEGRATION_PASSWORD=s3cret"_s}},
    {u"gcr"_s, {}, {{u"jsonKey"_s, Secret("{\n\"type\": \"service_account\"}\n")}},
        {u"ACMEHUB_INTEGRATION_JSON_KEY={\n\"type\": \"service_account\"}\n"_s,
            u"ACMEHUB_INTEGRATION_URL=https://gcr.io"_s}},
    {u"ecr"_s, {{u"accessKeyId"_s, u"AKIA"_s}, {u"region"_s, u"eu-central-1"_s}, {u"accountId"_s, u"123456789012"_s}},
        {{u"secretAccessKey"_s, Secret("k/y")}},
        {u"ACMEHUB_INTEGRATION_AWS_ACCESS_KEY_ID=AKIA"_s, u"ACMEHUB_INTEGRATION_AWS_SECRET_ACCESS_KEY=k/y"_s,
            u"ACMEHUB_INTEGRATION_REGION=eu-central-1"_s, u"ACMEHUB_INTEGRATION_ACCOUNTID=123456789012"_s}},
    {u"artifactory"_s, at(u"https://docker.example.com"_s), password,
        {u"ACMEHUB_INTEGRATION_URL=https://docker.example.com"_s, u"ACMEHUB_INTEGRATION_USERNAME=alice"_s,
            u"ACMEHUB_INTEGRATION_PASSWORD=s3cret"_s}},
    {u"ghcr"_s, alice, {{u"password"_s, Secret("s3cret")}, {u"clientKey"_s, Secret("not the credential")}},
        {u"ACMEHUB_INTEGRATION_USERNAME=alice"_s, u"ACMEHUB_INTEGRATION_PASSWORD=s3cret"_s}},
    {u"ssh-key"_s, {{u"keyKind"_s, u"RSA"_s}}, {{u"privateKey"_s, Secret("-----BEGIN\n")}},
        {u"ACMEHUB_PRIVATEKEY=-----BEGIN\n"_s, u"ACMEHUB_NAME=acme-hub"_s}},
    {u"ssh-key"_s, {}, {{u"privateKey"_s, Secret("k")}, {u"passphrase"_s, Secret("p")}},
        {u"ACMEHUB_PRIVATEKEY=k"_s, u"ACMEHUB_PASSPHRASE=p"_s, u"ACMEHUB_NAME=acme-hub"_s}},
    {u"pem-key"_s, {}, {{u"key"_s, Secret("k\n")}}, {u"ACMEHUB_INTEGRATION_KEY=k\n"_s, u"ACMEHUB_NAME=acme-hub"_s}},
    {u"key-value"_s, {}, {{u"pairs"_s, Secret("# for us\n\nTOKEN=a=b c\nlower_1='q'")}},
        {u"TOKEN=a=b c"_s, u"ACMEHUB_INTEGRATION_TOKEN=a=b c"_s, u"lower_1='q'"_s,
            u"ACMEHUB_INTEGRATION_LOWER_1='q'"_s}},
};

} // namespace

TEST(Variables, EveryTypeHasItsOwn)
{
    for (const Case &one : cases) {
        EXPECT_EQ(assignments(integration(u"acme-hub"_s, one.typeId, one.values), one.secrets), one.assignments)
            << qPrintable(one.typeId);
    }
}

TEST(Variables, BeginWithTheNameAsShellsTakeIt)
{
    const QList<std::pair<QString, QString>> names {{u"my-key-1"_s, u"MYKEY1"_s}, {u"my_key_1"_s, u"MY_KEY_1"_s},
        {u"1st-key"_s, u"STKEY"_s}, {u"Straße 7 hub"_s, u"STRASSE7HUB"_s}, {u"_x"_s, u"_X"_s}};
    for (const auto &[name, prefix] : names) {
        EXPECT_EQ(assignments(integration(name, u"docker"_s), password),
            QStringList(prefix % u"_INTEGRATION_PASSWORD=s3cret"_s));
    }
    for (const QString &name : {u"日本"_s, u"123"_s, u"-"_s}) {
        const Exported<QList<Variable>> variables = variablesOf(integration(name, u"docker"_s), password);
        ASSERT_FALSE(variables.has_value()) << qPrintable(name);
        EXPECT_EQ(variables.error().kind, Kind::NoVariableName);
        EXPECT_TRUE(sentence(variables.error()).contains(name));
    }
}

TEST(Variables, WhatNoEnvironmentHoldsIsRefused)
{
    const SecretValues secrets {{u"password"_s, Secret(QByteArray("a\0b", 3))}};
    const Exported<QList<Variable>> variables = variablesOf(integration(u"hub"_s, u"docker"_s), secrets);
    ASSERT_FALSE(variables.has_value());
    EXPECT_EQ(variables.error().kind, Kind::HoldsNul);
    EXPECT_EQ(variables.error().place, u"HUB_INTEGRATION_PASSWORD"_s);
    EXPECT_FALSE(variablesOf(integration(u"hub"_s, u"of-tomorrow"_s), secrets).has_value());
}

TEST(Variables, CollisionsNameBoth)
{
    const QList<Variable> first = *variablesOf(integration(u"my-key"_s, u"docker"_s, alice), password);
    const QList<Variable> second = *variablesOf(integration(u"mykey"_s, u"quay"_s, alice), password);
    EXPECT_FALSE(collision(first).has_value());
    const std::optional<ExportFault> fault = collision(first + second);
    ASSERT_TRUE(fault.has_value());
    EXPECT_EQ(fault->kind, Kind::SameVariable);
    const QString said = sentence(*fault);
    for (const QString &part : {u"“my-key”"_s, u"“mykey”"_s, u"MYKEY_INTEGRATION_USERNAME"_s}) {
        EXPECT_TRUE(said.contains(part)) << qPrintable(said);
    }
    const SecretValues pairs {{u"pairs"_s, Secret("A=1\na=2")}};
    const std::optional<ExportFault> own = collision(*variablesOf(integration(u"x"_s, u"key-value"_s), pairs));
    ASSERT_TRUE(own.has_value());
    EXPECT_TRUE(sentence(*own).contains(u"X_INTEGRATION_A twice"_s)) << qPrintable(sentence(*own));
    // A pair's own name may be another's variable.
    const SecretValues thief {{u"pairs"_s, Secret("MYKEY_INTEGRATION_PASSWORD=mine")}};
    EXPECT_TRUE(collision(first + *variablesOf(integration(u"x"_s, u"key-value"_s), thief)).has_value());
}

} // namespace purser
