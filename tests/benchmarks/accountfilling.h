#pragma once

#include "app/model/integration.h"

#include <QList>
#include <QString>

namespace purser {

// Integrations as a large company would have them: few users and hosts, two subscriptions each.
QList<Integration> manyIntegrations(int count);

// An account's file with that many integrations, without secrets.
void fillAccount(const QString &file, int count);

// An account's file with one integration that so many subscriptions use, and so many dependencies in all.
void fillWithDependencies(const QString &file, int subscriptions, int dependencies);

// An account's file with a subscription that uses so many registries ("acme-hub-0" at registry-0.acme.example, …), and
// has so many projects, in these folders.
void fillWithProjects(const QString &file, int registries, int projects, QString (*folderOf)(int project));

} // namespace purser
