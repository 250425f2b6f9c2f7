#pragma once

#include "app/clients/toolconfig.h"

#include <QProcessEnvironment>

#include <functional>

namespace purser {

// Something about the tools' configuration that will surprise whoever relies on it.
struct ToolFinding
{
    enum class Kind {
        OtherAccount, // the helper reads the account at `path`, and this one is `subject`
        FileFault, // `detail` is its sentence
        LeftoverHelper, // `subject` is named as a helper, and no such program is on the PATH
        PasswordFirst, // a password for the host `subject` comes before Purser, which is named too
        StoreIgnored, // Purser is named for everything, which podman and its kin do not look at
        KeyIgnored, // `subject` is no key that a tool would look for
        OpenToOthers, // everybody on this computer may read the passwords in it
        LoginsInEnvironment, // DOCKER_AUTH_CONFIG comes before every file in new dockers
        NamedByEnvironment, // REGISTRY_AUTH_FILE: podman and its kin look at no other file
    };

    Kind kind = Kind::FileFault;
    QString path = {};
    QString subject = {};
    QString detail = {};

    bool operator==(const ToolFinding &) const = default;
};

// What is the matter, and what to do.
QString explanation(const ToolFinding &finding);
// Whether logins fail for it, or only could.
bool isSevere(ToolFinding::Kind kind);

struct ToolSetting
{
    ToolPlaces places = {};
    QList<ToolConfig> configs = {};
    QProcessEnvironment environment = {};
    std::function<bool(const QString &program)> isOnPath = {};
};

// In the order of the files. `hosts` are those of the account's integrations.
QList<ToolFinding> toolFindings(const ToolSetting &setting, const QStringList &hosts);

} // namespace purser
