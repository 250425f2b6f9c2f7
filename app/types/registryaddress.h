#pragma once

#include "app/model/fieldissue.h"

#include <QString>
#include <QUrl>

#include <expected>

namespace purser {

// Reads what a person types for a registry's address: an origin, with "/", "/v1/" or "/v2/" after it ignored. Without a
// scheme it is https, on this machine itself http (as docker does). The host comes back in lower case, in ASCII
// (IDN as punycode), without a trailing dot; a default port is dropped. Docker Hub's other names become
// registry-1.docker.io. The error carries no field id.
std::expected<QUrl, FieldIssue> parseRegistryAddress(const QString &typed);

} // namespace purser
