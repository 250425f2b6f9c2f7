#include "app/workflow/usecandidate.h"

#include "app/model/hostnames.h"
#include "app/types/typeforhost.h"
#include "app/types/types.h"
#include "app/workflow/imagereference.h"

using namespace Qt::Literals;

namespace purser {

namespace {

// Google's registries, old and new, all take the same key.
// Source: cloud.google.com/artifact-registry/docs/docker/names, container-registry/docs/overview.
bool isGoogle(const QString &host)
{
    return host == "gcr.io"_L1 || host.endsWith(".gcr.io"_L1) || host.endsWith("-docker.pkg.dev"_L1);
}

// An AWS account has a registry in each region.
bool isAmazonRegistry(const UseCandidate &candidate, const QString &host)
{
    const EcrHost parts = parseEcrHost(host);
    const bool isAccount = candidate.account.isEmpty() || candidate.account == parts.accountId;
    return !parts.region.isEmpty() && candidate.registry == parts.region && isAccount;
}

bool isRegistryOf(const UseCandidate &candidate, const QString &host)
{
    if (candidate.typeId == "ecr"_L1) {
        return isAmazonRegistry(candidate, host);
    }
    return candidate.typeId == "gcr"_L1 ? isGoogle(host) : candidate.registry == host;
}

} // namespace

UseCandidate useCandidate(const QString &id, const QString &name, const QString &typeId, const FieldValues &values)
{
    UseCandidate candidate {.id = id, .name = name, .typeId = typeId};
    if (const IntegrationType *type = integrationType(typeId)) {
        candidate.registry = registryHost(secretHost(*type, values));
    }
    if (typeId == "ecr"_L1) {
        candidate.registry = values.value(u"region"_s);
        candidate.account = values.value(u"accountId"_s);
    } else if (candidate.registry == "docker.io"_L1) {
        candidate.prefix = values.value(u"username"_s).toLower();
    } else if (typeId == "gcr"_L1) {
        // The project "example.com:acme" is "example.com/acme" in paths.
        candidate.prefix = values.value(u"projectId"_s).replace(u':', u'/');
    }
    return candidate;
}

bool fits(const UseCandidate &candidate, const QString &host, const QString &path)
{
    const bool sameHost = isRegistryOf(candidate, host);
    // Whoever names a registry and no path may mean any part of it.
    if (!sameHost || path.isEmpty()) {
        return sameHost;
    }
    // The official images are nobody's.
    if (host == "docker.io"_L1 && (path == "library"_L1 || path.startsWith("library/"_L1))) {
        return false;
    }
    const QString own = path.left(candidate.prefix.size());
    const bool isBelow = path.size() == own.size() || path.at(own.size()) == u'/';
    return candidate.prefix.isEmpty() || (isBelow && own.compare(candidate.prefix, Qt::CaseInsensitive) == 0);
}

CandidateSearch searchForHost(const QString &host)
{
    CandidateSearch search;
    search.secretHosts = host == "docker.io"_L1 ? dockerHubHosts() : QStringList {host};
    // In an address with the other scheme this port is written.
    search.secretHosts << host + u":443"_s;
    if (isGoogle(host)) {
        search.typeIds << u"gcr"_s;
    } else if (!parseEcrHost(host).region.isEmpty()) {
        search.typeIds << u"ecr"_s;
    }
    return search;
}

} // namespace purser
