#pragma once

#include "app/types/integrationtype.h"

namespace purser {

// The fields that say how to get to a registry (see app/model/route.h); all of them may be left empty.
QList<Field> connectionFields();

// What they say once they passed the inspection.
Route routeOf(const FieldValues &values, const SecretValues &secrets);

// Proxies without "http://", "System" as "system"; a stored client key goes with its certificate.
void normalizeConnection(const IntegrationType &type, Draft &draft);

// What is wrong with them taken together. `stored` is as for inspect().
QList<FieldIssue> inspectConnection(const Draft &draft, const QStringList &stored);

// "system", "none" or host:port; nothing if it is fine. The issue carries no field id.
std::optional<FieldIssue> inspectProxy(const QString &value);

} // namespace purser
