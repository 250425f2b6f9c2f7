#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

namespace purser {

// What a private key in OpenSSH's own form shows without its passphrase.
struct OpenSshKey
{
    QByteArray publicKey = {}; // see sshpublickey.h
    bool isEncrypted = false;
    QString comment = {}; // of a key that is not encrypted; foreign text made fit to be shown
};

// Reads a whole block of PEM labelled "OPENSSH PRIVATE KEY"; nothing if anything in it is not as it must be.
// Source: openssh-portable, PROTOCOL.key.
std::optional<OpenSshKey> parseOpenSshKey(const QByteArray &block);

} // namespace purser
