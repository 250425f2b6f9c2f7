#include "app/types/privatekey.h"

#include "app/types/errorsforgotten.h"
#include "app/types/opensshkey.h"
#include "app/types/pemtext.h"
#include "app/types/sshpublickey.h"

#include <algorithm>
#include <memory>
#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>

using namespace Qt::Literals;

namespace purser {

namespace {

using Key = std::unique_ptr<EVP_PKEY, decltype(&EVP_PKEY_free)>;
using Passphrase = PrivateKeyFacts::Passphrase;

bool isEncrypted(const PemBlock &block)
{
    return block.label == "ENCRYPTED PRIVATE KEY" || block.whole.contains("Proc-Type: 4,ENCRYPTED");
}

// OpenSSL's call for a passphrase; without one it would ask on the terminal.
int giveAway(char *buffer, int size, int, void *passphrase)
{
    const QByteArray &bytes = static_cast<const Secret *>(passphrase)->expose();
    if (bytes.isEmpty() || bytes.size() > size) {
        return -1;
    }
    std::copy(bytes.cbegin(), bytes.cend(), buffer);
    return static_cast<int>(bytes.size());
}

Key openPem(const QByteArray &pem, Secret passphrase)
{
    const std::unique_ptr<BIO, decltype(&BIO_free)> bio(
        BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())), &BIO_free);
    return Key(PEM_read_bio_PrivateKey(bio.get(), nullptr, giveAway, &passphrase), &EVP_PKEY_free);
}

QString kindOf(EVP_PKEY *key)
{
    switch (EVP_PKEY_get_base_id(key)) {
    case EVP_PKEY_RSA:
        return u"RSA"_s;
    case EVP_PKEY_EC:
        return u"ECDSA"_s;
    case EVP_PKEY_DSA:
        return u"DSA"_s;
    case EVP_PKEY_ED25519:
        return u"Ed25519"_s;
    default:
        return QString::fromLatin1(EVP_PKEY_get0_type_name(key));
    }
}

std::expected<PrivateKeyFacts, Issue> readPem(const PemBlock &block, const Secret &passphrase)
{
    PrivateKeyFacts facts;
    if (isEncrypted(block)) {
        facts.passphrase = passphrase.isEmpty() ? Passphrase::Needed : Passphrase::Opened;
    }
    if (facts.passphrase == Passphrase::Needed) {
        return facts;
    }
    const ErrorsForgotten forgetting;
    const Key key = openPem(block.whole, passphrase);
    if (key) {
        facts.kind = kindOf(key.get());
        facts.bits = facts.kind == "Ed25519"_L1 ? 256 : EVP_PKEY_get_bits(key.get());
        facts.fingerprint = sshFingerprint(sshPublicKey(key.get()));
    } else if (facts.isEncrypted()) {
        facts.passphrase = Passphrase::Wrong;
    } else {
        return std::unexpected(Issue::PemBroken);
    }
    return facts;
}

std::expected<PrivateKeyFacts, Issue> readOpenSsh(const PemBlock &block, const Secret &passphrase)
{
    const std::optional<OpenSshKey> key = parseOpenSshKey(block.whole);
    const std::optional<SshPublicKey> known = key ? readSshPublicKey(key->publicKey) : std::nullopt;
    if (!known) {
        return std::unexpected(Issue::PemBroken);
    }
    PrivateKeyFacts facts {.kind = known->kind,
        .bits = known->bits,
        .fingerprint = sshFingerprint(key->publicKey),
        .comment = key->comment};
    if (key->isEncrypted) {
        facts.passphrase = passphrase.isEmpty() ? Passphrase::Needed : Passphrase::Unverifiable;
    }
    return facts;
}

Issue insteadOfKey(const QList<PemBlock> &blocks)
{
    const QByteArray &label = blocks.first().label;
    if (label == "CERTIFICATE") {
        return Issue::PemCertificateInstead;
    }
    return label.endsWith("PUBLIC KEY") ? Issue::PemPublicKey : Issue::PemOther;
}

} // namespace

std::expected<PrivateKeyFacts, Issue> readPrivateKey(const QByteArray &file, const Secret &passphrase)
{
    if (const auto damage = pemDamage(file)) {
        return std::unexpected(*damage);
    }
    const QList<PemBlock> blocks = pemBlocks(file);
    const auto found = std::ranges::find_if(blocks, &PemBlock::isPrivateKey);
    if (found == blocks.cend()) {
        return std::unexpected(insteadOfKey(blocks));
    }
    if (std::ranges::count_if(blocks, &PemBlock::isPrivateKey) > 1) {
        return std::unexpected(Issue::PemSeveral);
    }
    return found->label == "OPENSSH PRIVATE KEY" ? readOpenSsh(*found, passphrase) : readPem(*found, passphrase);
}

} // namespace purser
