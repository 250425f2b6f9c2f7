#include "app/secrets/secrettransfer.h"

#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

#include <array>
#include <memory>
#include <openssl/bn.h>
#include <openssl/err.h>
#include <openssl/evp.h>

using namespace Qt::Literals;

namespace purser {

namespace {

constexpr int keySize = 16; // of AES-128; its blocks have the same size
// 256 bits: more than twice the strength of the group.
constexpr size_t exponentWords = 8;

struct Freer
{
    void operator()(BIGNUM *number) const { BN_clear_free(number); }
    void operator()(BN_CTX *context) const { BN_CTX_free(context); }
    void operator()(EVP_CIPHER_CTX *context) const { EVP_CIPHER_CTX_free(context); }
};
template <typename T>
using Owned = std::unique_ptr<T, Freer>;

const uchar *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const uchar *>(bytes.constData());
}

uchar *bytesOf(QByteArray &bytes)
{
    return reinterpret_cast<uchar *>(bytes.data());
}

Owned<BIGNUM> number(const QByteArray &bytes)
{
    return Owned<BIGNUM>(BN_bin2bn(bytesOf(bytes), static_cast<int>(bytes.size()), nullptr));
}

Owned<BIGNUM> prime()
{
    return Owned<BIGNUM>(BN_get_rfc2409_prime_1024(nullptr));
}

// base ^ exponent in the group, with as many bytes as its prime.
QByteArray power(const BIGNUM *base, const Secret &exponent)
{
    const Owned<BIGNUM> modulus = prime();
    const Owned<BIGNUM> secret = number(exponent.expose());
    const Owned<BIGNUM> result(BN_new());
    const Owned<BN_CTX> context(BN_CTX_new());
    BN_set_flags(secret.get(), BN_FLG_CONSTTIME);
    QByteArray bytes(BN_num_bytes(modulus.get()), '\0');
    const bool isDone = BN_mod_exp(result.get(), base, secret.get(), modulus.get(), context.get()) == 1
        && BN_bn2binpad(result.get(), bytesOf(bytes), static_cast<int>(bytes.size())) == bytes.size();
    return isDone ? bytes : QByteArray();
}

Secret derivedKey(const Secret &agreed)
{
    const auto hash = [](const QByteArray &message, const QByteArray &key) {
        return QMessageAuthenticationCode::hash(message, key, QCryptographicHash::Sha256);
    };
    const QByteArray noSalt(32, '\0');
    const Secret extracted(hash(agreed.expose(), noSalt));
    return Secret(hash("\x01"_ba, extracted.expose()).first(keySize));
}

} // namespace

SecretTransfer::SecretTransfer()
{
    std::array<quint32, exponentWords> words {};
    QRandomGenerator::system()->generate(words.begin(), words.end());
    m_exponent = Secret(QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words));
    const Owned<BIGNUM> generator = number("\x02"_ba);
    m_publicKey = power(generator.get(), m_exponent);
}

bool SecretTransfer::agree(const QByteArray &theirs)
{
    const Owned<BIGNUM> modulus = prime();
    const Owned<BIGNUM> key = number(theirs);
    BN_sub_word(modulus.get(), 1);
    // With 0, 1 and -1 everybody knows the result.
    const bool isUsable = theirs.size() <= BN_num_bytes(modulus.get()) && !BN_is_zero(key.get())
        && !BN_is_one(key.get()) && BN_cmp(key.get(), modulus.get()) < 0;
    const Secret agreed(isUsable ? power(key.get(), m_exponent) : QByteArray());
    if (!agreed.isEmpty()) {
        m_key = derivedKey(agreed);
    }
    return !agreed.isEmpty();
}

std::optional<Secret> SecretTransfer::decrypt(const QByteArray &initialVector, const QByteArray &encrypted) const
{
    if (m_key.isEmpty() || initialVector.size() != keySize || encrypted.isEmpty()) {
        return {};
    }
    // What libcrypto leaves in its queue of errors would be taken for an error of the next TLS connection.
    ERR_set_mark();
    QByteArray plain(encrypted.size() + keySize, '\0');
    int size = 0;
    int rest = 0;
    const Owned<EVP_CIPHER_CTX> context(EVP_CIPHER_CTX_new());
    const bool isDone =
        EVP_DecryptInit_ex(context.get(), EVP_aes_128_cbc(), nullptr, bytesOf(m_key.expose()), bytesOf(initialVector))
            == 1
        && EVP_DecryptUpdate(
               context.get(), bytesOf(plain), &size, bytesOf(encrypted), static_cast<int>(encrypted.size()))
            == 1
        && EVP_DecryptFinal_ex(context.get(), bytesOf(plain) + size, &rest) == 1;
    ERR_pop_to_mark();
    if (!isDone) {
        wipe(plain);
        return {};
    }
    plain.truncate(size + rest);
    return Secret(std::move(plain));
}

} // namespace purser
