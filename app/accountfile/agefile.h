#pragma once

#include "app/accountfile/agefault.h"
#include "app/model/secret.h"

#include <QByteArray>

#include <expected>

namespace purser {

// Files encrypted with a passphrase as the program age does it, age-encryption.org/v1, so that age opens what Purser
// writes and the reverse. Source: C2SP, age.md; the passphrase goes through scrypt (RFC 7914) with r = 8, p = 1.

// The base-two logarithm of scrypt's cost: 256 MiB and about a second. age writes the same.
constexpr int usualAgeWork = 18;
// More is refused before anything is computed, since the file chooses it.
constexpr int largestAgeWork = 22;

// Blocks for as long as scrypt takes. NoMemory if there is none for it.
std::expected<QByteArray, AgeFault> sealAge(const Secret &content, const Secret &passphrase, int work = usualAgeWork);

// The file as age writes it, binary or with "--armor". Blocks as sealAge().
std::expected<Secret, AgeFault> openAge(const QByteArray &file, const Secret &passphrase);

} // namespace purser
