#pragma once

#include <QString>
#include <QUrl>

namespace purser {

// The id of the integration type whose registries have this host, or empty where any type may: most hosts tell nothing.
QString typeForHost(const QUrl &registry);

// The parts of the host of a registry of Amazon's; empty if it is none.
struct EcrHost
{
    QString accountId = {};
    QString region = {};
};
EcrHost parseEcrHost(const QString &host);

} // namespace purser
