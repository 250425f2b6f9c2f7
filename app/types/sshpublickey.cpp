#include "app/types/sshpublickey.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <memory>
#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/evp.h>

using namespace Qt::Literals;

namespace purser {

namespace {

// The bits of a positive "mpint"; 0 if it is none.
int bitsOf(QByteArrayView number)
{
    while (number.startsWith('\0')) {
        number = number.sliced(1);
    }
    if (number.isEmpty()) {
        return 0;
    }
    int bits = static_cast<int>(number.size() - 1) * 8;
    for (uchar first = static_cast<uchar>(number.front()); first != 0; first = static_cast<uchar>(first >> 1)) {
        ++bits;
    }
    return bits;
}

QByteArray string(const QByteArray &bytes)
{
    QByteArray written(4, '\0');
    qToBigEndian(static_cast<quint32>(bytes.size()), written.data());
    return written + bytes;
}

// A positive number with a leading zero byte where its first bit is set; empty if the key has no such number.
QByteArray number(const EVP_PKEY *key, const char *name)
{
    BIGNUM *found = nullptr;
    if (EVP_PKEY_get_bn_param(key, name, &found) != 1) {
        return {};
    }
    const std::unique_ptr<BIGNUM, decltype(&BN_clear_free)> value(found, &BN_clear_free);
    QByteArray bytes(BN_num_bytes(found), '\0');
    BN_bn2bin(found, reinterpret_cast<uchar *>(bytes.data()));
    if (!bytes.isEmpty() && static_cast<uchar>(bytes.front()) >= 0x80) {
        bytes.prepend('\0');
    }
    return string(bytes);
}

struct Curve
{
    QByteArrayView ssh;
    QByteArrayView openssl;
    int bits;
};

constexpr Curve curves[] = {
    {"nistp256", "prime256v1", 256}, {"nistp384", "secp384r1", 384}, {"nistp521", "secp521r1", 521}};

QByteArray ellipticKey(const EVP_PKEY *key)
{
    char name[80] = "";
    size_t size = 0;
    uchar point[1 + 2 * 66] = ""; // uncompressed, of the largest curve
    if (EVP_PKEY_get_group_name(key, name, sizeof name, nullptr) != 1
        || EVP_PKEY_get_octet_string_param(key, OSSL_PKEY_PARAM_PUB_KEY, point, sizeof point, &size) != 1) {
        return {};
    }
    for (const Curve &curve : curves) {
        if (curve.openssl == QByteArrayView(name)) {
            const QByteArray id = curve.ssh.toByteArray();
            return string("ecdsa-sha2-" + id) + string(id)
                + string(QByteArray(reinterpret_cast<const char *>(point), static_cast<qsizetype>(size)));
        }
    }
    return {};
}

std::optional<SshPublicKey> readElliptic(SshReader &reader, QByteArrayView id)
{
    const QByteArrayView name = reader.string();
    const QByteArrayView point = reader.string();
    for (const Curve &curve : curves) {
        if (name == curve.ssh && id.endsWith(name) && point.startsWith('\4')) {
            return SshPublicKey {u"ECDSA"_s, curve.bits};
        }
    }
    return {};
}

std::optional<SshPublicKey> readKind(SshReader &reader)
{
    QByteArrayView id = reader.string();
    const bool isOnToken = id.startsWith("sk-") && id.endsWith("@openssh.com"); // the private half is on a token
    if (isOnToken) {
        id = id.sliced(3).chopped(12);
    }
    std::optional<SshPublicKey> key;
    if (id == "ssh-rsa") {
        reader.string(); // the public exponent
        key = SshPublicKey {u"RSA"_s, bitsOf(reader.string())};
    } else if (id == "ssh-dss") {
        key = SshPublicKey {u"DSA"_s, bitsOf(reader.string())};
        for (int i = 0; i < 3; ++i) {
            reader.string();
        }
    } else if (id == "ssh-ed25519") {
        key = SshPublicKey {u"Ed25519"_s, reader.string().size() == 32 ? 256 : 0};
    } else if (id.startsWith("ecdsa-sha2-")) {
        key = readElliptic(reader, id);
    }
    if (isOnToken) {
        reader.string(); // the application
    }
    return key;
}

} // namespace

QByteArrayView SshReader::take(qsizetype size)
{
    m_hasFailed = m_hasFailed || size > m_rest.size();
    if (m_hasFailed) {
        return {};
    }
    const QByteArrayView taken = m_rest.first(size);
    m_rest = m_rest.sliced(size);
    return taken;
}

quint32 SshReader::number()
{
    const QByteArrayView bytes = take(4);
    return m_hasFailed ? 0 : qFromBigEndian<quint32>(bytes.data());
}

uchar SshReader::byte()
{
    const QByteArrayView bytes = take(1);
    return m_hasFailed ? uchar(0) : static_cast<uchar>(bytes.front());
}

QByteArrayView SshReader::string()
{
    return take(number());
}

std::optional<SshPublicKey> readSshPublicKey(const QByteArray &blob)
{
    SshReader reader(blob);
    const std::optional<SshPublicKey> key = readKind(reader);
    return key && key->bits > 0 && reader.isAtEnd() ? key : std::nullopt;
}

QByteArray sshPublicKey(const EVP_PKEY *key)
{
    switch (EVP_PKEY_get_base_id(key)) {
    case EVP_PKEY_RSA:
        return string("ssh-rsa") + number(key, OSSL_PKEY_PARAM_RSA_E) + number(key, OSSL_PKEY_PARAM_RSA_N);
    case EVP_PKEY_DSA:
        return string("ssh-dss") + number(key, OSSL_PKEY_PARAM_FFC_P) + number(key, OSSL_PKEY_PARAM_FFC_Q)
            + number(key, OSSL_PKEY_PARAM_FFC_G) + number(key, OSSL_PKEY_PARAM_PUB_KEY);
    case EVP_PKEY_EC:
        return ellipticKey(key);
    case EVP_PKEY_ED25519: {
        QByteArray bytes(32, '\0');
        size_t size = 32;
        const bool isRead = EVP_PKEY_get_raw_public_key(key, reinterpret_cast<uchar *>(bytes.data()), &size) == 1;
        return isRead ? string("ssh-ed25519") + string(bytes) : QByteArray();
    }
    default:
        return {};
    }
}

QString sshFingerprint(const QByteArray &blob)
{
    if (blob.isEmpty()) {
        return {};
    }
    const QByteArray digest = QCryptographicHash::hash(blob, QCryptographicHash::Sha256);
    return u"SHA256:"_s + QString::fromLatin1(digest.toBase64(QByteArray::OmitTrailingEquals));
}

} // namespace purser
