#pragma once

#include "app/types/integrationtype.h"

namespace purser {

// What secrets tell of themselves is kept among the values, so that it can be shown without the keychain: of a
// service-account key clientEmail, projectId and keyId, of a private key what privateKeyFacts() says, of a token that
// carries its end credentialExpires, of KEY=value lines their number as pairCount.
void noteWhatSecretsTell(const IntegrationType &type, Draft &draft);

// When an integration is edited: the secrets that were not typed again still tell what they did before.
void keepWhatSecretsTell(const IntegrationType &type, Draft &draft, const FieldValues &before);

// The secret fields whose stored values stay when the normalized draft takes the integration's place.
QStringList remainingSecrets(const IntegrationType &type, const Draft &draft, const Integration &edited);

// Notes among the values which optional secrets there are: those of `remaining` and those typed.
void noteOptionalSecrets(const IntegrationType &type, Draft &draft, const QStringList &remaining);

// The values without that note, which is for the program itself.
FieldValues shownValues(FieldValues values);

} // namespace purser
