#include "app/registry/obstacle.h"

#include "app/registry/origin.h"
#include "app/registry/routefault.h"

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
    if (const auto fault = findRouteFault(login.route)) {
        return fault;
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
