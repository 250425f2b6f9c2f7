#include "app/registry/serverfacts.h"

#include "app/registry/challenge.h"
#include "app/registry/origin.h"

#include <QUrl>

using namespace Qt::Literals;

namespace purser {

namespace {

std::optional<ServerKind> recognizeChallenge(const Challenge &challenge)
{
    const QByteArray realm = challenge.realm().value_or(QByteArray());
    if (challenge.scheme == "basic") {
        return realm == "harbor"           ? std::optional(ServerKind::Harbor)
            : realm == "Artifactory Realm" ? std::optional(ServerKind::Artifactory)
                                           : std::nullopt;
    }
    const QByteArray service = challenge.parameter("service"_ba).value_or(QByteArray());
    if (service == "harbor-registry") {
        return ServerKind::Harbor;
    }
    if (service == "container_registry") {
        return ServerKind::GitLab;
    }
    return QUrl(QString::fromUtf8(realm)).path().contains("/artifactory/api/docker/"_L1)
        ? std::optional(ServerKind::Artifactory)
        : std::nullopt;
}

} // namespace

std::optional<ServerKind> recognizeServer(const HttpAnswer &ping)
{
    const ServerKind known = knownServer(comparableHost(ping.url));
    if (known != ServerKind::Distribution) {
        return known;
    }
    for (const Challenge &challenge : parseChallenges(ping.header("WWW-Authenticate"_ba))) {
        if (const auto server = recognizeChallenge(challenge)) {
            return server;
        }
    }
    return {};
}

bool refusesEveryWrongLogin(ServerKind server)
{
    return server == ServerKind::Google || server == ServerKind::Quay || server == ServerKind::Ghcr;
}

} // namespace purser
