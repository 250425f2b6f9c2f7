#include "tests/support/certificates.h"

#include <QCryptographicHash>
#include <QSslCertificate>
#include <QSslKey>

#include <memory>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509v3.h>

using namespace Qt::Literals;

namespace purser {

namespace {

using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using Certificate = std::unique_ptr<X509, decltype(&X509_free)>;
using Memory = std::unique_ptr<BIO, decltype(&BIO_free)>;

Memory memory(const QByteArray &bytes = {})
{
    BIO *bio = bytes.isEmpty() ? BIO_new(BIO_s_mem()) : BIO_new_mem_buf(bytes.data(), static_cast<int>(bytes.size()));
    return Memory(bio, &BIO_free);
}

QByteArray contents(const Memory &bio)
{
    char *data = nullptr;
    const auto size = BIO_get_mem_data(bio.get(), &data);
    return QByteArray(data, size);
}

Key keyOf(const TestCertificate &certificate)
{
    return Key(PEM_read_bio_PrivateKey(memory(certificate.key).get(), nullptr, nullptr, nullptr), &EVP_PKEY_free);
}

Certificate parsed(const TestCertificate &certificate)
{
    return Certificate(PEM_read_bio_X509(memory(certificate.certificate).get(), nullptr, nullptr, nullptr), &X509_free);
}

void addExtension(X509 *certificate, int kind, const QByteArray &value)
{
    X509_EXTENSION *extension = X509V3_EXT_conf_nid(nullptr, nullptr, kind, value.constData());
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

} // namespace

TestCertificate makeCertificate(const CertificateWish &wish, const TestCertificate *issuer)
{
    static long serial = 1;
    constexpr long day = 24 * 60 * 60;
    const Key key(wish.curve ? EVP_EC_gen(wish.curve) : EVP_RSA_gen(static_cast<size_t>(wish.keyBits)), &EVP_PKEY_free);
    const Certificate made(X509_new(), &X509_free);
    X509_set_version(made.get(), 2);
    ASN1_INTEGER_set(X509_get_serialNumber(made.get()), ++serial);
    X509_gmtime_adj(X509_getm_notBefore(made.get()), wish.validFromDay * day);
    X509_gmtime_adj(X509_getm_notAfter(made.get()), wish.validUntilDay * day);
    X509_set_pubkey(made.get(), key.get());
    X509_NAME_add_entry_by_txt(X509_get_subject_name(made.get()), "CN", MBSTRING_UTF8,
        reinterpret_cast<const unsigned char *>(wish.commonName.constData()), -1, -1, 0);
    addExtension(made.get(), NID_basic_constraints, wish.isAuthority ? "critical,CA:TRUE"_ba : "critical,CA:FALSE"_ba);
    if (!wish.alternativeNames.isEmpty()) {
        addExtension(made.get(), NID_subject_alt_name, wish.alternativeNames.join(','));
    }
    if (!wish.purpose.isEmpty()) {
        addExtension(made.get(), NID_ext_key_usage, wish.purpose);
    }
    const Certificate above = issuer ? parsed(*issuer) : Certificate(nullptr, &X509_free);
    const Key signer = issuer ? keyOf(*issuer) : Key(nullptr, &EVP_PKEY_free);
    X509_set_issuer_name(made.get(), X509_get_subject_name(above ? above.get() : made.get()));
    X509_sign(made.get(), signer ? signer.get() : key.get(), EVP_get_digestbyname(wish.digest));
    const Memory certificatePem = memory();
    PEM_write_bio_X509(certificatePem.get(), made.get());
    const Memory keyPem = memory();
    PEM_write_bio_PrivateKey(keyPem.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    return TestCertificate {contents(certificatePem), contents(keyPem)};
}

TestCertificate makeAuthority()
{
    CertificateWish wish;
    wish.commonName = "Purser test authority"_ba;
    wish.alternativeNames.clear();
    wish.isAuthority = true;
    return makeCertificate(wish);
}

QSslConfiguration serverConfiguration(const TestCertificate &certificate, const QList<TestCertificate> &above)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    QList<QSslCertificate> chain = {QSslCertificate(certificate.certificate, QSsl::Pem)};
    for (const TestCertificate &each : above) {
        chain.append(QSslCertificate(each.certificate, QSsl::Pem));
    }
    configuration.setLocalCertificateChain(chain);
    const QSslKey key(certificate.key, QSsl::Rsa, QSsl::Pem);
    configuration.setPrivateKey(key.isNull() ? QSslKey(certificate.key, QSsl::Ec, QSsl::Pem) : key);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    return configuration;
}

QString fingerprint(const TestCertificate &certificate)
{
    const QSslCertificate leaf(certificate.certificate, QSsl::Pem);
    return QString::fromLatin1(leaf.digest(QCryptographicHash::Sha256).toHex());
}

QByteArray signRs256(const TestCertificate &certificate, const QByteArray &text)
{
    const Key key = keyOf(certificate);
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, key.get());
    const auto *data = reinterpret_cast<const unsigned char *>(text.constData());
    const auto size = static_cast<size_t>(text.size());
    size_t length = 0;
    EVP_DigestSign(context.get(), nullptr, &length, data, size);
    QByteArray signature(static_cast<qsizetype>(length), '\0');
    EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &length, data, size);
    return signature;
}

} // namespace purser
