#include "app/exchange/loginsentences.h"

#include "app/model/displaytext.h"
#include "app/model/sentences.h"

#include <QCoreApplication>

using namespace Qt::Literals;

namespace purser {

namespace {

using Outcome = PlannedLogin::Outcome;
using Reason = PlannedLogin::Reason;

QString text(const char *source)
{
    return QCoreApplication::translate("LoginImport", source);
}

const char *sourceSentence(LoginFault fault)
{
    switch (fault) {
    case LoginFault::None:
        break;
    case LoginFault::Address:
        return QT_TRANSLATE_NOOP("LoginImport", "What it is filed under is not the address of one registry.");
    case LoginFault::NotAnEntry:
        return QT_TRANSLATE_NOOP("LoginImport", "This is not written as docker writes a login.");
    case LoginFault::NotBase64:
        return QT_TRANSLATE_NOOP("LoginImport", "“auth” is not base64.");
    case LoginFault::NotText:
        return QT_TRANSLATE_NOOP("LoginImport", "“auth” holds bytes that are not text.");
    case LoginFault::NoColon:
        return QT_TRANSLATE_NOOP("LoginImport", "“auth” is no user name and password: there is no colon in it.");
    case LoginFault::NoUserName:
        return QT_TRANSLATE_NOOP("LoginImport", "The user name is missing.");
    case LoginFault::NoPassword:
        return QT_TRANSLATE_NOOP("LoginImport", "The password is missing.");
    case LoginFault::IdentityToken:
        return QT_TRANSLATE_NOOP("LoginImport",
            "An identity token works only in the tool that renews it. Make a password or an access token at the "
            "registry, and add that.");
    case LoginFault::RegistryToken:
        return QT_TRANSLATE_NOOP("LoginImport", "A registry token ends within minutes. Add user name and password.");
    case LoginFault::BrowserLogin:
        return QT_TRANSLATE_NOOP("LoginImport",
            "A token of docker's login in the browser works only there. Make an access token at Docker Hub, and add "
            "that.");
    case LoginFault::AmazonPassword:
        return QT_TRANSLATE_NOOP(
            "LoginImport", "Amazon's password ends within 12 hours. Add the keys of the AWS account instead.");
    case LoginFault::GoogleToken:
        return QT_TRANSLATE_NOOP(
            "LoginImport", "Google's access token ends within an hour. Add the key of a service account instead.");
    case LoginFault::AzureToken:
        return QT_TRANSLATE_NOOP(
            "LoginImport", "Azure's token ends within 3 hours. Add a token of the registry or a service principal.");
    case LoginFault::HelperFailed:
        return QT_TRANSLATE_NOOP("LoginImport", "The helper does not give it away: %1");
    }
    return "";
}

const char *sourceSentence(Reason reason)
{
    switch (reason) {
    case Reason::AlreadyThere:
        return QT_TRANSLATE_NOOP("LoginImport", "“%1” has this password already.");
    case Reason::SameAsAnother:
        return QT_TRANSLATE_NOOP("LoginImport", "It is the same login as one before it.");
    case Reason::OtherPassword:
        return QT_TRANSLATE_NOOP("LoginImport", "One before it has another password, and the tools use that one.");
    case Reason::WithHelper:
        return QT_TRANSLATE_NOOP("LoginImport", "The helper has the password; it is asked only if you want it.");
    case Reason::WithPurser:
        return QT_TRANSLATE_NOOP("LoginImport", "Purser answers for it already.");
    case Reason::NothingStored:
        return QT_TRANSLATE_NOOP("LoginImport", "Nothing is stored there.");
    case Reason::SeveralThere:
        return QT_TRANSLATE_NOOP(
            "LoginImport", "Several integrations are for this user, with other passwords. Edit the one that is meant.");
    case Reason::None:
    case Reason::Fault:
    case Reason::Refused:
        break;
    }
    return "";
}

} // namespace

QString kindText(const FoundLogin &login)
{
    switch (login.kind) {
    case FoundLogin::Kind::Password:
        return login.isServiceAccountKey() ? text(QT_TRANSLATE_NOOP("LoginImport", "Key of a service account"))
                                           : text(QT_TRANSLATE_NOOP("LoginImport", "Password"));
    case FoundLogin::Kind::Token:
        return text(QT_TRANSLATE_NOOP("LoginImport", "Token"));
    case FoundLogin::Kind::Helper:
        return text(QT_TRANSLATE_NOOP("LoginImport", "With docker-credential-%1")).arg(displayText(login.helper, 40));
    case FoundLogin::Kind::Nothing:
        return text(QT_TRANSLATE_NOOP("LoginImport", "Empty"));
    }
    return {};
}

QString outcomeText(const PlannedLogin &planned)
{
    switch (planned.outcome) {
    case Outcome::Add:
        return text(QT_TRANSLATE_NOOP("LoginImport", "Add as “%1”")).arg(displayText(planned.draft.name));
    case Outcome::Replace:
        return text(QT_TRANSLATE_NOOP("LoginImport", "Replace the password of “%1”"))
            .arg(displayText(planned.integrationName));
    case Outcome::Skip:
        return text(QT_TRANSLATE_NOOP("LoginImport", "Nothing to do"));
    case Outcome::Cannot:
        return text(QT_TRANSLATE_NOOP("LoginImport", "Cannot be imported"));
    }
    return {};
}

QString reasonText(const PlannedLogin &planned)
{
    if (planned.reason == Reason::Refused) {
        return planned.issues.isEmpty() ? QString() : sentence(planned.issues.first());
    }
    if (planned.reason == Reason::Fault) {
        const QString said = text(sourceSentence(planned.login.fault));
        return planned.login.detail.isEmpty() ? said : said.arg(displayText(planned.login.detail));
    }
    const QString said = planned.reason == Reason::None ? QString() : text(sourceSentence(planned.reason));
    return planned.reason == Reason::AlreadyThere ? said.arg(displayText(planned.integrationName)) : said;
}

QString toString(PlannedLogin::Outcome outcome)
{
    switch (outcome) {
    case Outcome::Add:
        return u"add"_s;
    case Outcome::Replace:
        return u"replace"_s;
    case Outcome::Skip:
        return u"skip"_s;
    case Outcome::Cannot:
        break;
    }
    return u"cannot"_s;
}

QString toString(FoundLogin::Kind kind)
{
    switch (kind) {
    case FoundLogin::Kind::Password:
        return u"password"_s;
    case FoundLogin::Kind::Token:
        return u"token"_s;
    case FoundLogin::Kind::Helper:
        return u"helper"_s;
    case FoundLogin::Kind::Nothing:
        break;
    }
    return u"empty"_s;
}

} // namespace purser
