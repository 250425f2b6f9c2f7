#pragma once

#include <QString>

#include <optional>

namespace purser {

// An image without tag and digest, or a registry with the first part of the path in it.
struct ImageReference
{
    QString host = {}; // "docker.io", "gcr.io", "registry.example.com:5000"
    QString path = {}; // "library/debian", "acme/web"; may be empty for a registry

    bool operator==(const ImageReference &) const = default;
};

// What an image reference means, as docker reads it: what comes before the first "/" is a host if it holds a "." or a
// ":" or is "localhost", and Docker Hub is meant otherwise. Nothing if it is no reference.
// Source: github.com/distribution/reference, normalize.go.
std::optional<ImageReference> parseImage(const QString &image);

// The same for a registry's address as files have it: "https://index.docker.io/v1/", "gcr.io/acme", "localhost:5000".
std::optional<ImageReference> parseRegistry(const QString &address);

// The host as references compare: lower case, without the default port, Docker Hub's other names as "docker.io".
QString registryHost(const QString &host);

// The part of an image that is left where variables stayed unknown (see substitution.h): without its tag it is whole,
// without the end of its path it is a registry ("docker.io/acme"). Nothing where even the host is unknown.
struct KnownPart
{
    QString text = {};
    bool isWhole = false;
};
std::optional<KnownPart> knownPart(const QString &image);

} // namespace purser
