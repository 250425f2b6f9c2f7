#include "tests/app/types/keyfile.h"

#include <QJsonDocument>

#include <memory>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

using namespace Qt::Literals;

namespace purser {

namespace {

using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;

Key rsaKey(int bits)
{
    return Key(EVP_RSA_gen(static_cast<unsigned>(bits)), &EVP_PKEY_free);
}

template <typename Write>
QByteArray written(Write write)
{
    const std::unique_ptr<BIO, decltype(&BIO_free)> bio(BIO_new(BIO_s_mem()), &BIO_free);
    write(bio.get());
    char *data = nullptr;
    const auto size = BIO_get_mem_data(bio.get(), &data);
    return QByteArray(data, size);
}

QByteArray pkcs8(EVP_PKEY *key)
{
    return written([&](BIO *bio) { PEM_write_bio_PKCS8PrivateKey(bio, key, nullptr, nullptr, 0, nullptr, nullptr); });
}

} // namespace

QByteArray makeRsaKey(int bits)
{
    return pkcs8(rsaKey(bits).get());
}

QByteArray makeRsaKeyPkcs1()
{
    const Key key = rsaKey(2048);
    return written(
        [&](BIO *bio) { PEM_write_bio_PrivateKey_traditional(bio, key.get(), nullptr, nullptr, 0, nullptr, nullptr); });
}

QByteArray makeEncryptedRsaKey()
{
    const Key key = rsaKey(2048);
    char passPhrase[] = "test";
    return written([&](BIO *bio) {
        PEM_write_bio_PKCS8PrivateKey(bio, key.get(), EVP_aes_128_cbc(), passPhrase, 4, nullptr, nullptr);
    });
}

QByteArray makeEllipticKey()
{
    return pkcs8(Key(EVP_EC_gen("P-256"), &EVP_PKEY_free).get());
}

const QByteArray &privateKey()
{
    static const QByteArray key = makeRsaKey(2048);
    return key;
}

QJsonObject keyMembers()
{
    return {
        {u"type"_s, u"service_account"_s},
        {u"project_id"_s, u"acme-build"_s},
        {u"private_key_id"_s, u"0123456789abcdef0123456789abcdef01234567"_s},
        {u"private_key"_s, QString::fromLatin1(privateKey())},
        {u"client_email"_s, u"puller@acme-build.iam.gserviceaccount.com"_s},
        {u"client_id"_s, u"123456789012345678901"_s},
        {u"auth_uri"_s, u"https://accounts.google.com/o/oauth2/auth"_s},
        {u"token_uri"_s, u"https://oauth2.googleapis.com/token"_s},
        {u"auth_provider_x509_cert_url"_s, u"https://www.googleapis.com/oauth2/v1/certs"_s},
        {u"universe_domain"_s, u"googleapis.com"_s},
    };
}

QByteArray keyFile(const QJsonObject &members)
{
    return QJsonDocument(members).toJson();
}

QByteArray keyFileWith(const QString &member, const QJsonValue &value)
{
    QJsonObject members = keyMembers();
    members.insert(member, value);
    return keyFile(members);
}

} // namespace purser
