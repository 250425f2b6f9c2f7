#include "app/account/surroundings.h"

#include "app/account/account.h"
#include "app/registry/connectivity.h"
#include "app/secrets/keychainsecretstore.h"

namespace purser {

Surroundings thisComputer(const Patience &patience)
{
    return {.secrets = std::make_unique<KeychainSecretStore>(KeychainLimits {.interactive = patience.keychain}),
        .wire = networkWire(),
        .isOnline = hasNetwork};
}

} // namespace purser
