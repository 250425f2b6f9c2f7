#include "app/accountfile/agefile.h"

#include "app/accountfile/ageheader.h"
#include "app/accountfile/agestream.h"

#include <array>
#include <sodium.h>

namespace purser {

namespace {

constexpr qsizetype fileKeySize = 16;

constexpr std::array<unsigned char, crypto_aead_chacha20poly1305_ietf_NPUBBYTES> zeroNonce {};

const unsigned char *bytesOf(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

// The key that the file's own key is wrapped with.
std::expected<Secret, AgeFault> wrapKey(const Secret &passphrase, const QByteArray &salt, int work)
{
    const QByteArray salted = "age-encryption.org/v1/scrypt" + salt;
    QByteArray key(crypto_aead_chacha20poly1305_ietf_KEYBYTES, Qt::Uninitialized);
    const int failed = crypto_pwhash_scryptsalsa208sha256_ll(bytesOf(passphrase.expose()),
        static_cast<size_t>(passphrase.size()), bytesOf(salted), static_cast<size_t>(salted.size()), 1ULL << work, 8, 1,
        reinterpret_cast<unsigned char *>(key.data()), static_cast<size_t>(key.size()));
    if (failed) {
        return std::unexpected(AgeFault::NoMemory);
    }
    return Secret(key);
}

Secret headerCode(const Secret &fileKey, const QByteArray &header)
{
    const Secret key = hkdf(fileKey, {}, "header");
    QByteArray code(crypto_auth_hmacsha256_BYTES, Qt::Uninitialized);
    crypto_auth_hmacsha256(reinterpret_cast<unsigned char *>(code.data()), bytesOf(header),
        static_cast<unsigned long long>(header.size()), bytesOf(key.expose()));
    return Secret(code);
}

} // namespace

std::expected<QByteArray, AgeFault> sealAge(const Secret &content, const Secret &passphrase, int work)
{
    if (sodium_init() < 0) {
        return std::unexpected(AgeFault::NoMemory);
    }
    AgeHeader header {.work = work};
    header.salt.resize(ageSaltSize);
    randombytes_buf(header.salt.data(), ageSaltSize);
    QByteArray random(fileKeySize, Qt::Uninitialized);
    randombytes_buf(random.data(), fileKeySize);
    const Secret fileKey(std::move(random));
    const auto key = wrapKey(passphrase, header.salt, work);
    if (!key) {
        return std::unexpected(key.error());
    }
    header.wrappedKey.resize(ageWrappedKeySize);
    crypto_aead_chacha20poly1305_ietf_encrypt(reinterpret_cast<unsigned char *>(header.wrappedKey.data()), nullptr,
        bytesOf(fileKey.expose()), fileKeySize, nullptr, 0, nullptr, zeroNonce.data(), bytesOf(key->expose()));
    const QByteArray signedPart = ageHeaderText(header);
    return signedPart + ageHeaderEnd(headerCode(fileKey, signedPart).expose()) + sealAgePayload(fileKey, content);
}

std::expected<Secret, AgeFault> openAge(const QByteArray &file, const Secret &passphrase)
{
    if (sodium_init() < 0) {
        return std::unexpected(AgeFault::NoMemory);
    }
    const auto binary = withoutAgeArmor(file);
    const auto header = binary ? readAgeHeader(*binary) : std::unexpected(binary.error());
    if (!header) {
        return std::unexpected(header.error());
    }
    if (header->work > largestAgeWork) {
        return std::unexpected(AgeFault::TooMuchWork);
    }
    const auto key = wrapKey(passphrase, header->salt, header->work);
    if (!key) {
        return std::unexpected(key.error());
    }
    QByteArray unwrapped(fileKeySize, Qt::Uninitialized);
    const int failed =
        crypto_aead_chacha20poly1305_ietf_decrypt(reinterpret_cast<unsigned char *>(unwrapped.data()), nullptr, nullptr,
            bytesOf(header->wrappedKey), ageWrappedKeySize, nullptr, 0, zeroNonce.data(), bytesOf(key->expose()));
    if (failed) {
        return std::unexpected(AgeFault::WrongPassphrase);
    }
    const Secret fileKey(std::move(unwrapped));
    if (headerCode(fileKey, binary->first(header->signedSize)) != Secret(header->code)) {
        return std::unexpected(AgeFault::Altered);
    }
    return openAgePayload(fileKey, QByteArrayView(*binary).sliced(header->size));
}

} // namespace purser
