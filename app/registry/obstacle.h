#pragma once

#include "app/model/checkreport.h"
#include "app/model/registrylogin.h"

#include <optional>

namespace purser {

// What forbids to send anything at all for this login; none: it may be tried. Unencrypted could be allowed.
std::optional<CheckCause> obstacle(const RegistryLogin &login);

} // namespace purser
