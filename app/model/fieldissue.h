#pragma once

#include <QString>

namespace purser {

// Everything that can be wrong with what a person typed. The sentence for each is made in sentences.h.
enum class Issue {
    Missing,
    NameTaken, // `argument` is the name of the other integration or subscription
    TooLong, // `argument` is the limit
    ControlCharacters,
    VariableCollision, // a warning: `argument` is the other name that becomes the same variable

    AddressWithoutHost,
    AddressWithUserInfo,
    AddressWithQuery,
    AddressScheme, // `argument` is the scheme that was given
    AddressPath, // more than a host: the path was not understood
    AddressMalformed,
    AddressUnencrypted, // plain http to another machine: needs consent
    AddressChanged, // the secret has to be typed again for the new address

    SecretWhiteSpace, // white space at its ends: trimmed or kept only when told
    UserNameColon, // Basic authentication cannot carry a colon in the user name
    UserNameIsEmail, // where users are known by another name
    EmailMalformed,
    DateMalformed,
    DatePast, // a warning
    HostOfOtherType, // a warning: `argument` is the id of the type that the host belongs to
    HostUnusual, // a warning: no host of this type's registries; `argument` is an example of one
    ProxyMalformed,
    ProxyScheme, // not an HTTP proxy; `argument` is the scheme that was given
    ProxyWithUserInfo,

    SecretIsServiceAccountKey, // a JSON key file in the place of a password
    SecretIsPem, // a PEM block in the place of a password
    SecretIsEncodedLogin, // base64 of user:password
    TokenWanted, // a password where only a token works; `argument` is how one begins
    TokenOfOtherService, // `argument` is the service whose token it is
    AccessKeyIdInstead, // an AWS access key id in the secret's place
    SecretAccessKeyInstead, // and the reverse
    AccessKeyIdOfThing, // the unique id of a user, a role, …; `argument` is how it begins
    AccessKeyIdUnusual, // a warning
    SecretAccessKeyLength, // a warning: `argument` is its length
    SessionTokenMissing, // of a temporary access key
    SessionTokenUnneeded, // a warning: the access key is a lasting one
    RegionMalformed,
    RegionUnlisted, // a warning: `argument` is the listed region that looks like it, or empty
    AccountIdMalformed,
    EcrHostInstead, // a registry's address in the place of a part of it; `argument` is that part

    KeyNotJson, // `argument` is the parser's position or message
    KeyWrapped, // the whole file is base64
    KeyOnlyPrivateKey, // a PEM block was pasted alone
    KeyNotObject,
    KeyUserCredential, // an authorized_user, external_account, … file; `argument` is its type
    KeyNotServiceAccount, // `argument` is the type found, or empty
    KeyMember, // `argument` is the missing or wrong member
    KeyEmail, // client_email is not a service account's address
    KeyPrivateKeyBroken,
    KeyPrivateKeyEscaped, // newlines of the private key doubled to \\n
    KeyPrivateKeyFlattened, // newlines of the private key lost
    KeyPrivateKeyWeak, // `argument` is its size in bits
    KeyTokenAddress, // token_uri is not Google's
    KeySmartQuotes,
    KeyTooLarge, // over 64 KiB
    KeyHtml, // a web page or a command's message was pasted
    FileUnreadable, // `argument` is the system's own words

    PemMissing, // nothing that looks like PEM
    PemWebPage,
    PemDer,
    PemPkcs12,
    PemPutty,
    PemPublicKey, // the public key instead of the private one
    PemPublicKeyLine, // the same, as the one line of a .pub file
    PemCertificateInstead, // where a private key is needed
    PemPrivateKeyInstead, // where a certificate is needed
    PemOther, // `argument` is the kind of block found
    PemCutOff, // its end is missing
    PemFlattened, // its line breaks were lost
    PemEscaped, // its line breaks became \n
    PemBroken, // its contents cannot be read
    PemSeveral, // more than one private key
    PemEncrypted, // where no passphrase can be given
    PemMismatch, // the private key is not the certificate's
    KeyWeak, // a warning: `argument` is its size in bits
    KeyOutdated, // a warning: DSA
    KeyKindUnusable, // not RSA and not an elliptic curve of TLS
    PassphraseMissing,
    PassphraseWrong,
    PassphraseUnneeded, // a warning
    PassphraseUnverified, // a warning: nothing here can tell whether it is right
    ClientKeyMissing, // of a client certificate
    ClientCertificateMissing, // of a client key
    CertificateExpired, // a warning: `argument` is the day it ended
    CertificateNotYetValid, // a warning: `argument` is the day it begins

    PairsMissing, // no line of KEY=value
    PairMalformed, // `argument` is the number of the line
    PairName, // the same
    PairRepeated, // the same

    UnknownType,
    UnknownField,
    UnknownSubscription,
    UnknownIntegration, // gone, or never there
    UnknownSubscriptionIntegration,
    OtherType, // `argument` is the type that is needed
    NoProjectSelected,
    FolderNotAbsolute,
};

// One thing wrong with one field. `field` is the field's id, or "name", "type", "subscriptions".
struct FieldIssue
{
    enum class Weight {
        Refused, // cannot be saved like this
        NeedsConsent, // can be saved once the person has said so
        Warning, // worth saying, blocks nothing
    };

    QString field = {};
    Issue issue = Issue::Missing;
    QString argument = {};
    Weight weight = Weight::Refused;

    bool operator==(const FieldIssue &) const = default;
};

} // namespace purser
