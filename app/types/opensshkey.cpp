#include "app/types/opensshkey.h"

#include "app/model/displaytext.h"
#include "app/model/secret.h"
#include "app/types/sshpublickey.h"

namespace purser {

namespace {

constexpr QByteArrayView magic("openssh-key-v1\0", 15); // with its NUL

// The bytes of a cipher's block, to a multiple of which the private part is filled up. Source: openssh-portable,
// cipher.c; chacha20-poly1305 and none count as 8. 0 for what is no cipher.
int blockSize(QByteArrayView cipher)
{
    if (cipher == "none" || cipher == "chacha20-poly1305@openssh.com" || cipher == "3des-cbc") {
        return 8;
    }
    return cipher.startsWith("aes") || cipher == "rijndael-cbc@lysator.liu.se" ? 16 : 0;
}

// How many fields of a kind of key stand between its name and its comment: sshkey.c, sshkey_private_serialize.
int fieldsOf(QByteArrayView kind)
{
    if (kind == "ssh-rsa") {
        return 6; // n, e, d, the inverse of q, p, q
    }
    if (kind == "ssh-dss") {
        return 5; // p, q, g, y, x
    }
    if (kind == "ssh-ed25519") {
        return 2; // the public key, and the private with the public one
    }
    return kind.startsWith("ecdsa-sha2-") ? 3 : 0; // the curve, the point, the private number
}

// Of a key on a token there is only a handle; after the public fields come flags, the handle and a reserved field.
bool skipTokenKey(SshReader &reader, QByteArrayView kind)
{
    const int publicFields = kind == "sk-ssh-ed25519@openssh.com" ? 2 : 3; // the application is the last of them
    for (int i = 0; i < publicFields; ++i) {
        reader.string();
    }
    reader.byte();
    reader.string();
    reader.string();
    return !reader.hasFailed();
}

bool isPadding(QByteArrayView rest, int block)
{
    if (rest.size() >= block) {
        return false;
    }
    for (qsizetype i = 0; i < rest.size(); ++i) {
        if (rest.at(i) != static_cast<char>(i + 1)) {
            return false;
        }
    }
    return true;
}

// The comment of the one key in the private part, which was not encrypted; nothing if it is damaged.
std::optional<QString> commentIn(QByteArrayView privatePart, QByteArrayView publicKey)
{
    SshReader reader(privatePart);
    const quint32 check = reader.number();
    if (check != reader.number()) {
        return {};
    }
    const QByteArrayView kind = reader.string();
    if (kind != SshReader(publicKey).string()) {
        return {};
    }
    if (kind.startsWith("sk-")) {
        skipTokenKey(reader, kind);
    } else {
        const int fields = fieldsOf(kind);
        for (int i = 0; i < fields; ++i) {
            reader.string();
        }
        if (fields == 0) {
            return {};
        }
    }
    const QByteArrayView comment = reader.string();
    const bool isWhole = !reader.hasFailed() && isPadding(reader.rest(), blockSize("none"));
    return isWhole ? std::optional(displayText(comment.toByteArray(), 120)) : std::nullopt;
}

std::optional<OpenSshKey> parse(const QByteArray &bytes)
{
    if (!bytes.startsWith(magic)) {
        return {};
    }
    SshReader reader(QByteArrayView(bytes).sliced(magic.size()));
    const QByteArrayView cipher = reader.string();
    const QByteArrayView derivation = reader.string();
    const QByteArrayView derivationOptions = reader.string();
    const quint32 keys = reader.number();
    const QByteArrayView publicKey = reader.string();
    const QByteArrayView privatePart = reader.string();
    // Ciphers with authentication put their tag behind.
    const bool hasTag = cipher.contains("gcm") || cipher.contains("poly1305");
    const bool isEnd = hasTag ? reader.rest().size() == 16 : reader.rest().isEmpty();
    const int block = blockSize(cipher);
    const bool isEncrypted = cipher != "none";
    const bool isDerived = derivation == "bcrypt" && !derivationOptions.isEmpty();
    const bool fits = isEncrypted ? isDerived : derivation == "none" && derivationOptions.isEmpty();
    if (reader.hasFailed() || keys != 1 || !isEnd || block == 0 || !fits || privatePart.isEmpty()
        || privatePart.size() % block != 0) {
        return {};
    }
    OpenSshKey key {.publicKey = publicKey.toByteArray(), .isEncrypted = isEncrypted};
    if (isEncrypted) {
        return key;
    }
    const auto comment = commentIn(privatePart, publicKey);
    key.comment = comment.value_or(QString());
    return comment ? std::optional(key) : std::nullopt;
}

} // namespace

std::optional<OpenSshKey> parseOpenSshKey(const QByteArray &block)
{
    const qsizetype from = block.indexOf('\n') + 1;
    const qsizetype until = block.lastIndexOf("-----END ");
    QByteArray text = block.mid(from, until - from);
    text.replace('\r', "").replace('\n', "");
    auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    wipe(text);
    const std::optional<OpenSshKey> key = decoded ? parse(decoded.decoded) : std::nullopt;
    wipe(decoded.decoded);
    return key;
}

} // namespace purser
