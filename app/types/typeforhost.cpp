#include "app/types/typeforhost.h"

#include "app/registry/origin.h"

#include <QRegularExpression>

using namespace Qt::Literals;

namespace purser {

namespace {

struct KnownHost
{
    QLatin1StringView host; // with a dot before it: all hosts that end so
    QLatin1StringView typeId;
};

// Sources: docs.docker.com/registry; docs.quay.io; docs.github.com, working-with-the-container-registry;
// docs.gitlab.com/user/packages/container_registry; learn.microsoft.com, container-registry (also China, US
// Government); jfrog.com/help, docker repositories in the cloud; cloud.google.com/container-registry/docs/overview.
constexpr KnownHost knownHosts[] = {
    {"docker.io"_L1, "docker"_L1},
    {"index.docker.io"_L1, "docker"_L1},
    {"registry-1.docker.io"_L1, "docker"_L1},
    {"registry.hub.docker.com"_L1, "docker"_L1},
    {"hub.docker.com"_L1, "docker"_L1},
    {"quay.io"_L1, "quay"_L1},
    {"ghcr.io"_L1, "ghcr"_L1},
    {"registry.gitlab.com"_L1, "gitlab"_L1},
    {".azurecr.io"_L1, "acr"_L1},
    {".azurecr.cn"_L1, "acr"_L1},
    {".azurecr.us"_L1, "acr"_L1},
    {".jfrog.io"_L1, "artifactory"_L1},
    {"gcr.io"_L1, "gcr"_L1},
    {".gcr.io"_L1, "gcr"_L1},
};

bool isHost(const QString &host, const KnownHost &known)
{
    return known.host.startsWith(u'.') ? host.endsWith(known.host) : host == known.host;
}

// Source: cloud.google.com/artifact-registry/docs/repositories/repo-locations and docs/regional-endpoints.
bool isArtifactRegistry(const QString &host)
{
    static const QRegularExpression pattern(
        u"^([a-z0-9-]+-docker\\.pkg\\.dev|docker\\.[a-z0-9-]+\\.rep\\.pkg\\.dev)\\z"_s);
    return pattern.match(host).hasMatch();
}

} // namespace

// Source: awslabs/amazon-ecr-credential-helper, ecr-login/api/client.go.
EcrHost parseEcrHost(const QString &host)
{
    static const QRegularExpression pattern(
        u"^(\\d{12})\\.dkr[.-]ecr(-fips)?\\.([a-z0-9][a-z0-9_-]*)\\."
        "(amazonaws\\.(com(\\.cn)?|eu)|on\\.(aws|amazonwebservices\\.com\\.cn)|sc2s\\.sgov\\.gov|c2s\\.ic\\.gov|"
        "cloud\\.adc-e\\.uk|csp\\.hci\\.ic\\.gov)\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(host);
    return {match.captured(1), match.captured(3).toLower()};
}

QString typeForHost(const QUrl &registry)
{
    const QString host = comparableHost(registry);
    for (const KnownHost &known : knownHosts) {
        if (isHost(host, known)) {
            return known.typeId;
        }
    }
    if (isArtifactRegistry(host)) {
        return u"gcr"_s;
    }
    return parseEcrHost(host).accountId.isEmpty() ? QString() : u"ecr"_s;
}

} // namespace purser
