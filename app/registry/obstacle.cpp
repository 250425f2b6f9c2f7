#include "app/registry/obstacle.h"

#include "app/registry/clientidentity.h"
#include "app/registry/origin.h"

#include <algorithm>

namespace purser {

namespace {

bool canStandInLogin(const QString &userName)
{
    return std::ranges::none_of(
        userName, [](QChar character) { return character == u':' || character.category() == QChar::Other_Control; });
}

} // namespace

std::optional<CheckCause> obstacle(const RegistryLogin &login)
{
    if (!isUsableAddress(login.registry)) {
        return CheckCause::AddressUnusable;
    }
    if (!hasUsableAuthorities(login.route)) {
        return CheckCause::AuthoritiesUnusable;
    }
    if (!hasUsableIdentity(login.route)) {
        return CheckCause::ClientCertificateUnusable;
    }
    if (!canStandInLogin(login.userName)) {
        return CheckCause::UserNameUnusable;
    }
    if (!mayBeReached(login.registry, login.trusts)) {
        return CheckCause::Unencrypted;
    }
    return {};
}

} // namespace purser
