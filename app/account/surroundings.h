#pragma once

#include "app/registry/wire.h"
#include "app/secrets/secretstore.h"

#include <functional>
#include <memory>

namespace purser {

struct Patience;

// All that an account reaches beyond its own file.
struct Surroundings
{
    std::unique_ptr<SecretStore> secrets;
    std::unique_ptr<Wire> wire;
    std::function<bool()> isOnline;
};

// The keychain of the session and the network of this computer.
Surroundings thisComputer(const Patience &patience);

} // namespace purser
