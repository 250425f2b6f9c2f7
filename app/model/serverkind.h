#pragma once

#include <QString>

namespace purser {

// The registry servers that have ways of their own; all others are like the reference implementation.
enum class ServerKind {
    Distribution,
    DockerHub,
    Google, // gcr.io and Artifact Registry
    Ecr,
    Quay,
    TrustedRegistry, // Docker's, later Mirantis'
    Artifactory,
    Ghcr,
    GitLab,
    Acr,
    Harbor,
};

// Whose server it is where the host's name alone says it ("ghcr.io", "eu.gcr.io", "acme.azurecr.io"); Distribution for
// all others.
ServerKind knownServer(const QString &host);

// Whether the host is that one or one under it: "eu.gcr.io" and "gcr.io" are of "gcr.io".
bool isHostOf(const QString &host, const QString &domain);

} // namespace purser
