#pragma once

#include "app/accountfile/accountdocument.h"

namespace purser {

// What becomes of an integration's secrets when `before` (nullptr: it is added) is to be like `after`.
struct SecretsOutcome
{
    QStringList keychain = {}; // which there will be
    QStringList needs = {}; // of these, which have to be given, and are not
    QStringList removed = {};
    bool isForOtherRegistry = false; // than before
};

// A stored secret counts only for the registry it was entered for.
SecretsOutcome secretsFor(const AccountIntegration *before, const AccountIntegration &after, const SecretValues &given);

} // namespace purser
