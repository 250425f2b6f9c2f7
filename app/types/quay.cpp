#include "app/types/commonfields.h"

using namespace Qt::Literals;

namespace purser {

// Quay.io, and installations of Quay elsewhere.
IntegrationType quay()
{
    return {.id = u"quay"_s,
        .name = QT_TRANSLATE_NOOP("IntegrationType", "Quay.io"),
        .hue = 4,
        .fields = {optionalUrlField(QT_TRANSLATE_NOOP("IntegrationType", "URL of your own Quay; empty for quay.io"),
                       "https://quay.io"),
            userNameField(
                QT_TRANSLATE_NOOP("IntegrationType", "Username on Quay, or a robot account such as acme+builds")),
            passwordField(QT_TRANSLATE_NOOP("IntegrationType", "Encrypted password, robot token or application token")),
            emailField(QT_TRANSLATE_NOOP("IntegrationType", "Email address associated with your account (optional)"))},
        .login = {.registry = u"https://quay.io"_s,
            .registryField = u"url"_s,
            .userNameField = u"username"_s,
            .passwordField = u"password"_s,
            .server = ServerKind::Quay},
        .notes = {QT_TRANSLATE_NOOP("IntegrationType",
                      "You need a user of Quay or, better, a robot account: its name has the form namespace+name, and "
                      "its token is the password."),
            QT_TRANSLATE_NOOP("IntegrationType",
                "For a user, create an encrypted password under Account Settings, CLI Password. For an application "
                "token the username is $oauthtoken."),
            QT_TRANSLATE_NOOP(
                "IntegrationType", "The password goes to the keychain of this computer and nowhere else.")}};
}

} // namespace purser
