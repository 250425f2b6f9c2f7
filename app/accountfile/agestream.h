#pragma once

#include "app/accountfile/agefault.h"
#include "app/model/secret.h"

#include <expected>

namespace purser {

// The part of a file of age that follows its header: a nonce, then chunks of 64 KiB, each sealed with
// ChaCha20-Poly1305 under a key of their own, the last one marked as such.
// Source: C2SP, age.md, "Payload".

// HKDF with SHA-256 (RFC 5869), 32 bytes of output.
Secret hkdf(const Secret &key, const QByteArray &salt, const QByteArray &info);

QByteArray sealAgePayload(const Secret &fileKey, const Secret &content);

// CutOff, DataBehind or Altered; nothing of a payload with a fault is handed out.
std::expected<Secret, AgeFault> openAgePayload(const Secret &fileKey, QByteArrayView payload);

} // namespace purser
