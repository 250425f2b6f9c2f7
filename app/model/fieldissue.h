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
    EmailMalformed,

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
