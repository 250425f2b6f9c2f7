#include "app/registry/serverfacts.h"

#include <gtest/gtest.h>

using namespace Qt::Literals;

namespace purser {

namespace {

HttpAnswer pingOf(const QString &address, const QByteArray &challenge)
{
    HttpAnswer answer;
    answer.status = 401;
    answer.url = QUrl(address);
    answer.headers = {{"WWW-Authenticate"_ba, challenge}};
    return answer;
}

} // namespace

TEST(ServerFacts, ChallengesTellTheServer)
{
    const std::pair<QByteArray, std::optional<ServerKind>> cases[] = {
        {"Bearer realm=\"https://h/service/token\",service=\"harbor-registry\""_ba, ServerKind::Harbor},
        {"Basic realm=\"harbor\""_ba, ServerKind::Harbor},
        {"Bearer realm=\"https://gitlab.example.com/jwt/auth\",service=\"container_registry\""_ba, ServerKind::GitLab},
        {"Bearer realm=\"https://h/artifactory/api/docker/docker-local/v2/token\",service=\"h\""_ba,
            ServerKind::Artifactory},
        {"Basic realm=\"Artifactory Realm\""_ba, ServerKind::Artifactory},
        {"Bearer realm=\"https://h/token\",service=\"h\""_ba, std::nullopt},
        {"Basic realm=\"Registry\""_ba, std::nullopt},
        {""_ba, std::nullopt},
    };
    for (const auto &[challenge, server] : cases) {
        EXPECT_EQ(recognizeServer(pingOf(u"https://registry.example.com/v2/"_s, challenge)), server)
            << challenge.toStdString();
    }
}

TEST(ServerFacts, HostsTellMoreThanChallenges)
{
    EXPECT_EQ(recognizeServer(pingOf(u"https://GHCR.io./v2/"_s, "Basic realm=\"harbor\""_ba)), ServerKind::Ghcr);
}

} // namespace purser
