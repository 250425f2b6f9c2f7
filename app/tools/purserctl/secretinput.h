#pragma once

#include "app/model/result.h"
#include "app/model/secret.h"
#include "app/types/integrationtype.h"

#include <QStringList>

namespace purser {

// Reads what "-" (standard input; a terminal is asked without echo) or "@FILE" names, up to a little more than any
// field may hold.
Result<QByteArray> readSource(const Field &field, const QString &source);

// Reads the secrets that the command line names as "FIELD=-" (standard input, at most one) or "FIELD=@FILE". One line
// end behind a one-line secret is not part of it; key files are kept byte for byte. Anything else, a secret typed into
// the command line above all, is refused.
Result<SecretValues> readSecrets(const IntegrationType &type, const QStringList &options);

// The passphrase of a parcel, from the same two places, without its line end. A terminal is asked twice for a new one:
// nobody can read what a mistyped one has closed.
Result<Secret> readPassphrase(const QString &source, bool isNew);

} // namespace purser
