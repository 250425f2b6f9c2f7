#pragma once

#include "app/types/integrationtype.h"

namespace purser {

// Notices before the network that what stands in the place of a password is something else: a key file, a PEM block,
// a whole login as base64, a token of another service.
QList<FieldIssue> inspectPassword(const IntegrationType &type, const Draft &draft);

// A warning where the registry's host belongs to another integration type.
QList<FieldIssue> inspectHost(const IntegrationType &type, const Draft &draft);

// Whether this is the JSON key of a service account, as far as its beginning and its members' names tell.
bool isServiceAccountKey(const QByteArray &bytes);

} // namespace purser
