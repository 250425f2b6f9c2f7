#pragma once

#include "app/clients/helperserver.h"
#include "app/model/secret.h"

#include <QJsonValue>
#include <QList>
#include <QString>

namespace purser {

class JsonText;

// Why a login that was found cannot become an integration.
enum class LoginFault {
    None,
    Address, // it is filed under something that is no address of a registry
    NotAnEntry, // what stands there is no object, or a member of it no text
    NotBase64,
    NotText, // what was encoded is not UTF-8, or the user's name holds control characters
    NoColon,
    NoUserName,
    NoPassword,
    IdentityToken, // it is renewed by the tool that it was given to
    RegistryToken, // it ends within minutes
    BrowserLogin, // Docker Hub's tokens of a login in the browser
    AmazonPassword, // it ends within 12 hours
    GoogleToken, // within one
    AzureToken, // within three
    HelperFailed, // the helper that has it does not give it away; `detail` is why
};

// One login as a configuration file or another helper has it.
struct FoundLogin
{
    enum class Kind {
        Password,
        Token, // for whoever renews it: nothing that could be entered by hand
        Helper, // only the name of the helper that has it
        Nothing, // docker leaves an empty entry behind where it gave the login to a helper
    };

    QString key = {}; // under which it is filed, foreign text
    HelperServer server = {}; // what that means; a path is podman's: a login for a part of the registry
    Kind kind = Kind::Password;
    QString userName = {};
    Secret password = {};
    QString email = {};
    QString helper = {}; // of Kind::Helper: what comes behind "docker-credential-"
    bool isWhole = false; // nothing else is said with it, so that the entry can be written again from these values
    LoginFault fault = LoginFault::None;
    QString detail = {};

    // A Google key is known by the account it is for; all of them have one user name.
    QString identity() const;
    bool isServiceAccountKey() const;
    bool isUsable() const { return kind == Kind::Password && fault == LoginFault::None; }
};

// What stands under a key of "auths": {"auth":"…"} with docker's other members. As docker does it, the pair is split at
// the first colon, and NUL at the ends of the password is no part of it. Google's user "_json_key_base64" becomes
// "_json_key", whose key is not encoded.
// Source: docker/cli, cli/config/configfile/file.go and cli/config/types/authconfig.go; containers-auth.json(5).
FoundLogin readAuthEntry(const QString &key, const QJsonValue &entry);

// A login that another helper gave away.
FoundLogin loginFromHelper(const QString &key, const QString &userName, const Secret &password);

// Every login that a configuration names, in its order: those that stand at `where` ("auths"; in the old ~/.dockercfg
// the whole file), then the servers of "credHelpers", last, with an empty key, the helper of "credsStore". An empty
// entry is the login of the helper that has it.
QList<FoundLogin> readLogins(const JsonText &configuration, const QStringList &where);

// The id of the integration type that such a login is entered as.
QString typeForLogin(const FoundLogin &login);

} // namespace purser
