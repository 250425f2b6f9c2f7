#pragma once

#include "app/exchange/exportfault.h"
#include "app/model/integration.h"
#include "app/model/secret.h"

#include <QList>
#include <QString>

namespace purser {

// What a build finds in its environment.
struct Variable
{
    QString name = {}; // letters, digits and "_", no digit first
    Secret value = {}; // without NUL
    QString integration = {}; // whose it is
};

// The variables of an integration, in the order of its fields: <NAME>_INTEGRATION_<FIELD>, both upper case and without
// what is not of A-Z, 0-9 and "_", such as ACMEHUB_INTEGRATION_PASSWORD. Fields that hold nothing have none, but an
// empty address is the one that it stands for. Not among them are the day on which a credential ends and the way to the
// registry. Where a type has rules of its own: Google's key is JSON_KEY, Amazon's are AWS_ACCESS_KEY_ID and
// AWS_SECRET_ACCESS_KEY, key-value pairs stand there under their own names besides, those of an SSH key have no
// INTEGRATION in their names, and both kinds of keys have <NAME>_NAME.
// Source: the variables of Shippable's integrations, and sanitize_shippable_string of its shipctl.
Exported<QList<Variable>> variablesOf(const Integration &integration, const SecretValues &secrets);

// The first two that have one name, if there are any.
std::optional<ExportFault> collision(const QList<Variable> &variables);

} // namespace purser
