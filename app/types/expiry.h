#pragma once

#include "app/types/integrationtype.h"

#include <QDateTime>

#include <optional>

namespace purser {

// When an integration's credential ends: the end of the typed day, or what the credential itself and the client
// certificate say, whichever is first; nothing if nobody knows.
std::optional<QDateTime> expiry(const IntegrationType &type, const FieldValues &values);

enum class Expiry {
    None, // it never ends, as far as is known
    Later,
    Soon, // within 14 days
    Past,
};

Expiry expiryState(const std::optional<QDateTime> &ends, const QDateTime &now);

} // namespace purser
