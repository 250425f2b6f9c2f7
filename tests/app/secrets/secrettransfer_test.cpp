// The key agreement with the Secret Service, against a second side that does as its words say.
#include "app/secrets/secrettransfer.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

#include <gtest/gtest.h>
#include <memory>
#include <openssl/bn.h>
#include <openssl/evp.h>

namespace purser {

namespace {

QByteArray encrypted(const QByteArray &plain, const QByteArray &key, const QByteArray &vector)
{
    const auto bytes = [](const QByteArray &of) { return reinterpret_cast<const uchar *>(of.constData()); };
    const std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)> context(
        EVP_CIPHER_CTX_new(), EVP_CIPHER_CTX_free);
    QByteArray out(plain.size() + 16, '\0');
    auto *to = reinterpret_cast<uchar *>(out.data());
    int size = 0;
    int rest = 0;
    EXPECT_EQ(EVP_EncryptInit_ex(context.get(), EVP_aes_128_cbc(), nullptr, bytes(key), bytes(vector)), 1);
    EXPECT_EQ(EVP_EncryptUpdate(context.get(), to, &size, bytes(plain), static_cast<int>(plain.size())), 1);
    EXPECT_EQ(EVP_EncryptFinal_ex(context.get(), to + size, &rest), 1);
    return out.first(size + rest);
}

} // namespace

// The other side's exponent is 1: what is agreed on is the public key, and everybody can compute the rest.
TEST(SecretTransfer, DecryptsWhatTheOtherSideEncrypted)
{
    SecretTransfer transfer;
    ASSERT_EQ(transfer.publicKey().size(), 128);
    EXPECT_NE(transfer.publicKey(), SecretTransfer().publicKey());
    const QByteArray vector(16, 'v');
    EXPECT_FALSE(transfer.decrypt(vector, QByteArray(16, 'x'))) << "nothing is agreed yet";
    ASSERT_TRUE(transfer.agree("\x02"));
    const auto hash = [](const QByteArray &message, const QByteArray &key) {
        return QMessageAuthenticationCode::hash(message, key, QCryptographicHash::Sha256);
    };
    const QByteArray key = hash("\x01", hash(transfer.publicKey(), QByteArray(32, '\0'))).first(16);
    for (const QByteArray &plain : {QByteArray(), QByteArray("wonderland"), QByteArray(16, 'a'), QByteArray(5000, 0)}) {
        const QByteArray sent = encrypted(plain, key, vector);
        const std::optional<Secret> secret = transfer.decrypt(vector, sent);
        ASSERT_TRUE(secret);
        EXPECT_EQ(secret->expose(), plain);
        EXPECT_FALSE(transfer.decrypt(vector, sent.chopped(1)));
        EXPECT_FALSE(transfer.decrypt(vector.chopped(1), sent));
    }
    EXPECT_FALSE(transfer.decrypt(vector, {}));
    EXPECT_FALSE(transfer.decrypt(vector, QByteArray(16, 'x'))) << "nobody pads so";
}

TEST(SecretTransfer, RefusesKeysThatGiveTheResultAway)
{
    SecretTransfer transfer;
    QByteArray prime(128, '\0');
    const std::unique_ptr<BIGNUM, decltype(&BN_free)> modulus(BN_get_rfc2409_prime_1024(nullptr), BN_free);
    ASSERT_EQ(BN_bn2binpad(modulus.get(), reinterpret_cast<uchar *>(prime.data()), 128), 128);
    QByteArray minusOne = prime;
    minusOne.back() = static_cast<char>(prime.back() - 1);
    for (const QByteArray &key : {QByteArray(), QByteArray(1, '\0'), QByteArray(128, '\0'), QByteArray("\x01"), prime,
             minusOne, QByteArray(128, '\xff'), QByteArray(129, '\x01')}) {
        EXPECT_FALSE(transfer.agree(key)) << key.toHex().constData();
    }
}

} // namespace purser
