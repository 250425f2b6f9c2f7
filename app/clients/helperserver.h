#pragma once

#include <QByteArray>
#include <QString>

#include <expected>

namespace purser {

// The server that a tool asks a credential helper about, in the one form in which all its spellings are compared.
struct HelperServer
{
    QString host = {}; // "docker.io", "registry.example.com:5000", "[::1]:5000"
    QString path = {}; // "acme/web", where the tool says which repository it is about

    bool operator==(const HelperServer &) const = default;
};

enum class HelperServerFault {
    Missing, // nothing but blanks
    OtherScheme, // neither http nor https: no registry
    Unusable, // not an address, or one with a user's name in it
};

// Takes a scheme, the scheme's own port and the paths /, /v1/ and /v2/ off, lower-cases the host, and knows Docker Hub
// by its four names. The addresses under which docker keeps the tokens of a login in the browser
// ("https://index.docker.io/v1/access-token") are servers of their own: "docker.io/v1/access-token".
// Source: docker/docker-credential-helpers, registryurl/parse.go; docker/cli, cli/internal/oauth/manager/manager.go.
std::expected<HelperServer, HelperServerFault> parseHelperServer(const QByteArray &input);

// The address under which docker itself looks for a host: "https://index.docker.io/v1/", else the host.
QString dockerServerUrl(const QString &host);

} // namespace purser
