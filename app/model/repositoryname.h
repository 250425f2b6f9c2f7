#pragma once

#include "app/model/serverkind.h"

#include <QString>

#include <optional>

namespace purser {

// A repository's name as its registry knows it (OCI distribution specification, "Pulling manifests"), from what a
// person typed or pasted: "acme/web", "registry.example.com/acme/web:1.2". Docker Hub's official images get their
// "library/". None if it cannot be one; so no name ever changes the address it is put into.
std::optional<QString> repositoryName(const QString &typed, const QString &registry, ServerKind server);

bool isRepositoryName(const QString &text);

// What a tool pulls: "docker.io/library/nginx:1.27", "registry.example.com/acme/web@sha256:…".
QString imageReference(const QString &registry, const QString &repository, const QString &tag);

} // namespace purser
