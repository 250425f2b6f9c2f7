#pragma once

#include "app/clients/toolconfig.h"
#include "app/exchange/foundlogin.h"

#include <QProcessEnvironment>

namespace purser {

// Where logins were found, and what was found there.
struct LoginPlace
{
    enum class Kind {
        File,
        OldFile, // ~/.dockercfg, in which no helper can be named
        Variable, // DOCKER_AUTH_CONFIG
        Helper, // another credential helper
    };

    Kind kind = Kind::File;
    QString name = {}; // the path, the variable's name, or what comes behind "docker-credential-"
    ToolConfig config = {}; // of a file, as it was read, once
    QString fault = {}; // a sentence: why nothing could be read there
    QList<FoundLogin> logins = {};
};

// A file that is not there has no logins and no fault; `config.file.isThere` tells. A file with a fault in it gives
// none at all: its readers do not agree on what it says.
LoginPlace readLoginFile(const QString &path);

// The same for the value of a variable.
LoginPlace readLoginVariable(const QString &name, const QByteArray &value);

// Every place of docker's, podman's and their kin that is there, in the order in which they are looked at. Reads files:
// not for the event loop of a window.
QList<LoginPlace> findLoginPlaces(const QProcessEnvironment &environment, const QString &home);

// "~/.docker/config.json", "the variable DOCKER_AUTH_CONFIG": for people.
QString placeName(const LoginPlace &place);

} // namespace purser
