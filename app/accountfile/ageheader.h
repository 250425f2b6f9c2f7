#pragma once

#include "app/accountfile/agefault.h"

#include <QByteArray>

#include <expected>

namespace purser {

constexpr qsizetype ageSaltSize = 16;
constexpr qsizetype ageWrappedKeySize = 32;

// The header of a file of age that a passphrase opens: the one stanza it may have then, and the code over all of it.
// Source: C2SP, age.md, "Header", "The scrypt recipient type" and "ASCII armor".
struct AgeHeader
{
    QByteArray salt = {};
    int work = 0; // base-two logarithm, at most 99
    QByteArray wrappedKey = {};
    QByteArray code = {};
    qsizetype signedSize = 0; // up to where the code is over it
    qsizetype size = 0; // the payload follows
};

std::expected<AgeHeader, AgeFault> readAgeHeader(const QByteArray &file);

// The part that the code is over, and what follows it.
QByteArray ageHeaderText(const AgeHeader &header);
QByteArray ageHeaderEnd(const QByteArray &code);

// The file itself where it is wrapped as text, in strict PEM (RFC 7468) with white space around it at most.
std::expected<QByteArray, AgeFault> withoutAgeArmor(const QByteArray &file);

} // namespace purser
