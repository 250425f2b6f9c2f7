#pragma once

#include "app/model/secret.h"

#include <QString>

namespace purser {

// Whole values of an Authorization header (RFC 7617, RFC 6750).
Secret basicAuthorization(const QString &userName, const Secret &password);
Secret bearerAuthorization(const Secret &token);

} // namespace purser
