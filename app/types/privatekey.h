#pragma once

#include "app/model/fieldissue.h"
#include "app/model/secret.h"

#include <QByteArray>
#include <QString>

#include <expected>
#include <optional>

namespace purser {

// What a private key says about its public half.
struct PrivateKeyFacts
{
    enum class Passphrase { None, Opened, Needed, Wrong, Unverifiable };

    QString kind = {}; // "RSA", "ECDSA", "Ed25519", "DSA"; empty while the key is closed
    int bits = 0;
    QString fingerprint = {}; // "SHA256:…" over the form of RFC 4253 6.6; empty if SSH has no such keys
    QString comment = {}; // foreign text made fit to be shown
    Passphrase passphrase = Passphrase::None;

    bool isEncrypted() const { return passphrase != Passphrase::None; }
};

// Reads the one private key that a file of PEM or of OpenSSH's own form holds, or says why it cannot be.
// An empty passphrase leaves an encrypted key closed.
std::expected<PrivateKeyFacts, Issue> readPrivateKey(const QByteArray &file, const Secret &passphrase);

} // namespace purser
