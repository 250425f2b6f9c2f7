#include "app/model/issuesentences.h"

#include <QCoreApplication>

namespace purser {

namespace {

const char *pemSentence(Issue issue)
{
    switch (issue) {
    case Issue::PemMissing:
        return QT_TRANSLATE_NOOP("Sentences", "This is not PEM: there is no line that begins with “-----BEGIN”.");
    case Issue::PemWebPage:
        return QT_TRANSLATE_NOOP("Sentences", "This is a web page, not a key or a certificate.");
    case Issue::PemDer:
        return QT_TRANSLATE_NOOP(
            "Sentences", "This is in the binary form DER. Convert it to PEM, for example with openssl.");
    case Issue::PemPkcs12:
        return QT_TRANSLATE_NOOP("Sentences",
            "This is a PKCS#12 file (.p12, .pfx). Take the certificate and the key out of it as PEM: openssl pkcs12.");
    case Issue::PemPutty:
        return QT_TRANSLATE_NOOP(
            "Sentences", "This is a key of PuTTY (.ppk). Export it with PuTTYgen: Conversions, Export OpenSSH key.");
    case Issue::PemPublicKey:
        return QT_TRANSLATE_NOOP("Sentences", "This is the public key. The private key is needed.");
    case Issue::PemPublicKeyLine:
        return QT_TRANSLATE_NOOP(
            "Sentences", "This is a public key, from a .pub file. The private key is in the file without “.pub”.");
    case Issue::PemCertificateInstead:
        return QT_TRANSLATE_NOOP("Sentences", "This is a certificate. The private key that belongs to it is needed.");
    case Issue::PemPrivateKeyInstead:
        return QT_TRANSLATE_NOOP(
            "Sentences", "This holds a private key, and this field is not kept secret. Only certificates belong here.");
    case Issue::PemOther:
        return QT_TRANSLATE_NOOP("Sentences", "This holds a “%1”, which cannot be used here.");
    case Issue::PemCutOff:
        return QT_TRANSLATE_NOOP("Sentences", "This is cut off: its first or its last line is missing.");
    case Issue::PemFlattened:
        return QT_TRANSLATE_NOOP("Sentences", "Its line breaks were lost on the way. Use the original file.");
    case Issue::PemEscaped:
        return QT_TRANSLATE_NOOP("Sentences", "Its line breaks were turned into “\\n”. Use the original file.");
    case Issue::PemBroken:
        return QT_TRANSLATE_NOOP("Sentences", "It is damaged: what is between its first and last line is unreadable.");
    case Issue::PemSeveral:
        return QT_TRANSLATE_NOOP("Sentences", "This holds more than one private key. Keep only the one that is meant.");
    case Issue::PemEncrypted:
        return QT_TRANSLATE_NOOP(
            "Sentences", "This key is encrypted with a passphrase. Here it has to be without one.");
    case Issue::PemMismatch:
        return QT_TRANSLATE_NOOP("Sentences", "This private key does not belong to the certificate.");
    default:
        return nullptr;
    }
}

const char *keySentence(Issue issue)
{
    switch (issue) {
    case Issue::KeyNotJson:
        return QT_TRANSLATE_NOOP("Sentences", "This is not JSON (%1). Use the key file as Google gave it.");
    case Issue::KeyWrapped:
        return QT_TRANSLATE_NOOP(
            "Sentences", "This is a key file encoded as base64. Load the decoded file, it begins with “{”.");
    case Issue::KeyOnlyPrivateKey:
        return QT_TRANSLATE_NOOP(
            "Sentences", "This is only the private key out of a key file. Use the whole file, it begins with “{”.");
    case Issue::KeyNotObject:
        return QT_TRANSLATE_NOOP("Sentences", "This JSON is not a key file: it is no object with members.");
    case Issue::KeyUserCredential:
        return QT_TRANSLATE_NOOP(
            "Sentences", "This is a credential of type “%1”, not the key of a service account. Create a JSON key.");
    case Issue::KeyNotServiceAccount:
        return QT_TRANSLATE_NOOP(
            "Sentences", "Its type is “%1”, not “service_account”. Create a JSON key for a service account.");
    case Issue::KeyMember:
        return QT_TRANSLATE_NOOP("Sentences", "The key file has no usable “%1”. Download it again.");
    case Issue::KeyEmail:
        return QT_TRANSLATE_NOOP("Sentences", "“%1” is not the address of a service account.");
    case Issue::KeyPrivateKeyBroken:
        return QT_TRANSLATE_NOOP("Sentences", "The private key in it is damaged. Download the key file again.");
    case Issue::KeyPrivateKeyEscaped:
        return QT_TRANSLATE_NOOP(
            "Sentences", "The line breaks of its private key were escaped twice (\\\\n). Use the original file.");
    case Issue::KeyPrivateKeyFlattened:
        return QT_TRANSLATE_NOOP(
            "Sentences", "The line breaks of its private key were lost on the way. Use the original file.");
    case Issue::KeyPrivateKeyWeak:
        return QT_TRANSLATE_NOOP("Sentences", "Its private key has only %1 bits; at least 2048 are needed.");
    case Issue::KeyTokenAddress:
        return QT_TRANSLATE_NOOP(
            "Sentences", "Its token_uri leads to “%1”, which is not Google. Do not trust this file.");
    case Issue::KeySmartQuotes:
        return QT_TRANSLATE_NOOP(
            "Sentences", "Its quotation marks were replaced by typographic ones (“ ”). Use the original file.");
    case Issue::KeyTooLarge:
        return QT_TRANSLATE_NOOP("Sentences", "This is larger than 64 KiB. A key file has about 2.4 KB.");
    case Issue::KeyHtml:
        return QT_TRANSLATE_NOOP("Sentences", "This is a web page or a program's message, not a key file.");
    case Issue::KeyWeak:
        return QT_TRANSLATE_NOOP("Sentences", "This key has only %1 bits. Many servers refuse less than 2048.");
    case Issue::KeyOutdated:
        return QT_TRANSLATE_NOOP("Sentences", "This is a DSA key. Servers of today refuse such keys.");
    case Issue::KeyKindUnusable:
        return QT_TRANSLATE_NOOP("Sentences", "Only RSA and elliptic-curve keys can be used here.");
    case Issue::PassphraseMissing:
        return QT_TRANSLATE_NOOP("Sentences", "The key is encrypted. Enter the passphrase that opens it.");
    case Issue::PassphraseWrong:
        return QT_TRANSLATE_NOOP("Sentences", "This passphrase does not open the key.");
    case Issue::PassphraseUnneeded:
        return QT_TRANSLATE_NOOP("Sentences", "The key is not encrypted, so no passphrase is needed.");
    case Issue::PassphraseUnverified:
        return QT_TRANSLATE_NOOP("Sentences",
            "Purser cannot try a passphrase on a key in OpenSSH's own form: it is kept without having been verified.");
    case Issue::ClientKeyMissing:
        return QT_TRANSLATE_NOOP("Sentences", "A client certificate needs the private key that belongs to it.");
    case Issue::ClientCertificateMissing:
        return QT_TRANSLATE_NOOP("Sentences", "A client key needs the certificate that belongs to it.");
    case Issue::CertificateExpired:
        return QT_TRANSLATE_NOOP("Sentences", "A certificate in it expired on %1.");
    case Issue::CertificateNotYetValid:
        return QT_TRANSLATE_NOOP("Sentences", "A certificate in it is not valid before %1.");
    case Issue::PairsMissing:
        return QT_TRANSLATE_NOOP("Sentences", "There is no line of the form KEY=value.");
    case Issue::PairMalformed:
        return QT_TRANSLATE_NOOP("Sentences", "Line %1 has no “=”. Each line is a KEY=value.");
    case Issue::PairName:
        return QT_TRANSLATE_NOOP("Sentences",
            "Line %1: a key has letters from A to Z, digits and “_” only, and does not begin with a digit.");
    case Issue::PairRepeated:
        return QT_TRANSLATE_NOOP("Sentences", "Line %1 repeats a key that an earlier line has.");
    default:
        return pemSentence(issue);
    }
}

} // namespace

const char *credentialSentence(Issue issue)
{
    switch (issue) {
    case Issue::SecretIsServiceAccountKey:
        return QT_TRANSLATE_NOOP("Sentences",
            "This is the JSON key of a Google service account, not a password. Use the integration type GCR for it.");
    case Issue::SecretIsPem:
        return QT_TRANSLATE_NOOP("Sentences", "This is a key or a certificate, not a password.");
    case Issue::SecretIsEncodedLogin:
        return QT_TRANSLATE_NOOP(
            "Sentences", "This looks like user and password encoded as base64. Enter the password itself.");
    case Issue::TokenWanted:
        return QT_TRANSLATE_NOOP(
            "Sentences", "This looks like a password, and only a token works here. Tokens begin with %1.");
    case Issue::TokenOfOtherService:
        return QT_TRANSLATE_NOOP("Sentences", "This is a token of %1, which this registry does not know.");
    case Issue::AccessKeyIdInstead:
        return QT_TRANSLATE_NOOP("Sentences", "This is an access key ID. The secret access key belongs here.");
    case Issue::SecretAccessKeyInstead:
        return QT_TRANSLATE_NOOP("Sentences",
            "This looks like the secret access key, and this field is not kept secret. The access key ID belongs "
            "here.");
    case Issue::AccessKeyIdOfThing:
        return QT_TRANSLATE_NOOP(
            "Sentences", "What begins with %1 names a user or a role. An access key ID begins with AKIA or ASIA.");
    case Issue::AccessKeyIdUnusual:
        return QT_TRANSLATE_NOOP(
            "Sentences", "Access key IDs have 20 capital letters and digits, and begin with AKIA or ASIA.");
    case Issue::SecretAccessKeyLength:
        return QT_TRANSLATE_NOOP("Sentences", "This has %1 characters; secret access keys have 40.");
    case Issue::SessionTokenMissing:
        return QT_TRANSLATE_NOOP("Sentences",
            "The access key is a temporary one (it begins with ASIA), and works only with its session token.");
    case Issue::SessionTokenUnneeded:
        return QT_TRANSLATE_NOOP(
            "Sentences", "The access key is a lasting one (it begins with AKIA), to which no session token belongs.");
    case Issue::RegionMalformed:
        return QT_TRANSLATE_NOOP("Sentences", "This is not the code of a region. It should look like eu-central-1.");
    case Issue::RegionUnlisted:
        return QT_TRANSLATE_NOOP("Sentences", "Purser knows no region of this name. Is %1 meant?");
    case Issue::AccountIdMalformed:
        return QT_TRANSLATE_NOOP("Sentences", "An AWS account ID has 12 digits.");
    case Issue::EcrHostInstead:
        return QT_TRANSLATE_NOOP("Sentences", "This is the address of a whole registry. Enter only %1 of it.");
    default:
        return keySentence(issue);
    }
}

} // namespace purser
