#pragma once

#include <QByteArray>
#include <QDateTime>

#include <optional>

namespace purser {

// When a token ends, if it is a JSON Web Token that says so ("exp", RFC 7519 4.1.4). Its signature is not verified.
std::optional<QDateTime> tokenExpiry(const QByteArray &token);

} // namespace purser
