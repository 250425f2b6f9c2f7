#pragma once

#include <QByteArray>
#include <QString>

#include <openssl/types.h>
#include <optional>

namespace purser {

// A public key as SSH writes it (RFC 4253 6.6, RFC 5656 3.1, RFC 8709 4).
struct SshPublicKey
{
    QString kind = {}; // "RSA", "ECDSA", "Ed25519", "DSA"
    int bits = 0;
};

// Reads such bytes; nothing if they are no key of a known kind, or more than one.
std::optional<SshPublicKey> readSshPublicKey(const QByteArray &blob);

// The bytes for the public half of a key; empty if SSH has no such keys.
QByteArray sshPublicKey(const EVP_PKEY *key);

// "SHA256:…" without padding, as ssh-keygen -l writes it; empty for empty bytes.
QString sshFingerprint(const QByteArray &blob);

// Reads the fields of SSH's messages one after the other (RFC 4251 5). A field that is not whole makes it fail, and it
// stays failed.
class SshReader
{
public:
    explicit SshReader(QByteArrayView bytes) : m_rest(bytes) { }

    QByteArrayView string(); // a length in four bytes, then as many bytes
    quint32 number();
    uchar byte();
    QByteArrayView rest() const { return m_rest; }
    bool hasFailed() const { return m_hasFailed; }
    bool isAtEnd() const { return !m_hasFailed && m_rest.isEmpty(); }

private:
    QByteArrayView take(qsizetype size);

    QByteArrayView m_rest;
    bool m_hasFailed = false;
};

} // namespace purser
