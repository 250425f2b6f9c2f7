#pragma once

#include "app/model/route.h"

#include <QSslKey>

namespace purser {

// An RSA or elliptic-curve key from PEM, without a passphrase; null if it is none.
QSslKey privateKey(const Secret &pem);

// Whether there is no client certificate, or one with a key that belongs to it.
bool hasUsableIdentity(const Route &route);

// Whether there are no authorities of its own, or at least one certificate.
bool hasUsableAuthorities(const Route &route);

} // namespace purser
