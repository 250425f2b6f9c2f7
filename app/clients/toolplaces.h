#pragma once

#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

namespace purser {

// The tools that ask for logins, by the configuration they share.
enum class Tool {
    Docker, // with compose, buildx, helm, crane, cosign …
    Containers, // podman, skopeo and buildah
};

// "docker"; "podman, skopeo and buildah".
QString toolName(Tool tool);

// Where the tools look for logins, as absolute paths, whether the files are there or not.
// Source: docker/cli, cli/config/config.go; containers-auth.json(5).
struct ToolPlaces
{
    QString docker = {}; // config.json
    QStringList containers = {}; // the auth.json in the order in which they are looked at, before docker's
    QString containersOwn = {}; // the one among them that outlives the session
    QString oldDocker = {}; // .dockercfg, which podman and its kin look at last
    bool isNamedByEnvironment = false; // REGISTRY_AUTH_FILE says which auth.json there is, and it is the only one

    // What a tool looks at, the first first.
    QStringList of(Tool tool) const;
    // Where Purser is entered for a tool.
    QString ownOf(Tool tool) const { return tool == Tool::Docker ? docker : containersOwn; }
    QStringList all() const;
};

// `home` is the person's home directory.
ToolPlaces toolPlaces(const QProcessEnvironment &environment, const QString &home);

} // namespace purser
