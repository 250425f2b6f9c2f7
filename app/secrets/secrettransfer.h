#pragma once

#include "app/model/secret.h"

#include <QByteArray>

#include <optional>

namespace purser {

// One side of the key agreement under which secrets are on the bus only encrypted: the algorithm
// "dh-ietf1024-sha256-aes128-cbc-pkcs7". Source: Secret Service API 0.2, "Transfer of Secrets"; the group is the second
// one of RFC 2409 (6.2), the key comes of HKDF (RFC 5869) with SHA-256, neither salt nor info.
class SecretTransfer
{
public:
    SecretTransfer(); // with a key pair of its own

    static QString algorithm() { return QStringLiteral("dh-ietf1024-sha256-aes128-cbc-pkcs7"); }

    const QByteArray &publicKey() const { return m_publicKey; }

    // Takes the other side's public key; false if it is none.
    bool agree(const QByteArray &theirs);

    // Nothing where it was not encrypted with the agreed key.
    std::optional<Secret> decrypt(const QByteArray &initialVector, const QByteArray &encrypted) const;

private:
    Secret m_exponent;
    QByteArray m_publicKey;
    Secret m_key;
};

} // namespace purser
