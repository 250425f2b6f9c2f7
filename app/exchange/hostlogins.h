#pragma once

#include "app/exchange/loginplace.h"

#include <QHash>

namespace purser {

// The logins of a configuration file that may be taken out of it, host by host: a helper that is named for a host
// answers for all of it, so it is all of a host's logins or none. `integrations`: which one has the login of a key.
struct HostLogins
{
    QString host = {};
    QList<FoundLogin> logins = {};
    QString why = {}; // a sentence: these stay; empty: they may go
};
QList<HostLogins> loginsByHost(const LoginPlace &place, const QHash<QString, QString> &integrations);

// The keys under which tools look for a helper for these logins: podman and its kin by the host, docker by the address
// it has for its own registry.
QStringList helperKeysFor(const HostLogins &host);

// The file without these logins, and with Purser named as the helper of their hosts. Everything else is as it was.
JsonText withoutLogins(JsonText configuration, const QList<HostLogins> &hosts);

} // namespace purser
