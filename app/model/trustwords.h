#pragma once

#include "app/model/trust.h"

#include <QStringList>

#include <optional>

namespace purser {

// The words that stand for what a person allowed, in the account's database and in its files: "plain-http",
// "certificate", "realm".
QString toString(Trust::Kind kind);
std::optional<Trust::Kind> trustKindFromString(const QString &word);
QStringList trustKindWords();

} // namespace purser
