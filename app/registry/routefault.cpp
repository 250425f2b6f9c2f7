#include "app/registry/routefault.h"

#include "app/registry/clientidentity.h"

namespace purser {

std::optional<CheckCause> findRouteFault(const Route &route)
{
    if (!hasUsableAuthorities(route)) {
        return CheckCause::AuthoritiesUnusable;
    }
    if (!hasUsableIdentity(route)) {
        return CheckCause::ClientCertificateUnusable;
    }
    return {};
}

} // namespace purser
