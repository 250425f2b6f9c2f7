#pragma once

#include "app/model/integration.h"

#include <QString>

#include <optional>

namespace purser {

// The address under which tools look for an integration, and whose login it is. Nothing without a registry, and where
// the address is not known: of Amazon's keys without an account's id.
struct HelperLogin
{
    QString server = {};
    QString userName = {};
};
std::optional<HelperLogin> helperLogin(const Integration &integration);

// The host that tools ask for to get it; empty where there is none.
QString loginHost(const Integration &integration);

} // namespace purser
