#include "app/model/issuesentences.h"

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
    case Issue::UserNameIsEmail:
        return QT_TRANSLATE_NOOP(
            "Sentences", "Docker Hub knows people by their Docker ID here, not by an e-mail address.");
    case Issue::EmailMalformed:
        return QT_TRANSLATE_NOOP("Sentences", "This is not an e-mail address. It may be left empty.");
    case Issue::DateMalformed:
        return QT_TRANSLATE_NOOP("Sentences", "This is no date. Write year, month and day, such as 2027-01-31.");
    case Issue::DatePast:
        return QT_TRANSLATE_NOOP("Sentences", "This day is over, so the credential counts as expired.");
    case Issue::HostOfOtherType:
        return QT_TRANSLATE_NOOP(
            "Sentences", "This host belongs to the integration type “%1”, whose hints and checks fit it better.");
    case Issue::HostUnusual:
        return QT_TRANSLATE_NOOP(
            "Sentences", "This type's registries have other hosts, such as %1. Make sure that this one is meant.");
    case Issue::ProxyMalformed:
        return QT_TRANSLATE_NOOP(
            "Sentences", "Write “system”, “none”, or host and port of a proxy, such as proxy.example.com:3128.");
    case Issue::ProxyScheme:
        return QT_TRANSLATE_NOOP("Sentences", "“%1” is no HTTP proxy. Only the host and port of one can be used.");
    case Issue::ProxyWithUserInfo:
        return QT_TRANSLATE_NOOP(
            "Sentences", "Leave user name and password out of the proxy's address: it is not kept secret.");
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
    default:
        return credentialSentence(issue);
    }
}

} // namespace

QString sentence(const FieldIssue &issue)
{
    if (issue.issue == Issue::KeyNotServiceAccount && issue.argument.isEmpty()) {
        return QCoreApplication::translate(
            "Sentences", "It is no key of a service account: it names no type. Create a JSON key for one.");
    }
    if (issue.issue == Issue::RegionUnlisted && issue.argument.isEmpty()) {
        return QCoreApplication::translate(
            "Sentences", "Purser knows no region of this name. Region codes look like eu-central-1.");
    }
    const QString said = QCoreApplication::translate("Sentences", sourceSentence(issue.issue));
    return said.contains("%1"_L1) ? said.arg(displayText(issue.argument, 120)) : said;
}

} // namespace purser
