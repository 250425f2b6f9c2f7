#include "app/accountfile/agestream.h"

#include <algorithm>
#include <array>
#include <sodium.h>

namespace purser {

namespace {

constexpr qsizetype nonceSize = 16;
constexpr qsizetype chunkSize = 64 * 1024;
constexpr qsizetype tagSize = crypto_aead_chacha20poly1305_ietf_ABYTES;

// Never null, also of nothing: libsodium's functions are declared so.
const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.isNull() ? "" : view.data());
}

unsigned char *bytesOf(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

QByteArray hmac(QByteArrayView key, QByteArrayView message)
{
    crypto_auth_hmacsha256_state state;
    crypto_auth_hmacsha256_init(&state, bytesOf(key), static_cast<size_t>(key.size()));
    crypto_auth_hmacsha256_update(&state, bytesOf(message), static_cast<unsigned long long>(message.size()));
    QByteArray code(crypto_auth_hmacsha256_BYTES, Qt::Uninitialized);
    crypto_auth_hmacsha256_final(&state, bytesOf(code));
    sodium_memzero(&state, sizeof state);
    return code;
}

// The counter, big endian in eleven bytes, and whether the chunk is the last one.
using ChunkNonce = std::array<unsigned char, crypto_aead_chacha20poly1305_ietf_NPUBBYTES>;
ChunkNonce chunkNonce(quint64 counter, bool isLast)
{
    ChunkNonce nonce {};
    for (size_t byte = 0; byte < sizeof counter; ++byte) {
        nonce.at(nonce.size() - 2 - byte) = static_cast<unsigned char>(counter >> (8 * byte));
    }
    nonce.back() = isLast ? 1 : 0;
    return nonce;
}

// Room for what a chunk holds is at `target`.
bool openChunk(const Secret &key, QByteArrayView chunk, quint64 counter, bool isLast, char *target)
{
    const ChunkNonce nonce = chunkNonce(counter, isLast);
    return crypto_aead_chacha20poly1305_ietf_decrypt(reinterpret_cast<unsigned char *>(target), nullptr, nullptr,
               bytesOf(chunk), static_cast<unsigned long long>(chunk.size()), nullptr, 0, nonce.data(),
               bytesOf(key.expose()))
        == 0;
}

// What became of a chunk that does not open: one that opens as the other kind tells where the end is missing.
AgeFault faultOf(const Secret &key, QByteArrayView chunk, quint64 counter, bool isLast)
{
    QByteArray scratch(std::max<qsizetype>(chunk.size() - tagSize, 0), Qt::Uninitialized);
    const bool isOtherKind = openChunk(key, chunk, counter, !isLast, scratch.data());
    wipe(scratch);
    if (!isOtherKind) {
        return AgeFault::Altered;
    }
    return isLast ? AgeFault::CutOff : AgeFault::DataBehind;
}

} // namespace

Secret hkdf(const Secret &key, const QByteArray &salt, const QByteArray &info)
{
    // An absent salt is one of zeros (RFC 5869, 2.2), which HMAC pads an empty key to.
    const Secret extracted(hmac(salt, key.expose()));
    return Secret(hmac(extracted.expose(), QByteArray(info + '\x01')));
}

QByteArray sealAgePayload(const Secret &fileKey, const Secret &content)
{
    QByteArray sealed(nonceSize, Qt::Uninitialized);
    randombytes_buf(sealed.data(), nonceSize);
    const Secret key = hkdf(fileKey, sealed, "payload");
    const QByteArrayView whole(content.expose());
    quint64 counter = 0;
    for (qsizetype from = 0; from == 0 || from < whole.size(); from += chunkSize) {
        const QByteArrayView plain = whole.sliced(from, std::min(chunkSize, whole.size() - from));
        const ChunkNonce nonce = chunkNonce(counter++, from + chunkSize >= whole.size());
        const qsizetype at = sealed.size();
        sealed.resize(at + plain.size() + tagSize);
        crypto_aead_chacha20poly1305_ietf_encrypt(bytesOf(sealed) + at, nullptr, bytesOf(plain),
            static_cast<unsigned long long>(plain.size()), nullptr, 0, nullptr, nonce.data(), bytesOf(key.expose()));
    }
    return sealed;
}

std::expected<Secret, AgeFault> openAgePayload(const Secret &fileKey, QByteArrayView payload)
{
    if (payload.size() < nonceSize + tagSize) {
        return std::unexpected(AgeFault::CutOff);
    }
    const Secret key = hkdf(fileKey, payload.first(nonceSize).toByteArray(), "payload");
    QByteArrayView rest = payload.sliced(nonceSize);
    QByteArray plain(rest.size(), Qt::Uninitialized); // a little more than it needs, so that it never moves
    qsizetype size = 0;
    for (quint64 counter = 0; !rest.isEmpty(); ++counter) {
        const bool isLast = rest.size() <= chunkSize + tagSize;
        const QByteArrayView chunk = isLast ? rest : rest.first(chunkSize + tagSize);
        if (chunk.size() < tagSize || !openChunk(key, chunk, counter, isLast, plain.data() + size)) {
            wipe(plain);
            return std::unexpected(chunk.size() < tagSize ? AgeFault::Altered : faultOf(key, chunk, counter, isLast));
        }
        if (chunk.size() == tagSize && counter > 0) {
            wipe(plain);
            return std::unexpected(AgeFault::Altered); // an empty chunk behind others: no writer makes it
        }
        size += chunk.size() - tagSize;
        rest = rest.sliced(chunk.size());
    }
    plain.resize(size);
    return Secret(plain);
}

} // namespace purser
