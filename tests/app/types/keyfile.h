#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace purser {

// Private keys as PEM, made fresh.
QByteArray makeRsaKey(int bits); // PKCS#8, as Google gives it
QByteArray makeRsaKeyPkcs1();
QByteArray makeEncryptedRsaKey(); // its pass phrase is "test"
QByteArray makeEllipticKey();

// An RSA key of 2048 bits, made once.
const QByteArray &privateKey();

// The members of a service-account key file, with a private key that loads.
QJsonObject keyMembers();
QByteArray keyFile(const QJsonObject &members = keyMembers());
QByteArray keyFileWith(const QString &member, const QJsonValue &value);

} // namespace purser
