#include "app/model/displaytext.h"
#include "app/model/sentences.h"

#include <QCoreApplication>

using namespace Qt::Literals;

namespace purser {

namespace {

// "%1" is the issue's argument.
const char *sourceSentence(Issue issue)
{
    switch (issue) {
    case Issue::Missing:
        return QT_TRANSLATE_NOOP("Sentences", "This is still empty.");
    case Issue::NameTaken:
        return QT_TRANSLATE_NOOP(
            "Sentences", "“%1” already exists. Names differ by more than capital letters; choose another.");
    case Issue::TooLong:
        return QT_TRANSLATE_NOOP("Sentences", "This is longer than %1 characters.");
    case Issue::ControlCharacters:
        return QT_TRANSLATE_NOOP("Sentences", "This holds a line break or an invisible character. Type it again.");
    case Issue::VariableCollision:
        return QT_TRANSLATE_NOOP(
            "Sentences", "In workflow variables this reads the same as “%1”, so one would hide the other.");
    case Issue::AddressWithoutHost:
        return QT_TRANSLATE_NOOP(
            "Sentences", "This address names no host. It should look like https://registry.example.com.");
    case Issue::AddressWithUserInfo:
        return QT_TRANSLATE_NOOP(
            "Sentences", "Leave the user name and password out of the address; they have fields of their own.");
    case Issue::AddressWithQuery:
        return QT_TRANSLATE_NOOP("Sentences", "Leave out what follows “?” or “#”; the registry's address ends before.");
    case Issue::AddressScheme:
        return QT_TRANSLATE_NOOP("Sentences", "“%1” is not how a registry is reached. Use https (or http).");
    case Issue::AddressPath:
        return QT_TRANSLATE_NOOP("Sentences", "Leave out “%1”; only the address of the registry itself is needed.");
    case Issue::AddressMalformed:
        return QT_TRANSLATE_NOOP(
            "Sentences", "This is not an address. It should look like https://registry.example.com.");
    case Issue::AddressUnencrypted:
        return QT_TRANSLATE_NOOP(
            "Sentences", "With http the password travels to %1 unencrypted. Use https, or say that you mean it.");
    case Issue::AddressChanged:
        return QT_TRANSLATE_NOOP(
            "Sentences", "The address leads elsewhere now. Type the secret again if it may be sent to %1.");
    case Issue::SecretWhiteSpace:
        return QT_TRANSLATE_NOOP(
            "Sentences", "This begins or ends with white space, perhaps pasted by accident. Trim it, or keep it?");
    case Issue::UserNameColon:
        return QT_TRANSLATE_NOOP("Sentences", "A user name for a registry cannot hold a colon.");
    case Issue::EmailMalformed:
        return QT_TRANSLATE_NOOP("Sentences", "This is not an e-mail address. It may be left empty.");
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
    case Issue::FileUnreadable:
        return QT_TRANSLATE_NOOP("Sentences", "The file cannot be read: %1");
    case Issue::UnknownType:
        return QT_TRANSLATE_NOOP("Sentences", "“%1” is not an integration type. See: purserctl type list");
    case Issue::UnknownField:
        return QT_TRANSLATE_NOOP("Sentences", "This integration type has no field “%1”.");
    case Issue::UnknownSubscription:
        return QT_TRANSLATE_NOOP("Sentences", "There is no subscription “%1” in this account.");
    case Issue::UnknownIntegration:
        return QT_TRANSLATE_NOOP("Sentences", "This integration is no longer in the account. Choose another.");
    case Issue::UnknownSubscriptionIntegration:
        return QT_TRANSLATE_NOOP("Sentences", "The subscription does not use an integration “%1”.");
    case Issue::OtherType:
        return QT_TRANSLATE_NOOP("Sentences", "Only an integration of the type %1 can take this place.");
    case Issue::NoProjectSelected:
        return QT_TRANSLATE_NOOP("Sentences", "Select at least one project, or let all projects use it.");
    case Issue::FolderNotAbsolute:
        return QT_TRANSLATE_NOOP("Sentences", "Give the whole path of the folder, from “/” on.");
    }
    Q_UNREACHABLE();
}

} // namespace

QString sentence(const FieldIssue &issue)
{
    if (issue.issue == Issue::KeyNotServiceAccount && issue.argument.isEmpty()) {
        return QCoreApplication::translate(
            "Sentences", "It is no key of a service account: it names no type. Create a JSON key for one.");
    }
    const QString said = QCoreApplication::translate("Sentences", sourceSentence(issue.issue));
    return said.contains("%1"_L1) ? said.arg(displayText(issue.argument, 120)) : said;
}

} // namespace purser
