#pragma once

#include "app/model/integration.h"

#include <QList>
#include <QString>
#include <QStringList>

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

// The hosts that tools can ask for, in the order of the integrations, each once.
QStringList loginHosts(const QList<Integration> &integrations);

} // namespace purser
