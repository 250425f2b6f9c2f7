#pragma once

#include "app/model/dependency.h"

namespace purser {

// What rests on an integration or a subscription integration: for people in groups, for scripts one JSON document.
void printDependencies(const QList<Dependency> &dependencies, bool asJson);

// "shippable.yml:4"; empty if it was entered by hand.
QString placeOf(const QString &file, int line);

} // namespace purser
