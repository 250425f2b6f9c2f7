#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QList>
#include <QSslConfiguration>

namespace purser {

// A certificate with its private key, both PEM, made for one test.
struct TestCertificate
{
    QByteArray certificate = {};
    QByteArray key = {};
};

struct CertificateWish
{
    QByteArray commonName = "127.0.0.1";
    QByteArrayList alternativeNames = {"IP:127.0.0.1"}; // "DNS:…", "IP:…"; none leaves the common name alone
    int validFromDay = -1; // from today
    int validUntilDay = 30;
    bool isAuthority = false;
    int keyBits = 2048; // RSA
    const char *curve = nullptr; // "P-256": an elliptic-curve key instead
    const char *digest = "SHA256"; // of the signature: "SHA1", "MD5"
    QByteArray purpose = {}; // "serverAuth", "clientAuth"; empty for any
};

// Signed by `issuer`, or by itself.
TestCertificate makeCertificate(const CertificateWish &wish = {}, const TestCertificate *issuer = nullptr);
TestCertificate makeAuthority();

// `above`: sent after the server's own.
QSslConfiguration serverConfiguration(const TestCertificate &certificate, const QList<TestCertificate> &above = {});

// SHA-256 of the certificate, hexadecimal.
QString fingerprint(const TestCertificate &certificate);

// RSASSA-PKCS1-v1_5 with SHA-256.
QByteArray signRs256(const TestCertificate &certificate, const QByteArray &text);

} // namespace purser
