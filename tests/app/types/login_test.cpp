// What each type makes of its fields.
#include "app/types/typeforhost.h"
#include "app/types/types.h"
#include "tests/app/types/samples.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace Qt::Literals;

namespace purser {

namespace {

struct Case
{
    QString typeId;
    QString url;
    QString registry; // what is asked
    ServerKind server;
    QString summary;
};

RegistryLogin loginOf(const Draft &draft)
{
    const IntegrationType &type = *integrationType(draft.typeId);
    const Draft kept = normalized(type, draft);
    return login(type, kept.values, kept.secrets, {});
}

} // namespace

TEST(Login, NamesRegistryAndServer)
{
    using enum ServerKind;
    const QString own = u"https://registry.example.com:5000"_s;
    const QString shown = u"alice · registry.example.com:5000"_s;
    const QList<Case> table {
        {u"docker"_s, {}, u"https://registry-1.docker.io"_s, DockerHub, u"alice · Docker Hub"_s},
        {u"private-docker-registry"_s, own, own, Distribution, shown},
        {u"docker-trusted-registry"_s, own, own, TrustedRegistry, shown},
        {u"quay"_s, {}, u"https://quay.io"_s, Quay, u"alice · quay.io"_s},
        {u"quay"_s, own, own, Quay, shown},
        {u"artifactory"_s, own, own, Artifactory, shown},
        {u"ghcr"_s, {}, u"https://ghcr.io"_s, Ghcr, u"alice · ghcr.io"_s},
        {u"gitlab"_s, {}, u"https://registry.gitlab.com"_s, GitLab, u"alice · registry.gitlab.com"_s},
        {u"gitlab"_s, own, own, GitLab, shown},
        {u"acr"_s, u"acme.azurecr.io"_s, u"https://acme.azurecr.io"_s, Acr, u"alice · acme.azurecr.io"_s},
        {u"harbor"_s, own, own, Harbor, shown},
        // A host that tells more than the type.
        {u"private-docker-registry"_s, u"ghcr.io"_s, u"https://ghcr.io"_s, Ghcr, u"alice · ghcr.io"_s},
        {u"harbor"_s, u"docker.io"_s, u"https://registry-1.docker.io"_s, DockerHub, u"alice · registry-1.docker.io"_s},
    };
    for (const Case &each : table) {
        SCOPED_TRACE(qPrintable(each.typeId + u' ' + each.url));
        const Draft draft =
            draftOf(each.typeId, {{u"url"_s, each.url}, {u"username"_s, u"alice"_s}}, {{u"password"_s, "wonderland"}});
        const RegistryLogin made = loginOf(draft);
        EXPECT_EQ(made.registry, QUrl(each.registry));
        EXPECT_EQ(static_cast<int>(made.server), static_cast<int>(each.server));
        EXPECT_EQ(made.userName, u"alice"_s);
        EXPECT_EQ(made.password.expose(), "wonderland");
        EXPECT_FALSE(made.aws);
        const IntegrationType &type = *integrationType(each.typeId);
        EXPECT_EQ(summary(type, normalized(type, draft).values), each.summary);
    }
}

TEST(Login, GooglesHostsTakeTheKeyFile)
{
    const QMap<QString, QString> hosts {{u""_s, u"gcr.io"_s}, {u"eu.gcr.io"_s, u"eu.gcr.io"_s},
        {u"europe-docker.pkg.dev"_s, u"europe-docker.pkg.dev"_s}};
    for (const auto &[typed, host] : hosts.asKeyValueRange()) {
        const RegistryLogin made = loginOf(draftOf(u"gcr"_s, {{u"url"_s, typed}}, {{u"jsonKey"_s, "{}"}}));
        EXPECT_EQ(made.registry, QUrl(u"https://"_s + host));
        EXPECT_EQ(made.userName, u"_json_key"_s);
        EXPECT_EQ(static_cast<int>(made.server), static_cast<int>(ServerKind::Google));
    }
}

TEST(Login, AmazonsKeys)
{
    const Draft draft = draftOf(u"ecr"_s,
        {{u"accessKeyId"_s, u"ASIAIOSFODNN7EXAMPLE"_s}, {u"region"_s, u" EU-Central-1 "_s},
            {u"accountId"_s, u"1234-5678-9012"_s}},
        {{u"secretAccessKey"_s, "secret"}, {u"sessionToken"_s, "session"}});
    const RegistryLogin made = loginOf(draft);
    const AwsKeys expected {.accessKeyId = u"ASIAIOSFODNN7EXAMPLE"_s,
        .secretAccessKey = Secret("secret"),
        .sessionToken = Secret("session"),
        .region = u"eu-central-1"_s,
        .accountId = u"123456789012"_s};
    ASSERT_TRUE(made.aws);
    EXPECT_EQ(*made.aws, expected);
    EXPECT_EQ(made.registry, QUrl(u"https://api.ecr.eu-central-1.amazonaws.com"_s));
    EXPECT_EQ(made.userName, expected.accessKeyId);
    EXPECT_TRUE(made.password.isEmpty());
    EXPECT_EQ(static_cast<int>(made.server), static_cast<int>(ServerKind::Ecr));

    const IntegrationType &ecr = *integrationType(u"ecr"_s);
    FieldValues values = normalized(ecr, draft).values;
    EXPECT_EQ(secretHost(ecr, values), u"api.ecr.eu-central-1.amazonaws.com"_s);
    EXPECT_EQ(summary(ecr, values), u"ASIAIOSFODNN7EXAMPLE · 123456789012.dkr.ecr.eu-central-1.amazonaws.com"_s);
    values.remove(u"accountId"_s);
    EXPECT_EQ(summary(ecr, values), u"ASIAIOSFODNN7EXAMPLE · Amazon ECR eu-central-1"_s);
    values.insert(u"region"_s, u"cn-north-1"_s);
    EXPECT_EQ(secretHost(ecr, values), u"api.ecr.cn-north-1.amazonaws.com.cn"_s);
    values.remove(u"region"_s);
    EXPECT_EQ(secretHost(ecr, values), QString());
}

TEST(TypeForHost, IsKnownForWellKnownHostsOnly)
{
    const QMap<QString, QString> table {
        {u"https://registry-1.docker.io"_s, u"docker"_s},
        {u"https://quay.io"_s, u"quay"_s},
        {u"https://QUAY.io./v2/"_s, u"quay"_s},
        {u"https://quay.io.example.com"_s, {}},
        {u"https://notquay.io"_s, {}},
        {u"https://ghcr.io"_s, u"ghcr"_s},
        {u"https://registry.gitlab.com"_s, u"gitlab"_s},
        {u"https://gitlab.com"_s, {}},
        {u"https://acme.azurecr.io"_s, u"acr"_s},
        {u"https://acme.azurecr.cn"_s, u"acr"_s},
        {u"https://azurecr.io"_s, {}},
        {u"https://docker-local.acme.jfrog.io"_s, u"artifactory"_s},
        {u"https://gcr.io"_s, u"gcr"_s},
        {u"https://eu.gcr.io"_s, u"gcr"_s},
        {u"https://europe-west1-docker.pkg.dev"_s, u"gcr"_s},
        {u"https://docker.europe-west1.rep.pkg.dev"_s, u"gcr"_s},
        {u"https://docker.pkg.dev"_s, {}},
        {u"https://123456789012.dkr.ecr.eu-central-1.amazonaws.com"_s, u"ecr"_s},
        {u"https://123456789012.dkr.ecr-fips.us-east-1.amazonaws.com"_s, u"ecr"_s},
        {u"https://123456789012.dkr.ecr.cn-north-1.amazonaws.com.cn"_s, u"ecr"_s},
        {u"https://123456789012.dkr-ecr.us-east-1.on.aws"_s, u"ecr"_s},
        {u"https://12345678901.dkr.ecr.us-east-1.amazonaws.com"_s, {}},
        {u"https://123456789012.dkr.ecr.us-east-1.amazonaws.com.example.com"_s, {}},
        {u"https://registry.example.com"_s, {}},
        {{}, {}},
    };
    for (const auto &[url, typeId] : table.asKeyValueRange()) {
        EXPECT_EQ(typeForHost(QUrl(url)), typeId) << qPrintable(url);
        EXPECT_TRUE(typeId.isEmpty() || integrationType(typeId));
    }
}

} // namespace purser
