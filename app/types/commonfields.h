#pragma once

#include "app/types/integrationtype.h"

namespace purser {

// Fields that several types have, each with the type's own hint.
Field urlField(const char *hint, const char *placeholder);
Field optionalUrlField(const char *hint, const char *placeholder);
Field userNameField(const char *hint);
Field passwordField(const char *hint);
Field emailField(const char *hint); // may be left empty

// The fields that all types have: `expires`, the day on which the credential ends; and, of those with a registry, the
// way there (see connection.h).
IntegrationType withCommonFields(IntegrationType type);

// A warning if the field "url" names a host that is not known to be of any type: for types whose hosts all are.
QList<FieldIssue> inspectUsualHost(const Draft &draft, const QString &example);

} // namespace purser
