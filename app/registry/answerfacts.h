#pragma once

#include "app/registry/httpanswer.h"

#include <optional>

namespace purser {

// Of an answer with 200: the registry's own header, or one of the bodies that registries send.
bool looksLikeRegistry(const HttpAnswer &answer);

// The body is a page for people.
bool isPage(const HttpAnswer &answer);

// Whole minutes, rounded up, by which the server's clock is ahead (negative: behind) if it is more than 60 s:
// registries allow that much. None without a Date header (RFC 9110, 6.6.1).
std::optional<qint64> clockDifference(const HttpAnswer &answer);

// When to come back, from Retry-After (RFC 9110, 10.2.3), at most an hour ahead; ISO 8601 in UTC, empty if not said.
QString retryTime(const HttpAnswer &answer);

} // namespace purser
