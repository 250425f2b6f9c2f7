#pragma once

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

} // namespace purser
