#include "app/model/serverkind.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::Literals;

namespace purser {

namespace {

const std::array domains {
    std::pair {"docker.io"_L1, ServerKind::DockerHub},
    std::pair {"gcr.io"_L1, ServerKind::Google},
    std::pair {"pkg.dev"_L1, ServerKind::Google},
    std::pair {"amazonaws.com"_L1, ServerKind::Ecr},
    std::pair {"amazonaws.com.cn"_L1, ServerKind::Ecr},
    std::pair {"on.aws"_L1, ServerKind::Ecr},
    std::pair {"ecr.aws"_L1, ServerKind::Ecr},
    std::pair {"quay.io"_L1, ServerKind::Quay},
    std::pair {"jfrog.io"_L1, ServerKind::Artifactory},
    std::pair {"ghcr.io"_L1, ServerKind::Ghcr},
    std::pair {"gitlab.com"_L1, ServerKind::GitLab},
    std::pair {"azurecr.io"_L1, ServerKind::Acr},
    std::pair {"azurecr.cn"_L1, ServerKind::Acr},
    std::pair {"azurecr.us"_L1, ServerKind::Acr},
};

} // namespace

ServerKind knownServer(const QString &host)
{
    const auto found =
        std::ranges::find_if(domains, [&host](const auto &entry) { return isHostOf(host, entry.first); });
    return found == domains.end() ? ServerKind::Distribution : found->second;
}

bool isHostOf(const QString &host, const QString &domain)
{
    return host == domain || host.endsWith(u'.' + domain);
}

} // namespace purser
