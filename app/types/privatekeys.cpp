#include "app/types/privatekeys.h"

#include "app/model/clock.h"
#include "app/registry/clientidentity.h"
#include "app/types/certificates.h"
#include "app/types/pemtext.h"
#include "app/types/privatekey.h"

#include <algorithm>

using namespace Qt::Literals;

namespace purser {

namespace {

using Passphrase = PrivateKeyFacts::Passphrase;
using Weight = FieldIssue::Weight;

constexpr int fewestRsaBits = 2048;

// What PemOther says about: the first block.
FieldIssue issueAt(const QString &field, Issue issue, const QByteArray &file)
{
    const QList<PemBlock> blocks = issue == Issue::PemOther ? pemBlocks(file) : QList<PemBlock>();
    return {field, issue, blocks.isEmpty() ? QString() : QString::fromLatin1(blocks.first().label)};
}

QList<FieldIssue> weaknesses(const QString &field, const PrivateKeyFacts &key)
{
    if (key.kind == "DSA"_L1) {
        return {{field, Issue::KeyOutdated, {}, Weight::Warning}};
    }
    if (key.kind == "RSA"_L1 && key.bits < fewestRsaBits) {
        return {{field, Issue::KeyWeak, QString::number(key.bits), Weight::Warning}};
    }
    return {};
}

QList<FieldIssue> inspectPassphrase(const PrivateKeyFacts &key, bool isTyped, bool isStored)
{
    const QString field = u"passphrase"_s;
    switch (key.passphrase) {
    case Passphrase::None:
        return isTyped ? QList {FieldIssue {field, Issue::PassphraseUnneeded, {}, Weight::Warning}}
                       : QList<FieldIssue>();
    case Passphrase::Needed:
        // The stored one is in the keychain, and not looked at only to inspect a form.
        return isStored ? QList<FieldIssue>() : QList {FieldIssue {field, Issue::PassphraseMissing, {}}};
    case Passphrase::Wrong:
        return {{field, Issue::PassphraseWrong, {}}};
    case Passphrase::Unverifiable:
        return {{field, Issue::PassphraseUnverified, {}, Weight::Warning}};
    case Passphrase::Opened:
        return {};
    }
    Q_UNREACHABLE();
}

// A key that must be usable without a passphrase.
QList<FieldIssue> inspectOpenKey(const QString &field, const Secret &secret)
{
    const QByteArray &file = secret.expose();
    const auto key = readPrivateKey(file, {});
    if (!key) {
        return {issueAt(field, key.error(), file)};
    }
    if (key->isEncrypted()) {
        return {{field, Issue::PemEncrypted, {}}};
    }
    return weaknesses(field, *key);
}

bool isParameters(const PemBlock &block)
{
    return block.label.endsWith(" PARAMETERS");
}

QByteArray certificatesIn(const QList<PemBlock> &blocks)
{
    QByteArray certificates;
    for (const PemBlock &block : blocks) {
        if (block.label == "CERTIFICATE") {
            certificates += block.whole;
        }
    }
    return certificates;
}

} // namespace

QList<FieldIssue> inspectSshKey(const Draft &draft, const QStringList &stored)
{
    const QString field = u"privateKey"_s;
    const Secret secret = draft.secrets.value(field);
    if (secret.isEmpty()) {
        return {};
    }
    const Secret passphrase = draft.secrets.value(u"passphrase"_s);
    const QByteArray &file = secret.expose();
    const auto key = readPrivateKey(file, passphrase);
    if (!key) {
        return {issueAt(field, key.error(), file)};
    }
    return weaknesses(field, *key) + inspectPassphrase(*key, !passphrase.isEmpty(), stored.contains(u"passphrase"_s));
}

QList<FieldIssue> inspectPemKey(const Draft &draft, const QStringList &)
{
    const QString field = u"key"_s;
    const Secret secret = draft.secrets.value(field);
    const QByteArray &file = secret.expose();
    if (file.isEmpty()) {
        return {};
    }
    if (const auto damage = pemDamage(file)) {
        return {{field, *damage, {}}};
    }
    const QList<PemBlock> blocks = pemBlocks(file);
    const auto stranger = std::ranges::find_if(blocks, [](const PemBlock &block) {
        return !block.isPrivateKey() && block.label != "CERTIFICATE" && !isParameters(block);
    });
    if (stranger != blocks.cend()) {
        const bool isPublic = stranger->label.endsWith("PUBLIC KEY");
        return {{field, isPublic ? Issue::PemPublicKey : Issue::PemOther, QString::fromLatin1(stranger->label)}};
    }
    QList<FieldIssue> issues;
    const QByteArray certificates = certificatesIn(blocks);
    if (std::ranges::any_of(blocks, &PemBlock::isPrivateKey) || certificates.isEmpty()) {
        issues = inspectOpenKey(field, secret);
    }
    if (!certificates.isEmpty()) {
        issues << inspectCertificates(field, QString::fromLatin1(certificates), currentTime());
    }
    return issues;
}

QList<FieldIssue> inspectClientKey(const QString &field, const Secret &key)
{
    QList<FieldIssue> issues = inspectOpenKey(field, key);
    const bool isOpen =
        std::ranges::all_of(issues, [](const FieldIssue &issue) { return issue.issue == Issue::KeyWeak; });
    if (isOpen && privateKey(key).isNull()) {
        issues = {{field, Issue::KeyKindUnusable, {}}};
    }
    return issues;
}

FieldValues privateKeyFacts(const Secret &secret, const Secret &passphrase)
{
    FieldValues facts;
    const auto note = [&facts](const QString &id, const QString &value) {
        if (!value.isEmpty()) {
            facts.insert(id, value);
        }
    };
    const QByteArray &file = secret.expose();
    if (const auto key = readPrivateKey(file, passphrase)) {
        note(u"keyKind"_s, key->kind);
        note(u"keyBits"_s, key->bits > 0 ? QString::number(key->bits) : QString());
        note(u"keyFingerprint"_s, key->fingerprint);
        note(u"keyComment"_s, key->comment);
        note(u"keyEncrypted"_s, key->isEncrypted() ? u"true"_s : QString());
    }
    const QList<CertificateFacts> certificates = readCertificates(QString::fromLatin1(certificatesIn(pemBlocks(file))));
    if (!certificates.isEmpty()) {
        const auto first = std::ranges::min_element(certificates, {}, &CertificateFacts::validUntil);
        note(u"certificateName"_s, certificates.first().subject);
        if (!facts.contains(u"keyKind"_s) && !certificates.first().keyKind.isEmpty()) {
            note(u"keyKind"_s, certificates.first().keyKind);
            note(u"keyBits"_s, QString::number(certificates.first().keyBits));
        }
        note(u"credentialExpires"_s, first->validUntil.toUTC().toString(Qt::ISODate));
    }
    return facts;
}

} // namespace purser
