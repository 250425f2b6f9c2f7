#pragma once

#include "app/model/dependency.h"

namespace purser {

// What rests on an integration or a subscription integration: for people in groups, for scripts one JSON document.
void printDependencies(const QList<Dependency> &dependencies, bool asJson);

// Those that can be taken away in one go: what was entered by hand, and the subscription integrations on which nothing
// rests then.
QList<Dependency> releasableOf(const QList<Dependency> &dependencies);

// "shippable.yml:4"; empty if it was entered by hand.
QString placeOf(const QString &file, int line);
QString nameOf(Mention::Strength strength); // "hard"

} // namespace purser
