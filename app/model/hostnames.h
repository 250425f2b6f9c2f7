#pragma once

#include <QString>
#include <QStringList>

namespace purser {

// The names under which tools and people know Docker Hub, whose registry is registry-1.docker.io.
const QStringList &dockerHubHosts();

// One part of a host's name in lower case (RFC 1123, 2.1): letters, digits and "-", which stands at neither end; at
// most 63 characters.
bool isDnsLabel(const QString &text);

} // namespace purser
