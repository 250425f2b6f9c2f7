#pragma once

#include "app/model/checkreport.h"
#include "app/model/route.h"

#include <optional>

namespace purser {

// What makes a route unusable before the first byte is sent; none: nothing.
std::optional<CheckCause> findRouteFault(const Route &route);

} // namespace purser
