#include "app/model/checksentences.h"
#include "tests/support/printers.h"

#include <gtest/gtest.h>

using namespace Qt::Literals;

namespace purser {

namespace {

using enum CheckCause;

CheckReport reportAt(ServerKind server, CheckCause cause, const QString &registry = u"registry.example.com"_s)
{
    CheckReport report;
    report.verdict = Verdict::NotProven;
    report.cause = cause;
    report.registry = registry;
    report.userName = u"alice"_s;
    report.otherHost = u"https://other.example.com"_s;
    report.server = server;
    return report;
}

struct Case
{
    ServerKind server;
    CheckCause cause;
    QString words;
};

} // namespace

TEST(CheckAdvice, KnowsTheServer)
{
    const Case cases[] = {
        {ServerKind::DockerHub, WrongCredentials, u"single sign-on"_s},
        {ServerKind::DockerHub, WrongCredentials, u"organisation's name"_s},
        {ServerKind::DockerHub, NotFound, u"registry-1.docker.io"_s},
        {ServerKind::Google, WrongCredentials, u"gcr.io is served by Artifact Registry"_s},
        {ServerKind::Google, RightMissing, u"Artifact Registry Reader"_s},
        {ServerKind::Google, WebSite, u"europe-docker.pkg.dev"_s},
        {ServerKind::Ecr, WrongCredentials, u"12 hours"_s},
        {ServerKind::Ecr, ClockOff, u"five minutes"_s},
        {ServerKind::Quay, WrongCredentials, u"namespace+robot"_s},
        {ServerKind::Quay, WrongCredentials, u"encrypted password"_s},
        {ServerKind::TrustedRegistry, WrongCredentials, u"access token"_s},
        {ServerKind::TrustedRegistry, TlsUnknownAuthority, u"https://registry.example.com/ca"_s},
        {ServerKind::Artifactory, WrongCredentials, u"identity token"_s},
        {ServerKind::Artifactory, TooManyFailedLogins, u"unlock"_s},
        {ServerKind::Artifactory, NotFound, u"docker-local.registry.example.com"_s},
        {ServerKind::Ghcr, WrongCredentials, u"classic access token with read:packages"_s},
        {ServerKind::Ghcr, NotFound, u"ghcr.io"_s},
        {ServerKind::GitLab, WrongCredentials, u"read_registry"_s},
        {ServerKind::GitLab, NotFound, u"registry.example.com:5050"_s},
        {ServerKind::Acr, WrongCredentials, u"admin user"_s},
        {ServerKind::Acr, HostNotFound, u"Azure portal"_s},
        {ServerKind::Harbor, WrongCredentials, u"CLI secret"_s},
        {ServerKind::Harbor, WrongCredentials, u"robot$"_s},
        {ServerKind::Harbor, RealmUnencrypted, u"X-Forwarded-Proto"_s},
    };
    for (const auto &[server, cause, words] : cases) {
        const QString said = advice(reportAt(server, cause));
        EXPECT_TRUE(said.contains(words)) << qPrintable(words + u": "_s + said);
        EXPECT_TRUE(said.endsWith(u'.')) << qPrintable(said);
        EXPECT_FALSE(said.contains(u'%')) << qPrintable(said);
        EXPECT_NE(said, advice(reportAt(ServerKind::Distribution, cause)));
    }
}

// A plain registry at a host everybody knows is that host's.
TEST(CheckAdvice, KnowsTheHostWhereTheServerIsUnknown)
{
    const CheckReport plain = reportAt(ServerKind::Distribution, WrongCredentials, u"acme.azurecr.io:443"_s);
    EXPECT_EQ(advice(plain), advice(reportAt(ServerKind::Acr, WrongCredentials)));
    // What the integration is for counts more than the name of its host.
    EXPECT_TRUE(advice(reportAt(ServerKind::Harbor, WrongCredentials, u"quay.io"_s)).contains(u"CLI secret"_s));
}

TEST(CheckAdvice, TimesComeFirst)
{
    CheckReport report = reportAt(ServerKind::DockerHub, TooManyFailedLogins);
    EXPECT_TRUE(advice(report).contains(u"old password"_s));
    report.argument = u"2026-11-21T07:10:00Z"_s;
    EXPECT_TRUE(advice(report).contains(u":10"_s));
}

TEST(CheckAdvice, TellsOwnPagesFromThoseOfANetwork)
{
    CheckReport report = reportAt(ServerKind::GitLab, LoginPage);
    EXPECT_TRUE(advice(report).contains(u"web browser"_s));
    report.otherHost = u"https://registry.example.com"_s;
    report.argument = u"511"_s;
    EXPECT_TRUE(advice(report).contains(u"web browser"_s));
    report.argument = u"200"_s;
    EXPECT_EQ(advice(report), advice(reportAt(ServerKind::GitLab, NotFound)));
}

TEST(ServerKind, IsKnownByTheHostsName)
{
    const std::pair<QString, ServerKind> cases[] = {
        {u"registry-1.docker.io"_s, ServerKind::DockerHub},
        {u"gcr.io"_s, ServerKind::Google},
        {u"eu.gcr.io"_s, ServerKind::Google},
        {u"europe-west3-docker.pkg.dev"_s, ServerKind::Google},
        {u"123456789012.dkr.ecr.eu-central-1.amazonaws.com"_s, ServerKind::Ecr},
        {u"123456789012.dkr.ecr.cn-north-1.amazonaws.com.cn"_s, ServerKind::Ecr},
        {u"123456789012.dkr-ecr.us-east-1.on.aws"_s, ServerKind::Ecr},
        {u"quay.io"_s, ServerKind::Quay},
        {u"acme.jfrog.io"_s, ServerKind::Artifactory},
        {u"ghcr.io"_s, ServerKind::Ghcr},
        {u"registry.gitlab.com"_s, ServerKind::GitLab},
        {u"acme.azurecr.us"_s, ServerKind::Acr},
        {u"notgcr.io"_s, ServerKind::Distribution},
        {u"gcr.io.example.com"_s, ServerKind::Distribution},
        {u""_s, ServerKind::Distribution},
    };
    for (const auto &[host, server] : cases) {
        EXPECT_EQ(knownServer(host), server) << qPrintable(host);
    }
}

} // namespace purser
