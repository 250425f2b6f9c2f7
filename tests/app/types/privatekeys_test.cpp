// Keys of the types "ssh-key" and "pem-key", made by ssh-keygen and openssl.
#include "app/types/opensshkey.h"
#include "app/types/pemtext.h"
#include "app/types/types.h"
#include "tests/app/types/keyfile.h"
#include "tests/app/types/samples.h"
#include "tests/support/certificates.h"
#include "tests/support/printers.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <openssl/err.h>

using namespace Qt::Literals;

namespace purser {

namespace {

constexpr bool warned = false;
const QString field = u"privateKey"_s;
const QString passphrase = u"passphrase"_s;

class PrivateKeys : public testing::Test
{
protected:
    void TearDown() override { EXPECT_EQ(ERR_peek_error(), 0U); }

    QByteArray run(const QString &program, const QStringList &arguments) const
    {
        QProcess process;
        process.start(program, arguments);
        EXPECT_TRUE(process.waitForFinished(60'000));
        EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().constData();
        return process.readAllStandardOutput();
    }
    QString path(const QString &name = u"key"_s) const { return m_directory.filePath(name); }
    QByteArray contents(const QString &name) const
    {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }
    // What ssh-keygen makes, with more of its options; the comment is "alice@example.com".
    QByteArray sshKey(const QStringList &options, const QString &secret = {})
    {
        QFile::remove(path());
        run(u"ssh-keygen"_s,
            QStringList {u"-q"_s, u"-f"_s, path(), u"-N"_s, secret, u"-C"_s, u"alice@example.com"_s} + options);
        return contents(u"key"_s);
    }
    // Of the key made last: bits, fingerprint.
    QStringList saidBySshKeygen() const
    {
        return QString::fromUtf8(run(u"ssh-keygen"_s, {u"-l"_s, u"-f"_s, path(u"key.pub"_s)})).split(u' ').first(2);
    }

    static FieldValues told(const QByteArray &key, const QByteArray &secret = {})
    {
        const IntegrationType &type = *integrationType(u"ssh-key"_s);
        return normalized(type, draft(key, secret)).values;
    }
    static Draft draft(const QByteArray &key, const QByteArray &secret = {})
    {
        return draftOf(u"ssh-key"_s, {}, {{field, key}, {passphrase, secret}});
    }
    static Draft pemDraft(const QByteArray &key) { return draftOf(u"pem-key"_s, {}, {{u"key"_s, key}}); }

private:
    QTemporaryDir m_directory;
};

} // namespace

TEST_F(PrivateKeys, TellWhatSshKeygenTells)
{
    const QList<std::pair<QStringList, QString>> table {
        {{u"-t"_s, u"ed25519"_s}, u"Ed25519"_s},
        {{u"-t"_s, u"rsa"_s, u"-b"_s, u"2048"_s}, u"RSA"_s},
        {{u"-t"_s, u"rsa"_s, u"-b"_s, u"3072"_s, u"-m"_s, u"PEM"_s}, u"RSA"_s},
        {{u"-t"_s, u"rsa"_s, u"-b"_s, u"2048"_s, u"-m"_s, u"PKCS8"_s}, u"RSA"_s},
        {{u"-t"_s, u"ecdsa"_s, u"-b"_s, u"256"_s}, u"ECDSA"_s},
        {{u"-t"_s, u"ecdsa"_s, u"-b"_s, u"384"_s, u"-m"_s, u"PEM"_s}, u"ECDSA"_s},
        {{u"-t"_s, u"ecdsa"_s, u"-b"_s, u"521"_s, u"-m"_s, u"PKCS8"_s}, u"ECDSA"_s},
    };
    for (const auto &[options, kind] : table) {
        SCOPED_TRACE(qPrintable(options.join(u' ')));
        const QByteArray key = sshKey(options);
        const QStringList expected = saidBySshKeygen();
        for (const QByteArray &text : {key, QByteArray(key).replace("\n", "\r\n"), key.trimmed()}) {
            EXPECT_EQ(inspected(draft(text)), QStringList());
            const FieldValues facts = told(text);
            EXPECT_EQ(facts.value(u"keyKind"_s), kind);
            EXPECT_EQ(facts.value(u"keyBits"_s), expected.at(0));
            EXPECT_EQ(facts.value(u"keyFingerprint"_s), expected.at(1));
            EXPECT_EQ(facts.value(u"keyComment"_s), options.contains(u"-m"_s) ? QString() : u"alice@example.com"_s);
            EXPECT_FALSE(facts.contains(u"keyEncrypted"_s));
        }
        EXPECT_TRUE(summary(*integrationType(u"ssh-key"_s), told(key)).endsWith(expected.at(1)));
        EXPECT_EQ(inspected(draft(key, "open sesame")),
            QStringList {text(passphrase, Issue::PassphraseUnneeded, {}, warned)});
    }
}

TEST_F(PrivateKeys, EncryptedOnesNeedTheirPassphrase)
{
    for (const QString &form : {u"PEM"_s, u"PKCS8"_s}) {
        SCOPED_TRACE(qPrintable(form));
        const QByteArray key = sshKey({u"-t"_s, u"rsa"_s, u"-b"_s, u"2048"_s, u"-m"_s, form}, u"open sesame"_s);
        EXPECT_EQ(inspected(draft(key)), QStringList {text(passphrase, Issue::PassphraseMissing)});
        EXPECT_EQ(inspected(draft(key), {passphrase}), QStringList());
        EXPECT_EQ(inspected(draft(key, "closed")), QStringList {text(passphrase, Issue::PassphraseWrong)});
        EXPECT_EQ(inspected(draft(key, "open sesame")), QStringList());
        EXPECT_EQ(told(key, "open sesame").value(u"keyFingerprint"_s), saidBySshKeygen().at(1));
        EXPECT_EQ(told(key).value(u"keyEncrypted"_s), u"true"_s);
    }
    for (const QString &cipher :
        {u"aes256-ctr"_s, u"aes128-cbc"_s, u"chacha20-poly1305@openssh.com"_s, u"aes256-gcm@openssh.com"_s}) {
        SCOPED_TRACE(qPrintable(cipher));
        const QByteArray key = sshKey({u"-t"_s, u"ed25519"_s, u"-Z"_s, cipher}, u"open sesame"_s);
        EXPECT_EQ(inspected(draft(key)), QStringList {text(passphrase, Issue::PassphraseMissing)});
        EXPECT_EQ(inspected(draft(key, "open sesame")),
            QStringList {text(passphrase, Issue::PassphraseUnverified, {}, warned)});
        const FieldValues facts = told(key, "open sesame");
        EXPECT_EQ(facts.value(u"keyFingerprint"_s), saidBySshKeygen().at(1));
        EXPECT_EQ(facts.value(u"keyKind"_s), u"Ed25519"_s);
        EXPECT_FALSE(facts.contains(u"keyComment"_s)); // it is encrypted, too
    }
}

TEST_F(PrivateKeys, EachDamageIsNamed)
{
    const QByteArray own = sshKey({u"-t"_s, u"ed25519"_s});
    const QByteArray publicLine = contents(u"key.pub"_s);
    const QByteArray pem = privateKey();
    const QByteArray secsh = run(u"ssh-keygen"_s, {u"-e"_s, u"-f"_s, path(u"key.pub"_s)});
    run(u"openssl"_s,
        {u"genpkey"_s, u"-algorithm"_s, u"RSA"_s, u"-outform"_s, u"DER"_s, u"-out"_s, path(u"rsa.der"_s)});
    QList<std::pair<QByteArray, QString>> table {
        {publicLine, text(field, Issue::PemPublicKeyLine)},
        {secsh, text(field, Issue::PemPublicKey)},
        {"PuTTY-User-Key-File-3: ssh-ed25519\nEncryption: none\n", text(field, Issue::PemPutty)},
        {contents(u"rsa.der"_s), text(field, Issue::PemDer)},
        {QByteArray::fromHex("3082066c0201033082063206092a"), text(field, Issue::PemPkcs12)},
        {"<!doctype html><title>Log in</title>", text(field, Issue::PemWebPage)},
        {"wonderland", text(field, Issue::PemMissing)},
        {"-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n", text(field, Issue::PemPublicKey)},
        {own + own, text(field, Issue::PemSeveral)},
        {makeCertificate().certificate, text(field, Issue::PemCertificateInstead)},
        {"-----BEGIN PGP MESSAGE-----\nAAAA\n-----END PGP MESSAGE-----\n",
            text(field, Issue::PemOther, u"PGP MESSAGE"_s)},
    };
    for (const QByteArray &key : {own, pem}) {
        table << std::pair {key.left(key.size() / 2), text(field, Issue::PemCutOff)}
              << std::pair {key.mid(key.indexOf('\n') + 1), text(field, Issue::PemCutOff)}
              << std::pair {QByteArray(key.trimmed()).replace('\n', ' '), text(field, Issue::PemFlattened)}
              << std::pair {QByteArray(key.trimmed()).replace("\n", "\\n"), text(field, Issue::PemEscaped)}
              << std::pair {QByteArray(key).remove(key.indexOf('\n') + 1, 40), text(field, Issue::PemBroken)}
              << std::pair {QByteArray(key).replace(key.size() / 2, 2, "\"!"), text(field, Issue::PemBroken)};
    }
    for (const auto &[key, issue] : table) {
        EXPECT_EQ(inspected(draft(key)), QStringList {issue}) << key.left(200).constData();
        EXPECT_FALSE(told(key).contains(u"keyFingerprint"_s));
    }
}

TEST_F(PrivateKeys, WeakAndOutdatedOnesAreWarnedOf)
{
    const QByteArray weak = sshKey({u"-t"_s, u"rsa"_s, u"-b"_s, u"1024"_s});
    EXPECT_EQ(inspected(draft(weak)), QStringList {text(field, Issue::KeyWeak, u"1024"_s, warned)});
    EXPECT_EQ(inspected(pemDraft(makeRsaKey(1024))), QStringList {text(u"key"_s, Issue::KeyWeak, u"1024"_s, warned)});
    run(u"openssl"_s,
        {u"genpkey"_s, u"-genparam"_s, u"-algorithm"_s, u"DSA"_s, u"-pkeyopt"_s, u"dsa_paramgen_bits:1024"_s, u"-out"_s,
            path(u"parameters"_s)});
    run(u"openssl"_s, {u"genpkey"_s, u"-paramfile"_s, path(u"parameters"_s), u"-out"_s, path(u"dsa"_s)});
    EXPECT_EQ(inspected(draft(contents(u"dsa"_s))), QStringList {text(field, Issue::KeyOutdated, {}, warned)});
    EXPECT_TRUE(told(contents(u"dsa"_s)).value(u"keyFingerprint"_s).startsWith("SHA256:"_L1));
}

// Whatever byte is wrong, nothing is read beyond the end and nothing passes for another key.
TEST_F(PrivateKeys, NoDamagedByteIsTakenForAKey)
{
    const QByteArray own = sshKey({u"-t"_s, u"ecdsa"_s});
    const qsizetype from = own.indexOf('\n') + 1;
    QByteArray bytes = QByteArray::fromBase64(own.mid(from, own.lastIndexOf("-----END") - from));
    const auto block = [](const QByteArray &contents) -> QByteArray {
        return "-----BEGIN OPENSSH PRIVATE KEY-----\n" + contents.toBase64() + "\n-----END OPENSSH PRIVATE KEY-----\n";
    };
    ASSERT_TRUE(parseOpenSshKey(block(bytes)));
    for (qsizetype size = 0; size < bytes.size(); ++size) {
        EXPECT_FALSE(parseOpenSshKey(block(bytes.left(size)))) << size;
    }
    EXPECT_FALSE(parseOpenSshKey(block(bytes + '\0')));
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        QByteArray changed = bytes;
        changed[at] = static_cast<char>(~changed.at(at));
        const auto read = parseOpenSshKey(block(changed));
        EXPECT_TRUE(!read || read->publicKey.size() < bytes.size());
    }
}

TEST_F(PrivateKeys, PemKeysHoldKeysAndCertificates)
{
    const QString key = u"key"_s;
    const TestCertificate certificate = makeCertificate({.commonName = "registry.example.com"});
    const QByteArray own = sshKey({u"-t"_s, u"ed25519"_s});
    const QList<QByteArray> fine {privateKey(), makeEllipticKey(), certificate.certificate, own,
        certificate.certificate + certificate.key, certificate.key + certificate.certificate};
    for (const QByteArray &file : fine) {
        EXPECT_EQ(inspected(pemDraft(file)), QStringList()) << file.left(100).constData();
    }
    const IntegrationType &type = *integrationType(u"pem-key"_s);
    const FieldValues told = normalized(type, pemDraft(certificate.certificate + certificate.key)).values;
    EXPECT_EQ(told.value(u"certificateName"_s), u"registry.example.com"_s);
    EXPECT_EQ(summary(type, told), u"RSA 2048 · registry.example.com"_s);
    const FieldValues alone = normalized(type, pemDraft(certificate.certificate)).values;
    EXPECT_EQ(summary(type, alone), u"RSA 2048 · registry.example.com"_s);
    const QMap<QByteArray, QString> table {
        {makeEncryptedRsaKey(), text(key, Issue::PemEncrypted)},
        {sshKey({u"-t"_s, u"ed25519"_s}, u"open sesame"_s), text(key, Issue::PemEncrypted)},
        {privateKey() + own, text(key, Issue::PemSeveral)},
        {"-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n",
            text(key, Issue::PemPublicKey, u"PUBLIC KEY"_s)},
        {"-----BEGIN CERTIFICATE REQUEST-----\nAAAA\n-----END CERTIFICATE REQUEST-----\n",
            text(key, Issue::PemOther, u"CERTIFICATE REQUEST"_s)},
        {"-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n", text(key, Issue::PemBroken)},
    };
    for (const auto &[file, issue] : table.asKeyValueRange()) {
        EXPECT_EQ(inspected(pemDraft(file)), QStringList {issue}) << file.left(100).constData();
    }
}

} // namespace purser
