#pragma once

#include "app/accountfile/accountdocument.h"
#include "app/model/result.h"

namespace purser {

// Reads the secrets that the command line names as "NAME/FIELD=-" or "NAME/FIELD=@FILE", for integrations of the
// document.
Result<SecretsByIntegration> readSecretsOf(const AccountDocument &document, const QStringList &options);

} // namespace purser
