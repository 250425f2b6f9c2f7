#include "app/sample/sample.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <memory>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

using namespace Qt::Literals;

namespace purser {

namespace {

constexpr unsigned keyBits = 2048;

// Made anew in every process, as a key that is written into a file is soon one that somebody uses; but always as long,
// since its length is shown.
QByteArray makePrivateKey()
{
    constexpr qsizetype usualSize = 1704;
    QByteArray written;
    while (written.size() != usualSize) {
        const std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)> key(EVP_RSA_gen(keyBits), &EVP_PKEY_free);
        const std::unique_ptr<BIO, decltype(&BIO_free)> memory(BIO_new(BIO_s_mem()), &BIO_free);
        PEM_write_bio_PKCS8PrivateKey(memory.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr);
        char *data = nullptr;
        const auto size = BIO_get_mem_data(memory.get(), &data);
        written = QByteArray(data, size);
    }
    return written;
}

QByteArray serviceAccountKey(const QString &email)
{
    static const QByteArray privateKey = makePrivateKey();
    const QString project = email.section(u'@', 1).section(u'.', 0, 0);
    const QJsonObject members {{u"type"_s, u"service_account"_s}, {u"project_id"_s, project},
        {u"private_key_id"_s, u"0123456789abcdef0123456789abcdef01234567"_s},
        {u"private_key"_s, QString::fromLatin1(privateKey)}, {u"client_email"_s, email},
        {u"client_id"_s, u"123456789012345678901"_s}, {u"auth_uri"_s, u"https://accounts.google.com/o/oauth2/auth"_s},
        {u"token_uri"_s, u"https://oauth2.googleapis.com/token"_s}, {u"universe_domain"_s, u"googleapis.com"_s}};
    return QJsonDocument(members).toJson();
}

} // namespace

Secret sampleSecret(const QString &text)
{
    const auto prefix = "service-account:"_L1;
    return text.startsWith(prefix) ? Secret(serviceAccountKey(text.mid(prefix.size()))) : Secret::fromText(text);
}

} // namespace purser
