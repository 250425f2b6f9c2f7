#pragma once

#include "app/model/result.h"
#include "app/model/secret.h"
#include "app/types/integrationtype.h"

#include <QStringList>

namespace purser {

// Reads the secrets that the command line names as "FIELD=-" (standard input, at most one; a terminal is asked without
// echo) or "FIELD=@FILE". One line end behind a one-line secret is not part of it; key files are kept byte for byte.
// Anything else, a secret typed into the command line above all, is refused.
Result<SecretValues> readSecrets(const IntegrationType &type, const QStringList &options);

} // namespace purser
