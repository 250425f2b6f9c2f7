#pragma once

#include "app/model/result.h"
#include "app/model/secret.h"

#include <QString>

namespace purser {

// What one item of the keychain holds: all secret fields of one integration, and the registry they were entered for,
// so that they can never be sent to another one even if the account's row was changed behind Purser's back.
struct SecretPayload
{
    QString host = {}; // "registry.example.com:5000"
    QString userName = {}; // so that a person can tell from the item alone what it is for
    QString typeId = {};
    SecretValues values = {};
};

// CBOR, version 1. decode() of anything else is ErrorKind::SecretCorrupt.
Secret encode(const SecretPayload &payload);
Result<SecretPayload> decode(const Secret &item);

} // namespace purser
