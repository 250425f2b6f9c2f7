#include "app/clients/toolplaces.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::Literals;

namespace purser {

namespace {

QString under(const QString &folder, const QString &path)
{
    return QDir::cleanPath(QDir(folder).absoluteFilePath(path));
}

} // namespace

QString toolName(Tool tool)
{
    return tool == Tool::Docker ? QCoreApplication::translate("Tool", "docker")
                                : QCoreApplication::translate("Tool", "podman, skopeo and buildah");
}

QStringList ToolPlaces::of(Tool tool) const
{
    if (tool == Tool::Docker) {
        return {docker};
    }
    return isNamedByEnvironment ? containers : containers + QStringList {docker, oldDocker};
}

QStringList ToolPlaces::all() const
{
    QStringList paths = containers + QStringList {docker, oldDocker};
    paths.removeDuplicates();
    return paths;
}

ToolPlaces toolPlaces(const QProcessEnvironment &environment, const QString &home)
{
    const QString dockerFolder = environment.value(u"DOCKER_CONFIG"_s);
    const QString configFolder = environment.value(u"XDG_CONFIG_HOME"_s, under(home, u".config"_s));
    const QString runtimeFolder = environment.value(u"XDG_RUNTIME_DIR"_s);
    const QString named = environment.value(u"REGISTRY_AUTH_FILE"_s);
    ToolPlaces places;
    places.docker = under(dockerFolder.isEmpty() ? under(home, u".docker"_s) : dockerFolder, u"config.json"_s);
    places.oldDocker = under(home, u".dockercfg"_s);
    if (!named.isEmpty()) {
        places.isNamedByEnvironment = true;
        places.containersOwn = under(QDir::currentPath(), named);
        places.containers = {places.containersOwn};
        return places;
    }
    if (!runtimeFolder.isEmpty()) {
        places.containers << under(runtimeFolder, u"containers/auth.json"_s);
    }
    places.containersOwn = under(configFolder, u"containers/auth.json"_s);
    places.containers << places.containersOwn;
    return places;
}

} // namespace purser
