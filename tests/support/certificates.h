#pragma once

#include <QByteArray>
#include <QByteArrayList>
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
};

// Signed by `issuer`, or by itself.
TestCertificate makeCertificate(const CertificateWish &wish = {}, const TestCertificate *issuer = nullptr);
TestCertificate makeAuthority();

QSslConfiguration serverConfiguration(const TestCertificate &certificate);

// SHA-256 of the certificate, hexadecimal.
QString fingerprint(const TestCertificate &certificate);

// RSASSA-PKCS1-v1_5 with SHA-256.
QByteArray signRs256(const TestCertificate &certificate, const QByteArray &text);

} // namespace purser
