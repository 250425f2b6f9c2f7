#include "app/registry/clientidentity.h"

#include <QSslCertificate>

#include <memory>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/x509.h>

namespace purser {

namespace {

using Bio = std::unique_ptr<BIO, decltype(&BIO_free)>;

Bio reading(const QByteArray &text)
{
    return {BIO_new_mem_buf(text.constData(), static_cast<int>(text.size())), &BIO_free};
}

int noPassphrase(char *, int, int, void *)
{
    return -1; // else OpenSSL asks on the terminal
}

// Qt has no way to compare a key with a certificate.
bool belongTogether(const QByteArray &certificate, const Secret &key)
{
    const Bio certificateText = reading(certificate);
    const Bio keyText = reading(key.expose());
    const std::unique_ptr<X509, decltype(&X509_free)> leaf(
        PEM_read_bio_X509(certificateText.get(), nullptr, nullptr, nullptr), &X509_free);
    const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> secret(
        PEM_read_bio_PrivateKey(keyText.get(), nullptr, noPassphrase, nullptr), &EVP_PKEY_free);
    const bool together = leaf && secret && X509_check_private_key(leaf.get(), secret.get()) == 1;
    ERR_clear_error();
    return together;
}

} // namespace

QSslKey privateKey(const Secret &pem)
{
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec}) {
        const QSslKey key(pem.expose(), algorithm, QSsl::Pem);
        if (!key.isNull()) {
            return key;
        }
    }
    return {};
}

bool hasUsableIdentity(const Route &route)
{
    if (route.clientCertificate.isEmpty() && route.clientKey.isEmpty()) {
        return true;
    }
    return !privateKey(route.clientKey).isNull()
        && belongTogether(route.clientCertificate, route.clientKey);
}

bool hasUsableAuthorities(const Route &route)
{
    return route.authorities.isEmpty() || !QSslCertificate::fromData(route.authorities, QSsl::Pem).isEmpty();
}

} // namespace purser
