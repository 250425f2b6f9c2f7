#pragma once

#include "app/account/credentials.h"
#include "app/model/secret.h"

#include <QList>
#include <QString>

namespace purser {

// An integration's login for files that other tools read.
struct ExportedLogin
{
    QString server = {}; // as dockerServerUrl() has it
    Credential credential = {};
};

// What stands as "auth" for a login in such files: the base64 of user name, colon and password.
QString authOf(const Credential &credential);

// {"auths":{"registry.example.com":{"auth":"…"}}} on one line: docker's config.json, the auth.json of podman and
// skopeo, and the value of GitLab's DOCKER_AUTH_CONFIG. Each server may be in it once.
// Source: docker/cli, cli/config/configfile/file.go; containers-auth.json(5).
Secret dockerConfig(const QList<ExportedLogin> &logins);

// The manifest of a Kubernetes secret of the type kubernetes.io/dockerconfigjson, for imagePullSecrets. Without a
// namespace it goes into the one that is applied to. Every value is quoted: "no" and "1e3" are names, too.
Secret kubernetesSecret(const QList<ExportedLogin> &logins, const QString &name, const QString &nameSpace);

// Whether Kubernetes would take it as the name of a secret: a DNS subdomain (RFC 1123), at most 253 characters.
bool isKubernetesName(const QString &name);
// The same of a namespace: one label, at most 63 characters.
bool isKubernetesNamespace(const QString &name);

} // namespace purser
